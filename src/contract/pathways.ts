// Pathways: what a plan combines around a person or a family. Nothing in them can name anybody.

import { z } from 'zod'
import { paletteNames } from '../domain/theory/drawing-palette.ts'
import {
  type PathwayContent,
  pathwayFaults,
  pathwayLimits,
  pathwayPeople,
} from '../domain/theory/plan-pathway.ts'
import { activityTypeIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { removed, restorableUntil } from './restorable.ts'
import { someOf, textUpTo, uuidText } from './text.ts'
import { papers } from './theory-documents.ts'
import { versionsOf } from './versions.ts'

const step = z.object({
  id: uuidText,
  activity: uuidText.nullable().describe('One of the plan’s; null where it is none of them yet.'),
  activityType: z.enum(activityTypeIds),
  people: someOf(pathwayPeople),
  after: z.array(uuidText).max(pathwayLimits.steps).describe('The steps that come before it.'),
})

const content = z
  .object({
    people: someOf(pathwayPeople).refine((people) => people.length > 0),
    steps: z.array(step).max(pathwayLimits.steps),
  })
  .superRefine((value, { addIssue }) => {
    for (const path of pathwayFaults(value).slice(0, 1))
      addIssue({
        code: 'custom',
        path: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      })
  }) satisfies z.ZodType<PathwayContent>

const storedContent = z.object({
  people: z.array(z.enum(pathwayPeople)),
  steps: z.array(
    z.object({ ...step.shape, people: z.array(z.enum(pathwayPeople)), after: z.array(uuidText) }),
  ),
})

const pathwaySchema = z.object({
  id: uuidText,
  version: z.int().positive(),
  content: storedContent,
  restorableUntil,
})
export type PlanPathway = z.infer<typeof pathwaySchema>

const params = z.strictObject({ id: uuidText })
const tag = 'pathways'
const common = { permission: 'edit-plan', tag, params } as const

export const listPathways = {
  method: 'GET',
  path: '/api/plans/:id/pathways',
  permission: 'see-published',
  tag,
  summary: 'The pathways that a plan combines its activities into, and its activities to combine',
  params,
  response: z.object({
    plan: z.object({ id: uuidText, name: z.string(), example: z.boolean() }),
    editable: z.boolean(),
    items: z.array(pathwaySchema).describe(`At most ${pathwayLimits.pathways}; deleted ones for 30 days.`),
    activities: z
      .array(z.object({ id: uuidText, title: z.string(), activityType: z.enum(activityTypeIds) }))
      .describe('At most 500, by title.'),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type PlanPathways = z.infer<typeof listPathways.response>

const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'] as const

export const addPathway = {
  ...common,
  method: 'POST',
  path: '/api/plans/:id/pathways',
  summary: 'Begin a pathway',
  body: content,
  response: pathwaySchema,
  status: 201,
  problems: [...writing, 'too-many-pathways'],
} as const satisfies Endpoint

export const getPathway = {
  ...common,
  method: 'GET',
  permission: 'see-published',
  path: '/api/pathways/:id',
  summary: 'One pathway',
  response: pathwaySchema,
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

export const savePathway = {
  ...common,
  method: 'PUT',
  path: '/api/pathways/:id',
  summary: 'Save a pathway whole; If-Match carries the version that was changed',
  body: content,
  response: pathwaySchema,
  problems: [...writing, 'changed-meanwhile', 'version-missing'],
} as const satisfies Endpoint

export const deletePathway = {
  ...common,
  method: 'DELETE',
  path: '/api/pathways/:id',
  summary: 'Delete a pathway; for 30 days it can be brought back',
  response: removed,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const satisfies Endpoint

export const restorePathway = {
  ...common,
  method: 'POST',
  path: '/api/pathways/:id/restore',
  summary: 'Bring a deleted pathway back',
  response: pathwaySchema,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const satisfies Endpoint

export const listPathwayVersions = {
  ...common,
  method: 'GET',
  permission: 'see-unpublished',
  path: '/api/pathways/:id/versions',
  summary: 'What a pathway said after each change, newest first; at most the last 200',
  response: versionsOf(storedContent),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

export type PathwayVersions = z.infer<typeof listPathwayVersions.response>

export const pathwayFormats = ['svg', 'png', 'pdf'] as const
export type PathwayFormat = (typeof pathwayFormats)[number]

const document = {
  method: 'GET',
  tag,
  produces: ['image/svg+xml', 'image/png', 'application/pdf'],
  query: z.strictObject({
    format: z.enum(pathwayFormats).default('pdf'),
    language: z.enum(['da', 'en']).default('da'),
    paper: z.enum(papers).default('a4'),
    palette: z.enum(paletteNames).default('light'),
  }),
} as const

export const getPathwayDocument = {
  ...document,
  permission: 'see-published',
  path: '/api/pathways/:id/document',
  summary: 'A pathway as a file: SVG, PNG or a tagged PDF',
  params,
  problems: ['not-found', 'not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const getPathwayTemplateDocument = {
  ...document,
  permission: 'read-vocabulary',
  path: '/api/pathway-templates/:key/document',
  summary: 'One of the pathways to begin from as a file',
  params: z.strictObject({ key: textUpTo(100) }),
  problems: ['not-found', 'not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const pathwayEndpoints = [
  ...([listPathways, addPathway, getPathway, savePathway, deletePathway, restorePathway] as const),
  ...([listPathwayVersions, getPathwayDocument, getPathwayTemplateDocument] as const),
] as const
