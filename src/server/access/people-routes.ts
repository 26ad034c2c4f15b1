// People over HTTP, for administrators: who has an account, who is invited, and what each may see.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  beginMembership,
  closePerson,
  endMembership as endMembershipEndpoint,
  invitePerson,
  listPeople as listPeopleEndpoint,
  renewLink,
  reopenPerson,
} from '../../contract/people.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { type AuditAction, recordEvent } from './audit.ts'
import { makeLink } from './links.ts'
import { addMembership, addPerson, endMembership, getPerson, listPeople, setClosed } from './people.ts'

export function peopleRoutes(app: FastifyInstance, db: Database): void {
  const record = (
    within: Database,
    request: FastifyRequest,
    action: AuditAction,
    subjectId?: string,
    details?: Record<string, string>,
  ) =>
    recordEvent(within, {
      action,
      subjectId,
      actorId: request.caller?.personId,
      requestId: request.id,
      ...(details && { details }),
    })

  addRoute(app, listPeopleEndpoint, async ({ query, request }) => {
    await record(db, request, 'people-read')
    return listPeople(db, query.text, query.page)
  })

  addRoute(app, invitePerson, async ({ body, caller, request }) =>
    db.transaction().execute(async (within) => {
      // An example person could otherwise bring in whom they like.
      if (caller.example) throw new ProblemError('not-permitted')
      const id = await addPerson(within, { name: body.name, email: body.email })
      const membership = await addMembership(within, id, body.membership)
      await record(within, request, 'person-invited', id)
      await record(within, request, 'membership-begun', id, {
        membership,
        memberRole: body.membership.memberRole,
      })
      const secret = await makeLink(within, 'invitation', id)
      return { person: await getPerson(within, id), secret, purpose: 'invitation' as const }
    }),
  )

  addRoute(app, renewLink, async ({ params, caller, request }) =>
    db.transaction().execute(async (within) => {
      if (caller.example) throw new ProblemError('not-permitted')
      const person = await getPerson(within, params.id)
      const purpose = person.joined ? 'reset' : 'invitation'
      const secret = await makeLink(within, purpose, params.id)
      await record(within, request, 'link-made', params.id, { purpose })
      return { person, secret, purpose }
    }),
  )

  addRoute(app, beginMembership, async ({ params, body, request }) =>
    db.transaction().execute(async (within) => {
      await getPerson(within, params.id)
      const membership = await addMembership(within, params.id, body)
      await record(within, request, 'membership-begun', params.id, {
        membership,
        memberRole: body.memberRole,
      })
      return getPerson(within, params.id)
    }),
  )

  addRoute(app, endMembershipEndpoint, async ({ params, request }) =>
    db.transaction().execute(async (within) => {
      const personId = await endMembership(within, params.id)
      await record(within, request, 'membership-ended', personId, { membership: params.id })
      return getPerson(within, personId)
    }),
  )

  for (const [endpoint, action, closed] of [
    [closePerson, 'person-closed', true],
    [reopenPerson, 'person-reopened', false],
  ] as const) {
    addRoute(app, endpoint, async ({ params, request }) =>
      db.transaction().execute(async (within) => {
        await setClosed(within, params.id, closed)
        await record(within, request, action, params.id)
        return getPerson(within, params.id)
      }),
    )
  }
}
