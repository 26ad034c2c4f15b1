// Signing in by the login provider over HTTP: two redirects. Whatever goes wrong leads back to the page for signing in.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as oidc from 'openid-client'
import { finishAtProvider, type ProviderRefusal, startAtProvider } from '../../../contract/session.ts'
import type { Database } from '../../db/database.ts'
import { ProblemError } from '../../http/problem.ts'
import { addRoute } from '../../http/route.ts'
import type { LoginProvider } from '../../provider-config.ts'
import { recordEvent } from '../audit.ts'
import { giveProviderSignIn, providerCookie, signInRate, takeProviderSignIn } from '../caller.ts'
import type { Entrance } from '../entrance.ts'
import { ProviderClient } from './client.ts'
import { personOf, Refusal } from './people.ts'
import { keepSignIn, takeSignIn } from './sign-ins.ts'

export function providerRoutes(
  app: FastifyInstance,
  db: Database,
  entrance: Entrance,
  settings: LoginProvider | undefined,
): void {
  const client = settings && new ProviderClient(settings)
  const rate = { rateLimit: signInRate }

  /** Leads back, says why, and notes it. Of what went wrong the log is told a code, and nothing of the person. */
  const refuse = async (request: FastifyRequest, reply: FastifyReply, error: unknown) => {
    const reason = reasonOf(error)
    if (!(error instanceof Refusal)) request.log.warn({ reason, code: codeOf(error) }, 'sign-in by provider')
    await recordEvent(db, {
      action: 'provider-sign-in-failed',
      subjectId: error instanceof Refusal ? error.personId : undefined,
      details: { reason },
      requestId: request.id,
    })
    return reply.redirect(`/sign-in?${new URLSearchParams({ refused: reason })}`)
  }

  addRoute(
    app,
    startAtProvider,
    async ({ query, request, reply }) => {
      if (!client) throw new ProblemError('not-found')
      try {
        const { address, checks } = await client.begin()
        giveProviderSignIn(reply, await keepSignIn(db, checks, ownPage(query.next)))
        return reply.redirect(address.href)
      } catch (error) {
        return refuse(request, reply, error)
      }
    },
    rate,
  )

  addRoute(
    app,
    finishAtProvider,
    async ({ request, reply }) => {
      if (!client || !settings) throw new ProblemError('not-found')
      try {
        const kept = await takeSignIn(db, request.cookies[providerCookie] ?? '')
        takeProviderSignIn(reply)
        if (!kept) throw new Refusal('failed')
        const identity = await client.finish(request.url, kept)
        const personId = await personOf(db, identity, settings, request.id)
        const { needsCode } = await entrance.enter(personId, 'provider', request, reply)
        const next = kept.next ?? '/overview'
        return reply.redirect(needsCode ? `/sign-in?${new URLSearchParams({ next })}` : next)
      } catch (error) {
        return refuse(request, reply, error)
      }
    },
    rate,
  )
}

/** Only ever a page of this site. */
function ownPage(next: string | undefined): string | undefined {
  return next !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(next) ? next : undefined
}

function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown }
  return String(code ?? name)
}

function reasonOf(error: unknown): ProviderRefusal {
  if (error instanceof Refusal) return error.reason
  if (error instanceof oidc.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'cancelled' : 'failed'
  // What fetch throws where nobody answers, or not in time.
  const silent =
    error instanceof TypeError || ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'].includes(codeOf(error))
  return silent ? 'unavailable' : 'failed'
}
