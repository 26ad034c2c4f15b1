// Talks to the login provider: where to send a browser, and what came of it. Authorization code with PKCE.

import * as oidc from 'openid-client'
import type { LoginProvider } from '../../provider-config.ts'

/** What the answer is held against. Each is made for one sign-in. */
export interface Checks {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

/** Who someone is at the provider, and what it says of them. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  readonly claims: Readonly<Record<string, unknown>>
}

export const callbackPath = '/api/session/provider/callback'

/** In seconds. */
const patience = 10

export class ProviderClient {
  readonly #settings: LoginProvider
  #found: Promise<oidc.Configuration> | undefined

  constructor(settings: LoginProvider) {
    this.#settings = settings
  }

  /** Where the browser is to go, and what to hold its return against. Throws where the provider can't be asked. */
  async begin(): Promise<{ readonly address: URL; readonly checks: Checks }> {
    const checks = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    }
    const { scopes, address } = this.#settings
    const authorization = oidc.buildAuthorizationUrl(await this.#discover(), {
      redirect_uri: address + callbackPath,
      scope: scopes,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.codeVerifier),
      code_challenge_method: 'S256',
    })
    return { address: authorization, checks }
  }

  /** Who has come back, by the address that the provider sent them to. Throws where anything of it is not right. */
  async finish(path: string, { state, nonce, codeVerifier }: Checks): Promise<Identity> {
    const found = await this.#discover()
    const tokens = await oidc.authorizationCodeGrant(found, new URL(path, this.#settings.address), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: codeVerifier,
      idTokenExpected: true,
    })
    const token = tokens.claims()
    if (token === undefined) throw new Error('The provider sent no ID token.')
    // Many providers tell the e-mail and the groups there only.
    const more =
      found.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await oidc.fetchUserInfo(found, tokens.access_token, token.sub)
    return { issuer: token.iss, subject: token.sub, claims: { ...more, ...token } }
  }

  /** What the provider says of itself is asked for at the first sign-in, and again where that failed. */
  #discover(): Promise<oidc.Configuration> {
    this.#found ??= this.#ask().catch((error: unknown) => {
      this.#found = undefined
      throw error
    })
    return this.#found
  }

  #ask(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings
    const execute = [oidc.enableNonRepudiationChecks]
    // Settings allow that for this machine alone.
    if (issuer.startsWith('http:')) execute.push(oidc.allowInsecureRequests)
    return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: patience })
  }
}
