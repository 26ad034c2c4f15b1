import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Activity, ActivityList } from '../../contract/activities.ts'
import type { ActivityVersions, Unpublished } from '../../contract/activity-editing.ts'
import type { ActivityContent } from '../../domain/activity/content.ts'
import { changesBetween } from '../../domain/merge.ts'
import { applyRows } from '../imports/apply.ts'
import { removeForGood } from '../records/restorable.ts'

const rows = fewRows(2)
let test: TestApp
let [own, other] = ['', '']
let [worker, leader, stranger]: TestCaller[] = []
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, rows)
  const plans = await test.db.selectFrom('plan').select('id').orderBy('reference').execute()
  ;[own = '', other = ''] = plans.map(({ id }) => id)
  worker = await makeCaller(test.db, 'worker', own)
  leader = await makeCaller(test.db, 'plan-leader', own)
  stranger = await makeCaller(test.db, 'worker', other)
})
afterAll(() => test.close())

const draft: ActivityContent = {
  title: 'Strikkecafé',
  description: 'Hver torsdag i beboerhuset.',
  activityType: 'family-school',
  mainActivity: false,
  startsOn: '2011-02-01',
  endsOn: '2012-12-31',
  closedOn: null,
  targetGroups: [],
  otherTargetGroup: '',
  roles: [],
  partners: [],
  volunteers: null,
  published: false,
}
const ready = {
  ...draft,
  published: true,
  targetGroups: [{ id: 'women', priority: 'primary' }],
  roles: ['executing'],
}

async function add(content: object = draft): Promise<Activity> {
  const response = await test.as(worker, 'POST', `/api/plans/${own}/activities`, content)
  expect(response.statusCode, response.body).toBe(201)
  return response.json()
}

const counted = async () => (await test.get<ActivityList>('/api/activities')).total
let before = 0
beforeEach(async () => {
  before = await counted()
})

describe('an activity', () => {
  it('begins as a draft that only those of the plan find, and counts once it is published', async () => {
    const { id, version, editable } = await add()
    expect(editable).toBe(true)
    expect(await counted()).toBe(before)
    expect((await test.as(leader, 'GET', `/api/activities/${id}`)).statusCode).toBe(200)
    expect((await test.as(stranger, 'GET', `/api/activities/${id}`)).statusCode).toBe(404)
    const unpublished = (await test.as(leader, 'GET', `/api/plans/${own}/unpublished`)).json<Unpublished>()
    expect(unpublished.drafts.map((item) => item.id)).toContain(id)

    const saved = await test.as(worker, 'PUT', `/api/activities/${id}`, ready, version)
    expect(saved.json()).toMatchObject({ published: true, version: version + 1, editable: true })
    expect(saved.headers['etag']).toBe(`"${version + 1}"`)
    expect(await counted()).toBe(before + 1)
    expect((await test.as(stranger, 'GET', `/api/activities/${id}`)).json()).toMatchObject({
      editable: false,
    })
  })

  it('can’t be published before it says whom it is for, and can’t end before it starts', async () => {
    const { id, version } = await add()
    const save = (content: object) => test.as(worker, 'PUT', `/api/activities/${id}`, content, version)
    expect((await save({ ...draft, published: true })).json()).toMatchObject({
      code: 'not-ready-to-publish',
      params: { lacks: 'target-group, role' },
    })
    expect(codeOf(await save({ ...draft, endsOn: '2010-12-31' }))).toBe('ends-before-start')
    expect((await save({ ...draft, description: 'Ring til 010190-1111.' })).json()).toMatchObject({
      code: 'cpr-number',
      params: { parameter: 'description' },
    })
    expect((await test.as(worker, 'GET', `/api/activities/${id}`)).json()).toMatchObject({ version })
  })

  it('is not overwritten by someone who has not seen the last change', async () => {
    const { id, version } = await add()
    const save = (caller: TestCaller | undefined, title: string) =>
      test.as(caller, 'PUT', `/api/activities/${id}`, { ...draft, title }, version)
    const both = await Promise.all([save(worker, 'Vævecafé'), save(leader, 'Filtecafé')])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    const { title } = (await test.as(worker, 'GET', `/api/activities/${id}`)).json<Activity>()
    expect(title).toBe(both[0].statusCode === 200 ? 'Vævecafé' : 'Filtecafé')
    expect(codeOf(await test.as(worker, 'PUT', `/api/activities/${id}`, draft))).toBe('version-missing')
  })

  it('is nobody else’s to write: a stranger finds no draft, and may not change what is published', async () => {
    const { id, version } = await add(ready)
    for (const [method, url] of [
      ['PUT', `/api/activities/${id}`],
      ['DELETE', `/api/activities/${id}`],
      ['POST', `/api/plans/${own}/activities`],
    ] as const)
      expect(codeOf(await test.as(stranger, method, url, draft, version))).toBe('not-permitted')
    expect(codeOf(await test.as(stranger, 'GET', `/api/activities/${id}/versions`))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'GET', `/api/plans/${own}/unpublished`))).toBe('not-found')
    const hidden = await add()
    for (const [method, url] of [
      ['PUT', `/api/activities/${hidden.id}`],
      ['DELETE', `/api/activities/${hidden.id}`],
      ['POST', `/api/activities/${hidden.id}/restore`],
    ] as const)
      expect(codeOf(await test.as(stranger, method, url, draft, hidden.version))).toBe('not-found')
    await test.as(worker, 'DELETE', `/api/activities/${id}`, undefined, version)
  })
})

