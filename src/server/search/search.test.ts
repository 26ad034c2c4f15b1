import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { Found } from '../../contract/search.ts'
import { normalise } from '../../domain/import/nearest.ts'

let test: TestApp
let plan: { id: string; name: string }
let worker: TestCaller
let analyst: TestCaller
beforeAll(async () => {
  test = await openTestApp({ example: true })
  plan = await test.db
    .selectFrom('plan')
    .select(['id', 'name'])
    .where('name', '=', 'Lærkelunden')
    .executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', plan.id)
  analyst = await makeCaller(test.db, 'analyst')
})
afterAll(() => test.close())

async function find(text: string, caller: TestCaller = analyst): Promise<Found> {
  const response = await test.as(caller, 'GET', `/api/search?text=${encodeURIComponent(text)}`)
  expect(response.statusCode, response.body).toBe(200)
  return response.json()
}

describe('search', () => {
  it.each(['Lærkelunden', 'laerkelunden', 'LÆRKE', 'lærkelunde', 'lærklunden', 'lærkelundne', 'EKS-001'])(
    'finds the plan by %s',
    async (text) => {
      expect((await find(text)).plans.map(({ name }) => name)).toContain('Lærkelunden')
    },
  )

  it('puts the whole before its beginning, and that before a part and what is only like it', async () => {
    await sql`update plan set name = v.name from (values ('EKS-010', 'Fest'), ('EKS-011', 'Festpladsen'),
      ('EKS-012', 'Den store fest'), ('EKS-013', 'Havnefesten'), ('EKS-014', 'Feste')) v (reference, name)
      where plan.reference = v.reference`.execute(test.db)
    const { plans } = await find('fest')
    expect(plans.slice(0, 5).map(({ name }) => name)).toEqual([
      'Fest',
      'Feste',
      'Festpladsen',
      'Den store fest',
      'Havnefesten',
    ])
  })

  it.each([
    ['teaterholdet', 'Teaterholdet i Lærkelunden'],
    ['teatterhold', 'Teaterholdet i Lærkelunden'],
    ['taeterholdet', 'Teaterholdet i Lærkelunden'],
  ])('finds the activity by %s', async (text, title) => {
    expect((await find(text)).activities.map((activity) => activity.title)).toContain(title)
  })

  it.each(['aalborg', 'Ålborg', 'Aalborg Kommune'])(
    'finds the plans of a municipality by %s',
    async (text) => {
      const there = await test.db
        .updateTable('plan')
        .set({ municipalityCode: '0851' })
        .where('id', '=', plan.id)
        .executeTakeFirst()
      expect(there.numUpdatedRows).toBe(1n)
      expect((await find(text)).plans.map(({ id }) => id)).toContain(plan.id)
    },
  )

  it('shows drafts to the plan’s own people alone, and nothing that was deleted', async () => {
    const { id } = await test.db
      .selectFrom('activity')
      .select('id')
      .where('title', '=', 'Teaterholdet i Lærkelunden')
      .executeTakeFirstOrThrow()
    const titles = async (caller: TestCaller) =>
      (await find('teaterholdet', caller)).activities.map((activity) => activity.id)
    await test.db.updateTable('activity').set({ published: false }).where('id', '=', id).execute()
    expect(await titles(worker)).toContain(id)
    expect(await titles(analyst)).not.toContain(id)
    await test.db
      .updateTable('activity')
      .set({ published: true, deletedAt: new Date() })
      .where('id', '=', id)
      .execute()
    expect(await titles(worker)).not.toContain(id)
  })

  it('shows a plan that is not granted to its own people and the fund alone', async () => {
    await test.db.updateTable('plan').set({ status: 'applied' }).where('id', '=', plan.id).execute()
    const administrator = await makeCaller(test.db, 'administrator')
    for (const outsider of [undefined, administrator])
      expect((await find('lærkelunden', outsider)).plans.map(({ id }) => id)).not.toContain(plan.id)
    expect((await find('lærkelunden', worker)).plans.map(({ id }) => id)).toContain(plan.id)
    await test.db.updateTable('plan').set({ status: 'closed' }).where('id', '=', plan.id).execute()
  })

  it('shows people to those who manage them, and notes it', async () => {
    expect((await find('worker')).people).toEqual([])
    const administrator = await makeCaller(test.db, 'administrator')
    expect((await find('worker', administrator)).people.map(({ name }) => name)).toEqual(['worker'])
    const { count } = await test.db
      .selectFrom('auditEvent')
      .where('action', '=', 'people-read')
      .where('actorId', '=', administrator.personId)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(1)
  })

  it('answers nothing for next to nothing, and stands whatever is looked for', async () => {
    const nothing = { plans: [], activities: [], activityTypes: [], people: [] }
    for (const text of ['', ' ', 'l', 'le']) expect(await find(text)).toEqual(nothing)
    for (const text of ['%%', '__', "' or 1=1 --", '\\', 'x'.repeat(100), '🏠🏠']) await find(text)
  })

  it('puts the caller’s own plan first among what fits equally well', async () => {
    await sql`update activity set title = 'Brætspil ' || case when plan_id = ${plan.id} then 'hos os' else 'i caféen' end`.execute(
      test.db,
    )
    expect((await find('brætspil', worker)).activities.map(({ planName }) => planName)[0]).toBe(plan.name)
    expect((await find('brætspil i', worker)).activities[0]?.planName).not.toBe(plan.name)
  })

  it('puts what is more like it first, however many are like it', async () => {
    await sql`update activity set title = case when random() < 0.5 then 'Sommerferie ' else 'Sommerfest ' end || id`.execute(
      test.db,
    )
    for (const { title } of (await find('sommerfst')).activities) expect(title).toContain('Sommerfest')
  })

  it('makes the same of a text in the database as in the program', async () => {
    for (const text of ['Ærø Æbler', 'Århus', 'Grønærten Café', 'MÜLLER ÖSTER', 'lektier  og   leg']) {
      const { rows } = await sql<{ form: string }>`select search_form(${text}) as form`.execute(test.db)
      expect(rows[0]?.form.replaceAll(/ +/g, ' ')).toBe(normalise(text))
    }
  })
})
