// What the database says of its tables: their columns, and an order in which each finds what it refers to.

import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { BackupTable } from './format.ts'

/** A transaction's number means nothing in another database: such a column is filled anew where it is restored. */
export const transactionNumber = 'xid8'

/** Tables that the migrations keep for themselves. */
const ofMigrations = ['kysely_migration', 'kysely_migration_lock']

interface Found {
  readonly name: string
  readonly columns: readonly string[]
  readonly refersTo: readonly string[]
}

/** The tables whose rows a backup holds, in an order in which each finds what it refers to. */
export async function listTables(db: Database): Promise<BackupTable[]> {
  const { rows } = await sql<Found>`
    select c.relname as name,
      array(select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''
          and atttypid <> ${transactionNumber}::regtype
        order by attnum) as columns,
      array(select distinct r.relname::text from pg_constraint join pg_class r on r.oid = confrelid
        where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as "refersTo"
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
      and not c.relname = any(${ofMigrations})
      and not exists (select from pg_depend where objid = c.oid and deptype = 'e')
    order by c.relname
  `.execute(db)
  return inOrder(rows).map(({ name, columns }) => ({ name, columns: [...columns] }))
}

function inOrder(tables: readonly Found[]): Found[] {
  const ordered: Found[] = []
  const placed = new Set<string>()
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name, refersTo }) => !placed.has(name) && refersTo.every((other) => placed.has(other)),
    )
    if (next.length === 0) throw new Error('tables refer to one another in a ring')
    for (const table of next) placed.add(table.name)
    ordered.push(...next)
  }
  return ordered
}

/** The migrations that the database has had, in their order; none where it holds no tables of Overblik. */
export async function listMigrations(db: Database): Promise<string[]> {
  const { rows: found } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (!found[0]?.there) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}
