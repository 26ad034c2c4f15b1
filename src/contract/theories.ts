// Theories of change, of an activity and of an effort area of a plan: read, and saved whole under a version.

import { z } from 'zod'
import { standings } from '../domain/indicator/standing.ts'
import { units } from '../domain/indicator/units.ts'
import {
  activityTypeIds,
  attainmentIds,
  effortAreaIds,
  partnerIds,
  targetGroupIds,
} from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { textUpTo, uuidText } from './text.ts'
import { storedContent, theoryContentSchema } from './theory-content.ts'
import { versionsOf } from './versions.ts'

const goal = z.object({ id: uuidText, title: z.string() })

const planReference = z.object({
  id: uuidText,
  name: z.string(),
  programme: z.string(),
  example: z.boolean(),
})

const colourOfArea = z
  .enum(effortAreaIds)
  .nullable()
  .describe('The one of the eight whose colour it has; null where several fit.')

const theorySchema = z.object({
  version: z
    .int()
    .nonnegative()
    .describe('Counts changes; 0 where nothing has been written yet. The ETag says it too.'),
  content: storedContent,
  editable: z.boolean().describe('Whether the caller may change it.'),
  plan: planReference,
  effortArea: z
    .string()
    .describe('Of the eight where it is an activity’s; else of the plan’s own programme.'),
  colour: colourOfArea,
  activity: z
    .object({
      id: uuidText,
      title: z.string(),
      activityType: z.enum(activityTypeIds),
      targetGroups: z.array(z.enum(targetGroupIds)),
      otherTargetGroup: z.string(),
    })
    .nullable()
    .describe('Null where it is an effort area’s.'),
  measured: z
    .array(
      z.object({
        box: uuidText,
        evaluatedOn: z.iso.date(),
        attainment: z.enum(attainmentIds),
        indicator: z.string(),
        unit: z.enum(units),
        target: z.string(),
        result: z.string().describe('In words, where the unit is text.'),
        amount: z.string().describe('A decimal; empty where nothing was found, or it is told in words.'),
        of: z.int().nonnegative().nullable(),
      }),
    )
    .describe('What the newest accepted self-evaluation of each box says.'),
  live: z
    .array(
      z.object({
        ...{ box: uuidText, standing: z.enum(standings), attainment: z.enum(attainmentIds) },
        on: z.iso.date().describe('The day of the newest figure.'),
      }),
    )
    .describe('How goals stand by figures newer than their self-evaluation; for the plan’s own people.'),
  fixed: z
    .object({
      boxes: z.array(uuidText),
      indicators: z.array(uuidText),
      counted: z
        .array(uuidText)
        .describe('Indicators with figures, or that a survey asks about: they keep their unit and scale.'),
    })
    .describe('What has been measured, and what therefore can’t be removed.'),
  areaGoals: z
    .array(goal)
    .describe(
      'Goals of the plan’s effort area that those of an activity may feed; none where it is an effort area’s.',
    ),
  fedBy: z
    .array(z.object({ goal: uuidText, activity: goal }))
    .describe('Which of the plan’s activities have a goal that feeds one here.'),
  agreedPartners: z
    .array(z.enum(partnerIds))
    .nullable()
    .describe(
      'With whom the plan has agreements in the area today; null for those who may not see agreements.',
    ),
})
export type Theory = z.infer<typeof theorySchema>

const listed = z.object({
  activity: z.object({ id: uuidText, title: z.string(), activityType: z.enum(activityTypeIds) }).nullable(),
  effortArea: z.string().describe('As in a theory of change.'),
  boxes: z.int().nonnegative(),
})
export type ListedTheory = z.infer<typeof listed>

