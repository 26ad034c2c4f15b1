// One connection as the owner of the tables, for what the application's own user may not do: to back up and to restore.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { Fault } from '../fault.ts'
import {
  type Database,
  type DatabasePlace,
  type Purpose,
  prepareAsOwner,
  reachDatabase,
  types,
} from './database.ts'
import type { DB } from './schema.ts'

export interface OwnerConnection {
  /** The connection itself, for rows that are copied as a stream. */
  readonly client: pg.Client
  /** Queries on that same connection, so that they share its transaction. */
  readonly db: Database
}

/**
 * Lends the owner's connection to `use` and closes it whatever comes of it. With `prepare` the tables are first brought
 * up to date, or made; without, the database is taken as it is.
 */
export async function withOwner<Result>(
  place: DatabasePlace,
  purpose: Purpose,
  { prepare }: { readonly prepare: boolean },
  use: (connection: OwnerConnection) => Promise<Result>,
): Promise<Result> {
  if (!prepare && !place.databaseUrl && !existsSync(join(place.dataFolder, 'postgres', 'PG_VERSION')))
    throw new Fault(
      `There is no database in ${place.dataFolder}. Name the folder that has one with OVERBLIK_DATA, or a server with DATABASE_URL.`,
    )
  const { owner, release } = await reachDatabase(place, purpose)
  try {
    if (prepare) await prepareAsOwner(owner)
    return await lend({ ...owner, application_name: purpose.name }, use)
  } finally {
    await release()
  }
}

export async function lend<Result>(
  settings: pg.ClientConfig,
  use: (connection: OwnerConnection) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...settings, types })
  // The query that a broken connection carried fails by itself; unheard, the event would end the process.
  let lost: Error | undefined
  client.on('error', (error) => {
    lost = error
  })
  await client.connect()
  const only = Object.assign(client, { release: () => {} })
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: { connect: async () => only, end: async () => {} } }),
    plugins: [new CamelCasePlugin()],
  })
  try {
    return await use({ client, db })
  } catch (error) {
    if (!lost) throw error
    throw new Fault(
      `The connection to the database was lost (${lost.message}). See whether the database runs, and try again.`,
      { cause: lost },
    )
  } finally {
    await db.destroy()
    await client.end()
  }
}
