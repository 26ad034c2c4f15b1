// A plan of the example data with a round that asks for self-evaluations, people around it, and what they do with them over
// HTTP.

import { v7 as uuid } from 'uuid'
import { expect } from 'vitest'
import type { Evaluation } from '../../src/contract/evaluations.ts'
import type { EvaluationContent } from '../../src/domain/evaluation/content.ts'
import { type Duty, defaultRules } from '../../src/domain/programme/rules.ts'
import { openTestApp, type TestApp } from './app.ts'
import { makeCaller, type TestCaller } from './callers.ts'
import { writtenWhole } from './written-whole.ts'

export interface Evaluations {
  readonly test: TestApp
  readonly plan: { readonly id: string; readonly programme: string; readonly endsOn: string }
  /** Main activities of the plan. */
  readonly activities: readonly string[]
  readonly round: Duty
  readonly worker: TestCaller
  readonly leader: TestCaller
  readonly consultant: TestCaller
  readonly fund: TestCaller
  /** Works in another plan. */
  readonly outsider: TestCaller
  begin(activity: string, round?: string | null): Promise<Evaluation>
  save(evaluation: Evaluation, content: EvaluationContent): Promise<Evaluation>
  move(caller: TestCaller, evaluation: Evaluation, name: string, body?: object): Promise<Evaluation>
  /** Begun, written whole and handed in. */
  handIn(activity: string, round?: string | null): Promise<Evaluation>
}

/** Due on the last day of the plan unless told otherwise. */
export async function openEvaluations(dueOn?: string): Promise<Evaluations> {
  const test = await openTestApp({ example: true })
  const plan = await test.db
    .selectFrom('plan')
    .innerJoin('activity', 'activity.planId', 'plan.id')
    .where('mainActivity', '=', true)
    .orderBy('plan.id')
    .limit(1)
    .select(['plan.id', 'plan.endsOn', 'plan.programmeId as programme'])
    .executeTakeFirstOrThrow()
  const mains = await test.db
    .selectFrom('activity')
    .where('planId', '=', plan.id)
    .where('mainActivity', '=', true)
    .orderBy('id')
    .select('id')
    .execute()
  const other = await test.db
    .selectFrom('plan')
    .select('id')
    .where('id', '<>', plan.id)
    .limit(1)
    .executeTakeFirstOrThrow()
  const worker = await makeCaller(test.db, 'worker', plan.id)
  const fund = await makeCaller(test.db, 'fund-officer')
  const round: Duty = {
    ...{ id: uuid(), kind: 'self-evaluation', title: 'Runde 1', dueOn: dueOn ?? plan.endsOn },
  }
  const rules = { ...defaultRules(plan.programme), name: null, frame: null, effortAreas: null }
  const set = await test.as(
    fund,
    'PUT',
    `/api/programmes/${plan.programme}`,
    { ...rules, duties: [round] },
    0,
  )
  expect(set.statusCode, set.body).toBe(200)
  const move = async (caller: TestCaller, { id, version }: Evaluation, name: string, body?: object) => {
    const answer = await test.as(caller, 'POST', `/api/evaluations/${id}/${name}`, body, version)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<Evaluation>()
  }
  const begin = async (activity: string, of: string | null = round.id) => {
    const answer = await test.as(worker, 'POST', `/api/activities/${activity}/evaluations`, { round: of })
    expect(answer.statusCode, answer.body).toBe(201)
    return answer.json<Evaluation>()
  }
  const save = async ({ id, version }: Evaluation, content: EvaluationContent) => {
    const answer = await test.as(worker, 'PUT', `/api/evaluations/${id}`, content, version)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<Evaluation>()
  }
  return {
    ...{ test, plan, round, worker, fund, begin, save, move },
    activities: mains.map(({ id }) => id),
    leader: await makeCaller(test.db, 'plan-leader', plan.id),
    consultant: await makeCaller(test.db, 'consultant'),
    outsider: await makeCaller(test.db, 'worker', other.id),
    async handIn(activity, of) {
      const begun = await begin(activity, of)
      return move(worker, await save(begun, writtenWhole(begun.content)), 'submit')
    },
  }
}
