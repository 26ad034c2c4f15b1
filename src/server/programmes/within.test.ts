// The database lets nobody but the fund write a programme, and nobody at all one of the vocabulary's.

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { withinFor } from '../access/within.ts'
import type { Database } from '../db/database.ts'

let test: TestDatabase
let application: { db: Database; system: Database }

beforeAll(async () => {
  test = await openTestDatabase()
  application = test.openAsApplication()
  await sql`
    insert into programme (id, position, first_year, last_year, name_da, name_en, frame_da, frame_en)
    values ('2041-44', 100, 2041, 2044, 'Nye', 'New', 'Lidt', 'Little')`.execute(test.db)
  await sql`
    insert into programme_effort_area (programme_id, id, position, name_da, name_en)
    values ('2041-44', 'jobs', 0, 'Job', 'Jobs')`.execute(test.db)
})
afterAll(() => test.close())

it('takes a programme’s own words from the fund, and the vocabulary’s from nobody', async () => {
  const [fund, administrator] = await Promise.all([
    makeCaller(test.db, 'fund-officer'),
    makeCaller(test.db, 'administrator'),
  ])
  const renamed = async (personId: string, id: string) => {
    const { rows } = await withinFor(
      application.db,
      personId,
    )((trx) =>
      sql`update programme set name_da = 'X', name_en = 'X', frame_da = 'X', frame_en = 'X'
          where id = ${id} returning id`.execute(trx),
    )
    return rows.length
  }
  const emptied = async (personId: string, id: string) => {
    const { numDeletedRows } = await withinFor(
      application.db,
      personId,
    )((trx) => trx.deleteFrom('programmeEffortAreaMapping').where('programmeId', '=', id).executeTakeFirst())
    return Number(numDeletedRows)
  }
  expect(await renamed(administrator.personId, '2041-44')).toBe(0)
  expect(await renamed(fund.personId, '2019-26')).toBe(0)
  expect(await emptied(fund.personId, '2019-26')).toBe(0)
  expect(await renamed(fund.personId, '2041-44')).toBe(1)
})
