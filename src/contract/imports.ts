// Imports: a file is handed in, read and shown before anything is stored, then taken whole or discarded.

import { z } from 'zod'
import { fileProblemCodes, importProblemCodes } from '../domain/import/problems.ts'
import type { Endpoint } from './endpoint.ts'
import { uuidText } from './text.ts'

const count = z.int().nonnegative()

const difference = z.object({ added: count, changed: count, unchanged: count })

const importProblem = z.object({
  code: z.enum(importProblemCodes),
  sheet: z.string(),
  cell: z.string(),
  column: z.string(),
  found: z.string(),
  expected: z.string(),
  nearest: z.string().nullable(),
})

const change = z.object({
  sheet: z.string(),
  name: z.string(),
  fields: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
})

const previewSchema = z.object({
  plans: difference,
  selfEvaluations: difference,
  notInFile: count.describe(
    'Stored activities of the plans in the file that the file does not name; they stay.',
  ),
  leftAlone: z
    .object({ count, first: z.array(z.string()) })
    .optional()
    .describe(
      'Self-evaluations of which the file says something else, and which stay, since people have written in them; the activities of the first ten.',
    ),
  changes: z.array(change).describe('The first 100 records that would change.'),
  problems: z.array(importProblem).describe('The first 1,000 problems.'),
  problemCount: count,
})
export type ImportPreview = z.infer<typeof previewSchema>

const importSchema = z.object({
  id: uuidText,
  fileName: z.string(),
  state: z.enum(['reading', 'ready', 'applying', 'done', 'failed', 'discarded']),
  progress: z.object({ phase: z.enum(['reading', 'comparing', 'storing']), done: count, of: count }),
  fileProblem: z.enum(fileProblemCodes).nullable().describe('Why the file as a whole could not be used.'),
  preview: previewSchema.nullable(),
  createdAt: z.iso.datetime(),
})
export type Import = z.infer<typeof importSchema>

const importListSchema = z.object({
  items: z.array(
    importSchema.omit({ preview: true }).extend({
      problemCount: count.nullable().describe('How many problems were found; null before the file was read.'),
    }),
  ),
})
export type ImportList = z.infer<typeof importListSchema>

const params = z.strictObject({ id: uuidText })
const xlsx = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
const common = { permission: 'import-forms', tag: 'imports' } as const

export const createImport = {
  ...common,
  method: 'POST',
  path: '/api/imports',
  summary: 'Hand in a workbook or CSV to be read and previewed; nothing is stored yet',
  consumes: ['multipart/form-data'],
  response: importSchema,
  status: 202,
  problems: [
    'file-missing',
    'malformed-upload',
    'file-too-large',
    'unsupported-media-type',
    'too-many-requests',
    'cross-site',
  ],
} as const satisfies Endpoint

export const listImports = {
  ...common,
  method: 'GET',
  path: '/api/imports',
  summary: 'The latest twenty imports',
  response: importListSchema,
} as const satisfies Endpoint

export const getImport = {
  ...common,
  method: 'GET',
  path: '/api/imports/:id',
  summary: 'An import: how far it is, and what it would change',
  params,
  response: importSchema,
  problems: ['not-found'],
} as const satisfies Endpoint

export const applyImport = {
  ...common,
  method: 'POST',
  path: '/api/imports/:id/apply',
  summary: 'Take the file whole',
  params,
  response: importSchema,
  status: 202,
  problems: ['not-found', 'import-not-ready', 'import-has-problems', 'cross-site'],
} as const satisfies Endpoint

export const discardImport = {
  ...common,
  method: 'DELETE',
  path: '/api/imports/:id',
  summary: 'Leave the file; nothing is stored',
  params,
  response: importSchema,
  problems: ['not-found', 'import-not-ready', 'cross-site'],
} as const satisfies Endpoint

export const getTemplate = {
  ...common,
  method: 'GET',
  path: '/api/imports/template.xlsx',
  summary: 'The template to fill in, as an Excel workbook',
  produces: xlsx,
} as const satisfies Endpoint

export const getPlansTemplate = {
  ...common,
  method: 'GET',
  path: '/api/imports/template-plans.csv',
  summary: 'The template for plans, as CSV',
  produces: ['text/csv'],
} as const satisfies Endpoint

export const getSelfEvaluationsTemplate = {
  ...common,
  method: 'GET',
  path: '/api/imports/template-self-evaluations.csv',
  summary: 'The template for self-evaluations, as CSV',
  produces: ['text/csv'],
} as const satisfies Endpoint

export const getExampleWorkbook = {
  ...common,
  method: 'GET',
  path: '/api/imports/example.xlsx',
  summary: 'The example data as a filled-in template',
  produces: xlsx,
} as const satisfies Endpoint

export const importEndpoints: readonly Endpoint[] = [
  createImport,
  listImports,
  getTemplate,
  getPlansTemplate,
  getSelfEvaluationsTemplate,
  getExampleWorkbook,
  getImport,
  applyImport,
  discardImport,
]
