// A plan's goals at a glance: which are on track, behind or unmeasured, and what its activities do.

import { z } from 'zod'
import { standings } from '../domain/indicator/standing.ts'
import { activityTypeIds, attainmentIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { aimSchema, attainedSchema, goalSchema, placeSchema } from './measurements.ts'
import { uuidText } from './text.ts'

const goal = aimSchema.extend({
  goal: goalSchema,
  ...placeSchema.shape,
  attained: attainedSchema,
  line: z
    .array(z.object({ on: z.iso.date(), level: z.number() }))
    .describe('The last 12 places of the line, for a small picture.'),
})
export type ProgressGoal = z.infer<typeof goal>

const unmeasured = z.object({
  ...goalSchema.shape,
  ...placeSchema.shape,
  inWords: z
    .object({ id: uuidText, name: z.string() })
    .nullable()
    .describe('An indicator of it, where it has some and all are in words; null where it has none.'),
})
export type UnmeasuredGoal = z.infer<typeof unmeasured>

const activity = z.object({
  id: uuidText,
  title: z.string(),
  activityType: z.enum(activityTypeIds),
  effortArea: z.string(),
  mainActivity: z.boolean(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  attainment: z.enum(attainmentIds).nullable().describe('Step 3 of the newest accepted self-evaluation.'),
  evaluatedOn: z.iso.date().nullable(),
  sessions: z.int().nonnegative().describe('Held, by the logbook.'),
  attendance: z.int().nonnegative(),
  lastHeldOn: z.iso.date().nullable(),
})
export type ProgressActivity = z.infer<typeof activity>

const params = z.strictObject({ id: uuidText })

export const getProgress = {
  method: 'GET',
  path: '/api/plans/:id/progress',
  permission: 'see-unpublished',
  tag: 'progress',
  summary: 'How the goals of a plan stand, and what its activities have done',
  params,
  response: z.object({
    plan: z.object({
      id: uuidText,
      name: z.string(),
      programme: z.string(),
      startsOn: z.iso.date(),
      endsOn: z.iso.date(),
      example: z.boolean(),
    }),
    on: z.iso.date().describe('The day for which it is said.'),
    counts: z
      .record(z.enum(standings), z.int().nonnegative())
      .describe('Of `goals` and `unmeasured` together.'),
    goals: z.array(goal).describe('Those with an indicator in figures, by activity; at most 500.'),
    unmeasured: z
      .array(unmeasured)
      .describe('Goals without an indicator in figures, in the same order; at most 500.'),
    activities: z.array(activity).describe('By effort area and title; at most 200.'),
  }),
  problems: ['not-found'],
} as const satisfies Endpoint
export type Progress = z.infer<typeof getProgress.response>

export const exportProgress = {
  method: 'GET',
  path: '/api/plans/:id/progress.xlsx',
  permission: 'see-unpublished',
  tag: 'progress',
  summary: 'The same as an Excel workbook: goals, activities and every value',
  params,
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  problems: ['not-found', 'too-many-requests'],
} as const satisfies Endpoint

export const progressEndpoints = [getProgress, exportProgress] as const
