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
export type Way = 'password' | 'link' | 'example' | 'provider'

export class Entrance {
  readonly #db: Database
  readonly #provider: { readonly name: string } | null

  /** `provider` is the login provider, where there is one. */
  constructor(db: Database, provider: { readonly name: string } | undefined) {
    this.#db = db
    this.#provider = provider ? { name: provider.name } : null
  }

  /** Lets someone in, or as far as the second step where they have turned on one-time codes. */
  async enter(personId: string, way: Way, request: FastifyRequest, reply: FastifyReply): Promise<Session> {
    if (!(await asksForCode(this.#db, personId))) return this.begin(personId, way, request, reply)
    await this.#leave(request)
    takeSession(reply)
    giveStep(reply, await beginStep(this.#db, personId))
    await recordEvent(this.#db, {
      action: 'code-asked-for',
      subjectId: personId,
      details: { way },
      requestId: request.id,
    })
    return this.present(undefined, true)
  }

  /** Begins a new session in place of whatever the browser carried, so that no one can slip somebody theirs. */
  async begin(
    personId: string,
    way: Way | CodeKind,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Session> {
    await this.#leave(request)
    const device = request.cookies[deviceCookie] ?? newSecret()
    await rememberDevice(this.#db, device, personId)
    const secret = await beginSession(this.#db, personId, deviceName(request.headers['user-agent']))
    await recordEvent(this.#db, {
      action: 'signed-in',
      subjectId: personId,
      actorId: request.caller?.personId,
      details: { way },
      requestId: request.id,
    })
    giveDevice(reply, device)
    giveSession(reply, secret)
    return this.present(await findCaller(this.#db, secret))
  }

  /** `needsCode` is whether a browser that nobody is signed in with is at the second step. */
  async present(caller: Caller | undefined, needsCode = false): Promise<Session> {
    if (caller !== undefined)
      return {
        person: presentPerson(caller),
        needsCode: false,
        needsFirstAdministrator: false,
        provider: null,
        examplePeople: [],
      }
    return {
      person: null,
      needsCode,
      needsFirstAdministrator: await needsFirstAdministrator(this.#db),
      provider: this.#provider,
      examplePeople: await listExamplePeople(this.#db),
    }
  }

  async #leave(request: FastifyRequest): Promise<void> {
    const earlier = request.cookies[sessionCookie]
    if (earlier) await endSessionOf(this.#db, earlier)
  }
}

function presentPerson({ personId, memberships, sessionId, ...person }: Caller): Session['person'] {
  const current = memberships.map(({ memberRole }) => memberRole)
  return {
    ...person,
    id: personId,
    memberships: [...memberships],
    permissions: permissionNames.filter((permission) => may(permission, current)),
  }
}
