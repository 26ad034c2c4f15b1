// A real OpenID Connect provider on this machine, and a browser that signs in there.

import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { expect } from 'vitest'
import type { LoginProvider } from '../../src/server/provider-config.ts'
import type { Browser } from './browsers.ts'

export interface ProviderAccount {
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
}

export interface TestProvider {
  /** The settings that Overblik is given, for the address where it is reached. */
  settings(more?: Partial<LoginProvider>): LoginProvider
  /** Who signs in there next; undefined for somebody who cancels. */
  account: ProviderAccount | undefined
  /** Goes where Overblik sends a browser, signs in there, and answers the address that it is sent back to. */
  signIn(address: string): Promise<string>
  close(): Promise<void>
}

const own = { clientId: 'overblik', clientSecret: 'a-long-secret-for-tests' }

export async function startLoginProvider(address = 'http://localhost'): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(
    issuer,
    configuration(address, () => test.account),
  )
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    const { account } = test
    const result = account
      ? { login: { accountId: account.subject } }
      : { error: 'access_denied', error_description: 'cancelled' }
    return void provider.interactionFinished(request, response, result)
  })
  const test: TestProvider = {
    account: undefined,
    settings: (more) => ({
      ...own,
      issuer: `${issuer}/`,
      name: 'Prøvelogin',
      scopes: 'openid email profile groups',
      rules: [],
      linkByEmail: false,
      address,
      ...more,
    }),
    signIn: (start) => browse(start, address),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  }
  return test
}

function configuration(address: string, current: () => ProviderAccount | undefined): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [
      {
        client_id: own.clientId,
        client_secret: own.clientSecret,
        redirect_uris: [`${address}/api/session/provider/callback`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups'] },
    cookies: { keys: ['for the tests alone'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
    features: { devInteractions: { enabled: false } },
    // In seconds; said so that it does not ask for them.
    ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId, ...current()?.claims }),
    }),
    // Nobody is asked whether Overblik may know what it asks for.
    async loadExistingGrant(context: {
      oidc: Record<string, { [name: string]: string }> & { provider: Provider }
    }) {
      const { provider, client, session, params } = context.oidc
      const grant = new provider.Grant({ clientId: client?.['clientId'], accountId: session?.['accountId'] })
      grant.addOIDCScope(params?.['scope'] ?? '')
      await grant.save()
      return grant
    },
  }
}

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

/** Follows redirects with the cookies of the provider until one leads back to `home`. */
async function browse(start: string, home: string): Promise<string> {
  const cookies = new Map<string, string>()
  let address = start
  for (let steps = 0; steps < 10; steps++) {
    if (address.startsWith(home)) return address.slice(home.length)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (next === null) throw new Error(`${address}: ${response.status} ${await response.text()}`)
    address = new URL(next, address).href
  }
  throw new Error('The provider leads nowhere.')
}
