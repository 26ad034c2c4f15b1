import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { PlanEvaluations } from '../../contract/evaluation-lists.ts'
import type { Evaluation, EvaluationVersions } from '../../contract/evaluations.ts'
import type { EvaluationContent } from '../../domain/evaluation/content.ts'
import { defaultRules } from '../../domain/programme/rules.ts'

let test: TestApp
let activity: { id: string; planId: string }
const round = { id: uuid(), kind: 'self-evaluation' as const, title: 'Runde 1', dueOn: '' }
const people = {} as Record<'worker' | 'consultant' | 'fund' | 'analyst' | 'outsider', TestCaller>

beforeAll(async () => {
  test = await openTestApp({ example: true })
  const found = await test.db
    .selectFrom('activity')
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .select(['activity.id', 'activity.planId', 'plan.endsOn', 'plan.programmeId'])
    .where('mainActivity', '=', true)
    .orderBy('activity.id')
    .limit(1)
    .executeTakeFirstOrThrow()
  activity = found
  round.dueOn = found.endsOn
  people.worker = await makeCaller(test.db, 'worker', found.planId)
  people.consultant = await makeCaller(test.db, 'consultant')
  people.fund = await makeCaller(test.db, 'fund-officer')
  people.analyst = await makeCaller(test.db, 'analyst')
  const other = await test.db
    .selectFrom('plan')
    .select('id')
    .where('id', '<>', found.planId)
    .limit(1)
    .executeTakeFirstOrThrow()
  people.outsider = await makeCaller(test.db, 'worker', other.id)
  const rules = defaultRules(found.programmeId)
  const content = { ...rules, name: null, frame: null, effortAreas: null, duties: [round] }
  const saved = await test.as(people.fund, 'PUT', `/api/programmes/${found.programmeId}`, content, 0)
  expect(saved.statusCode, saved.body).toBe(200)
})
afterAll(() => test.close())

const ofPlan = async (caller: TestCaller) =>
  (await test.as(caller, 'GET', `/api/plans/${activity.planId}/evaluations`)).json<PlanEvaluations>()
const begin = (caller: TestCaller, of: string | null) =>
  test.as(caller, 'POST', `/api/activities/${activity.id}/evaluations`, { round: of })
const at = (id: string, rest = '') => `/api/evaluations/${id}${rest}`
const read = async (id: string, caller: TestCaller) =>
  (await test.as(caller, 'GET', at(id))).json<Evaluation>()
const move = (caller: TestCaller, { id, version }: Evaluation, name: string, body?: object) =>
  test.as(caller, 'POST', at(id, `/${name}`), body, version)

let evaluation: Evaluation
const whole = (content: Evaluation['content']): EvaluationContent => ({
  ...content,
  steps: content.steps.map((step) => ({
    ...step,
    ...{ result: 'Som aftalt', attainment: 'reached' as const, overrideReason: 'Se noten' },
  })),
  successes: ['resident-run'],
  learned: 'Begynd med dem, der kommer i forvejen.',
  anchoring: {
    carriesOn: ['activity'],
    carriedBy: ['residents'],
    readiness: 'in-talks',
    text: 'Bestyrelsen',
  },
})

