// The database lets nobody but the analyst write the library, and nobody at all take any of it away.

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { withinFor } from '../access/within.ts'
import type { Database } from '../db/database.ts'

let test: TestDatabase
let application: { db: Database; system: Database }
beforeAll(async () => {
  test = await openTestDatabase()
  application = test.openAsApplication()
})
afterAll(() => test.close())

it('lets the analyst alone change it, everyone with a membership read it, and nobody remove it', async () => {
  const [analyst, administrator, outsider] = await Promise.all([
    makeCaller(test.db, 'analyst'),
    makeCaller(test.db, 'administrator'),
    makeCaller(test.db, undefined),
  ])
  const rows = async ({ personId }: TestCaller, query: ReturnType<typeof sql>) =>
    (await withinFor(application.db, personId)((trx) => query.execute(trx))).rows.length
  const changed = sql`update library_indicator set edited = true where id = 'evictions' returning id`
  expect(await rows(administrator, changed)).toBe(0)
  expect(await rows(analyst, changed)).toBe(1)
  const seen = sql`select id from library_indicator where id = 'evictions'`
  expect(await rows(administrator, seen)).toBe(1)
  expect(await rows(outsider, seen)).toBe(0)
  for (const table of ['library_indicator', 'library_indicator_version'])
    expect(await rows(analyst, sql`delete from ${sql.table(table)} returning 1`)).toBe(0)
  expect(await rows(analyst, sql`update library_indicator_version set action = 'changed' returning 1`)).toBe(
    0,
  )
  expect(await rows(outsider, sql`select * from open_indicators()`)).toBe(0)
})
