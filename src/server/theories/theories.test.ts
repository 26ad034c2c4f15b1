import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { Theory, TheoryVersions, WholeTheory } from '../../contract/theories.ts'
import {
  type Indicator,
  newArrow,
  newBox,
  newIndicator,
  type TheoryContent,
} from '../../domain/theory/theory.ts'

let test: TestApp
let activity: { id: string; planId: string }
let worker: TestCaller
let outsider: TestCaller
let analyst: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: true })
  activity = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', activity.planId)
  const other = await test.db
    .selectFrom('plan')
    .select('id')
    .where('id', '<>', activity.planId)
    .limit(1)
    .executeTakeFirstOrThrow()
  outsider = await makeCaller(test.db, 'worker', other.id)
  analyst = await makeCaller(test.db, 'analyst')
})
afterAll(() => test.close())

const ofActivity = () => `/api/activities/${activity.id}/theory`
const ofArea = () => `/api/plans/${activity.planId}/theories/health`
const read = async (url: string, caller = worker) => (await test.as(caller, 'GET', url)).json<Theory>()
const save = (url: string, content: TheoryContent, version: number, caller = worker) =>
  test.as(caller, 'PUT', url, content, version)

/** From a deliverable to a goal, with an indicator and an answer. */
function small(): TheoryContent {
  const [deliverable, goal] = [
    newBox(uuid(), 'deliverables', 'Løbehold'),
    newBox(uuid(), 'effort-goals', 'Sundere vaner'),
  ]
  const indicator: Indicator = {
    ...newIndicator(uuid(), 'Løber hver uge'),
    ...{ unit: 'count', direction: 'down', aggregation: 'mean', frequency: 'monthly', feed: 'attendance' },
    ...{ source: 'Fremmødelister', measuredBy: 'Idrætslederen' },
    ...{
      baseline: '0',
      target: '20',
      dueOn: '2010-06-01',
      interim: [{ dueOn: '2010-01-01', target: '12.5' }],
    },
  }
  return {
    boxes: [
      {
        ...deliverable,
        roles: ['facilitating'],
        partners: ['health-services'],
        volunteers: { recruitment: 'Opslag', successor: '' },
      },
      { ...goal, indicators: [indicator] },
    ],
    arrows: [
      {
        ...newArrow(deliverable.id, goal.id),
        assumption: 'De bliver ved',
        evidence: 'study',
        reference: 'CFBU 2013',
        confidence: 'low',
      },
    ],
    answers: [
      { finding: 'partner-without-agreement', box: deliverable.id, reason: 'De kommer.', about: ['schools'] },
      { finding: 'volunteers-without-successor', box: deliverable.id, reason: 'Vi er tre.', about: null },
    ],
  }
}

describe('the theory of change of an activity', () => {
  it('shows what the forms said, with what they measured', async () => {
    const theory = await read(ofActivity(), analyst)
    expect(theory).toMatchObject({
      version: 1,
      editable: false,
      agreedPartners: null,
      activity: { id: activity.id },
    })
    expect(theory.content.boxes.map(({ lane }) => lane)).toEqual(['contact', 'deliverables', 'effort-goals'])
    expect(theory.content.boxes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(theory.measured.map(({ box }) => box)),
    )
    expect(theory.content.boxes.every(({ indicators }) => indicators.length > 0)).toBe(true)
  })

  it('is saved whole, comes back as it was written, and keeps each version', async () => {
    const { content, version } = await read(ofActivity())
    const first = content.boxes[0]
    if (!first) throw new Error('the example has boxes')
    const added = { ...newBox(uuid(), 'challenges', 'Unge keder sig'), note: 'Især i ferien', byHand: true }
    const written: TheoryContent = {
      ...content,
      boxes: [added, { ...first, title: 'Andre ord' }, ...content.boxes.slice(1)],
      arrows: [newArrow(added.id, first.id), ...content.arrows],
    }
    const saved = await save(ofActivity(), written, version)
    expect(saved.statusCode, saved.body).toBe(200)
    expect(saved.json<Theory>()).toMatchObject({ version: version + 1, content: written })
    const { items } = (await test.as(worker, 'GET', `${ofActivity()}/versions`)).json<TheoryVersions>()
    expect(items.map(({ action, savedBy }) => [action, savedBy])).toEqual([
      ['changed', 'worker'],
      ['imported', null],
    ])
    expect(items[1]?.content).toEqual(content)
  })

  it('leaves what a self-evaluation said in its own words', async () => {
    const found = await test.get<{ selfEvaluations: { steps: { goal: string }[] }[] }>(
      `/api/activities/${activity.id}`,
    )
    expect(found.selfEvaluations[0]?.steps.map(({ goal }) => goal)).not.toContain('Andre ord')
  })

  it('keeps a box and an indicator that a self-evaluation has measured', async () => {
    const { content, version, measured, fixed } = await read(ofActivity())
    const of = measured[0]?.box
    expect(fixed.boxes).toEqual(expect.arrayContaining(measured.map((one) => one.box)))
    const indicators = content.boxes.flatMap((one) => one.indicators)
    expect(indicators.filter(({ id }) => fixed.indicators.includes(id)).length).toBeGreaterThan(0)
    const box = content.boxes.find(({ id }) => id === of)
    const without = {
      ...content,
      boxes: content.boxes.filter(({ id }) => id !== of),
      arrows: content.arrows.filter(({ from, to }) => from !== of && to !== of),
    }
    const refused = await save(ofActivity(), without, version)
    expect(refused.json()).toMatchObject({ code: 'box-measured', params: { box: box?.title } })
    const unmeasured = { ...content, boxes: content.boxes.map((one) => ({ ...one, indicators: [] })) }
    expect(codeOf(await save(ofActivity(), unmeasured, version))).toBe('box-measured')
    expect((await read(ofActivity())).content).toEqual(content)
  })

  it('is never saved over what another wrote', async () => {
    const { content, version } = await read(ofActivity())
    expect(codeOf(await save(ofActivity(), content, version - 1))).toBe('changed-meanwhile')
    expect(codeOf(await test.as(worker, 'PUT', ofActivity(), content))).toBe('version-missing')
  })

  it('tells its version alone to those who wait', async () => {
    const { version } = await read(ofActivity())
    expect((await test.as(analyst, 'GET', `${ofActivity()}/version`)).json()).toEqual({ version })
  })

  it('is changed by nobody who may not', async () => {
    const { content, version } = await read(ofActivity())
    for (const caller of [outsider, analyst])
      expect(codeOf(await save(ofActivity(), content, version, caller))).toBe('not-permitted')
    expect(
      codeOf(await save('/api/activities/00000000-0000-7000-8000-000000000000/theory', content, version)),
    ).toBe('not-found')
  })
})

