import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Contact, Contacts } from '../../contract/contacts.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestApp
let worker: TestCaller
let stranger: TestCaller
let url: string
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(2))
  const [own, other] = await test.db.selectFrom('plan').select('id').execute()
  worker = await makeCaller(test.db, 'worker', own?.id ?? '')
  stranger = await makeCaller(test.db, 'worker', other?.id ?? '')
  url = `/api/plans/${own?.id}/contacts`
})
afterAll(() => test.close())

const contact = {
  kind: 'board',
  name: 'Mette Holm',
  standsFor: 'Formand for afdelingsbestyrelsen',
  email: 'mette@example.invalid',
  phone: '+45 12 34 56 78',
} as const

describe('a contact', () => {
  it('is added, changed by version, taken away and brought back', async () => {
    const added = await test.as(worker, 'POST', url, contact)
    expect(added.statusCode, added.body).toBe(201)
    const { id, version } = added.json<Contact>()
    const changed = { ...contact, kind: 'contact', phone: '' }
    expect((await test.as(worker, 'PUT', `/api/contacts/${id}`, changed, version)).json()).toMatchObject({
      ...changed,
      version: version + 1,
    })
    expect(codeOf(await test.as(worker, 'PUT', `/api/contacts/${id}`, contact, version))).toBe(
      'changed-meanwhile',
    )
    await test.as(worker, 'DELETE', `/api/contacts/${id}`)
    const { items } = (await test.as(worker, 'GET', url)).json<Contacts>()
    expect(items).toMatchObject([{ id, restorableUntil: expect.any(String) }])
    expect((await test.as(worker, 'POST', `/api/contacts/${id}/restore`)).json()).toMatchObject({
      restorableUntil: null,
    })
  })

  it('is refused where it makes no sense', async () => {
    for (const wrong of [{ name: ' ' }, { email: 'mette' }, { phone: 'ring bare' }, { kind: 'friend' }])
      expect(codeOf(await test.as(worker, 'POST', url, { ...contact, ...wrong }))).toBe(
        'not-acceptable-input',
      )
    expect(codeOf(await test.as(worker, 'POST', url, { ...contact, standsFor: '010190-1234' }))).toBe(
      'cpr-number',
    )
  })

  it('is nobody else’s to see', async () => {
    const { id } = (await test.as(worker, 'POST', url, contact)).json<Contact>()
    expect(codeOf(await test.as(stranger, 'GET', url))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'POST', url, contact))).toBe('not-permitted')
    expect(codeOf(await test.as(stranger, 'PUT', `/api/contacts/${id}`, contact, 1))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'DELETE', `/api/contacts/${id}`))).toBe('not-found')
  })
})
