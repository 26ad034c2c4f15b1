// Signing in and one's own account over HTTP.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  changePassword,
  endDevice,
  followLink,
  getSession,
  listDevices as listDevicesEndpoint,
  lookAtLink,
  signIn,
  signInAsExample,
  signOut,
} from '../../contract/session.ts'
import type { AuditAction } from '../../domain/access/audit-actions.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { recordEvent } from './audit.ts'
import { sessionCookie, signInRate, stepCookie, takeSession, takeStep } from './caller.ts'
import type { Entrance } from './entrance.ts'
import { listExamplePeople } from './example-people.ts'
import { chooseFirstPassword } from './joining.ts'
import { endLinks, findLink } from './links.ts'
import { hashPassword } from './password.ts'
import { checkPassword, requirePassword } from './password-check.ts'
import { isTooEasy } from './password-strength.ts'
import { endSession, endSessionOf, endSessions, listDevices } from './sessions.ts'
import { endStep, findStep } from './sign-in-steps.ts'

export function sessionRoutes(app: FastifyInstance, db: Database, entrance: Entrance): void {
  const record = (request: FastifyRequest, action: AuditAction, subjectId?: string) =>
    recordEvent(db, {
      action,
      subjectId,
      actorId: request.caller?.personId,
      requestId: request.id,
    })

  addRoute(app, getSession, async ({ request }) => {
    const step = request.caller ? undefined : request.cookies[stepCookie]
    const halfWayIn = step !== undefined && (await findStep(db, step)) !== undefined
    return entrance.present(request.caller, halfWayIn)
  })

  addRoute(
    app,
    signIn,
    async ({ body, request, reply }) => {
      const { right, personId } = await checkPassword(db, body.email.trim(), body.password, request)
      if (right && personId !== undefined) return entrance.enter(personId, 'password', request, reply)
      await record(request, 'sign-in-failed', personId)
      throw new ProblemError('sign-in-failed')
    },
    { rateLimit: signInRate },
  )

  addRoute(
    app,
    signInAsExample,
    async ({ body, request, reply }) => {
      const person = (await listExamplePeople(db)).find(({ id }) => id === body.personId)
      if (!person) throw new ProblemError('not-found')
      return entrance.enter(person.id, 'example', request, reply)
    },
    { rateLimit: signInRate },
  )

  addRoute(app, signOut, async ({ request, reply }) => {
    const secret = request.cookies[sessionCookie]
    if (secret) await endSessionOf(db, secret)
    if (request.caller) await record(request, 'signed-out', request.caller.personId)
    const step = request.cookies[stepCookie]
    if (step) await endStep(db, step)
    takeSession(reply)
    takeStep(reply)
    return entrance.present(undefined)
  })

  addRoute(
    app,
    lookAtLink,
    async ({ body }) => {
      const link = await findLink(db, body.secret)
      if (!link) throw new ProblemError('link-not-valid')
      const { purpose, person } = link
      return { purpose, person: person && { name: person.name, email: person.email } }
    },
    { rateLimit: signInRate },
  )

  addRoute(
    app,
    followLink,
    async ({ body, request, reply }) => {
      const personId = await chooseFirstPassword(db, body, request.id)
      return entrance.enter(personId, 'link', request, reply)
    },
    { rateLimit: signInRate },
  )

  addRoute(
    app,
    changePassword,
    async ({ body, caller, request }) => {
      const { personId, email, name } = caller
      await requirePassword(db, caller, body.current, request)
      if (isTooEasy(body.next, [email, name])) throw new ProblemError('password-too-easy')
      const password = await hashPassword(body.next)
      await db.transaction().execute(async (within) => {
        await within
          .updateTable('person')
          .set({ password })
          .where('id', '=', personId)
          .where('erasedAt', 'is', null)
          .execute()
        await endSessions(within, personId, caller.sessionId)
        await endLinks(within, personId)
      })
      await record(request, 'password-changed', personId)
      return entrance.present(caller)
    },
    { rateLimit: signInRate },
  )

  const presentDevices = async ({ personId, sessionId }: { personId: string; sessionId: string }) => ({
    items: (await listDevices(db, personId)).map(({ createdAt, lastUsedAt, ...device }) => ({
      ...device,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      current: device.id === sessionId,
    })),
  })

  addRoute(app, listDevicesEndpoint, async ({ caller }) => presentDevices(caller))

  addRoute(app, endDevice, async ({ params, caller, request }) => {
    if (!(await endSession(db, caller.personId, params.id))) throw new ProblemError('not-found')
    await record(request, 'device-ended', caller.personId)
    return presentDevices(caller)
  })
}
