// Activities as the list behind a figure shows them, and one activity whole.

import { z } from 'zod'
import { evaluationStates } from '../domain/evaluation/states.ts'
import { units } from '../domain/indicator/units.ts'
import {
  activityTypeIds,
  attainmentIds,
  effortAreaIds,
  partnerIds,
  roleIds,
  successIds,
  targetGroupIds,
  unmetReasonIds,
} from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { activityListQuery, activityQuery, pageOf } from './filter.ts'
import { uuidText } from './text.ts'

const targetGroup = z.object({ id: z.enum(targetGroupIds), priority: z.enum(['primary', 'secondary']) })

const planReference = z.object({
  id: uuidText,
  name: z.string(),
  programme: z.string().describe('Its years, such as 2006-10.'),
  municipality: z.string(),
  example: z.boolean(),
})

const activityListItem = z.object({
  id: uuidText,
  title: z.string(),
  plan: planReference,
  activityType: z.enum(activityTypeIds),
  effortArea: z.enum(effortAreaIds),
  mainActivity: z.boolean(),
  targetGroups: z.array(targetGroup),
  otherTargetGroup: z.string(),
  roles: z.array(z.enum(roleIds)),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  attainment: z
    .enum(attainmentIds)
    .nullable()
    .describe('At step 3; null without an accepted self-evaluation.'),
  mainReason: z.enum(unmetReasonIds).nullable(),
})
export type ActivityListItem = z.infer<typeof activityListItem>

const activityListSchema = pageOf(activityListItem)
export type ActivityList = z.infer<typeof activityListSchema>

/** A box of a theory of change that a step of the self-evaluation measures. */
const step = z.object({
  step: z.int().min(1).max(3),
  boxId: uuidText,
  goal: z.string(),
  indicator: z.string(),
  target: z.string(),
  unit: z.enum(units),
  result: z.string().describe('In words, where the unit is text.'),
  amount: z.string().describe('A decimal; empty where nothing was found, or it is told in words.'),
  of: z.int().nonnegative().nullable().describe('Of how many, for a share and the mean of a scale.'),
  attainment: z.enum(attainmentIds),
})

const selfEvaluation = z.object({
  id: uuidText,
  evaluatedOn: z.iso.date(),
  state: z.enum(evaluationStates),
  steps: z.array(step),
  mainReason: z.enum(unmetReasonIds).nullable(),
  otherReasons: z.array(z.enum(unmetReasonIds)),
  successes: z.array(z.enum(successIds)),
  learned: z.string(),
})

export const activitySchema = activityListItem.extend({
  version: z.int().positive().describe('Counts changes; the ETag says it too.'),
  published: z.boolean(),
  closedOn: z.iso.date().nullable(),
  editable: z.boolean().describe('Whether the caller may change it.'),
  reference: z.string(),
  description: z.string(),
  partners: z.array(z.enum(partnerIds)),
  volunteers: z.int().nonnegative().nullable(),
  selfEvaluations: z.array(selfEvaluation).describe('Newest first.'),
})
export type Activity = z.infer<typeof activitySchema>

export const listActivities = {
  method: 'GET',
  path: '/api/activities',
  permission: 'see-published',
  tag: 'activities',
  summary: 'The activities behind a figure, page by page',
  query: activityListQuery,
  response: activityListSchema,
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint

export const exportActivitiesCsv = {
  method: 'GET',
  path: '/api/activities.csv',
  permission: 'see-published',
  tag: 'activities',
  summary: 'The same list whole, as CSV (UTF-8, semicolons)',
  query: activityQuery,
  produces: ['text/csv'],
  problems: ['not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const exportActivitiesXlsx = {
  method: 'GET',
  path: '/api/activities.xlsx',
  permission: 'see-published',
  tag: 'activities',
  summary: 'The same list whole, as an Excel workbook',
  query: activityQuery,
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  problems: ['not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const getActivity = {
  method: 'GET',
  path: '/api/activities/:id',
  permission: 'see-published',
  tag: 'activities',
  summary: 'One activity with its self-evaluations',
  params: z.strictObject({ id: uuidText }),
  response: activitySchema,
  problems: ['not-found'],
} as const satisfies Endpoint
