import { v7 as uuid } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../../test/support/app.ts'
import { type Browser, join, openBrowser } from '../../../../test/support/browsers.ts'
import { startLoginProvider, type TestProvider } from '../../../../test/support/login-provider.ts'
import { turnOnCodes } from '../../../../test/support/one-time-codes.ts'
import { accountOf, atProvider, comeIn as comeInBy } from '../../../../test/support/provider-sign-in.ts'
import type { PersonList } from '../../../contract/people.ts'
import type { Session } from '../../../contract/session.ts'
import type { ClaimRule } from '../../../domain/access/claims.ts'
import { sessionCookie } from '../caller.ts'

const rules: readonly ClaimRule[] = [
  { claim: 'groups', value: 'fonden', memberRole: 'fund-officer' },
  { claim: 'groups', value: 'analyse', memberRole: 'analyst' },
  { claim: 'groups', value: 'planen', memberRole: 'worker', plan: 'FINDES-IKKE' },
  { claim: 'groups', value: 'kommunen', memberRole: 'board-member', municipality: '0482' },
]

let provider: TestProvider
let test: TestApp
beforeAll(async () => {
  provider = await startLoginProvider()
})
afterAll(() => provider.close())

async function open(linkByEmail = false, example = false): Promise<void> {
  test = await openTestApp({ example, provider: provider.settings({ rules, linkByEmail }) })
}
beforeEach(() => open())
afterEach(() => test.close())

const email = 'ny@example.invalid'
const someone = (claims: object, subject?: string) => {
  provider.account = accountOf({ email, ...claims }, subject)
}
const comeIn = (browser: Browser, next?: string) => comeInBy(provider, browser, next)

const personOf = async (browser: Browser) => (await browser.ask('GET', '/api/session')).json<Session>().person
const events = async () =>
  (await test.db.selectFrom('auditEvent').select(['action', 'details']).orderBy('id').execute()).map(
    ({ action, details }) => ({ action, ...(details as object) }),
  )

describe('coming in by the login provider', () => {
  it('gives someone new an account with what the claims give, and leads to the page that was asked for', async () => {
    someone({ groups: ['fonden', 'planen'] })
    const browser = openBrowser(test)
    expect((await browser.ask('GET', '/api/session')).json()).toMatchObject({
      provider: { name: 'Prøvelogin' },
    })
    expect(await comeIn(browser, '/plans?programme=2006-10')).toBe('/plans?programme=2006-10')
    expect(await personOf(browser)).toMatchObject({
      name: 'Ny Medarbejder',
      email,
      hasPassword: false,
      memberships: [{ memberRole: 'fund-officer', plan: null }],
    })
    expect(await events()).toEqual([
      { action: 'person-joined' },
      expect.objectContaining({ action: 'membership-begun', memberRole: 'fund-officer', origin: 'claims' }),
      { action: 'signed-in', way: 'provider' },
    ])
    const { items } = await test.get<PersonList>(`/api/people?text=${email}`)
    expect(items).toMatchObject([{ joined: true, memberships: [{ origin: 'claims' }] }])
  })

  it('gives a membership of the plan that a rule names by its reference', async () => {
    await test.close()
    await open(false, true)
    const plan = await test.db.selectFrom('plan').select(['id', 'name']).limit(1).executeTakeFirstOrThrow()
    await test.db.updateTable('plan').set({ reference: 'FINDES-IKKE' }).where('id', '=', plan.id).execute()
    someone({ groups: ['planen'] })
    const browser = openBrowser(test)
    expect(await comeIn(browser)).toBe('/overview')
    expect(await personOf(browser)).toMatchObject({ memberships: [{ memberRole: 'worker', plan }] })
  })

  it('gives a membership of every plan of the municipality that a rule names, and keeps it at the next sign-in', async () => {
    await test.close()
    await open(false, true)
    const plan = await test.db.selectFrom('plan').select(['id', 'name']).limit(1).executeTakeFirstOrThrow()
    await test.db.updateTable('plan').set({ municipalityCode: '0482' }).where('id', '=', plan.id).execute()
    someone({ groups: ['kommunen'] })
    for (const browser of [openBrowser(test), openBrowser(test)]) {
      expect(await comeIn(browser)).toBe('/overview')
      expect((await personOf(browser))?.memberships).toEqual([
        { memberRole: 'board-member', plan, municipality: '0482', housingOrganisation: null },
      ])
    }
    const { items } = await test.get<PersonList>(`/api/people?text=${email}`)
    expect(items).toMatchObject([{ memberships: [{ municipality: '0482', origin: 'claims' }] }])
  })

  it('knows them again by what the provider calls them, whatever their e-mail is by then', async () => {
    someone({ groups: ['fonden'] })
    await comeIn(openBrowser(test))
    someone({ groups: ['fonden'], email: 'gift@example.invalid', email_verified: false })
    const browser = openBrowser(test)
    expect(await comeIn(browser)).toBe('/overview')
    expect(await personOf(browser)).toMatchObject({ email })
  })

  it('leads to no other site afterwards', async () => {
    someone({ groups: ['fonden'] })
    for (const next of [
      'https://example.com',
      '//example.com',
      '/\\example.com',
      '/\t/example.com',
      'overview',
    ])
      expect(await comeIn(openBrowser(test), next)).toBe('/overview')
  })

  it('follows the claims at each sign-in, and never touches what was given by hand', async () => {
    someone({ groups: ['fonden'] })
    const browser = openBrowser(test)
    await comeIn(browser)
    const { id } = (await personOf(browser)) ?? { id: '' }
    const byHand = { memberRole: 'administrator', planId: null, startsOn: '2009-01-01', endsOn: null }
    await test.ask({ method: 'POST', url: `/api/people/${id}/memberships`, payload: byHand })
    // As if that were long ago.
    await test.db.updateTable('membership').set({ startsOn: '2009-01-01' }).execute()

    someone({ groups: ['analyse'] })
    await comeIn(browser)
    const rolesNow = async () =>
      (await personOf(browser))?.memberships.map(({ memberRole }) => memberRole).sort()
    expect(await rolesNow()).toEqual(['administrator', 'analyst'])
    const { items } = await test.get<PersonList>(`/api/people?text=${email}`)
    expect(
      items[0]?.memberships.map(({ memberRole, origin, state }) => `${memberRole} ${origin} ${state}`).sort(),
    ).toEqual(['administrator hand current', 'analyst claims current', 'fund-officer claims ended'])

    someone({})
    await comeIn(browser)
    expect(await rolesNow()).toEqual(['administrator'])
    const changes = (await events()).filter(({ action }) => action.startsWith('membership-'))
    expect(changes.map(({ action }) => action)).toEqual([
      'membership-begun',
      'membership-begun',
      'membership-ended',
      'membership-begun',
      'membership-ended',
    ])
  })

  it('gives one account and one membership to who comes in twice at the same moment', async () => {
    someone({ groups: ['fonden'] })
    const browsers = [openBrowser(test), openBrowser(test)]
    const addresses = [await comeInLater(browsers[0]), await comeInLater(browsers[1])]
    const ends = await Promise.all(addresses.map((go) => go()))
    expect(ends).toEqual(['/overview', '/overview'])
    const { items } = await test.get<PersonList>(`/api/people?text=${email}`)
    expect(items).toMatchObject([{ memberships: [{ memberRole: 'fund-officer' }] }])
    expect(items[0]?.memberships).toHaveLength(1)
  })

  async function comeInLater(browser: Browser = openBrowser(test)): Promise<() => Promise<string>> {
    const address = await atProvider(provider, browser)
    return async () => String((await browser.ask('GET', address)).headers.location)
  }
})

