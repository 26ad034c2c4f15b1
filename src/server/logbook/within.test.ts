// The database keeps logbooks, and what they come to, for those who see the plan from inside, whatever a query forgets to ask.

import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { putRowsEverywhere } from '../../../test/support/rows-everywhere.ts'
import { withinFor } from '../access/within.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'

let test: TestDatabase
let application: { db: Database; system: Database }
let planId: string

beforeAll(async () => {
  test = await openTestDatabase()
  application = test.openAsApplication()
  await putRowsEverywhere(test.db)
  const kept = await test.db
    .selectFrom('logbookParticipant')
    .select('planId')
    .limit(1)
    .executeTakeFirstOrThrow()
  planId = kept.planId
})
afterAll(() => test.close())

const inside = ['logbook', 'attendance_group', 'logbook_series', 'logbook_session', 'logbook_month'] as const

it('shows a plan’s own people and those who look after plans its sums, and no other member', async () => {
  const { id: elsewhere } = await test.db
    .selectFrom('plan')
    .where('id', '<>', planId)
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const seen = async (role: Parameters<typeof makeCaller>[1], plan: string | null, table: string) => {
    const { personId } = await makeCaller(test.db, role, plan)
    const { rows } = await withinFor(
      application.db,
      personId,
    )((trx: Kysely<DB>) => sql`select from ${sql.table(table)} where plan_id = ${planId}`.execute(trx))
    return rows.length > 0
  }
  for (const table of inside) {
    for (const [role, plan] of [
      ['board-member', planId],
      ['worker', planId],
      ['consultant', null],
      ['fund-officer', null],
    ] as const)
      expect(await seen(role, plan, table), `${table} for ${role}`).toBe(true)
    for (const [role, plan] of [
      ['plan-leader', elsewhere],
      ['analyst', null],
      ['administrator', null],
      [undefined, null],
    ] as const)
      expect(await seen(role, plan, table), `${table} for ${role}`).toBe(false)
  }
})
