import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { openTestDatabase } from './support/database.ts'

/** The tables that are about persons. What else refers to one, such as who changed a record, is found by its key. */
const tables = [
  'person',
  'membership',
  'session',
  'known_device',
  'sign_in_failure',
  'account_link',
  'one_time_code',
  'recovery_code',
  'sign_in_step',
  'provider_identity',
  'audit_event',
  'plan_contact',
  'logbook_participant',
  'logbook_presence',
  'reminder',
  'reminder_wish',
]

it('docs/personal-data.md names every column that tells of a person, and no other', async () => {
  const { db, close } = await openTestDatabase()
  const { rows: columns } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = any(${tables})
    union
    select conrelid::regclass || '.' || attname from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = any(conkey)
    where contype = 'f' and confrelid = 'person'::regclass`.execute(db)
  await close()
  const named = [...readFileSync('docs/personal-data.md', 'utf8').matchAll(/`([a-z_]+\.[a-z_]+)`/g)]
  expect(named.map(([, name]) => name).sort()).toEqual(columns.map(({ name }) => name).sort())
})