export const listTheories = {
  method: 'GET',
  path: '/api/plans/:id/theories',
  permission: 'see-published',
  tag: 'theories of change',
  summary: 'The theories of change of a plan that have been begun: its effort areas’, then its activities’',
  params: z.strictObject({ id: uuidText }),
  response: z.object({ items: z.array(listed).describe('At most 500.') }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

export const getPlanTheories = {
  method: 'GET',
  path: '/api/plans/:id/whole-theory',
  permission: 'see-published',
  tag: 'theories of change',
  summary:
    'What the picture of a plan as a whole is drawn of: its effort areas’ theories of change, and which of their goals its activities feed',
  params: z.strictObject({ id: uuidText }),
  response: z.object({
    plan: planReference,
    areas: z.array(
      z.object({
        id: z.string().describe('Of the plan’s own programme.'),
        colour: colourOfArea,
        content: storedContent,
      }),
    ),
    activities: z
      .array(z.object({ id: uuidText, title: z.string(), feeds: z.array(uuidText) }))
      .describe('Those that feed a goal; at most 500.'),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type WholeTheory = z.infer<typeof getPlanTheories.response>

const ofActivity = {
  tag: 'theories of change',
  path: '/api/activities/:id/theory',
  params: z.strictObject({ id: uuidText }),
} as const
const ofArea = {
  tag: 'theories of change',
  path: '/api/plans/:id/theories/:effortArea',
  params: z.strictObject({ id: uuidText, effortArea: textUpTo(100) }),
} as const

const reading = { method: 'GET', permission: 'see-published', response: theorySchema } as const
const saving = {
  method: 'PUT',
  permission: 'edit-plan',
  body: theoryContentSchema,
  response: theorySchema,
} as const
const savingProblems = [
  ...(['not-found', 'not-permitted', 'not-acceptable-input', 'cpr-number', 'cross-site'] as const),
  ...([
    'not-a-figure',
    'box-measured',
    'indicator-measured',
    'changed-meanwhile',
    'version-missing',
  ] as const),
  ...(['theory-double', 'theory-unknown-box', 'theory-to-itself', 'theory-backwards'] as const),
  ...(['theory-cycle', 'theory-id-taken', 'theory-too-many-boxes', 'theory-too-many-arrows'] as const),
] as const
const keptVersions = {
  method: 'GET',
  permission: 'see-unpublished',
  response: versionsOf(storedContent),
} as const

export const getActivityTheory = {
  ...ofActivity,
  ...reading,
  summary: 'The theory of change of an activity, empty where nothing has been written',
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

export const saveActivityTheory = {
  ...ofActivity,
  ...saving,
  summary: 'Save the theory of change of an activity whole; If-Match carries the version that was changed',
  problems: savingProblems,
} as const satisfies Endpoint

export const listActivityTheoryVersions = {
  ...ofActivity,
  ...keptVersions,
  path: '/api/activities/:id/theory/versions',
  summary:
    'What the theory of change of an activity said after each change, newest first; what one person wrote in one go is one; at most 200',
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type TheoryVersions = z.infer<typeof listActivityTheoryVersions.response>

export const getAreaTheory = {
  ...ofArea,
  ...reading,
  summary: 'The theory of change of an effort area of a plan, empty where nothing has been written',
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

export const saveAreaTheory = {
  ...ofArea,
  ...saving,
  summary: 'Save the theory of change of an effort area whole; If-Match carries the version that was changed',
  problems: savingProblems,
} as const satisfies Endpoint

export const listAreaTheoryVersions = {
  ...ofArea,
  ...keptVersions,
  path: '/api/plans/:id/theories/:effortArea/versions',
  summary:
    'What the theory of change of an effort area said after each change, newest first; what one person wrote in one go is one; at most 200',
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

const versionAlone = {
  method: 'GET',
  permission: 'see-published',
  response: theorySchema.pick({ version: true }),
  problems: ['not-found', 'not-acceptable-input'],
} as const

export const getActivityTheoryVersion = {
  ...ofActivity,
  ...versionAlone,
  path: '/api/activities/:id/theory/version',
  summary:
    'Which version the theory of change of an activity is at: for those who wait for each other’s changes',
} as const satisfies Endpoint

export const getAreaTheoryVersion = {
  ...ofArea,
  ...versionAlone,
  path: '/api/plans/:id/theories/:effortArea/version',
  summary: 'Which version the theory of change of an effort area is at',
} as const satisfies Endpoint

export const theoryEndpoints = [
  listTheories,
  getPlanTheories,
  getActivityTheory,
  saveActivityTheory,
  getActivityTheoryVersion,
  listActivityTheoryVersions,
  getAreaTheory,
  saveAreaTheory,
  getAreaTheoryVersion,
  listAreaTheoryVersions,
] as const
