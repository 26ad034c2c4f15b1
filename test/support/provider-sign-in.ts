// A browser that goes from Overblik to the login provider of the tests, and back.

import { expect } from 'vitest'
import type { Browser } from './browsers.ts'
import type { ProviderAccount, TestProvider } from './login-provider.ts'

/** Someone there who is fit to come in, but for what is said otherwise. */
export function accountOf(claims: object, subject = 'nr. 1'): ProviderAccount {
  const usual = { email: 'ny@example.invalid', email_verified: true, name: 'Ny Medarbejder' }
  return { subject, claims: { ...usual, ...claims } }
}

/** Goes from Overblik to the provider and signs in there; answers the address of the way back, not yet followed. */
export async function atProvider(provider: TestProvider, browser: Browser, next = ''): Promise<string> {
  const query = next && `?next=${encodeURIComponent(next)}`
  const start = await browser.ask('GET', `/api/session/provider${query}`)
  expect(start.statusCode).toBe(302)
  return provider.signIn(String(start.headers.location))
}

/** All the way there and back; answers where it ends. */
export async function comeIn(provider: TestProvider, browser: Browser, next?: string): Promise<string> {
  const back = await browser.ask('GET', await atProvider(provider, browser, next))
  expect(back.statusCode).toBe(302)
  return String(back.headers.location)
}
