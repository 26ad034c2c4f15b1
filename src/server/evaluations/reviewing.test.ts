import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../../test/support/app.ts'
import type { TestCaller } from '../../../test/support/callers.ts'
import { type Evaluations, openEvaluations } from '../../../test/support/evaluations.ts'
import type { EvaluationsToReview, ReturnReasonCounts } from '../../contract/evaluation-lists.ts'
import type { Evaluation } from '../../contract/evaluations.ts'
import { defaultRules } from '../../domain/programme/rules.ts'
import { todayInDenmark } from '../today.ts'

let own: Evaluations
const handedIn: Evaluation[] = []

beforeAll(async () => {
  own = await openEvaluations()
  for (const activity of own.activities.slice(0, 2)) handedIn.push(await own.handIn(activity))
})
afterAll(() => own.test.close())

const list = async (search: string, caller: TestCaller = own.consultant) => {
  const answer = await own.test.as(caller, 'GET', `/api/evaluations${search}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<EvaluationsToReview>().items.map(({ id }) => id)
}
const counts = async (caller: TestCaller = own.consultant) =>
  (await own.test.as(caller, 'GET', '/api/evaluations/return-reasons')).json<ReturnReasonCounts>().items

describe('the list of what waits to be answered', () => {
  it('tells what the reader looks at, what nobody does, and what should have been answered', async () => {
    const [first, second] = handedIn
    if (!first || !second) throw new Error('two were handed in')
    expect(new Set(await list('?looking=nobody'))).toEqual(new Set([first.id, second.id]))
    handedIn[0] = await own.move(own.consultant, first, 'review', { by: todayInDenmark() })
    expect(await list('?looking=me')).toEqual([first.id])
    expect(await list('?looking=me', own.fund)).toEqual([])
    expect(await list('?looking=nobody')).toEqual([second.id])
    expect(await list('?looking=late')).toEqual([])
    await own.test.db
      .updateTable('selfEvaluation')
      .set({ reviewBy: '2026-01-01' })
      .where('id', '=', first.id)
      .execute()
    expect(await list('?looking=late')).toEqual([first.id])
    handedIn[0] = { ...handedIn[0], version: handedIn[0].version + 1 }
  })
})

describe('what is asked for most', () => {
  it('is nobody’s to count who doesn’t follow self-evaluations', async () => {
    const asked = (caller?: TestCaller) =>
      caller
        ? own.test.as(caller, 'GET', '/api/evaluations/return-reasons')
        : own.test.app.inject('/api/evaluations/return-reasons')
    expect((await asked()).statusCode).toBe(401)
    expect(codeOf(await asked(own.worker))).toBe('not-permitted')
  })

  it('counts each reason each time, by year and round, and leads to the forms behind it', async () => {
    const [first, second] = handedIn
    if (!first || !second) throw new Error('two were handed in')
    const send = (evaluation: Evaluation, ...returnReasons: string[]) =>
      own.move(own.consultant, evaluation, 'return', { because: 'Se her', returnReasons })
    const back = await send(first, 'result-unsourced', 'target-missing')
    await send(await own.move(own.worker, back, 'submit'), 'result-unsourced')
    await send(second, 'anchoring-missing')
    const year = Number(todayInDenmark().slice(0, 4))
    expect(await counts()).toEqual([
      {
        ...{ programme: own.plan.programme, year, handedIn: 3, sentBack: 3 },
        round: { id: own.round.id, title: 'Runde 1', dueOn: own.round.dueOn },
        reasons: expect.arrayContaining([
          { reason: 'result-unsourced', count: 2 },
          { reason: 'target-missing', count: 1 },
          { reason: 'anchoring-missing', count: 1 },
        ]),
      },
    ])
    const behind = (reason: string, at = year) =>
      list(`?state=any&sentBackFor=${reason}&sentBackIn=${at}&round=${own.round.id}`)
    expect(await behind('result-unsourced')).toEqual([first.id])
    expect(await behind('result-unsourced', year - 1)).toEqual([])
    expect(await behind('reason-thin')).toEqual([])
  })

  it('leads to what was written beside the rounds alone, and to what was in a round that is gone', async () => {
    const { test, plan, round, fund } = own
    const beside = await own.handIn(own.activities[2] ?? '', null)
    const why = { because: 'Se her', returnReasons: ['anchoring-missing'] }
    await own.move(own.consultant, beside, 'return', why)
    const behind = () => list('?state=any&sentBackFor=anchoring-missing&round=none')
    expect((await counts()).find((one) => one.round === null)).toMatchObject({
      reasons: [{ reason: 'anchoring-missing', count: 1 }],
    })
    expect(await behind()).toEqual([beside.id])
    const rules = (duties: object[]) => {
      const whole = { ...defaultRules(plan.programme), name: null, frame: null, effortAreas: null }
      return { ...whole, duties }
    }
    const set = (duties: object[], version: number) =>
      test.as(fund, 'PUT', `/api/programmes/${plan.programme}`, rules(duties), version)
    expect((await set([], 1)).statusCode).toBe(200)
    expect((await counts()).every((one) => one.round === null)).toBe(true)
    expect(new Set(await behind())).toEqual(new Set([beside.id, handedIn[1]?.id]))
    await set([round], 2)
  })

  it('is that of real plans alone where there are any, and so is the list behind it', async () => {
    const example = (is: boolean) =>
      own.test.db.updateTable('plan').set({ example: is }).where('id', '<>', own.plan.id).execute()
    await example(false)
    expect(await counts()).toEqual([])
    expect(await list('?state=any&sentBackFor=anchoring-missing')).toEqual([])
    expect((await list('?state=any')).length).toBeGreaterThan(0)
    await example(true)
    expect(await counts()).not.toEqual([])
  })

  it('counts nothing of an activity that has been deleted', async () => {
    await own.test.db
      .updateTable('activity')
      .set({ deletedAt: new Date() })
      .where('id', '=', own.activities[0] ?? '')
      .execute()
    const [all] = await counts()
    expect(all).toMatchObject({
      handedIn: 1,
      sentBack: 1,
      reasons: [{ reason: 'anchoring-missing', count: 1 }],
    })
  })
})
