import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openTestDatabase } from './support/database.ts'

/** The tables that hold persons. One that refers to `person` and is missing here is found below. */
const tables = [
  'person',
  'membership',
  'session',
  'known_device',
  'sign_in_failure',
  'account_link',
  'audit_event',
]

it('docs/personal-data.md names every column of the tables that hold persons, and no other', async () => {
  const { db, close } = await openTestDatabase()
  const { rows: columns } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = any(${tables})`.execute(db)
  const { rows: referring } = await sql<{ name: string }>`
    select distinct conrelid::regclass::text as name from pg_constraint
    where contype = 'f' and confrelid = 'person'::regclass`.execute(db)
  await close()
  const named = [...readFileSync('docs/personal-data.md', 'utf8').matchAll(/`([a-z_]+\.[a-z_]+)`/g)]
  expect(named.map(([, name]) => name).sort()).toEqual(columns.map(({ name }) => name).sort())
  expect(referring.map(({ name }) => name).filter((name) => !tables.includes(name))).toEqual([])
})