describe('what an activity said', () => {
  it('is kept with who and when, from what the import said on, and can be saved again', async () => {
    const { items } = await test.get<ActivityList>(`/api/activities?plan=${own}`)
    const imported = items.find((item) => item.plan.id === own)
    const url = `/api/activities/${imported?.id}`
    const first = (await test.as(worker, 'GET', url)).json<Activity>()
    const content = { ...ready, title: 'Et andet navn' }
    expect((await test.as(worker, 'PUT', url, content, first.version)).statusCode).toBe(200)
    const [newest, oldest, ...none] = (
      await test.as(leader, 'GET', `${url}/versions`)
    ).json<ActivityVersions>().items
    expect(none).toEqual([])
    expect(newest).toMatchObject({ action: 'changed', savedBy: 'worker', version: first.version + 1 })
    expect(newest?.content).toEqual(content)
    expect(oldest).toMatchObject({ action: 'imported', savedBy: null, version: first.version })
    expect(oldest?.content.title).toBe(first.title)

    const back = await test.as(leader, 'PUT', url, oldest?.content, newest?.version)
    expect(back.statusCode, back.body).toBe(200)
    const after = (await test.as(leader, 'GET', `${url}/versions`)).json<ActivityVersions>().items
    expect(changesBetween(after[0]?.content as ActivityContent, oldest?.content as ActivityContent)).toEqual(
      [],
    )
    expect(after[0]).toMatchObject({ savedBy: 'plan-leader' })

    // An import that changes it again is a version too.
    const form = rows.selfEvaluations.find(({ title }) => title === first.title)
    if (!form) throw new Error('the activity came from a form')
    await applyRows(test.system, { plans: [], selfEvaluations: [{ ...form, title: 'Omdøbt af et skema' }] })
    const last = (await test.as(leader, 'GET', `${url}/versions`)).json<ActivityVersions>().items
    expect(last[0]).toMatchObject({
      action: 'imported',
      savedBy: null,
      content: { title: 'Omdøbt af et skema' },
    })
    expect(last).toHaveLength(after.length + 1)
  })
})

describe('a deleted activity', () => {
  it('is gone from everything that counts, and comes back as it was', async () => {
    const { id, version } = await add(ready)
    expect(await counted()).toBe(before + 1)
    const removed = await test.as(worker, 'DELETE', `/api/activities/${id}`, undefined, version)
    expect(removed.json()).toEqual({ restorableUntil: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
    expect(await counted()).toBe(before)
    expect((await test.as(worker, 'GET', `/api/activities/${id}`)).statusCode).toBe(404)
    const { deleted } = (await test.as(leader, 'GET', `/api/plans/${own}/unpublished`)).json<Unpublished>()
    expect(deleted.map((item) => item.id)).toContain(id)
    const restored = await test.as(leader, 'POST', `/api/activities/${id}/restore`)
    expect(restored.json()).toMatchObject({
      ...ready,
      id,
      targetGroups: [{ id: 'women', priority: 'primary' }],
    })
    expect(await counted()).toBe(before + 1)
  })

  it('gets another number when its own has been given away', async () => {
    const first = await add()
    await test.as(worker, 'DELETE', `/api/activities/${first.id}`, undefined, first.version)
    await sql`update activity set reference = ${first.reference} where id = ${(await add()).id}`.execute(
      test.db,
    )
    const restored = (await test.as(worker, 'POST', `/api/activities/${first.id}/restore`)).json<Activity>()
    expect(restored.reference).not.toBe(first.reference)
  })

  it('is gone for good after 30 days, with all that it said', async () => {
    const { id, version } = await add()
    await test.as(worker, 'DELETE', `/api/activities/${id}`, undefined, version)
    const kept = async () =>
      (await test.db.selectFrom('recordVersion').where('recordId', '=', id).select('version').execute())
        .length
    await removeForGood(test.system)
    expect(await kept()).toBe(2)
    await sql`update activity set deleted_at = now() - interval '32 days' where id = ${id}`.execute(test.db)
    await removeForGood(test.system)
    expect(await kept()).toBe(0)
    expect((await test.as(worker, 'POST', `/api/activities/${id}/restore`)).statusCode).toBe(404)
  })
})
