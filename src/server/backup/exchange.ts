// Exchanges the tables of the database for those of the same name that stand ready in another schema.

import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** How long those who are reading or writing just now are waited for, in seconds. */
const patience = 60

interface Routine {
  readonly name: string
  readonly takes: string
}

/** Drops what `schema` brings anew, and nothing else: other tables in the database stay as they are. */
export async function exchangeSchema(trx: Database, schema: string): Promise<void> {
  const { rows: tables } = await sql<{ name: string; there: boolean }>`
    select relname::text as name, to_regclass('public.' || quote_ident(relname)) is not null as there
    from pg_class where relnamespace = ${schema}::regnamespace and relkind = 'r' order by relname`.execute(
    trx,
  )
  const { rows: routines } = await sql<Routine>`
    select proname::text as name, pg_get_function_identity_arguments(oid) as takes
    from pg_proc where pronamespace = ${schema}::regnamespace`.execute(trx)
  await sql.raw(`set local lock_timeout = '${patience}s'`).execute(trx)
  const old = tables.filter(({ there }) => there).map(({ name }) => sql.id('public', name))
  if (old.length > 0) {
    await sql`lock table ${sql.join(old)} in access exclusive mode`.execute(trx)
    await sql`drop table ${sql.join(old)}`.execute(trx)
  }
  for (const { name } of tables) await sql`alter table ${sql.id(schema, name)} set schema public`.execute(trx)
  for (const { name, takes } of routines) {
    await sql`drop routine if exists ${sql.id('public', name)}(${sql.raw(takes)})`.execute(trx)
    await sql`alter routine ${sql.id(schema, name)}(${sql.raw(takes)}) set schema public`.execute(trx)
  }
  await sql`drop schema ${sql.id(schema)}`.execute(trx)
}
