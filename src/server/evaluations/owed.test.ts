import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Evaluations, openEvaluations } from '../../../test/support/evaluations.ts'
import type { MissingEvaluations, PlanEvaluations } from '../../contract/evaluation-lists.ts'
import { defaultRules } from '../../domain/programme/rules.ts'
import { listOwedTo } from '../reminders/owed.ts'

let own: Evaluations
beforeAll(async () => {
  own = await openEvaluations()
})
afterAll(() => own.test.close())

describe('a self-evaluation', () => {
  it('is owed in the rounds since which an activity ran, not for ever after it ended', async () => {
    const { test, plan, round, activities } = own
    const [ended, closed] = activities
    if (!ended || !closed) throw new Error('there are two main activities')
    const year = Number(plan.endsOn.slice(0, 4))
    const [first, second] = [`${year - 1}-06-01`, `${year}-01-15`]
    const duties = [
      round,
      { ...round, id: uuid(), title: 'Forrige', dueOn: second },
      { ...round, id: uuid(), title: 'Første', dueOn: first },
    ]
    const rules = { ...defaultRules(plan.programme), name: null, frame: null, effortAreas: null, duties }
    const set = await test.as(own.fund, 'PUT', `/api/programmes/${plan.programme}`, rules, 1)
    expect(set.statusCode, set.body).toBe(200)
    const dated = (id: string, dates: { startsOn: string; endsOn: string; closedOn?: string }) =>
      test.db.updateTable('activity').set(dates).where('id', '=', id).execute()
    await test.db
      .updateTable('activity')
      .set({ mainActivity: false })
      .where('planId', '=', plan.id)
      .where('id', 'not in', [ended, closed])
      .execute()
    await dated(ended, { startsOn: `${year - 1}-01-01`, endsOn: first })
    await dated(closed, { startsOn: `${year - 1}-07-01`, endsOn: plan.endsOn, closedOn: `${year - 1}-12-01` })
    const { missing } = (
      await test.as(own.worker, 'GET', `/api/plans/${plan.id}/evaluations`)
    ).json<PlanEvaluations>()
    expect(missing.map(({ activity, round: { dueOn } }) => [activity.id, dueOn])).toEqual([
      [ended, first],
      [closed, second],
    ])
    const { items } = (
      await test.as(own.consultant, 'GET', '/api/evaluations/missing')
    ).json<MissingEvaluations>()
    const of = items.filter((one) => one.plan.id === plan.id)
    expect(of.map((one) => [one.round.dueOn, one.missing, one.of])).toEqual([
      [first, 1, 1],
      [second, 1, 1],
    ])
    await test.db.updateTable('plan').set({ status: 'running' }).where('id', '=', plan.id).execute()
    const reminders = await listOwedTo(test.system, own.leader.personId, `${year}-01-16`)
    expect(reminders).toMatchObject([{ kind: 'round-late', round: { dueOn: second }, count: 1 }])
  })
})
