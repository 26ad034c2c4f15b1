// What was measured of an indicator: put down, put right, taken back, and kept.

import { z } from 'zod'
import { attainmentGrounds } from '../domain/indicator/attainment.ts'
import { standings } from '../domain/indicator/standing.ts'
import {
  aggregations,
  directions,
  disaggregations,
  frequencies,
  logbookFeeds,
  units,
} from '../domain/indicator/units.ts'
import { attainmentIds, laneIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { pageOf, paging } from './filter.ts'
import { day, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const figure = textUpTo(40).describe('A number as people write one: `1.621`, `12,5`.')
const ofHowMany = z.int().min(0).max(1_000_000_000).nullable()
const words = (length: number) => withoutCprNumber(textUpTo(length))

const newValue = z.strictObject({
  on: day.describe('The day that it tells of.'),
  amount: figure.describe(
    'Things, people, kroner, 1 or 0; the people of a share who count; the points of all answers on a scale. Empty where the indicator is in words.',
  ),
  of: ofHowMany.default(null).describe('The people of a share, the answers on a scale; null for others.'),
  words: words(500).default('').describe('Where the indicator is in words.'),
  source: words(500).default(''),
  comment: words(1000).default(''),
  parts: z
    .array(
      z.strictObject({
        by: z.enum(disaggregations),
        category: textUpTo(100),
        amount: figure,
        of: ofHowMany.default(null),
      }),
    )
    .max(30)
    .default([])
    .describe('Of a target group, a sex or an age, each once.'),
})
export type NewValue = z.input<typeof newValue>

const part = z.object({
  by: z.enum(disaggregations),
  category: z.string(),
  amount: z.string(),
  of: z.int().nullable(),
})

const valueSchema = z.object({
  id: uuidText,
  on: z.iso.date(),
  amount: z.string().nullable().describe('A decimal with a point; null where it is in words.'),
  of: z.int().nullable(),
  words: z.string(),
  origin: z.enum(['hand', 'logbook', 'survey', 'import']),
  source: z.string(),
  comment: z.string(),
  parts: z.array(part),
  files: z.int().nonnegative().describe('How many files stand beside it.'),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string().nullable(),
  state: z.enum(['current', 'corrected', 'taken-back']),
})
export type MeasuredValue = z.infer<typeof valueSchema>

export const attainedSchema = z.object({
  attainment: z.enum(attainmentIds),
  ground: z.enum(attainmentGrounds).describe('What the word follows from.'),
  standing: z.enum(standings),
  dueOn: z.iso.date().describe('The indicator’s own day, else the plan’s last.'),
  dueSoon: z.boolean(),
  value: z
    .object({
      size: z.string().describe('In the scale of the target, rounded to two decimals.'),
      amount: z.string().nullable().describe('The raw number, where it is one.'),
      of: z.int().nullable(),
      values: z.int().positive().describe('How many values it was made of.'),
      on: z.iso.date(),
    })
    .nullable(),
})
export type AttainedAnswer = z.infer<typeof attainedSchema>

export const aimSchema = z.object({
  id: uuidText,
  name: z.string(),
  libraryIndicator: z.string().nullable(),
  unit: z.enum(units),
  scale: z.object({ low: z.int(), high: z.int() }).nullable(),
  direction: z.enum(directions),
  aggregation: z.enum(aggregations),
  baseline: z.string(),
  target: z.string(),
  dueOn: z.iso.date().nullable(),
  interim: z.array(z.object({ dueOn: z.iso.date(), target: z.string() })),
  feed: z
    .enum(logbookFeeds)
    .nullable()
    .describe('What of the activity’s logbook it is counted from; null where values are put down.'),
  nothingToReach: z.boolean().describe('The baseline is at the target already, or beyond it.'),
})

export const goalSchema = z.object({ box: uuidText, lane: z.enum(laneIds), title: z.string() })
export const placeSchema = z.object({
  effortArea: z
    .string()
    .describe('Of the eight where it is an activity’s; else of the plan’s own programme.'),
  activity: z.object({ id: uuidText, title: z.string() }).nullable(),
})

const indicatorSchema = aimSchema.extend({
  source: z.string(),
  measuredBy: z.string(),
  frequency: z.enum(frequencies).nullable(),
  goal: goalSchema,
  ...placeSchema.shape,
  plan: z.object({
    id: uuidText,
    name: z.string(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    example: z.boolean(),
  }),
  editable: z.boolean().describe('Whether the caller may put values down.'),
  attained: attainedSchema,
  values: z
    .array(valueSchema)
    .describe('Those that hold, the first day first; at most 1000. None where the logbook counts.'),
  counted: z
    .array(
      z.object({
        on: z.iso.date(),
        amount: z.string(),
        of: z
          .int()
          .positive()
          .nullable()
          .describe('The sessions of attendance per session; null for others.'),
        sessions: z.int().nonnegative(),
      }),
    )
    .describe('What the logbook counts by month, the first day first; none where nothing feeds it.'),
})
export type MeasuredIndicator = z.infer<typeof indicatorSchema>

const ofIndicator = {
  path: '/api/plans/:id/indicators/:indicator',
  tag: 'measurements',
  params: z.strictObject({ id: uuidText, indicator: uuidText }),
} as const
const ofValue = {
  tag: 'measurements',
  permission: 'edit-plan',
  params: z.strictObject({ id: uuidText, measurement: uuidText }),
  response: indicatorSchema,
} as const
const refused = [
  ...(['not-found', 'not-permitted', 'not-acceptable-input', 'cpr-number', 'cross-site'] as const),
  ...(['not-a-figure', 'of-how-many', 'more-than-asked', 'beyond-scale', 'parts-beyond-whole'] as const),
  ...(['day-outside-plan', 'day-in-future', 'counted-by-logbook', 'too-many-values'] as const),
] as const

export const getIndicator = {
  ...ofIndicator,
  method: 'GET',
  permission: 'see-unpublished',
  summary: 'An indicator of a plan, how far it came, and its values',
  response: indicatorSchema,
  problems: ['not-found'],
} as const satisfies Endpoint

export const listIndicatorHistory = {
  ...ofIndicator,
  method: 'GET',
  path: '/api/plans/:id/indicators/:indicator/history',
  permission: 'see-unpublished',
  summary: 'All that was ever put down of an indicator, page by page, the newest first',
  query: z.strictObject(paging),
  response: pageOf(valueSchema),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type IndicatorHistory = z.infer<typeof listIndicatorHistory.response>

export const addValue = {
  ...ofIndicator,
  method: 'POST',
  path: '/api/plans/:id/indicators/:indicator/values',
  permission: 'edit-plan',
  summary: 'Put a measured value down',
  body: newValue,
  response: indicatorSchema,
  problems: refused,
} as const satisfies Endpoint

export const correctValue = {
  ...ofValue,
  method: 'POST',
  path: '/api/plans/:id/values/:measurement/correction',
  summary: 'Put a value right: the new one takes its place, and the old one is kept',
  body: newValue,
  problems: [...refused, 'value-replaced'],
} as const satisfies Endpoint

export const takeValueBack = {
  ...ofValue,
  method: 'DELETE',
  path: '/api/plans/:id/values/:measurement',
  summary: 'Take a value back: it counts no more, and is kept',
  problems: ['not-found', 'not-permitted', 'value-replaced', 'counted-by-logbook', 'cross-site'],
} as const satisfies Endpoint

export const restoreValue = {
  ...ofValue,
  method: 'POST',
  path: '/api/plans/:id/values/:measurement/restore',
  summary: 'Let a value count again that was taken back',
  problems: ['not-found', 'not-permitted', 'too-many-values', 'cross-site'],
} as const satisfies Endpoint

export const measurementEndpoints = [
  getIndicator,
  listIndicatorHistory,
  addValue,
  correctValue,
  takeValueBack,
  restoreValue,
] as const