describe('the theory of change of an effort area', () => {
  it('begins empty, and holds all that can be said of a box, an arrow and an indicator', async () => {
    const { content, version, activity: none, colour } = await read(ofArea())
    expect({ version, none, colour, content }).toEqual({
      ...{ version: 0, none: null, colour: 'health' },
      content: { boxes: [], arrows: [], answers: [] },
    })
    const written = small()
    const saved = await save(ofArea(), written, 0)
    expect(saved.json()).toMatchObject({ version: 1, content: written, agreedPartners: [] })
    expect(codeOf(await save(ofArea(), written, 0))).toBe('changed-meanwhile')
  })

  it('is taken back to what remains when things are taken out of it', async () => {
    const { content, version } = await read(ofArea())
    const left = { boxes: content.boxes.slice(1), arrows: [], answers: [] }
    expect((await save(ofArea(), left, version)).json()).toMatchObject({ content: left })
    expect((await save(ofArea(), { boxes: [], arrows: [], answers: [] }, version + 1)).json()).toMatchObject({
      content: { boxes: [], arrows: [], answers: [] },
    })
  })

  it('is none where the programme has no such area, or the caller does not see the plan', async () => {
    expect(codeOf(await test.as(worker, 'GET', `/api/plans/${activity.planId}/theories/nonsense`))).toBe(
      'not-found',
    )
    await test.db.updateTable('plan').set({ status: 'applied' }).where('id', '=', activity.planId).execute()
    expect(codeOf(await test.as(outsider, 'GET', ofArea()))).toBe('not-found')
    expect((await test.as(worker, 'GET', ofArea())).statusCode).toBe(200)
    await test.db.updateTable('plan').set({ status: 'closed' }).where('id', '=', activity.planId).execute()
  })

  it('stands in the plan’s list with those of its activities, once there is a box in it', async () => {
    const listed = async () =>
      (await test.as(analyst, 'GET', `/api/plans/${activity.planId}/theories`)).json<{
        items: { activity: { id: string } | null; effortArea: string; boxes: number }[]
      }>().items
    expect((await listed()).every((one) => one.activity !== null)).toBe(true)
    expect(await listed()).toContainEqual(
      expect.objectContaining({ activity: expect.objectContaining({ id: activity.id }), boxes: 4 }),
    )
    const { version } = await read(ofArea())
    await save(ofArea(), small(), version)
    expect((await listed())[0]).toEqual({ activity: null, effortArea: 'health', boxes: 2 })
  })

  it('is fed by goals of activities, which the picture of the whole plan shows', async () => {
    const mine = await test.db
      .selectFrom('activity')
      .innerJoin('activityType', 'activityType.id', 'activity.activityTypeId')
      .where('activity.planId', '=', activity.planId)
      .where('activity.id', '=', activity.id)
      .select('activityType.effortAreaId as area')
      .executeTakeFirstOrThrow()
    const url = `/api/plans/${activity.planId}/theories/${mine.area}`
    const goals = small()
    const { version: before } = await read(url)
    expect((await save(url, goals, before)).statusCode).toBe(200)
    const { content, version, areaGoals } = await read(ofActivity())
    const goal = goals.boxes[1]?.id ?? ''
    expect(areaGoals).toEqual([{ id: goal, title: 'Sundere vaner' }])
    const boxes = content.boxes.map((box) => (box.lane === 'effort-goals' ? { ...box, feeds: [goal] } : box))
    await save(ofActivity(), { ...content, boxes }, version)
    expect((await read(url)).fedBy).toMatchObject([{ goal, activity: { id: activity.id } }])
    const whole = (
      await test.as(analyst, 'GET', `/api/plans/${activity.planId}/whole-theory`)
    ).json<WholeTheory>()
    expect(whole.activities).toMatchObject([{ id: activity.id, feeds: [goal] }])
    expect(whole.areas.map(({ id }) => id)).toContain(mine.area)
    expect(
      codeOf(await test.as(analyst, 'GET', '/api/plans/00000000-0000-7000-8000-000000000000/whole-theory')),
    ).toBe('not-found')
  })

  it('takes no box that another theory of change has', async () => {
    const { content } = await read(ofActivity())
    const { version } = await read(ofArea())
    const stolen = {
      boxes: content.boxes.map((box) => ({ ...box, title: 'Taget' })),
      arrows: [],
      answers: [],
    }
    expect(codeOf(await save(ofArea(), stolen, version))).toBe('theory-id-taken')
    expect((await read(ofActivity())).content).toEqual(content)
  })
})
