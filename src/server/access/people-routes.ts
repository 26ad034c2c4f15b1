// People over HTTP, for administrators: who has an account, who is invited, and what each may see.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  beginMembership,
  closePerson,
  endMembership as endMembershipEndpoint,
  endPersonsCodes,
  invitePerson,
  listPeople as listPeopleEndpoint,
  renewLink,
  reopenPerson,
} from '../../contract/people.ts'
import type { AuditAction } from '../../domain/access/audit-actions.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { recordEvent } from './audit.ts'
import { makeLink } from './links.ts'
import { endCodes } from './one-time-codes.ts'
import { addMembership, addPerson, endMembership, getPerson, listPeople, setClosed } from './people.ts'

export function peopleRoutes(app: FastifyInstance): void {
  const record = (
    trx: Database,
    request: FastifyRequest,
    action: AuditAction,
    subjectId?: string,
    details?: Record<string, string>,
  ) =>
    recordEvent(trx, {
      action,
      subjectId,
      actorId: request.caller?.personId,
      requestId: request.id,
      ...(details && { details }),
    })

  addRoute(app, listPeopleEndpoint, async ({ query, request, within }) =>
    within(async (trx) => {
      await record(trx, request, 'people-read')
      return listPeople(trx, query.text, query.page)
    }),
  )

  addRoute(app, invitePerson, async ({ body, caller, request, within }) =>
    within(async (trx) => {
      // An example person could otherwise bring in whom they like.
      if (caller.example) throw new ProblemError('example-person')
      const id = await addPerson(trx, { name: body.name, email: body.email })
      const membership = await addMembership(trx, id, body.membership)
      await record(trx, request, 'person-invited', id)
      await record(trx, request, 'membership-begun', id, {
        membership,
        memberRole: body.membership.memberRole,
      })
      const secret = await makeLink(trx, 'invitation', id)
      return { person: await getPerson(trx, id), secret, purpose: 'invitation' as const }
    }),
  )

  addRoute(app, renewLink, async ({ params, caller, request, within }) =>
    within(async (trx) => {
      if (caller.example) throw new ProblemError('example-person')
      const person = await getPerson(trx, params.id)
      const purpose = person.joined ? 'reset' : 'invitation'
      const secret = await makeLink(trx, purpose, params.id)
      await record(trx, request, 'link-made', params.id, { purpose })
      return { person, secret, purpose }
    }),
  )

  addRoute(app, beginMembership, async ({ params, body, request, within }) =>
    within(async (trx) => {
      await getPerson(trx, params.id)
      const membership = await addMembership(trx, params.id, body)
      await record(trx, request, 'membership-begun', params.id, {
        membership,
        memberRole: body.memberRole,
      })
      return getPerson(trx, params.id)
    }),
  )

  addRoute(app, endMembershipEndpoint, async ({ params, request, within }) =>
    within(async (trx) => {
      const personId = await endMembership(trx, params.id)
      await record(trx, request, 'membership-ended', personId, { membership: params.id })
      return getPerson(trx, personId)
    }),
  )

  addRoute(app, endPersonsCodes, async ({ params, caller, request, within }) =>
    within(async (trx) => {
      if (caller.example) throw new ProblemError('example-person')
      await getPerson(trx, params.id)
      if (!(await endCodes(trx, params.id))) throw new ProblemError('one-time-codes-changed')
      await record(trx, request, 'one-time-codes-off', params.id)
      return getPerson(trx, params.id)
    }),
  )

  for (const [endpoint, action, closed] of [
    [closePerson, 'person-closed', true],
    [reopenPerson, 'person-reopened', false],
  ] as const) {
    addRoute(app, endpoint, async ({ params, request, within }) =>
      within(async (trx) => {
        await setClosed(trx, params.id, closed)
        await record(trx, request, action, params.id)
        return getPerson(trx, params.id)
      }),
    )
  }
}
