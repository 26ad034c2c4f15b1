import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../../test/support/app.ts'
import { type Browser, openBrowser } from '../../../../test/support/browsers.ts'
import { startLoginProvider, type TestProvider } from '../../../../test/support/login-provider.ts'
import { accountOf, atProvider, comeIn as comeInBy } from '../../../../test/support/provider-sign-in.ts'
import type { Session } from '../../../contract/session.ts'
import { providerCookie } from '../caller.ts'

const rules = [
  { claim: 'groups', value: 'fonden', memberRole: 'fund-officer' },
  { claim: 'groups', value: 'planen', memberRole: 'worker', plan: 'FINDES-IKKE' },
] as const

let provider: TestProvider
let test: TestApp
beforeAll(async () => {
  provider = await startLoginProvider()
})
afterAll(() => provider.close())
beforeEach(async () => {
  test = await openTestApp({ example: false, provider: provider.settings({ rules }) })
})
afterEach(() => test.close())

const someone = (claims: object, subject?: string) => {
  provider.account = accountOf(claims, subject)
}
const comeIn = (browser: Browser) => comeInBy(provider, browser)
const personOf = async (browser: Browser) => (await browser.ask('GET', '/api/session')).json<Session>().person

describe('nobody comes in by the login provider', () => {
  it('without a membership to be given, or with an e-mail that is not verified', async () => {
    // The rule for the second names a plan that is not there.
    someone({ groups: ['andre', 'planen'] })
    expect(await comeIn(openBrowser(test))).toBe('/sign-in?refused=no-access')
    for (const claims of [
      { email_verified: false },
      { email_verified: undefined },
      { email: undefined },
      { email: 'x' },
    ]) {
      someone({ groups: ['fonden'], ...claims }, 'nr. 3')
      expect(await comeIn(openBrowser(test))).toBe('/sign-in?refused=email-not-verified')
    }
    const events = await test.db
      .selectFrom('auditEvent')
      .where('action', '=', 'provider-sign-in-failed')
      .select('details')
      .orderBy('id')
      .execute()
    expect(events.map(({ details }) => details)).toEqual([
      { reason: 'no-access' },
      ...Array.from({ length: 4 }, () => ({ reason: 'email-not-verified' })),
    ])
  })

  it('who cancels there', async () => {
    provider.account = undefined
    expect(await comeIn(openBrowser(test))).toBe('/sign-in?refused=cancelled')
  })

  it('in another browser than the one that left, a second time, or with another’s answer', async () => {
    someone({ groups: ['fonden'] })
    const [browser, other] = [openBrowser(test), openBrowser(test)]
    const address = await atProvider(provider, browser)
    const follow = async (from: Browser, to: string) => (await from.ask('GET', to)).headers.location
    expect(await follow(other, address)).toBe('/sign-in?refused=failed')
    // What another browser tried has not used it up.
    const kept = browser.cookies.get(providerCookie) ?? ''
    expect(await follow(browser, address)).toBe('/overview')
    browser.cookies.set(providerCookie, kept)
    expect(await follow(browser, address)).toBe('/sign-in?refused=failed')
    await atProvider(provider, other)
    expect(await follow(other, address)).toBe('/sign-in?refused=failed')
    expect(await personOf(other)).toBeNull()
  })

  it('with another state, nonce, verifier, issuer or code than it left with, nor too late', async () => {
    someone({ groups: ['fonden'] })
    for (const change of [
      { state: 'x' },
      { nonce: 'x' },
      { codeVerifier: 'x'.repeat(43) },
      { expiresAt: new Date(0) },
    ]) {
      const browser = openBrowser(test)
      const address = await atProvider(provider, browser)
      await test.db.updateTable('providerSignIn').set(change).execute()
      expect((await browser.ask('GET', address)).headers.location).toBe('/sign-in?refused=failed')
      expect(await personOf(browser)).toBeNull()
    }
    for (const [name, value] of [
      ['iss', 'https://example.com'],
      ['code', 'x'],
      ['state', ''],
    ] as const) {
      const browser = openBrowser(test)
      const address = new URL(await atProvider(provider, browser), 'http://localhost')
      address.searchParams.set(name, value)
      const back = await browser.ask('GET', address.pathname + address.search)
      expect(back.headers.location).toBe('/sign-in?refused=failed')
      expect(await personOf(browser)).toBeNull()
    }
  })

  it('whatever the way back says', async () => {
    const callback = '/api/session/provider/callback'
    for (const query of [
      '',
      '?code=a&code=b',
      '?code=%00&state=%00',
      '?error=x',
      '?state[a]=1',
      '?__proto__=x',
    ]) {
      const browser = openBrowser(test)
      await browser.ask('GET', '/api/session/provider')
      const back = await browser.ask('GET', callback + query)
      expect(back.headers.location).toBe('/sign-in?refused=failed')
    }
  })

  it('before the first administrator, unless the claims make one', async () => {
    await test.db.deleteFrom('session').execute()
    await test.db.deleteFrom('membership').execute()
    await test.db.deleteFrom('person').execute()
    someone({ groups: ['fonden'] })
    expect(await comeIn(openBrowser(test))).toBe('/sign-in?refused=no-access')
  })

  it('where the provider does not answer', async () => {
    await test.close()
    const settings = provider.settings({ issuer: 'http://127.0.0.1:9/' })
    test = await openTestApp({ example: false, provider: settings })
    const start = await openBrowser(test).ask('GET', '/api/session/provider')
    expect(start.headers.location).toBe('/sign-in?refused=unavailable')
  })

  it('where there is none', async () => {
    await test.close()
    test = await openTestApp({ example: false })
    for (const path of ['/api/session/provider', '/api/session/provider/callback?code=x&state=y'])
      expect((await openBrowser(test).ask('GET', path)).json()).toMatchObject({ code: 'not-found' })
  })
})
