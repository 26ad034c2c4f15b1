// The shared library of indicators: what each says, who uses it, and what the analyst does with it.

import { z } from 'zod'
import {
  indicatorLanes,
  indicatorTerms,
  type LibraryContent,
  libraryIdPattern,
  libraryLimits,
  libraryStates,
  longestLibraryId,
  outcomes,
} from '../domain/indicator/library-indicator.ts'
import {
  aggregations,
  directions,
  disaggregations,
  frequencies,
  logbookFeeds,
  units,
} from '../domain/indicator/units.ts'
import { activityTypeIds, effortAreaIds, laneIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import type { FieldRule } from './problems.ts'
import { notBlank, someOf, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const inBoth = (length: number) =>
  z.object({ da: withoutCprNumber(notBlank(length)), en: withoutCprNumber(notBlank(length)) })

/** What the library measures is counted: words can't be compared. */

const atLeastOne = <Id extends string>(ids: readonly Id[]) =>
  someOf(ids).refine((chosen) => chosen.length > 0, 'missing' satisfies FieldRule)

const coded = {
  direction: z.enum(directions),
  aggregation: z.enum(aggregations),
  frequency: z.enum(frequencies),
  term: z.enum(indicatorTerms),
  outcome: z.enum(outcomes),
  feed: z
    .enum(logbookFeeds)
    .nullable()
    .describe('What of the logbook it is counted from by itself; null where it isn’t.'),
}

export const libraryContentSchema = z
  .object({
    ...coded,
    name: inBoth(libraryLimits.name),
    definition: inBoth(libraryLimits.definition).describe('What exactly is counted, and what isn’t.'),
    unit: z.enum(units).describe('What is in words can be used by many plans, and not be put together.'),
    disaggregations: someOf(disaggregations),
    source: inBoth(libraryLimits.source),
    method: inBoth(libraryLimits.method),
    scale: z
      .object({
        low: z.int().min(0).max(1),
        high: z.int().min(2).max(10),
        lowWord: inBoth(libraryLimits.name),
        highWord: inBoth(libraryLimits.name),
      })
      .nullable()
      .describe('Of a mean of answers; null for other units.'),
    questions: z.array(inBoth(libraryLimits.question)).max(libraryLimits.questions),
    effortAreas: atLeastOne(effortAreaIds),
    activityTypes: someOf(activityTypeIds).describe(
      'Those that it suits best; none where it suits every type of its areas.',
    ),
    lanes: atLeastOne(indicatorLanes),
  })
  .refine(({ unit, scale }) => (unit === 'scale-mean') === (scale !== null), { path: ['scale'] })
  .refine(({ unit, feed }) => feed === null || unit === 'count', {
    path: ['feed'],
  }) satisfies z.ZodType<LibraryContent>

const storedText = z.object({ da: z.string(), en: z.string() })

/** As it was stored, by whatever rules there were. */
export const storedLibraryContent = z.object({
  ...coded,
  name: storedText,
  definition: storedText,
  unit: z.enum(units),
  disaggregations: z.array(z.enum(disaggregations)),
  source: storedText,
  method: storedText,
  scale: z.object({ low: z.int(), high: z.int(), lowWord: storedText, highWord: storedText }).nullable(),
  questions: z.array(storedText),
  effortAreas: z.array(z.enum(effortAreaIds)),
  activityTypes: z.array(z.enum(activityTypeIds)),
  lanes: z.array(z.enum(laneIds)),
})

const item = storedLibraryContent.extend({
  id: z.string().describe('A code word.'),
  version: z.int().positive(),
  state: z.enum(libraryStates),
  mergedInto: z.string().nullable().describe('The one that is measured in its place.'),
  plans: z.int().nonnegative().describe('Granted plans that have it in a theory of change.'),
})
export type LibraryItem = z.infer<typeof item>

const whole = item.extend({
  editable: z.boolean().describe('Whether the caller may change it.'),
  usedBy: z
    .array(z.object({ id: uuidText, name: z.string(), example: z.boolean() }))
    .describe('Those plans, at most the first 100 by name.'),
  merged: z
    .array(z.object({ id: z.string(), name: storedText, fits: z.boolean() }))
    .describe(
      'Those merged into it; `fits` where unit and scale agree, so that their values are put together with its own.',
    ),
})
export type LibraryIndicatorAnswer = z.infer<typeof whole>

const params = z.strictObject({ id: z.string().max(longestLibraryId).regex(libraryIdPattern) })

const list = (ids: readonly string[], meaning: string) =>
  z
    .string()
    .max(2000)
    .optional()
    .describe(`${meaning} One or more, separated by commas: ${ids.slice(0, 12).join(', ')}.`)

const filterParameters = {
  effortArea: list(effortAreaIds, 'Effort area that it suits.'),
  activityType: list(activityTypeIds, 'Activity type that it suits.'),
  lane: list(indicatorLanes, 'Lane in whose boxes it can stand.'),
  unit: list(units, 'What it is counted in.'),
  term: list(indicatorTerms, 'How soon it is expected to move.'),
  outcome: list(outcomes, 'Soft or hard.'),
  state: list(libraryStates, 'Current ones unless told.'),
  text: textUpTo(200)
    .optional()
    .describe('Words in its name, definition or questions; mistakes are forgiven.'),
}

const language = z.enum(['da', 'en']).optional().describe('Of the texts; Danish unless told.')

export const listLibraryIndicators = {
  method: 'GET',
  path: '/api/library-indicators',
  permission: 'see-published',
  tag: 'indicators',
  summary: 'The shared indicators, those that suit best first',
  query: z.strictObject({
    ...filterParameters,
    forLane: z.enum(laneIds).optional().describe('Puts first what can stand in this lane.'),
    forActivityType: z.enum(activityTypeIds).optional().describe('Puts first what suits this type.'),
    forEffortArea: z.enum(effortAreaIds).optional().describe('Puts first what suits this area.'),
    most: z
      .string()
      .regex(/^[1-9]\d{0,2}$/)
      .optional()
      .describe('So many at most; 500 unless told.'),
  }),
  response: z.object({
    total: z.int().nonnegative().describe('All that fit, also those beyond the most asked for.'),
    items: z.array(item),
  }),
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint
export type LibraryList = z.infer<typeof listLibraryIndicators.response>

export const exportLibraryCsv = {
  method: 'GET',
  path: '/api/library-indicators.csv',
  permission: 'see-published',
  tag: 'indicators',
  summary: 'The whole library as CSV (UTF-8, semicolons)',
  query: z.strictObject({ language }),
  produces: ['text/csv'],
  problems: ['not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const exportLibraryXlsx = {
  method: 'GET',
  path: '/api/library-indicators.xlsx',
  permission: 'see-published',
  tag: 'indicators',
  summary: 'The whole library as an Excel workbook',
  query: z.strictObject({ language }),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  problems: ['not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const getLibraryIndicator = {
  method: 'GET',
  path: '/api/library-indicators/:id',
  permission: 'see-published',
  tag: 'indicators',
  summary: 'One shared indicator, with the plans that use it',
  params,
  response: whole,
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

export const listLibraryVersions = {
  method: 'GET',
  path: '/api/library-indicators/:id/versions',
  permission: 'see-published',
  tag: 'indicators',
  summary: 'What a shared indicator said after each change, newest first; at most the last 200',
  params,
  response: z.object({
    items: z.array(
      z.object({
        version: z.int().positive(),
        action: z.enum(['created', 'released', 'adopted', 'changed', 'retired', 'restored', 'merged']),
        mergedInto: z.string().nullable(),
        savedAt: z.iso.datetime(),
        savedBy: z
          .string()
          .nullable()
          .describe('For those who curate the library; null where it came with Overblik.'),
        content: storedLibraryContent,
      }),
    ),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type LibraryVersions = z.infer<typeof listLibraryVersions.response>

export const createLibraryIndicator = {
  method: 'POST',
  path: '/api/library-indicators',
  permission: 'curate-indicators',
  tag: 'indicators',
  summary: 'Add a shared indicator, and tie plans’ own indicators to it where it is made of them',
  body: z.object({
    content: libraryContentSchema,
    adopts: z
      .array(z.object({ planId: uuidText, indicatorId: uuidText }))
      .max(100)
      .describe('Plans’ own indicators that it is from now on. Their units and values stay as they are.'),
  }),
  response: whole,
  status: 201,
  problems: ['not-acceptable-input', 'cpr-number', 'indicator-name-taken', 'indicator-not-own', 'cross-site'],
} as const satisfies Endpoint
export type NewLibraryIndicator = z.infer<typeof createLibraryIndicator.body>

export const saveLibraryIndicator = {
  method: 'PUT',
  path: '/api/library-indicators/:id',
  permission: 'curate-indicators',
  tag: 'indicators',
  summary: 'Save what a shared indicator says; If-Match carries the version that was changed',
  params,
  body: libraryContentSchema,
  response: whole,
  problems: [
    'not-found',
    'not-acceptable-input',
    'cpr-number',
    'indicator-name-taken',
    'changed-meanwhile',
    'version-missing',
    'cross-site',
  ],
} as const satisfies Endpoint

export const setLibraryState = {
  method: 'PUT',
  path: '/api/library-indicators/:id/state',
  permission: 'curate-indicators',
  tag: 'indicators',
  summary:
    'Retire a shared indicator, merge it into another, or bring it back; what has been measured stays. If-Match carries its version',
  params,
  body: z.object({
    state: z.enum(libraryStates),
    mergedInto: params.shape.id.nullable().describe('A current one, where it is merged; else null.'),
  }),
  response: whole,
  problems: [
    'not-found',
    'not-acceptable-input',
    'indicator-name-taken',
    'merge-not-possible',
    'changed-meanwhile',
    'version-missing',
    'cross-site',
  ],
} as const satisfies Endpoint
export type NewLibraryState = z.infer<typeof setLibraryState.body>

export const libraryIndicatorEndpoints = [
  listLibraryIndicators,
  exportLibraryCsv,
  exportLibraryXlsx,
  getLibraryIndicator,
  listLibraryVersions,
  createLibraryIndicator,
  saveLibraryIndicator,
  setLibraryState,
] as const
