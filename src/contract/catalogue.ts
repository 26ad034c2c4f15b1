// The catalogue of activity types with what happened: all types with their figures, and one whole.

import { z } from 'zod'
import { carriesOnIds, readinessIds } from '../domain/evaluation/content.ts'
import {
  activityTypeIds,
  effortAreaIds,
  laneIds,
  partnerIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { overviewQuery } from './filter.ts'

const count = z.int().nonnegative()
const ratio = z.number().min(0).max(1)
const text = z.object({ da: z.string(), en: z.string() })

const share = z
  .object({ count, of: count, low: ratio.nullable(), high: ratio.nullable() })
  .describe('With its 95 % Wilson interval.')

const head = {
  vocabularyVersion: z.int().positive().describe('Of the catalogue whose types are counted.'),
  dataDate: z.iso.date().nullable().describe('Day of the newest self-evaluation counted.'),
  exampleData: z.boolean().describe('True when any plan counted is reconstructed example data.'),
  ofAllTypes: share.describe('Activities of all types that reached step 3, out of all that were evaluated.'),
  prior: z
    .object({ mean: ratio, weight: z.number().positive() })
    .nullable()
    .describe(
      'What a type is judged by beside its own activities: a share, and how many activities it is worth.',
    ),
}

const catalogueItem = z.object({
  id: z.enum(activityTypeIds),
  effortArea: z.enum(effortAreaIds),
  activities: count,
  plans: count.describe('Different plans with such an activity.'),
  plansEvaluated: count.describe('Different plans that have evaluated one.'),
  reached: share.describe('Activities that reached step 3, out of those that were evaluated.'),
  pooled: z
    .object({ mean: ratio, low: ratio, high: ratio })
    .nullable()
    .describe(
      'The share as it is judged beside the other types (beta-binomial, empirical Bayes), with its 95 % interval; null where none was evaluated.',
    ),
  groups: z
    .array(z.object({ id: z.enum(targetGroupIds), activities: count }))
    .describe('Groups that take part; an activity counts in each of its groups.'),
  roles: z.array(z.object({ id: z.enum(roleIds), activities: count })).describe('Likewise.'),
  unmet: z
    .array(z.object({ id: z.enum(unmetReasonIds), activities: count }))
    .describe('Main reasons for which step 3 was not reached.'),
})
export type CatalogueItem = z.infer<typeof catalogueItem>

const catalogueSchema = z.object({
  ...head,
  plans: count,
  activities: count,
  types: z.array(catalogueItem).describe('All types, in the order of the vocabulary.'),
})
export type Catalogue = z.infer<typeof catalogueSchema>

/** What the activities of a type tell beside the overview's figures. */
const memory = {
  partners: z
    .array(z.object({ id: z.enum(partnerIds), activities: count, plans: count }))
    .describe('The most frequent first; an activity counts with each of its partners.'),
  indicators: z.object({
    different: count.describe('So many different ones are used.'),
    most: z
      .array(
        z.object({
          name: text,
          library: z.string().nullable().describe('The code word of the shared indicator, where it is one.'),
          plans: count,
        }),
      )
      .describe('Those that most plans use, at most twelve.'),
  }),
  theory: z.object({
    source: z
      .enum(['template', 'activities'])
      .describe(
        'The template whose example the type is, or what the activities’ theories of change have in common.',
      ),
    theories: count.describe('Theories of change of such activities.'),
    lanes: z.array(
      z.object({
        id: z.enum(laneIds),
        boxes: z.array(
          z.object({
            title: text,
            plans: count.nullable().describe('Plans that have the box; null in a template.'),
          }),
        ),
      }),
    ),
  }),
  anchoring: z
    .object({
      evaluations: count.describe('Newest accepted self-evaluations.'),
      told: count.describe('Those of them that tell what carries on.'),
      carriesOn: z.array(z.object({ id: z.enum(carriesOnIds), evaluations: count })),
      carriedBy: z.array(z.object({ id: z.enum(partnerIds), evaluations: count })),
      readiness: z.array(z.object({ id: z.enum(readinessIds), evaluations: count })),
    })
    .describe('What carries on after the plan, with whom, and how ready they are.'),
}

const catalogueTypeSchema = z.object({
  ...head,
  ...catalogueItem.shape,
  ...memory,
  related: z
    .array(
      z.object({
        id: z.enum(activityTypeIds),
        groups: z.array(z.enum(targetGroupIds)).describe('Groups that the catalogue names for both.'),
        role: z.enum(roleIds).nullable().describe('The supporting role that is most frequent in both.'),
        plans: count.describe('Plans that do both, where those are more than chance would have it; else 0.'),
        words: z.object({ da: z.array(z.string()), en: z.array(z.string()) }),
      }),
    )
    .describe('Types worth a look beside this one, and by what; the nearest first.'),
})
export type CatalogueType = z.infer<typeof catalogueTypeSchema>

/** All types are always counted: each is judged beside the others. */
const placeAndPeople = overviewQuery.omit({ activityType: true, effortArea: true })

export const getCatalogue = {
  method: 'GET',
  path: '/api/catalogue',
  permission: 'see-overview',
  tag: 'catalogue',
  summary: 'The activity types with what is known of them: how many plans, how often the goal was reached',
  query: placeAndPeople,
  response: catalogueSchema,
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint

export const getCatalogueType = {
  method: 'GET',
  path: '/api/catalogue/types/:id',
  permission: 'see-overview',
  tag: 'catalogue',
  summary:
    'One activity type with what happened: reasons, partners, roles, indicators, theory of change, what carries on',
  params: z.strictObject({ id: z.enum(activityTypeIds) }),
  query: placeAndPeople,
  response: catalogueTypeSchema,
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint

const between = z.object({ least: count, most: count })
const figures = z.object({
  activities: count,
  evaluated: count.describe('With an accepted self-evaluation.'),
  reached: count.describe('Those of them that reached step 3.'),
})
const effortAreas = z.array(z.enum(effortAreaIds))

export const getCatalogueByProgramme = {
  method: 'GET',
  path: '/api/catalogue/programmes/:id',
  permission: 'see-overview',
  tag: 'catalogue',
  summary:
    'Activities seen under a programme’s own effort areas; what may belong to several of them is told of by itself and counted once',
  params: z.strictObject({ id: z.string().max(20).describe('A programme by its years, such as 2015-18.') }),
  query: placeAndPeople,
  response: z.object({
    areas: z
      .array(
        z.object({
          id: z.string(),
          alone: effortAreas.describe('Of the eight, those that no other area of the programme covers.'),
          shared: effortAreas.describe('Those that others cover, too.'),
          activities: between.describe('Those that can belong nowhere else, and all that may belong here.'),
          plans: between,
          figures: figures.describe('Of the activities that can belong nowhere else.'),
        }),
      )
      .describe('In the programme’s order.'),
    shared: z
      .array(z.object({ areas: z.array(z.string()), effortAreas, figures }))
      .describe('What may belong to any of several areas.'),
    outside: z.object({ effortAreas, figures }).describe('What the programme has no area for.'),
    total: figures.describe('Of all of these, each activity counted once.'),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type CatalogueByProgramme = z.infer<typeof getCatalogueByProgramme.response>

export const catalogueFormats = ['pdf', 'json'] as const

export const getCatalogueDocument = {
  method: 'GET',
  path: '/api/catalogue/document',
  permission: 'see-overview',
  tag: 'catalogue',
  summary: 'The whole catalogue as JSON, or as a tagged PDF',
  query: z.strictObject({
    format: z.enum(catalogueFormats).default('json'),
    language: z.enum(['da', 'en']).default('da').describe('Of a PDF.'),
  }),
  produces: ['application/pdf', 'application/json'],
  problems: ['not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const catalogueEndpoints = [
  getCatalogue,
  getCatalogueType,
  getCatalogueByProgramme,
  getCatalogueDocument,
] as const
