// Who is asking: read from the session cookie once a request, and held against the permission that the endpoint names.

import fastifyCookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { may, type Permission } from '../../domain/access/permissions.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { providerMinutes } from './provider/sign-ins.ts'
import { type Caller, findCaller } from './sessions.ts'
import { stepMinutes } from './sign-in-steps.ts'

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined
  }
}

// The prefix makes browsers refuse the cookie unless it is secure, for this host alone and for every path of it.
export const sessionCookie = '__Host-overblik-session'
export const deviceCookie = '__Host-overblik-device'
export const stepCookie = '__Host-overblik-step'
export const providerCookie = '__Host-overblik-provider'

// A quarter of an hour's worth for a whole office behind one address; the finer limits are counted in the database.
export const signInRate = { max: 300, timeWindow: '15 minutes' }

const cookie = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const
const dayInSeconds = 24 * 60 * 60

export async function recogniseCallers(app: FastifyInstance, db: Database): Promise<void> {
  await app.register(fastifyCookie)
  app.decorateRequest('caller', undefined)
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    // What one may see is not kept for whoever uses the browser next.
    reply.header('cache-control', 'no-store')
    const secret = request.cookies[sessionCookie]
    if (secret) request.caller = await findCaller(db, secret)
  })
}

/** Throws `not-signed-in` or `not-permitted`. */
export function requirePermission(permission: Permission, { caller }: FastifyRequest): void {
  const current = caller?.memberships.map(({ memberRole }) => memberRole)
  if (may(permission, current)) return
  throw new ProblemError(caller ? 'not-permitted' : 'not-signed-in')
}

export function giveSession(reply: FastifyReply, secret: string): void {
  // Ends with the session in the database, which is ended on the server and not by the browser.
  reply.setCookie(sessionCookie, secret, { ...cookie, maxAge: 90 * dayInSeconds })
}

export function takeSession(reply: FastifyReply): void {
  reply.clearCookie(sessionCookie, cookie)
}

export function giveStep(reply: FastifyReply, secret: string): void {
  reply.setCookie(stepCookie, secret, { ...cookie, maxAge: stepMinutes * 60 })
}

export function takeStep(reply: FastifyReply): void {
  reply.clearCookie(stepCookie, cookie)
}

export function giveProviderSignIn(reply: FastifyReply, secret: string): void {
  reply.setCookie(providerCookie, secret, { ...cookie, maxAge: providerMinutes * 60 })
}

export function takeProviderSignIn(reply: FastifyReply): void {
  reply.clearCookie(providerCookie, cookie)
}

export function giveDevice(reply: FastifyReply, secret: string): void {
  reply.setCookie(deviceCookie, secret, { ...cookie, maxAge: 400 * dayInSeconds })
}
