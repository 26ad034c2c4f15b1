import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { fewRows } from '../../../test/support/files.ts'
import { applyRows } from './apply.ts'

const rows = fewRows(3)
const [first] = rows.selfEvaluations
if (!first) throw new Error('the example has forms')

let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
})
afterAll(() => test.close())

const evaluation = () =>
  test.db
    .selectFrom('selfEvaluation')
    .innerJoin('activity', 'activity.id', 'selfEvaluation.activityId')
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .where('activity.reference', '=', first.reference)
    .where('plan.reference', '=', first.plan)
    .selectAll('selfEvaluation')
    .select('activity.title')
    .executeTakeFirstOrThrow()

describe('a form in which people have written since a file told it', () => {
  it('stays as they wrote it, which is said, and what the file says of its activity is taken', async () => {
    await applyRows(test.db, rows)
    const { planId, id } = await evaluation()
    await test.db
      .insertInto('selfEvaluationMove')
      .values({ planId, id, selfEvaluationId: id, move: 'lock', version: 2 })
      .execute()
    await test.db
      .updateTable('selfEvaluation')
      .set({ state: 'locked' })
      .where('planId', '=', planId)
      .where('id', '=', id)
      .execute()
    const before = await evaluation()
    const told = { ...first, title: 'Et nyt navn', learned: 'Andre ord' }
    const { selfEvaluations, leftAlone } = await applyRows(test.db, {
      ...rows,
      selfEvaluations: [told, ...rows.selfEvaluations.slice(1)],
    })
    expect(selfEvaluations.changed.map(({ row }) => row.title)).toEqual(['Et nyt navn'])
    expect(leftAlone).toEqual([told])
    expect(await evaluation()).toEqual({ ...before, title: 'Et nyt navn' })
  })
})