describe('a self-evaluation of a round', () => {
  it('is owed by every main activity until it is begun', async () => {
    const { missing, items, activities } = await ofPlan(people.worker)
    expect(missing.map((one) => one.activity.id)).toContain(activity.id)
    expect(missing.every((one) => one.late)).toBe(true)
    expect(items.length).toBeGreaterThan(0)
    expect(activities.map(({ id }) => id)).toContain(activity.id)
    const owed = await test.as(people.consultant, 'GET', '/api/evaluations/missing')
    const { items: plans } = owed.json<{ items: { plan: { id: string }; missing: number; of: number }[] }>()
    const mine = plans.find(({ plan }) => plan.id === activity.planId)
    expect(mine).toMatchObject({ missing: missing.length, of: missing.length })
  })

  it('is begun by nobody who may not, nor of an activity that stands for no area', async () => {
    expect(codeOf(await begin(people.outsider, round.id))).toBe('not-permitted')
    expect(codeOf(await begin(people.analyst, round.id))).toBe('not-permitted')
    expect(codeOf(await begin(people.worker, uuid()))).toBe('not-found')
    await test.db.updateTable('activity').set({ mainActivity: false }).where('id', '=', activity.id).execute()
    expect(codeOf(await begin(people.worker, round.id))).toBe('not-a-main-activity')
    await test.db.updateTable('activity').set({ mainActivity: true }).where('id', '=', activity.id).execute()
  })

  it('begins with the goals of the last one and what is known of them, once a round', async () => {
    const begun = await begin(people.worker, round.id)
    expect(begun.statusCode, begun.body).toBe(201)
    evaluation = begun.json()
    expect(evaluation).toMatchObject({
      state: 'draft',
      editable: true,
      round: { id: round.id },
      moves: ['submit'],
    })
    expect(evaluation.content.steps.every((step) => step.goal !== '' && step.indicatorName !== '')).toBe(true)
    expect(evaluation.known.map(({ box }) => box)).toEqual(
      expect.arrayContaining(evaluation.content.steps.map((step) => step.box)),
    )
    const again = await begin(people.worker, round.id)
    expect(again.json()).toMatchObject({ code: 'evaluation-begun', params: { id: evaluation.id } })
  })

  it('is nobody else’s business while it is a draft', async () => {
    for (const caller of [people.outsider, people.analyst])
      expect(codeOf(await test.as(caller, 'GET', at(evaluation.id)))).toBe('not-found')
    expect((await read(evaluation.id, people.consultant)).editable).toBe(false)
    const activityAsRead = (await test.as(people.worker, 'GET', `/api/activities/${activity.id}`)).json<{
      selfEvaluations: { id: string }[]
    }>()
    expect(activityAsRead.selfEvaluations.map(({ id }) => id)).not.toContain(evaluation.id)
  })

  it('can’t be handed in before it is whole, and says what is missing', async () => {
    const refused = await move(people.worker, evaluation, 'submit')
    expect(refused.json()).toMatchObject({ code: 'evaluation-incomplete' })
    expect(evaluation.lacks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['attainment', 'learned']),
    )
  })

  it('is saved whole over its version, and kept', async () => {
    const content = whole(evaluation.content)
    const save = (body: object, version: number) =>
      test.as(people.worker, 'PUT', at(evaluation.id), body, version)
    expect(codeOf(await save(content, evaluation.version + 7))).toBe('changed-meanwhile')
    const saved = await save(content, evaluation.version)
    expect(saved.statusCode, saved.body).toBe(200)
    expect(saved.json<Evaluation>().content).toEqual(content)
    evaluation = saved.json()
    expect(evaluation.lacks).toEqual([])
    const versions = (
      await test.as(people.worker, 'GET', at(evaluation.id, '/versions'))
    ).json<EvaluationVersions>()
    expect(versions.items.map(({ action }) => action)).toEqual(['changed', 'created'])
    expect(versions.items[0]?.content).toEqual(content)
  })

  it('takes no goal of another activity, no CPR number, and no day that another form has', async () => {
    const refused = async (changes: Partial<EvaluationContent>) =>
      (
        await test.as(
          people.worker,
          'PUT',
          at(evaluation.id),
          { ...evaluation.content, ...changes },
          evaluation.version,
        )
      ).json<{ code: string; params: object }>()
    const [first, ...rest] = evaluation.content.steps
    if (!first) throw new Error('there are steps')
    expect(await refused({ steps: [{ ...first, box: uuid() }, ...rest] })).toMatchObject({
      code: 'not-acceptable-input',
      params: { parameter: 'steps.0.box' },
    })
    expect((await refused({ learned: 'Ring til 010203-1234' })).code).toBe('cpr-number')
    const { items } = await ofPlan(people.worker)
    const form = items.find((one) => one.activity.id === activity.id && one.state === 'accepted')
    expect((await refused({ evaluatedOn: form?.evaluatedOn ?? '' })).code).toBe('day-taken')
    expect((await refused({ evaluatedOn: '2100-01-01' })).code).toBe('day-in-future')
  })

  it('takes no share of more than all, or of none, and says in which step', async () => {
    const refused = async (amount: string, of: number) => {
      const steps = evaluation.content.steps.map((step, index) =>
        index === 1
          ? { ...step, indicator: null, unit: 'share' as const, target: '60', baseline: '', amount, of }
          : step,
      )
      const content = { ...evaluation.content, steps }
      return (
        await test.as(people.worker, 'PUT', at(evaluation.id), content, evaluation.version)
      ).json<object>()
    }
    expect(await refused('12', 10)).toMatchObject({
      code: 'step-figure',
      params: { step: 2, fault: 'beyond', amount: '12', of: 10 },
    })
    expect(await refused('0', 0)).toMatchObject({ code: 'step-figure', params: { fault: 'zero' } })
  })
})

