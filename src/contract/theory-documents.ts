// Theories of change as files: to take home, to print, to read into another program and back.

import { z } from 'zod'
import { laneIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { storedContent, theoryContentSchema } from './theories.ts'

/** What a file of JSON says that it is. */
export const theoryFormat = 'overblik-theory-of-change'

const { boxes, arrows } = theoryContentSchema.shape

/** A theory of change as JSON. Answers to findings stay where they were given. */
export const theoryDocumentSchema = z.object({
  $schema: z.string().optional(),
  format: z.literal(theoryFormat),
  version: z.literal(1),
  title: z.string().max(500),
  lanes: z
    .array(z.enum(laneIds))
    .optional()
    .describe('In the order in which they are read; told for other programs.'),
  boxes,
  arrows,
})

export const theorySchemaPath = '/api/theory-of-change.schema.json'

export const getTheorySchema = {
  method: 'GET',
  path: theorySchemaPath,
  permission: 'read-vocabulary',
  tag: 'theories of change',
  summary: 'The JSON Schema of a theory of change as a file',
  produces: ['application/schema+json'],
} as const satisfies Endpoint

export const readTheoryDocument = {
  method: 'POST',
  path: '/api/theory-documents',
  permission: 'see-published',
  tag: 'theories of change',
  summary:
    'Read a theory of change from JSON: the same boxes and arrows under new ids, ready to be saved. Nothing is stored',
  body: theoryDocumentSchema,
  response: z.object({ content: storedContent }),
  problems: [
    ...(['not-acceptable-input', 'cpr-number', 'cross-site', 'theory-double', 'theory-unknown-box'] as const),
    ...(['theory-to-itself', 'theory-backwards', 'theory-cycle'] as const),
  ],
} as const satisfies Endpoint

export const theoryDocumentEndpoints = [getTheorySchema, readTheoryDocument] as const
