// Theories of change as files: to take home, to print, to read into another program and back.

import { z } from 'zod'
import { paletteNames } from '../domain/theory/drawing-palette.ts'
import { effortAreaIds, laneIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { textUpTo, uuidText } from './text.ts'
import { storedContent, theoryContentSchema } from './theory-content.ts'

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
    ...(['theory-to-itself', 'theory-backwards', 'theory-cycle', 'not-a-figure'] as const),
    ...(['theory-too-many-boxes', 'theory-too-many-arrows'] as const),
  ],
} as const satisfies Endpoint

export const documentTypes = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  json: 'application/json',
  dot: 'text/vnd.graphviz',
  mermaid: 'text/vnd.mermaid',
} as const
export const documentFormats = ['svg', 'png', 'pdf', 'json', 'dot', 'mermaid'] as const
export type DocumentFormat = (typeof documentFormats)[number]

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

/** What a plan as a whole is drawn of. */
export const wholeViews = ['activities', 'areas'] as const
export type WholeView = (typeof wholeViews)[number]

const query = z.strictObject({
  format: z.enum(documentFormats).default('pdf'),
  language: z.enum(['da', 'en']).default('da'),
  paper: z.enum(papers).default('a4').describe('Of a PDF, which lies on its side.'),
  palette: z.enum(paletteNames).default('light').describe('Of SVG and PNG; a PDF is for paper.'),
})

const document = {
  method: 'GET',
  tag: 'theories of change',
  produces: Object.values(documentTypes),
  query,
  problems: ['not-found', 'not-acceptable-input', 'too-many-requests'],
} as const

export const getActivityTheoryDocument = {
  ...document,
  path: '/api/activities/:id/theory/document',
  permission: 'see-published',
  summary: 'The theory of change of an activity as a file: SVG, PNG, a tagged PDF, JSON, GraphViz or Mermaid',
  params: z.strictObject({ id: uuidText }),
} as const satisfies Endpoint

export const getAreaTheoryDocument = {
  ...document,
  path: '/api/plans/:id/theories/:effortArea/document',
  permission: 'see-published',
  summary: 'The theory of change of an effort area of a plan as a file',
  params: z.strictObject({ id: uuidText, effortArea: textUpTo(100) }),
} as const satisfies Endpoint

export const getPlanTheoriesDocument = {
  ...document,
  path: '/api/plans/:id/whole-theory/document',
  permission: 'see-published',
  summary: 'A plan’s theories of change in one picture as a file',
  params: z.strictObject({ id: uuidText }),
  query: query.extend({ view: z.enum(wholeViews).default('activities') }),
} as const satisfies Endpoint

export const getTheoryTemplateDocument = {
  ...document,
  path: '/api/theory-templates/:effortArea/document',
  permission: 'read-vocabulary',
  summary: 'The template of an effort area as a file',
  params: z.strictObject({ effortArea: z.enum(effortAreaIds) }),
  problems: ['not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const theoryDocumentEndpoints = [
  getTheorySchema,
  readTheoryDocument,
  getActivityTheoryDocument,
  getAreaTheoryDocument,
  getPlanTheoriesDocument,
  getTheoryTemplateDocument,
] as const
