import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Agreement, Agreements } from '../../contract/agreements.ts'
import type { AgreementContent } from '../../domain/agreement/agreement.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestApp
let leader: TestCaller
let url: string
let planId: string
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(2))
  const { id } = await test.db.selectFrom('plan').select('id').limit(1).executeTakeFirstOrThrow()
  planId = id
  leader = await makeCaller(test.db, 'plan-leader', id)
  url = `/api/plans/${id}/agreements`
})
afterAll(() => test.close())

const content: AgreementContent = {
  title: 'Lektiehjælp på skolen',
  terms: 'Skolen stiller lokaler til rådighed to aftener om ugen.',
  parties: [
    { id: uuid(), name: 'Skovbakkeskolen', partner: 'schools' },
    { id: uuid(), name: 'Boligforeningen', partner: null },
  ],
  startsOn: '2009-01-01',
  endsOn: null,
  signedOn: '2008-12-01',
}

async function agree(said: AgreementContent = content): Promise<Agreement> {
  const added = await test.as(leader, 'POST', url, { ...said, effortArea: 'children-youth' })
  expect(added.statusCode, added.body).toBe(201)
  return added.json<Agreement>()
}

const inForceOn = async (id: string, day: string) =>
  (await test.as(leader, 'GET', `${url}?on=${day}`))
    .json<Agreements>()
    .items.find((agreement) => agreement.id === id)?.inForce

describe('an agreement', () => {
  it('is kept edition by edition, and says which held on any day', async () => {
    const { id, editions } = await agree()
    expect(editions).toMatchObject([{ ...content, edition: 1, savedBy: 'plan-leader' }])
    const next = { ...content, terms: 'Tre aftener om ugen.', startsOn: '2010-01-01' }
    const revised = await test.as(leader, 'PUT', `/api/agreements/${id}`, next, 1)
    expect(revised.headers.etag).toBe('"2"')
    expect(revised.json<Agreement>().editions.map(({ edition, terms }) => [edition, terms])).toEqual([
      [2, next.terms],
      [1, content.terms],
    ])
    expect(await inForceOn(id, '2008-12-31')).toBeNull()
    expect(await inForceOn(id, '2009-12-31')).toBe(1)
    expect(await inForceOn(id, '2010-01-01')).toBe(2)
  })

  it('is not written over unseen', async () => {
    const { id } = await agree()
    const save = (read: number) => test.as(leader, 'PUT', `/api/agreements/${id}`, content, read)
    const both = await Promise.all([save(1), save(1)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    expect(codeOf(await save(1))).toBe('changed-meanwhile')
  })

  it('is made on an area of the plan’s own programme, and doesn’t end before it begins', async () => {
    const post = (said: object) => test.as(leader, 'POST', url, { ...content, ...said })
    expect(codeOf(await post({ effortArea: 'crime-prevention' }))).toBe('unknown-effort-area')
    expect(codeOf(await post({ effortArea: 'health', endsOn: '2008-01-01' }))).toBe('ends-before-start')
    expect(codeOf(await post({ effortArea: 'health', terms: 'CPR 010190-1234' }))).toBe('cpr-number')
  })

  it('can be deleted and brought back', async () => {
    const { id } = await agree()
    expect((await test.as(leader, 'DELETE', `/api/agreements/${id}`)).json()).toMatchObject({
      restorableUntil: expect.any(String),
    })
    expect(codeOf(await test.as(leader, 'PUT', `/api/agreements/${id}`, content, 1))).toBe('not-found')
    expect((await test.as(leader, 'POST', `/api/agreements/${id}/restore`)).json()).toMatchObject({
      restorableUntil: null,
    })
  })

  it('is read by the plan’s own people, and by no other plan’s', async () => {
    const { id } = await agree()
    const worker = await makeCaller(test.db, 'worker', planId)
    expect((await test.as(worker, 'GET', url)).statusCode).toBe(200)
    expect(codeOf(await test.as(worker, 'PUT', `/api/agreements/${id}`, content, 1))).toBe('not-permitted')
    const other = await test.db
      .selectFrom('plan')
      .where('id', '<>', planId)
      .select('id')
      .executeTakeFirstOrThrow()
    const stranger = await makeCaller(test.db, 'plan-leader', other.id)
    expect(codeOf(await test.as(stranger, 'GET', url))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'PUT', `/api/agreements/${id}`, content, 1))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'DELETE', `/api/agreements/${id}`))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'GET', `/api/agreements/${id}/attachments`))).toBe('not-found')
  })

  it('is refused where the plan has so many that no list shows them all', async () => {
    await sql`
      insert into agreement (plan_id, id, effort_area)
      select ${planId}, gen_random_uuid(), 'children-youth' from generate_series(1, 200)`.execute(test.db)
    const added = await test.as(leader, 'POST', url, { ...content, effortArea: 'children-youth' })
    expect(codeOf(added)).toBe('too-many-agreements')
  })
})