describe('a self-evaluation that has been handed in', () => {
  it('waits for the consultant, who takes it and sends it back with reasons', async () => {
    evaluation = (await move(people.worker, evaluation, 'submit')).json()
    expect(evaluation).toMatchObject({ state: 'submitted', editable: false, moves: ['withdraw'] })
    const put = test.as(people.worker, 'PUT', at(evaluation.id), evaluation.content, evaluation.version)
    expect(codeOf(await put)).toBe('evaluation-handed-in')
    const list = (await test.as(people.consultant, 'GET', '/api/evaluations')).json<{
      items: { id: string }[]
      total: number
    }>()
    expect(list).toMatchObject({ total: 1, items: [{ id: evaluation.id, returned: 0, reviewer: null }] })
    const taken = await move(people.consultant, evaluation, 'review', { by: '2026-12-24' })
    expect(taken.statusCode, taken.body).toBe(200)
    evaluation = taken.json()
    expect(evaluation).toMatchObject({ reviewBy: '2026-12-24', reviewer: { own: true } })
    expect(codeOf(await move(people.worker, evaluation, 'accept'))).toBe('not-permitted')
    const sent = await move(people.consultant, evaluation, 'return', {
      because: 'Hvor kommer tallet fra?',
      returnReasons: ['result-unsourced'],
    })
    evaluation = sent.json()
    expect(evaluation).toMatchObject({ state: 'returned', history: [{ move: 'return' }, { move: 'submit' }] })
    expect(await read(evaluation.id, people.worker)).toMatchObject({ editable: true })
  })

  it('is not accepted as somebody read it before it was changed', async () => {
    const handedIn = (await move(people.worker, evaluation, 'submit')).json<Evaluation>()
    const back = (await move(people.worker, handedIn, 'withdraw')).json<Evaluation>()
    const changed = (
      await test.as(
        people.worker,
        'PUT',
        at(back.id),
        { ...back.content, learned: 'Noget andet' },
        back.version,
      )
    ).json<Evaluation>()
    evaluation = (await move(people.worker, changed, 'submit')).json()
    const refused = await move(people.consultant, handedIn, 'accept')
    expect(refused.statusCode).toBe(412)
    expect(refused.json()).toMatchObject({ code: 'changed-meanwhile', current: { changed: ['learned'] } })
    expect((await read(evaluation.id, people.worker)).state).toBe('submitted')
  })

  it('counts in the overview once it is accepted, and no longer when it is taken up again', async () => {
    const attainmentOf = async () =>
      (
        await test.db
          .selectFrom('overviewActivity')
          .where('activityId', '=', activity.id)
          .select('evaluatedOn')
          .executeTakeFirstOrThrow()
      ).evaluatedOn
    const before = await attainmentOf()
    evaluation = (await move(people.consultant, evaluation, 'accept')).json()
    expect(evaluation.state).toBe('accepted')
    expect(await attainmentOf()).toBe(evaluation.content.evaluatedOn)
    expect((await read(evaluation.id, people.analyst)).history).toEqual([])
    evaluation = (
      await move(people.consultant, evaluation, 'reopen', { because: 'Et tal er forkert' })
    ).json()
    expect(evaluation.state).toBe('returned')
    expect(await attainmentOf()).toBe(before)
  })

  it('is locked by the fund alone, and opened with a reason', async () => {
    evaluation = (await move(people.worker, evaluation, 'submit')).json()
    evaluation = (await move(people.consultant, evaluation, 'accept')).json()
    expect(codeOf(await move(people.consultant, evaluation, 'lock'))).toBe('not-permitted')
    evaluation = (await move(people.fund, evaluation, 'lock')).json()
    expect(evaluation.state).toBe('locked')
    expect(codeOf(await move(people.consultant, evaluation, 'reopen', { because: 'x' }))).toBe(
      'step-not-possible',
    )
    expect(codeOf(await move(people.fund, evaluation, 'unlock', { because: '  ' }))).toBe(
      'not-acceptable-input',
    )
    evaluation = (await move(people.fund, evaluation, 'unlock', { because: 'Fejl i tallene' })).json()
    expect(evaluation.state).toBe('accepted')
    const deleted = await test.as(people.worker, 'DELETE', at(evaluation.id), undefined, evaluation.version)
    expect(codeOf(deleted)).toBe('evaluation-handed-in')
  })
})
