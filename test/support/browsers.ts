// Browsers for tests of signing in: each keeps the cookies that it is given.

import { expect } from 'vitest'
import type { PersonWithLink } from '../../src/contract/people.ts'
import type { Session } from '../../src/contract/session.ts'
import type { TestApp } from './app.ts'

export const password = 'fem grønne cykler i regn'

export interface Browser {
  /** Asks as this browser does, which keeps the cookies that it is given. */
  ask(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object): ReturnType<TestApp['ask']>
  readonly cookies: Map<string, string>
}

export function openBrowser(test: TestApp, address = '127.0.0.1'): Browser {
  const cookies = new Map<string, string>()
  return {
    cookies,
    async ask(method, url, payload) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await test.app.inject({
        method,
        url,
        remoteAddress: address,
        headers: { cookie, 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/144.0' },
        ...(payload && { payload }),
      })
      for (const { name, value, maxAge } of response.cookies) {
        if (value === '' || maxAge === 0) cookies.delete(name)
        else cookies.set(name, value)
      }
      return response
    },
  }
}

/** Invites someone and lets them choose the password. */
export async function join(test: TestApp, email: string): Promise<{ id: string; browser: Browser }> {
  const invited = await test.ask({
    method: 'POST',
    url: '/api/people',
    payload: {
      name: 'En ny medarbejder',
      email,
      membership: { memberRole: 'fund-officer', planId: null, startsOn: '2009-01-01', endsOn: null },
    },
  })
  expect(invited.statusCode).toBe(201)
  const { secret, person } = invited.json<PersonWithLink>()
  const browser = openBrowser(test)
  const joined = await browser.ask('POST', '/api/account-links/follow', { secret, password })
  expect(joined.json<Session>().person).toMatchObject({
    email,
    memberships: [{ memberRole: 'fund-officer' }],
  })
  return { id: person.id, browser }
}

export const signIn = (browser: Browser, email: string, given = password) =>
  browser.ask('POST', '/api/session', { email, password: given })
