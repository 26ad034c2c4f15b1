// A database of its own whose owner is an ordinary user, as on a server that someone else looks after.

import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import { applicationUserOf } from '../../src/server/db/application-user.ts'
import { connect, type Database, type DatabasePlace } from '../../src/server/db/database.ts'

export interface OwnedDatabase {
  /** As the owner. */
  readonly db: Database
  readonly settings: pg.ClientConfig
  readonly place: DatabasePlace & { readonly databaseUrl: string }
  close(): Promise<void>
}

/** Makes it, without a table. */
export async function makeOwnedDatabase(): Promise<OwnedDatabase> {
  const server = inject('databaseServer')
  const { host, port } = server
  const database = `test_${randomUUID().replaceAll('-', '')}`
  const [user, password] = [`${database}_owner`, 'the owner’s password']
  const admin = new pg.Client({ ...server, database: 'postgres' })
  await admin.connect()
  await admin.query(`create role ${user} login createrole password '${password}'`)
  await admin.query(`create database ${database} owner ${user}`)
  const settings = { host, port, user, password, database }
  const { db, close } = connect({ ...settings, max: 3 })
  return {
    db,
    settings,
    place: {
      dataFolder: '',
      databaseUrl: `postgresql://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    },
    async close() {
      await close()
      await admin.query(`drop database ${database} with (force)`)
      await admin.query(`drop role if exists ${applicationUserOf(database)}`)
      await admin.query(`drop role ${user}`)
      await admin.end()
    },
  }
}

/** Every row of every table as text, but for the numbers of transactions, which are those of one database. */
export async function everyRow(db: Database): Promise<Record<string, string[]>> {
  const { rows: tables } = await sql<{ name: string; columns: string }>`
    select table_name::text as name, string_agg(quote_ident(column_name), ', ' order by column_name) as columns
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely%' and udt_name <> 'xid8'
    group by table_name order by table_name`.execute(db)
  const found: Record<string, string[]> = {}
  for (const { name, columns } of tables) {
    const { rows } = await sql<{ row: string }>`
      select row(${sql.raw(columns)})::text as row from ${sql.table(name)} order by 1`.execute(db)
    found[name] = rows.map(({ row }) => row)
  }
  return found
}
