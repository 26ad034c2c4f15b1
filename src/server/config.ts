// What the environment decides, read once and checked, so that a wrong value is said before anything starts.

import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { Fault } from './fault.ts'
import { readKey } from './key-setting.ts'
import { type MailConfig, readMailConfig } from './mail-config.ts'
import { type LoginProvider, readLoginProvider } from './provider-config.ts'

/** What is logged: what went wrong, also what is worth a look, also each request. */
export type LogLevel = (typeof logLevels)[number]
const logLevels = ['error', 'warn', 'info'] as const

export interface Config {
  /** Where the embedded database and its log lie. */
  readonly dataFolder: string
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined
  readonly host: string
  readonly port: number
  /** Proxies in front of the server, by address or network, that say for whom they ask. */
  readonly proxies: readonly string[]
  /** Whether an empty database is filled with the example data at the first start. */
  readonly example: boolean
  readonly logLevel: LogLevel
  /** What opens GET /metrics; without one it is closed. */
  readonly metricsToken: string | undefined
  readonly provider: LoginProvider | undefined
  /** Where reminders are sent from; none are sent without. */
  readonly mail: MailConfig | undefined
  /** What names of participants are encrypted with; the built-in database has one of its own where none is named. */
  readonly key: Buffer | undefined
}

/** Reads DATABASE_URL and all that begins with OVERBLIK_. Throws a Fault that names what is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  return {
    dataFolder: resolve(environment['OVERBLIK_DATA'] || 'data'),
    databaseUrl: readDatabaseUrl(environment['DATABASE_URL']),
    // Without accounts the app is for this machine alone; whoever opens it to a network says so.
    host: environment['OVERBLIK_HOST'] || 'localhost',
    port: readPort(environment['OVERBLIK_PORT']),
    proxies: readProxies(environment['OVERBLIK_PROXY']),
    example: readSwitch('OVERBLIK_EXAMPLE', environment['OVERBLIK_EXAMPLE']),
    logLevel: readLogLevel(environment['OVERBLIK_LOG']),
    metricsToken: readToken(environment['OVERBLIK_METRICS_TOKEN']),
    provider: readLoginProvider(environment),
    mail: readMailConfig(environment),
    key: readKey(environment['OVERBLIK_KEY']),
  }
}

function readPort(given: string | undefined): number {
  if (!given) return 4820
  const port = Number(given)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Fault(`OVERBLIK_PORT is "${given}"; it must be a whole number from 0 to 65535.`)
}

function readProxies(given: string | undefined): string[] {
  const proxies = (given ?? '').split(/[,\s]+/).filter(Boolean)
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    const most = isIP(address) === 6 ? 128 : 32
    if (isIP(address) === 0 || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
      throw new Fault(
        `OVERBLIK_PROXY names "${proxy}"; it must be an address such as 127.0.0.1, or a network such as 10.0.0.0/8.`,
      )
  }
  return proxies
}

function readSwitch(name: string, given: string | undefined): boolean {
  if (!given || given === 'yes') return true
  if (given === 'no') return false
  throw new Fault(`${name} is "${given}"; it must be yes or no.`)
}

function readLogLevel(given: string | undefined): LogLevel {
  if (!given) return 'warn'
  const level = logLevels.find((known) => known === given)
  if (level !== undefined) return level
  throw new Fault(`OVERBLIK_LOG is "${given}"; it must be ${logLevels.join(', ')}.`)
}

/** Fewer characters could be guessed. */
const shortestToken = 20

function readToken(given: string | undefined): string | undefined {
  if (!given) return undefined
  if (given.length >= shortestToken && /^[\x21-\x7e]+$/.test(given)) return given
  throw new Fault(
    `OVERBLIK_METRICS_TOKEN must have at least ${shortestToken} letters, digits or signs, without spaces, such as: openssl rand -hex 20`,
  )
}

function readDatabaseUrl(given: string | undefined): string | undefined {
  if (!given) return undefined
  if (/^postgres(ql)?:\/\//.test(given) && URL.canParse(given)) return given
  throw new Fault('DATABASE_URL must look like postgresql://user:password@host:5432/database.')
}
