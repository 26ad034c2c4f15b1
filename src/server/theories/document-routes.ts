// Theories of change as files, over HTTP.

import type { FastifyInstance } from 'fastify'
import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import * as contract from '../../contract/theory-documents.ts'
import { copyTheory } from '../../domain/theory/edits.ts'
import { addRoute } from '../http/route.ts'
import { requireValid } from './editing.ts'

/** As other programs check a file by it; what it takes is what the endpoint takes. */
const jsonSchema = {
  $id: contract.theorySchemaPath,
  ...z.toJSONSchema(contract.theoryDocumentSchema, { io: 'input', unrepresentable: 'any' }),
}

export function theoryDocumentRoutes(app: FastifyInstance): void {
  addRoute(app, contract.getTheorySchema, async ({ reply }) => {
    reply.type('application/schema+json')
    return JSON.stringify(jsonSchema, undefined, 2)
  })

  addRoute(app, contract.readTheoryDocument, async ({ body: { boxes, arrows } }) => {
    const content = { boxes, arrows, answers: [] }
    requireValid(content)
    return { content: copyTheory(content, uuid) }
  })
}
