import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { Suggestions } from '../../contract/theory-suggestions.ts'
import { newBox, newIndicator, type TheoryContent } from '../../domain/theory/theory.ts'

let test: TestApp
let activity: { id: string; planId: string }
let worker: TestCaller
beforeAll(async () => {
  test = await openTestApp({ example: true })
  activity = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', activity.planId)
})
afterAll(() => test.close())

const ofActivity = () => `/api/activities/${activity.id}/theory`
const ofArea = () => `/api/plans/${activity.planId}/theories/health`

const small = (): TheoryContent => ({
  boxes: [
    newBox(uuid(), 'deliverables', 'Løbehold'),
    {
      ...newBox(uuid(), 'effort-goals', 'Sundere vaner'),
      indicators: [newIndicator(uuid(), 'Løber hver uge')],
    },
  ],
  arrows: [],
  answers: [],
})

describe('what a theory of change is offered', () => {
  it('says what several other plans say of the same type of activity, with how many of how many', async () => {
    const url = `${ofActivity()}/suggestions`
    const { of, boxes, indicators } = (await test.as(worker, 'GET', url)).json<Suggestions>()
    expect(of).toBeGreaterThan(5)
    expect([...boxes, ...indicators].every(({ plans }) => plans >= 2 && plans <= of)).toBe(true)
    expect(boxes.length).toBeGreaterThan(0)
    const [first] = boxes
    const { rows } = await sql<{ count: number }>`
      select count(distinct box.plan_id)::integer as count from theory_box box
      join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
      join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
      where box.lane = ${first?.lane} and search_form(box.title) = search_form(${first?.text})
        and activity.plan_id <> ${activity.planId}
        and activity.activity_type_id = (select activity_type_id from activity where id = ${activity.id})`.execute(
      test.db,
    )
    expect(rows[0]?.count).toBe(first?.plans)
    const none = '/api/activities/00000000-0000-7000-8000-000000000000/theory/suggestions'
    expect(codeOf(await test.as(worker, 'GET', none))).toBe('not-found')
  })

  it('says what two granted plans with the same area say, and nothing of an applicant’s', async () => {
    const others = await test.db
      .selectFrom('plan')
      .select('id')
      .where('id', '<>', activity.planId)
      .where('programmeId', '=', '2006-10')
      .limit(3)
      .execute()
    const url = `${ofArea()}/suggestions`
    const offered = async (caller: TestCaller) => (await test.as(caller, 'GET', url)).json<Suggestions>()
    const before = (await offered(worker)).of
    for (const [at, { id }] of others.entries()) {
      const writer = await makeCaller(test.db, 'worker', id)
      const content = small()
      const title = at === 2 ? 'Noget helt for sig selv' : ' LØBEHOLD '
      const [first, ...rest] = content.boxes
      if (!first) throw new Error('there are two boxes')
      const boxes = [{ ...first, title }, ...rest]
      const saved = await test.as(writer, 'PUT', `/api/plans/${id}/theories/health`, { ...content, boxes }, 0)
      expect(saved.statusCode, saved.body).toBe(200)
    }
    const { of, boxes, indicators } = await offered(worker)
    expect(of).toBe(before + 3)
    expect(boxes.find(({ lane }) => lane === 'deliverables')).toMatchObject({ plans: 2 })
    expect(boxes.map(({ text }) => text)).not.toContain('Noget helt for sig selv')
    expect(indicators).toContainEqual({ lane: 'effort-goals', text: 'Løber hver uge', plans: 3 })
    const [first] = others
    await test.db
      .updateTable('plan')
      .set({ status: 'applied' })
      .where('id', '=', first?.id ?? '')
      .execute()
    const fewer = await offered(worker)
    expect(fewer.of).toBe(before + 2)
    expect(fewer.boxes.map(({ lane }) => lane)).not.toContain('deliverables')
    expect(
      codeOf(await test.as(worker, 'GET', `/api/plans/${activity.planId}/theories/no/suggestions`)),
    ).toBe('not-found')
  })
})
