import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../test/support/callers.ts'
import type { EvaluationsToReview, PlanEvaluations } from '../contract/evaluation-lists.ts'
import type { Logbooks } from '../contract/logbook.ts'
import type { Overview } from '../contract/overview.ts'
import type { Progress } from '../contract/progress.ts'
import { addExamplePeople } from './access/example-people.ts'
import { addExampleRunning } from './example-running.ts'
import { todayInDenmark } from './today.ts'

let test: TestApp
let planId: string
let worker: TestCaller
let before: Overview

beforeAll(async () => {
  test = await openTestApp({ example: true })
  before = await test.get<Overview>('/api/overview')
  for (const table of ['session', 'membership', 'person'] as const) await test.db.deleteFrom(table).execute()
  await addExamplePeople(test.db)
  await addExampleRunning(test.system, todayInDenmark())
  await addExampleRunning(test.system, todayInDenmark())
  const plans = await test.db.selectFrom('plan').where('name', '=', 'Rebslagervænget').select('id').execute()
  expect(plans).toHaveLength(1)
  planId = plans[0]?.id ?? ''
  worker = await makeCaller(test.db, 'worker', planId)
})
afterAll(() => test.close())

const read = async <Body>(caller: TestCaller, url: string): Promise<Body> => {
  const answer = await test.as(caller, 'GET', url)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<Body>()
}

it('the running plan changes no figure of the overview', async () => {
  const analyst = await makeCaller(test.db, 'analyst')
  expect(await read<Overview>(analyst, '/api/overview')).toEqual(before)
})

it('its goals are counted by hand and by the logbook, and are not all in one state', async () => {
  const { goals, counts } = await read<Progress>(worker, `/api/plans/${planId}/progress`)
  expect(goals.filter(({ feed, attained }) => feed !== null && attained.value !== null).length).toBe(5)
  expect(goals.filter(({ feed, attained }) => feed === null && attained.value !== null).length).toBe(5)
  expect(counts.behind).toBeGreaterThan(0)
  expect(counts['on-track']).toBeGreaterThan(0)
  expect(counts.overdue).toBe(0)
})

it('its logbooks are open today, and its round waits for whoever tries it', async () => {
  const { items } = await read<Logbooks>(worker, '/api/logbooks')
  expect(items.filter(({ activity }) => activity.plan.id === planId)).toHaveLength(3)
  const { missing } = await read<PlanEvaluations>(worker, `/api/plans/${planId}/evaluations`)
  expect(missing.map(({ activity }) => activity.title).toSorted()).toEqual([
    'Fællesspisning hver anden torsdag',
    'Lektiecafé i fælleshuset',
  ])
  const consultant = await makeCaller(test.db, 'consultant')
  const found = await read<EvaluationsToReview>(consultant, '/api/evaluations')
  expect(found.items.map(({ activity }) => activity.title)).toEqual(['Fritidsjob til unge'])
})
