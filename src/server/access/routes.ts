// Signing in and one's own account over HTTP.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  changePassword,
  endDevice,
  followLink,
  getSession,
  listDevices as listDevicesEndpoint,
  lookAtLink,
  type Session,
  signIn,
  signInAsExample,
  signOut,
} from '../../contract/session.ts'
import { may, permissionNames } from '../../domain/access/permissions.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { rememberDevice, withinLimits } from './attempts.ts'
import { type AuditAction, recordEvent } from './audit.ts'
import { deviceCookie, giveDevice, giveSession, sessionCookie, takeSession } from './caller.ts'
import { deviceName } from './device-name.ts'
import { listExamplePeople } from './example-people.ts'
import { chooseFirstPassword, isTooEasy, needsFirstAdministrator } from './joining.ts'
import { findLink } from './links.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { newSecret } from './secret.ts'
import {
  beginSession,
  type Caller,
  endSession,
  endSessionOf,
  endSessions,
  findCaller,
  listDevices,
} from './sessions.ts'

// A quarter of an hour's worth for a whole office behind one address; the finer limits are counted in the database.
const rateLimit = { max: 300, timeWindow: '15 minutes' }

export function sessionRoutes(app: FastifyInstance, db: Database): void {
  const present = async (caller: Caller | undefined): Promise<Session> => ({
    person: caller ? presentPerson(caller) : null,
    needsFirstAdministrator: caller === undefined && (await needsFirstAdministrator(db)),
    examplePeople: caller === undefined ? await listExamplePeople(db) : [],
  })

  /** Begins a new session in place of whatever the browser carried, so that no one can slip somebody theirs. */
  const enter = async (personId: string, request: FastifyRequest, reply: FastifyReply) => {
    const earlier = request.cookies[sessionCookie]
    if (earlier) await endSessionOf(db, earlier)
    const device = request.cookies[deviceCookie] ?? newSecret()
    await rememberDevice(db, device, personId)
    const secret = await beginSession(db, personId, deviceName(request.headers['user-agent']))
    giveDevice(reply, device)
    giveSession(reply, secret)
    return present(await findCaller(db, secret))
  }

  const record = (request: FastifyRequest, action: AuditAction, subjectId?: string) =>
    recordEvent(db, {
      action,
      subjectId,
      actorId: request.caller?.personId,
      requestId: request.id,
    })

  addRoute(app, getSession, async ({ request }) => present(request.caller))

  addRoute(
    app,
    signIn,
    async ({ body, request, reply }) => {
      const attempt = {
        email: body.email.trim(),
        address: request.ip,
        device: request.cookies[deviceCookie],
      }
      let failed: string | undefined
      const person = await withinLimits(db, attempt, async () => {
        const found = await findByEmail(db, attempt.email)
        failed = found?.id
        return (await verifyPassword(body.password, found?.password)) ? found : undefined
      })
      if (!person) {
        await record(request, 'sign-in-failed', failed)
        throw new ProblemError('sign-in-failed')
      }
      await record(request, 'signed-in', person.id)
      return enter(person.id, request, reply)
    },
    { rateLimit },
  )

  addRoute(
    app,
    signInAsExample,
    async ({ body, request, reply }) => {
      const person = (await listExamplePeople(db)).find(({ id }) => id === body.personId)
      if (!person) throw new ProblemError('not-found')
      await record(request, 'signed-in', person.id)
      return enter(person.id, request, reply)
    },
    { rateLimit },
  )

  addRoute(app, signOut, async ({ request, reply }) => {
    const secret = request.cookies[sessionCookie]
    if (secret) await endSessionOf(db, secret)
    if (request.caller) await record(request, 'signed-out', request.caller.personId)
    takeSession(reply)
    return present(undefined)
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
    { rateLimit },
  )

  addRoute(
    app,
    followLink,
    async ({ body, request, reply }) => {
      const personId = await chooseFirstPassword(db, body, request.id)
      return enter(personId, request, reply)
    },
    { rateLimit },
  )

  addRoute(
    app,
    changePassword,
    async ({ body, caller, request }) => {
      const { personId, email, name } = caller
      const attempt = { email, address: request.ip, device: request.cookies[deviceCookie] }
      const right = await withinLimits(db, attempt, async () => {
        const stored = await findByEmail(db, email)
        return (await verifyPassword(body.current, stored?.password)) || undefined
      })
      if (!right) throw new ProblemError('wrong-password')
      if (isTooEasy(body.next, [email, name])) throw new ProblemError('password-too-easy')
      const password = await hashPassword(body.next)
      await db.transaction().execute(async (within) => {
        await within.updateTable('person').set({ password }).where('id', '=', personId).execute()
        await endSessions(within, personId, caller.sessionId)
      })
      await record(request, 'password-changed', personId)
      return present(caller)
    },
    { rateLimit },
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

function presentPerson({ personId, name, email, example, memberships }: Caller): Session['person'] {
  const current = memberships.map(({ memberRole }) => memberRole)
  return {
    id: personId,
    name,
    email,
    example,
    memberships: memberships.map(({ memberRole, plan }) => ({ memberRole, plan })),
    permissions: permissionNames.filter((permission) => may(permission, current)),
  }
}

/** The open account of an e-mail that has a password. */
async function findByEmail(db: Database, email: string) {
  return db
    .selectFrom('person')
    .where((eb) => eb(eb.fn('lower', ['email']), '=', email.toLowerCase()))
    .where('closedAt', 'is', null)
    .where('password', 'is not', null)
    .select(['id', 'password'])
    .executeTakeFirst()
}
