// What every way in has in common: a code where the person has asked for one, then the session, and the audit log.

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Session } from '../../contract/session.ts'
import { may, permissionNames } from '../../domain/access/permissions.ts'
import type { Database } from '../db/database.ts'
import { rememberDevice } from './attempts.ts'
import { recordEvent } from './audit.ts'
import { deviceCookie, giveDevice, giveSession, giveStep, sessionCookie, takeSession } from './caller.ts'
import { deviceName } from './device-name.ts'
import { listExamplePeople } from './example-people.ts'
import { needsFirstAdministrator } from './joining.ts'
import { asksForCode, type CodeKind } from './one-time-codes.ts'
import { newSecret } from './secret.ts'
import { beginSession, type Caller, endSessionOf, findCaller } from './sessions.ts'
import { beginStep } from './sign-in-steps.ts'

/** How someone has shown who they are. */
export type Way = 'password' | 'link' | 'example'

/** Lets someone in, or as far as the second step where they have turned on one-time codes. */
export async function enter(
  db: Database,
  personId: string,
  way: Way,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Session> {
  if (!(await asksForCode(db, personId))) return beginFor(db, personId, way, request, reply)
  await leave(db, request)
  takeSession(reply)
  giveStep(reply, await beginStep(db, personId))
  await recordEvent(db, {
    action: 'code-asked-for',
    subjectId: personId,
    details: { way },
    requestId: request.id,
  })
  return presentSession(db, undefined, true)
}

/** Begins a new session in place of whatever the browser carried, so that no one can slip somebody theirs. */
export async function beginFor(
  db: Database,
  personId: string,
  way: Way | CodeKind,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Session> {
  await leave(db, request)
  const device = request.cookies[deviceCookie] ?? newSecret()
  await rememberDevice(db, device, personId)
  const secret = await beginSession(db, personId, deviceName(request.headers['user-agent']))
  await recordEvent(db, {
    action: 'signed-in',
    subjectId: personId,
    actorId: request.caller?.personId,
    details: { way },
    requestId: request.id,
  })
  giveDevice(reply, device)
  giveSession(reply, secret)
  return presentSession(db, await findCaller(db, secret))
}

async function leave(db: Database, request: FastifyRequest): Promise<void> {
  const earlier = request.cookies[sessionCookie]
  if (earlier) await endSessionOf(db, earlier)
}

/** `needsCode` is whether a browser that nobody is signed in with is at the second step. */
export async function presentSession(
  db: Database,
  caller: Caller | undefined,
  needsCode = false,
): Promise<Session> {
  return {
    person: caller ? presentPerson(caller) : null,
    needsCode,
    needsFirstAdministrator: caller === undefined && (await needsFirstAdministrator(db)),
    examplePeople: caller === undefined ? await listExamplePeople(db) : [],
  }
}

function presentPerson({ personId, memberships, sessionId, ...person }: Caller): Session['person'] {
  const current = memberships.map(({ memberRole }) => memberRole)
  return {
    ...person,
    id: personId,
    memberships: memberships.map(({ memberRole, plan }) => ({ memberRole, plan })),
    permissions: permissionNames.filter((permission) => may(permission, current)),
  }
}
