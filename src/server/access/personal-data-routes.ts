// One person's data over HTTP: the person's own, any person's for an administrator, and erasing someone.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  erasePerson as erasePersonEndpoint,
  exportOwnData,
  exportPersonsData,
} from '../../contract/personal-data.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { recordEvent } from './audit.ts'
import { erasePerson } from './erasure.ts'
import { getPerson } from './people.ts'
import { collectPersonalData } from './personal-data.ts'

// More than anyone has people who ask on one day.
const rateLimit = { max: 60, timeWindow: '15 minutes' }

/** `system` sees all that a person did, in plans too that neither they nor the administrator may see today. */
export function personalDataRoutes(app: FastifyInstance, system: Database): void {
  /** Noted first, so that the file tells of itself. */
  const answer = (personId: string, actorId: string, request: FastifyRequest, reply: FastifyReply) =>
    system.transaction().execute(async (trx) => {
      await recordEvent(trx, {
        action: 'personal-data-exported',
        actorId,
        subjectId: personId,
        requestId: request.id,
      })
      const data = await collectPersonalData(trx, personId)
      reply
        .type('application/json; charset=utf-8')
        .header('content-disposition', 'attachment; filename="persondata.json"')
      // A file that people read has its lines broken.
      reply.serializer((payload) => JSON.stringify(payload, null, 2))
      return data
    })

  addRoute(
    app,
    exportOwnData,
    async ({ caller, request, reply }) => answer(caller.personId, caller.personId, request, reply),
    { rateLimit },
  )

  addRoute(
    app,
    exportPersonsData,
    async ({ params, caller, request, reply }) => answer(params.id, caller.personId, request, reply),
    { rateLimit },
  )

  addRoute(app, erasePersonEndpoint, async ({ params, body, caller, request }) =>
    system.transaction().execute(async (trx) => {
      // Whoever tries Overblik as an example person would take the example away from the next.
      if (caller.example) throw new ProblemError('example-person')
      if (params.id === caller.personId) throw new ProblemError('own-account')
      const person = await getPerson(trx, params.id)
      if (body.name.trim().normalize() !== person.name.trim().normalize())
        throw new ProblemError('name-differs')
      await erasePerson(trx, params.id)
      await recordEvent(trx, {
        action: 'person-erased',
        actorId: caller.personId,
        subjectId: params.id,
        requestId: request.id,
      })
      return { id: params.id }
    }),
  )
}