describe('an account that is there already', () => {
  it('is nobody’s from the provider by its e-mail alone', async () => {
    await join(test, email)
    someone({ groups: ['fonden'] })
    const browser = openBrowser(test)
    expect(await comeIn(browser)).toBe('/sign-in?refused=email-known')
    expect(await personOf(browser)).toBeNull()
  })

  it('is linked where the setting allows it and the provider has verified the e-mail, and to one person only', async () => {
    await test.close()
    await open(true)
    const { id } = await join(test, email)
    someone({ email_verified: false })
    expect(await comeIn(openBrowser(test))).toBe('/sign-in?refused=email-not-verified')
    someone({ email: email.toUpperCase() })
    const browser = openBrowser(test)
    expect(await comeIn(browser)).toBe('/overview')
    expect(await personOf(browser)).toMatchObject({ id, memberships: [{ memberRole: 'fund-officer' }] })
    // The e-mail is somebody else's now.
    someone({}, 'nr. 2')
    expect(await comeIn(openBrowser(test))).toBe('/sign-in?refused=email-known')
    expect((await events()).map(({ action }) => action)).toContain('identity-linked')
  })

  it('still asks for a one-time code where the person has turned them on', async () => {
    await test.close()
    await open(true)
    const { browser: own } = await join(test, email)
    const { phone } = await turnOnCodes(own)
    someone({})
    const browser = openBrowser(test)
    expect(await comeIn(browser, '/plans')).toBe('/sign-in?next=%2Fplans')
    expect(browser.cookies.has(sessionCookie)).toBe(false)
    expect((await browser.ask('GET', '/api/session')).json()).toMatchObject({ person: null, needsCode: true })
    expect((await browser.ask('POST', '/api/session/code', { code: phone.code() })).statusCode).toBe(200)
  })

  it('of an example person is nobody’s', async () => {
    await test.close()
    await open(true)
    const example = { id: uuid(), name: 'Eksempel', email, example: true }
    await test.db.insertInto('person').values(example).execute()
    someone({ groups: ['fonden'] })
    expect(await comeIn(openBrowser(test))).toBe('/sign-in?refused=email-known')
  })

  it('stays closed', async () => {
    someone({ groups: ['fonden'] })
    const browser = openBrowser(test)
    await comeIn(browser)
    const { id } = (await personOf(browser)) ?? { id: '' }
    await test.ask({ method: 'POST', url: `/api/people/${id}/close` })
    expect(await comeIn(browser)).toBe('/sign-in?refused=closed')
    expect(await personOf(browser)).toBeNull()
  })
})
