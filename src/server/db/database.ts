// Opens the database, embedded or on a server, and says who may hold it: one running Overblik owns an embedded
// database, a command beside it is its guest.

import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { parse, toClientConfig } from 'pg-connection-string'
import { Fault } from '../fault.ts'
import { asApplication, setApplicationPassword } from './application-user.ts'
import { databaseUser, startCluster } from './embedded/postmaster.ts'
import { prepareDatabase } from './prepare.ts'
import type { DB } from './schema.ts'

export type Database = Kysely<DB>

/** The same database, as two kinds of work see it. Both are the application's user. */
export interface Databases {
  /** For requests: shows nothing but what the caller may see, see `within`. */
  readonly db: Database
  /** For work that nobody in particular asks for, such as taking an import: shows everything. */
  readonly system: Database
}

export interface OpenDatabase extends Databases {
  /** Ends the connections, and stops the embedded database where this process owns it. */
  close(): Promise<void>
}

/** What this process uses the database for, shown to whoever finds it in use. */
export interface Purpose {
  readonly name: string
  /** True for the server, which must own an embedded database; false for a command, which may be a guest. */
  readonly exclusive: boolean
}

const types: pg.CustomTypesConfig = {
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

export function connect(settings: pg.PoolConfig): { db: Database; close(): Promise<void> } {
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
  return { db, close: () => db.destroy() }
}

/** Waiting in vain for a free connection is told by the code of PostgreSQL that has too many of them. */
function tellBusy(cause: Error & { code?: string }): never {
  if (cause.code === undefined && cause.message.startsWith('timeout'))
    throw Object.assign(new Error('Every database connection is taken.', { cause }), { code: '53300' })
  throw cause
}

/**
 * Opens the server at `databaseUrl`, or else the embedded database in `dataFolder`, with the newest tables and the
 * vocabulary of this version, as the user that the application works as. Throws a Fault that says why not.
 */
export async function openDatabase(
  { databaseUrl, dataFolder }: { databaseUrl?: string | undefined; dataFolder: string },
  purpose: Purpose,
): Promise<OpenDatabase> {
  return databaseUrl ? openServer(databaseUrl) : openEmbedded(dataFolder, purpose)
}

async function openServer(databaseUrl: string): Promise<OpenDatabase> {
  const owner = toClientConfig(parse(databaseUrl))
  const client = new pg.Client({ ...owner, connectionTimeoutMillis: 10_000 })
  await reach(client)
  const version = Number((await client.query('show server_version_num')).rows[0].server_version_num)
  await client.end()
  if (version < 150_000)
    throw new Fault('Overblik needs PostgreSQL 15 or newer; the server in DATABASE_URL is older.')
  const application = asApplication(owner)
  await prepareAsOwner(owner, async (db) => {
    if (!(await letsIn(application))) await setApplicationPassword(db, application)
  })
  await reach(new pg.Client(application), (trial) => trial.end())
  return connectAsApplication(application)
}

function connectAsApplication(settings: pg.ClientConfig): OpenDatabase {
  const requests = connect(settings)
  const system = connect({ ...settings, max: 4, options: systemOption })
  return {
    db: requests.db,
    system: system.db,
    async close() {
      await Promise.all([requests.close(), system.close()])
    },
  }
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

/** Brings the tables up to date as their owner, who is not needed again. */
async function prepareAsOwner(
  settings: pg.PoolConfig,
  further: (db: Database) => Promise<void> = async () => {},
): Promise<void> {
  const owner = connect({ ...settings, max: 2 })
  try {
    await prepareDatabase(owner.db)
    await further(owner.db)
  } finally {
    await owner.close()
  }
}

async function openEmbedded(dataFolder: string, purpose: Purpose): Promise<OpenDatabase> {
  requireWritable(dataFolder)
  const cluster = await startCluster(join(dataFolder, 'postgres'))
  const holder = new pg.Client({
    host: cluster.host,
    user: databaseUser,
    database: 'postgres',
    application_name: `${purpose.name} (process ${process.pid})`,
  })
  holder.on('error', (cause) => {
    throw new Fault(
      'The built-in PostgreSQL went down. Start Overblik again: what was saved is still there.',
      {
        cause,
      },
    )
  })
  await holder.connect()
  const owns = await takeOwnership(holder)
  if (!owns && purpose.exclusive) {
    const other = await nameOwner(holder)
    await holder.end()
    throw new Fault(
      `The database in ${dataFolder} is in use by ${other}. Stop that first, or set OVERBLIK_DATA to another folder.`,
    )
  }
  if (owns) await prepare(holder)
  const end = async () => {
    await holder.end()
    if (owns) await cluster.stop()
  }
  const owner = { host: cluster.host, user: databaseUser, database: databaseUser }
  try {
    await prepareAsOwner(owner)
  } catch (error) {
    await end()
    throw error
  }
  const connected = connectAsApplication(asApplication(owner))
  return {
    ...connected,
    async close() {
      await connected.close()
      await end()
    },
  }
}

function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new Fault(
      `The data folder ${folder} is not writable for you. Mend its permissions, or set OVERBLIK_DATA.`,
      {
        cause,
      },
    )
  }
}

// Held by the owner's connection: it goes with the process, however that ends. Only an embedded database has one owner.
const ownership = 482_001

async function takeOwnership(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    ownership,
  ])
  return rows[0]?.taken === true
}

async function nameOwner(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [ownership],
  )
  return rows[0]?.name ?? 'another process'
}

/** Ends what a killed owner left behind, and creates the database the first time. */
async function prepare(client: pg.Client): Promise<void> {
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where backend_type = 'client backend' and datname = $1 and pid <> pg_backend_pid()`,
    [databaseUser],
  )
  const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseUser])
  if (rowCount === 0) await client.query(`create database ${databaseUser}`)
}
