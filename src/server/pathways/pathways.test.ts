import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { PlanPathway, PlanPathways } from '../../contract/pathways.ts'
import type { PathwayContent } from '../../domain/theory/plan-pathway.ts'
import { removeForGood } from '../records/restorable.ts'

let test: TestApp
let [worker, outsider, analyst]: TestCaller[] = []
let [url, activity] = ['', '']
beforeAll(async () => {
  test = await openTestApp({ example: true })
  const own = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const other = await test.db
    .selectFrom('plan')
    .select('id')
    .where('id', '<>', own.planId)
    .limit(1)
    .executeTakeFirstOrThrow()
  activity = own.id
  url = `/api/plans/${own.planId}/pathways`
  worker = await makeCaller(test.db, 'worker', own.planId)
  outsider = await makeCaller(test.db, 'worker', other.id)
  analyst = await makeCaller(test.db, 'analyst')
})
afterAll(() => test.close())

const as = (caller: TestCaller | undefined, ...request: [string, string, object?, number?]) => {
  if (!caller) throw new Error('there is nobody to ask as')
  const [method, path, body, version] = request
  return test.as(caller, method as 'GET', path, body, version)
}
const content = (): PathwayContent => {
  const step = { activityType: 'family-school' as const, people: ['parents' as const] }
  const first = { ...step, id: uuid(), activity, after: [] }
  return {
    people: ['parents', 'young-person'],
    steps: [first, { ...step, id: uuid(), activity: null, people: ['young-person'], after: [first.id] }],
  }
}

describe('a pathway', () => {
  let kept: PlanPathway
  it('is begun by those who write the plan, and by nobody else', async () => {
    expect((await test.app.inject({ method: 'GET', url })).statusCode).toBe(401)
    expect(codeOf(await as(analyst, 'POST', url, content()))).toBe('not-permitted')
    expect(['not-found', 'not-permitted']).toContain(codeOf(await as(outsider, 'POST', url, content())))
    const added = await as(worker, 'POST', url, content())
    expect(added.statusCode, added.body).toBe(201)
    kept = added.json<PlanPathway>()
    const listed = (await as(analyst, 'GET', url)).json<PlanPathways>()
    expect(listed).toMatchObject({ editable: false, items: [{ id: kept.id, content: kept.content }] })
    expect(listed.activities.map(({ id }) => id)).toContain(activity)
  })

  it('is saved over its version, and keeps what it said', async () => {
    const next = { ...kept.content, people: ['family' as const, ...kept.content.people] }
    const address = `/api/pathways/${kept.id}`
    expect((await as(worker, 'PUT', address, next, 1)).json()).toMatchObject({ version: 2, content: next })
    expect(codeOf(await as(worker, 'PUT', address, next, 1))).toBe('changed-meanwhile')
    const { items } = (await as(worker, 'GET', `${address}/versions`)).json<{
      items: { content: unknown }[]
    }>()
    expect(items.map((item) => item.content)).toEqual([next, kept.content])
    expect(codeOf(await as(analyst, 'GET', `${address}/versions`))).toBe('not-permitted')
    expect(codeOf(await as(outsider, 'GET', `${address}/versions`))).toBe('not-found')
  })

  it('has no place for a name, nor for another plan’s activity', async () => {
    const [step] = content().steps
    const named = { ...content(), name: 'Familien Jensen' }
    const added = await as(worker, 'POST', url, named)
    expect(added.body).not.toContain('Jensen')
    const foreign = await as(worker, 'POST', url, {
      people: ['parents'],
      steps: [{ ...step, activity: uuid() }],
    })
    expect(foreign.json<PlanPathway>().content.steps[0]?.activity).toBeNull()
    const wrong = await as(worker, 'POST', url, { people: ['Jensen'], steps: [] })
    expect(codeOf(wrong)).toBe('not-acceptable-input')
  })

  it('is refused where it leads in a ring, with the step', async () => {
    const { people, steps } = content()
    const ring = steps.map((step, at) => ({ ...step, after: [steps[1 - at]?.id ?? ''] }))
    const refused = await as(worker, 'POST', url, { people, steps: ring })
    expect(refused.json()).toMatchObject({ code: 'not-acceptable-input', params: { parameter: 'steps.0' } })
  })

  it.each([
    ['svg', 'image/svg+xml'],
    ['png', 'image/png'],
    ['pdf', 'application/pdf'],
  ])('is written as %s, as are those to begin from', async (format, type) => {
    for (const address of [`/api/pathways/${kept.id}`, '/api/pathway-templates/family-of-a-young-person']) {
      const file = await as(analyst, 'GET', `${address}/document?format=${format}&language=en`)
      expect(file.statusCode, file.body.slice(0, 200)).toBe(200)
      expect(file.headers['content-type']).toContain(type)
    }
    expect(codeOf(await as(analyst, 'GET', `/api/pathways/${uuid()}/document`))).toBe('not-found')
    expect(codeOf(await as(analyst, 'GET', '/api/pathway-templates/none/document'))).toBe('not-found')
  })

  it('is deleted for 30 days, and then gone with all that it said', async () => {
    const address = `/api/pathways/${kept.id}`
    expect((await as(worker, 'DELETE', address)).statusCode).toBe(200)
    expect(codeOf(await as(worker, 'GET', address))).toBe('not-found')
    expect((await as(worker, 'POST', `${address}/restore`)).json()).toMatchObject({ restorableUntil: null })
    await as(worker, 'DELETE', address)
    await test.db
      .updateTable('pathway')
      .set({ deletedAt: new Date('2020-01-01') })
      .where('id', '=', kept.id)
      .execute()
    await removeForGood(test.db)
    const left = await test.db
      .selectFrom('recordVersion')
      .selectAll()
      .where('recordId', '=', kept.id)
      .execute()
    expect(left).toEqual([])
  })
})

it('A theory of change goes with its activity, and so does what it said before', async () => {
  const theory = await test.db
    .selectFrom('theoryOfChange')
    .select(['id', 'planId', 'activityId'])
    .where('activityId', '=', activity)
    .executeTakeFirstOrThrow()
  const address = `/api/activities/${activity}/theory`
  const { content: written, version } = (await as(worker, 'GET', address)).json()
  expect((await as(worker, 'PUT', address, written, version)).statusCode).toBe(200)
  const kept = () =>
    test.db.selectFrom('recordVersion').select('version').where('recordId', '=', theory.id).execute()
  expect((await kept()).length).toBeGreaterThan(0)
  await test.db
    .updateTable('activity')
    .set({ deletedAt: new Date('2020-01-01') })
    .where('id', '=', activity)
    .execute()
  await removeForGood(test.db)
  expect(await kept()).toEqual([])
})
