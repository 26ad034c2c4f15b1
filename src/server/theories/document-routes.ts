// Theories of change as files, over HTTP.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import * as contract from '../../contract/theory-documents.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { copyTheory } from '../../domain/theory/edits.ts'
import type { Caller } from '../access/sessions.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { documentRate } from '../typesetting/typst.ts'
import { requireValid } from './editing.ts'
import { type DocumentWishes, fileNameOf, renderSubject } from './render.ts'
import { findSubject, findWholeSubject, type Subject, templateSubject } from './subjects.ts'

/** As other programs check a file by it; what it takes is what the endpoint takes. */
const jsonSchema = z.toJSONSchema(contract.theoryDocumentSchema, { io: 'input', unrepresentable: 'any' })

export function theoryDocumentRoutes(app: FastifyInstance): void {
  addRoute(app, contract.getTheorySchema, async ({ request, reply }) => {
    reply.type('application/schema+json')
    const $id = `${addressOf(request)}${contract.theorySchemaPath}`
    return JSON.stringify({ $id, ...jsonSchema }, undefined, 2)
  })

  addRoute(app, contract.readTheoryDocument, async ({ body: { boxes, arrows } }) => {
    const content = { boxes, arrows, answers: [] }
    requireValid(content)
    return { content: copyTheory(content, uuid) }
  })

  addRoute(
    app,
    contract.getActivityTheoryDocument,
    async ({ params, query, caller, within, request, reply }) => {
      const owner = { activityId: params.id }
      const subject = await within((trx) => findSubject(trx, owner, query.language, isInside(caller)))
      return send(reply, subject, query, request)
    },
    { rateLimit: documentRate },
  )

  addRoute(
    app,
    contract.getAreaTheoryDocument,
    async ({ params, query, caller, within, request, reply }) => {
      const owner = { planId: params.id, effortArea: params.effortArea }
      const subject = await within((trx) => findSubject(trx, owner, query.language, isInside(caller)))
      return send(reply, subject, query, request)
    },
    { rateLimit: documentRate },
  )

  addRoute(
    app,
    contract.getPlanTheoriesDocument,
    async ({ params, query, within, request, reply }) => {
      const subject = await within((trx) => findWholeSubject(trx, params.id, query.language, query.view))
      return send(reply, subject, query, request)
    },
    { rateLimit: documentRate },
  )

  addRoute(
    app,
    contract.getTheoryTemplateDocument,
    async ({ params, query, request, reply }) =>
      send(reply, templateSubject(params.effortArea, query.language), query, request),
    { rateLimit: documentRate },
  )
}

const isInside = (caller: Caller) => (planId: string) => mayIn('see-unpublished', planId, caller.memberships)

/** As whoever asks has reached us, so that others find what a file of theirs names. */
const addressOf = ({ protocol, host }: FastifyRequest) => `${protocol}://${host}`

/** Throws `not-found` where there is none. */
async function send(
  reply: FastifyReply,
  subject: Subject | undefined,
  wishes: DocumentWishes,
  request: FastifyRequest,
) {
  if (!subject) throw new ProblemError('not-found')
  const file = await renderSubject(subject, { ...wishes, address: addressOf(request) })
  reply
    .type(
      typeof file === 'string'
        ? `${contract.documentTypes[wishes.format]}; charset=utf-8`
        : contract.documentTypes[wishes.format],
    )
    // Saved, never shown as a page of ours.
    .header('content-disposition', `attachment; filename="${fileNameOf(subject, wishes)}"`)
  return reply.send(file)
}
