// Where the database knows of a person, found in its catalogue and in its rows.

import { sql } from 'kysely'
import type { Database } from '../../src/server/db/database.ts'

/** Every column that refers to a person, by itself or through a table that does, as `table.column`. */
export async function columnsThatRefer(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive refers (relation, attribute) as (
      select 'person'::regclass::oid, attnum from pg_attribute
      where attrelid = 'person'::regclass and attname = 'id'
      union
      select conrelid, key from refers
      join pg_constraint on contype = 'f' and confrelid = relation
      cross join unnest(conkey, confkey) as pair (key, foreign_key)
      where foreign_key = attribute
    )
    select relation::regclass || '.' || attname as name from refers
    join pg_attribute on attrelid = relation and attnum = attribute
    where relation <> 'person'::regclass`.execute(db)
  return rows.map(({ name }) => name)
}

/** Every column of an id in which the person's stands somewhere, whether or not the database knows that it refers. */
export async function columnsThatHold(db: Database, id: string): Promise<string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'uuid'
    order by 1, 2`.execute(db)
  const holding: string[] = []
  for (const { table, column } of rows) {
    const { rows: found } = await sql`
      select from ${sql.table(table)} where ${sql.ref(column)} = ${id} limit 1`.execute(db)
    if (found.length > 0) holding.push(`${table}.${column}`)
  }
  return holding
}
