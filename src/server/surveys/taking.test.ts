import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { answerAs, surveyContent } from '../../../test/support/surveys.ts'
import type { Survey } from '../../contract/surveys.ts'
import type { Theory } from '../../contract/theories.ts'
import { onScale, yesNo } from '../../domain/survey/suggest.ts'
import { newBox, newIndicator, type TheoryContent } from '../../domain/theory/theory.ts'
import { takeClosedIn } from './taking.ts'

let test: TestApp
let activityId: string
let worker: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: true })
  const activity = await test.db
    .selectFrom('activity')
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .where('plan.status', 'not in', ['draft', 'applied'])
    .select(['activity.id', 'planId'])
    .executeTakeFirstOrThrow()
  activityId = activity.id
  worker = await makeCaller(test.db, 'worker', activity.planId)
})
afterAll(() => test.close())
beforeEach(() => test.db.deleteFrom('survey').execute())

const taken = async (response: Promise<{ statusCode: number; body: string }>) => {
  const { statusCode, body } = await response
  expect(statusCode, body).toBe(200)
}

describe('taking results in', () => {
  const scale = newIndicator(uuid(), 'Tryghed')
  const share = newIndicator(uuid(), 'Kender en nabo')

  async function makeBound(changes: Partial<Survey['content']> = {}): Promise<Survey> {
    const [first, second] = surveyContent().questions
    const questions = [
      { ...(first ?? onScale(uuid())), indicator: scale.id },
      { ...(second ?? yesNo(uuid())), indicator: share.id },
    ]
    const content = surveyContent({ questions, ...changes })
    return (await test.as(worker, 'POST', `/api/activities/${activityId}/surveys`, content)).json<Survey>()
  }

  beforeAll(async () => {
    const address = `/api/activities/${activityId}/theory`
    const now = (await test.as(worker, 'GET', address)).json<{ version: number; content: TheoryContent }>()
    const box = {
      ...newBox(uuid(), 'effort-goals', 'Flere kender hinanden'),
      indicators: [
        { ...scale, unit: 'scale-mean', scale: { low: 1, high: 5 } },
        { ...share, unit: 'share' },
      ],
    }
    const content = { ...now.content, boxes: [...now.content.boxes, box] }
    const saved = await test.as(worker, 'PUT', address, content, now.version)
    expect(saved.statusCode, saved.body).toBe(200)
  })
  beforeEach(() => test.db.deleteFrom('measurement').where('origin', '=', 'survey').execute())

  const measured = () =>
    test.db
      .selectFrom('measurement')
      .where('origin', '=', 'survey')
      .select(['indicatorId', 'amount', 'ofCount', 'supersededBy', 'recordedBy'])
      .orderBy('id')
      .execute()

  it('makes one measurement of each indicator, once, and corrects it when more answers are told', async () => {
    const survey = await makeBound()
    const take = () => test.as(worker, 'POST', `/api/surveys/${survey.id}/take-in`)
    await take()
    expect(await measured()).toEqual([])
    for (const value of [1, 2, 3, 4, 5]) await taken(answerAs(test, survey, [value, value > 3 ? 1 : 0]))
    const [one, two] = await Promise.all([take(), take()])
    expect([one.statusCode, two.statusCode]).toEqual([200, 200])
    expect(await measured()).toMatchObject([
      { indicatorId: scale.id, amount: '15.00', ofCount: 5, supersededBy: null, recordedBy: worker.personId },
      { indicatorId: share.id, amount: '2.00', ofCount: 5, supersededBy: null },
    ])
    for (let time = 0; time < 5; time += 1) await taken(answerAs(test, survey, [5, 1]))
    await take()
    const after = await measured()
    expect(after).toHaveLength(4)
    expect(after.filter(({ supersededBy }) => supersededBy === null)).toMatchObject([
      { indicatorId: scale.id, amount: '40.00', ofCount: 10 },
      { indicatorId: share.id, amount: '7.00', ofCount: 10 },
    ])
  })

  it('happens when a survey is closed by hand, and by itself when its last day has passed', async () => {
    const [byHand, byDay] = [await makeBound(), await makeBound()]
    for (const survey of [byHand, byDay])
      for (let time = 0; time < 5; time += 1) await taken(answerAs(test, survey, [4, 1]))
    const closed = (await test.as(worker, 'POST', `/api/surveys/${byHand.id}/close`)).json<Survey>()
    expect(closed.state).toBe('closed')
    expect(closed.takenOn).not.toBeNull()
    expect(await measured()).toHaveLength(2)
    await test.db.updateTable('survey').set({ closesOn: '2026-01-31' }).where('id', '=', byDay.id).execute()
    await takeClosedIn(test.system)
    await takeClosedIn(test.system)
    expect(await measured()).toHaveLength(4)
    expect((await measured()).at(-1)).toMatchObject({ recordedBy: null })
    const { rows } = await sql<{ day: string }>`
      select max(measured_on) as day from measurement where origin = 'survey' and recorded_by is null`.execute(
      test.db,
    )
    expect(rows[0]?.day).toBe('2026-01-31')
  })

  it('keeps how an indicator is counted that is asked about, and leaves out what no longer fits', async () => {
    const survey = await makeBound()
    for (let time = 0; time < 5; time += 1) await taken(answerAs(test, survey, [4, 1]))
    const address = `/api/activities/${activityId}/theory`
    const { version, content, fixed } = (await test.as(worker, 'GET', address)).json<Theory>()
    expect(fixed.counted).toEqual(expect.arrayContaining([scale.id, share.id]))
    const other = content.boxes.map((box) => ({
      ...box,
      indicators: box.indicators.map((one) =>
        one.id === share.id ? { ...one, unit: 'count' as const } : one,
      ),
    }))
    const refused = await test.as(worker, 'PUT', address, { ...content, boxes: other }, version)
    expect(refused.json()).toMatchObject({
      ...{ code: 'indicator-measured', params: { indicator: 'Kender en nabo' } },
    })
    // As it may have been written before that was refused.
    const count = (unit: string) =>
      test.db.updateTable('indicator').set({ unit }).where('id', '=', share.id).execute()
    await count('count')
    await test.as(worker, 'POST', `/api/surveys/${survey.id}/take-in`)
    expect(await measured()).toMatchObject([{ indicatorId: scale.id }])
    await count('share')
  })

  it('opens a survey again that gets a later last day', async () => {
    const survey = await makeBound()
    const closed = (await test.as(worker, 'POST', `/api/surveys/${survey.id}/close`)).json<Survey>()
    const later = { ...closed.content, closesOn: '2121-06-30' }
    const opened = await test.as(worker, 'PUT', `/api/surveys/${survey.id}`, later, closed.version)
    expect(opened.json<Survey>()).toMatchObject({ state: 'open', closedOn: null })
  })
})
