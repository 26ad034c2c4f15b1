import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../../test/support/app.ts'
import type { TestCaller } from '../../../test/support/callers.ts'
import { type Evaluations, openEvaluations } from '../../../test/support/evaluations.ts'
import type { PlanEvaluations } from '../../contract/evaluation-lists.ts'
import type { Evaluation } from '../../contract/evaluations.ts'
import { removeForGood } from '../records/restorable.ts'

let own: Evaluations
let activity: string
let draft: Evaluation

beforeAll(async () => {
  own = await openEvaluations()
  activity = own.activities[0] ?? ''
  draft = await own.begin(activity, null)
})
afterAll(() => own.test.close())

const ofPlan = async (caller: TestCaller) =>
  (await own.test.as(caller, 'GET', `/api/plans/${own.plan.id}/evaluations`)).json<PlanEvaluations>()
const begin = () =>
  own.test.as(own.worker, 'POST', `/api/activities/${activity}/evaluations`, { round: null })
const remove = (caller: TestCaller, { id, version }: Pick<Evaluation, 'id' | 'version'>) =>
  own.test.as(caller, 'DELETE', `/api/evaluations/${id}`, undefined, version)
const bringBack = (caller: TestCaller, id: string) =>
  own.test.as(caller, 'POST', `/api/evaluations/${id}/restore`)

describe('a draft', () => {
  it('leads to itself where another is begun on its day', async () => {
    expect((await begin()).json()).toMatchObject({ code: 'day-taken', params: { id: draft.id } })
  })

  it('is deleted by those who write, as they read it', async () => {
    expect(codeOf(await remove(own.consultant, draft))).toBe('not-permitted')
    expect(codeOf(await remove(own.worker, { ...draft, version: draft.version + 1 }))).toBe(
      'changed-meanwhile',
    )
    const gone = await remove(own.worker, draft)
    expect(gone.json()).toMatchObject({ restorableUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(codeOf(await own.test.as(own.worker, 'GET', `/api/evaluations/${draft.id}`))).toBe('not-found')
    const { items, deleted } = await ofPlan(own.worker)
    expect(items.map(({ id }) => id)).not.toContain(draft.id)
    expect(deleted.map(({ id }) => id)).toEqual([draft.id])
    expect((await ofPlan(own.consultant)).deleted).toEqual([])
  })

  it('can be brought back with all that it said, unless another has taken its day', async () => {
    const other = (await begin()).json<Evaluation>()
    expect((await bringBack(own.worker, draft.id)).json()).toMatchObject({
      ...{ code: 'day-taken', params: { id: other.id } },
    })
    await remove(own.worker, other)
    expect(codeOf(await bringBack(own.outsider, draft.id))).toBe('not-found')
    expect(codeOf(await bringBack(own.consultant, draft.id))).toBe('not-permitted')
    const back = (await bringBack(own.worker, draft.id)).json<Evaluation>()
    expect(back).toMatchObject({ id: draft.id, state: 'draft', content: draft.content })
    draft = back
  })

  it('is gone for good when its 30 days are over, with all its versions', async () => {
    await remove(own.worker, draft)
    const versions = () =>
      own.test.db.selectFrom('recordVersion').where('recordId', '=', draft.id).select('version').execute()
    expect((await versions()).length).toBeGreaterThan(0)
    const { db } = own.test
    await sql`
      update self_evaluation set deleted_at = now() - interval '32 days' where id = ${draft.id}`.execute(db)
    expect(codeOf(await bringBack(own.worker, draft.id))).toBe('not-found')
    await removeForGood(own.test.system)
    expect(await versions()).toEqual([])
  })
})
