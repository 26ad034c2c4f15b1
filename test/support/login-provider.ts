// A real OpenID Connect provider on this machine, and a browser that signs in there.

import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { LoginProvider } from '../../src/server/provider-config.ts'

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

/** What Overblik shows the provider. */
export const clientOfTests = { clientId: 'overblik', clientSecret: 'a-long-secret-for-tests' }

/** `address` is where Overblik is reached; `port` is any that is free, unless told. */
export async function startLoginProvider(address = 'http://localhost', port = 0): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
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
      ...clientOfTests,
      issuer: `${issuer}/`,
      name: 'Prøvelogin',
      scopes: 'openid email profile groups',
      rules: [],
      linkByEmail: false,
      address,
      ...more,
    }),
    signIn: (start) => browse(start, address),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return test
}

function configuration(address: string, current: () => ProviderAccount | undefined): object {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [
      {
        client_id: clientOfTests.clientId,
        client_secret: clientOfTests.clientSecret,
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
