// Opens the database, embedded or on a server, as the user that the application works as.

import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { parse, toClientConfig } from 'pg-connection-string'
import { Fault } from '../fault.ts'
import { asApplication, setApplicationPassword } from './application-user.ts'
import { holdEmbedded } from './embedded/hold.ts'
import { prepareDatabase } from './prepare.ts'
import { explainRights } from './rights.ts'
import type { DB } from './schema.ts'

export type Database = Kysely<DB>

/** The same database, as two kinds of work see it. Both are the application's user. */
export interface Databases {
  /** For requests: shows nothing but what the caller may see, see `within`. */
  readonly db: Database
  /** For work that nobody in particular asks for, such as taking an import: shows everything. */
  readonly system: Database
}

/** The connections of this process, by what they are at. */
export interface ConnectionCounts {
  readonly busy: number
  readonly idle: number
  /** Requests that wait for one. */
  readonly waiting: number
}

export interface OpenDatabase extends Databases {
  connections(): ConnectionCounts
  /** Ends the connections, and stops the embedded database where this process owns it. */
  close(): Promise<void>
}

/** What this process uses the database for, shown to whoever finds it in use. */
export interface Purpose {
  readonly name: string
  /** True for the server, which must own an embedded database; false for a command, which may be a guest. */
  readonly exclusive: boolean
}

/** How values of the database are read, by every connection. */
export const types: pg.CustomTypesConfig = {
  getTypeParser(id, format) {
    // A day stays a day: never a moment in some time zone.
    if (id === pg.types.builtins.DATE) return (text: string) => text
    if (id === pg.types.builtins.INT8) return parseWholeNumber
    return pg.types.getTypeParser(id, format)
  },
}

/** Said by every connection whose work nobody in particular asks for; the policies of the tables know it. */
export const systemOption = '-c overblik.system=on'

function parseWholeNumber(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new RangeError(`${text} is too large to be counted with`)
}

interface Connected {
  readonly db: Database
  connections(): ConnectionCounts
  close(): Promise<void>
}

export function connect(settings: pg.PoolConfig): Connected {
  // Who finds every connection taken waits for a while, and is then told so, rather than for ever.
  const pool = new pg.Pool({ max: 10, connectionTimeoutMillis: 15_000, ...settings, types })
  // A connection that breaks is replaced at the next use, and the query that it carried fails by itself; unheard, the
  // event would end the process. The pool listens to idle connections only, so each is listened to for as long as it is.
  pool.on('connect', (client) =>
    client.on('error', (error) => console.error(`A database connection was lost: ${error.message}`)),
  )
  pool.on('error', () => {})
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({
      pool: { connect: () => pool.connect().catch(tellBusy), end: () => pool.end() },
    }),
    plugins: [new CamelCasePlugin()],
  })
  return {
    db,
    connections: () => ({
      busy: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => db.destroy(),
  }
}

const sumOf = (one: ConnectionCounts, other: ConnectionCounts): ConnectionCounts => ({
  busy: one.busy + other.busy,
  idle: one.idle + other.idle,
  waiting: one.waiting + other.waiting,
})

/** Waiting in vain for a free connection is told by the code of PostgreSQL that has too many of them. */
function tellBusy(cause: Error & { code?: string }): never {
  if (cause.code === undefined && cause.message.startsWith('timeout'))
    throw Object.assign(new Error('Every database connection is taken.', { cause }), { code: '53300' })
  throw cause
}

/** A database that answers, and how its owner signs in to it. */
export interface Reached {
  readonly owner: pg.ClientConfig
  /** Stops the embedded database where this process started it. */
  release(): Promise<void>
}

/** Where the database is: a server at `databaseUrl`, or else the embedded one in `dataFolder`. */
export interface DatabasePlace {
  readonly databaseUrl?: string | undefined
  readonly dataFolder: string
}

/** Finds the database and whether it answers, and changes nothing in it. Throws a Fault that says why not. */
export async function reachDatabase(
  { databaseUrl, dataFolder }: DatabasePlace,
  purpose: Purpose,
): Promise<Reached> {
  return databaseUrl ? reachServer(databaseUrl) : holdEmbedded(dataFolder, purpose)
}

/**
 * Opens the database with the newest tables and the vocabulary of this version, as the user that the application works
 * as. Throws a Fault that says why not.
 */
export async function openDatabase(place: DatabasePlace, purpose: Purpose): Promise<OpenDatabase> {
  const { owner, release } = await reachDatabase(place, purpose)
  try {
    await prepareAsOwner(owner)
    const application = asApplication(owner)
    await reach(new pg.Client(application), (trial) => trial.end())
    const requests = connect(application)
    const system = connect({ ...application, max: 4, options: systemOption })
    return {
      db: requests.db,
      system: system.db,
      connections: () => sumOf(requests.connections(), system.connections()),
      async close() {
        await Promise.all([requests.close(), system.close()])
        await release()
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}

async function reachServer(databaseUrl: string): Promise<Reached> {
  const owner = toClientConfig(parse(databaseUrl))
  const client = new pg.Client({ ...owner, connectionTimeoutMillis: 10_000 })
  await reach(client)
  const version = Number((await client.query('show server_version_num')).rows[0].server_version_num)
  await client.end()
  if (version < 150_000)
    throw new Fault('Overblik needs PostgreSQL 15 or newer; the server in DATABASE_URL is older.')
  return { owner, release: async () => {} }
}

async function reach(client: pg.Client, then?: (client: pg.Client) => Promise<void>): Promise<void> {
  try {
    await client.connect()
    await then?.(client)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message || String(cause) : String(cause)
    throw new Fault(`The PostgreSQL server in DATABASE_URL can't be reached: ${reason}.`, { cause })
  }
}

async function letsIn(settings: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(settings)
  try {
    await client.connect()
    await client.end()
    return true
  } catch (error) {
    // It has no password yet, or another. Whatever else is wrong shows at once when it is used.
    if ((error as { code?: string }).code?.startsWith('28')) return false
    throw error
  }
}

/** Brings the tables up to date as their owner, and lets the application's user in. */
export async function prepareAsOwner(owner: pg.ClientConfig): Promise<void> {
  const application = asApplication(owner)
  const { db, close } = connect({ ...owner, max: 2 })
  try {
    await prepareDatabase(db)
    if (!(await letsIn(application))) await setApplicationPassword(db, application)
  } catch (error) {
    throw explainRights(error)
  } finally {
    await close()
  }
}
