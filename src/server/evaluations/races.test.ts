import { sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Evaluations, openEvaluations } from '../../../test/support/evaluations.ts'
import type { Evaluation } from '../../contract/evaluations.ts'
import type { DB } from '../db/schema.ts'

let own: Evaluations
beforeAll(async () => {
  own = await openEvaluations()
})
afterAll(() => own.test.close())

/** What is answered to `ask` where `first` has been written before, and is told only when the other waits for it. */
async function whileAnotherWrites<Answer>(
  first: (trx: Transaction<DB>) => Promise<unknown>,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const asked = await own.test.db.transaction().execute(async (trx) => {
    await first(trx)
    const answer = ask()
    await expect
      .poll(async () => {
        const { rows } = await sql`select from pg_locks where not granted`.execute(own.test.db)
        return rows.length
      })
      .toBeGreaterThan(0)
    return { answer }
  })
  return asked.answer
}

const remove = ({ id, version }: Evaluation) =>
  own.test.as(own.worker, 'DELETE', `/api/evaluations/${id}`, undefined, version)

describe('two who come to the same place at once', () => {
  it('are told of each other where one moves a form to the day of the other', async () => {
    const activity = own.activities[0] ?? ''
    const mine = await own.begin(activity)
    const day = '2010-02-03'
    const answer = await whileAnotherWrites(
      (trx) =>
        sql`
          insert into self_evaluation (plan_id, id, activity_id, evaluated_on, state, learned)
          values (${own.plan.id}, gen_random_uuid(), ${activity}, ${day}, 'draft', '')`.execute(trx),
      () =>
        own.test.as(
          own.worker,
          'PUT',
          `/api/evaluations/${mine.id}`,
          { ...mine.content, evaluatedOn: day },
          mine.version,
        ),
    )
    expect(answer.json()).toMatchObject({ status: 409, code: 'day-taken' })
  })

  it('are told of each other where one brings back a draft whose round the other begins', async () => {
    const activity = own.activities[1] ?? ''
    const draft = await own.begin(activity)
    expect((await remove(draft)).statusCode).toBe(200)
    const other = crypto.randomUUID()
    const answer = await whileAnotherWrites(
      (trx) =>
        sql`
          insert into self_evaluation (plan_id, id, activity_id, round_id, evaluated_on, state, learned)
          values (${own.plan.id}, ${other}, ${activity}, ${own.round.id}, '2010-02-03', 'draft', '')`.execute(
          trx,
        ),
      () => own.test.as(own.worker, 'POST', `/api/evaluations/${draft.id}/restore`),
    )
    expect(answer.json()).toMatchObject({ status: 409, code: 'evaluation-begun', params: { id: other } })
  })
})
