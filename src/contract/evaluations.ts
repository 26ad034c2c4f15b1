// Self-evaluations as plans write them: begun with what is known, and saved whole under a version.

import { z } from 'zod'
import { lackCodes } from '../domain/evaluation/lacks.ts'
import { evaluationMoves, evaluationStates } from '../domain/evaluation/states.ts'
import { aggregations, directions, logbookFeeds, units } from '../domain/indicator/units.ts'
import { returnReasonIds } from '../domain/sparring/return-reasons.ts'
import { activityTypeIds, attainmentIds, effortAreaIds, laneIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { evaluationContentSchema, storedEvaluationContent } from './evaluation-content.ts'
import { removed } from './restorable.ts'
import { uuidText } from './text.ts'
import { versionsOf } from './versions.ts'

export const planReference = z.object({ id: uuidText, name: z.string(), example: z.boolean() })

export const activityReference = z.object({
  id: uuidText,
  title: z.string(),
  effortArea: z.enum(effortAreaIds),
  activityType: z.enum(activityTypeIds),
})

export const roundSchema = z.object({ id: uuidText, title: z.string(), dueOn: z.iso.date() })

const move = z.object({
  id: uuidText,
  move: z.enum(evaluationMoves),
  movedAt: z.iso.datetime(),
  movedBy: z.string().nullable().describe('Empty where the person has been erased.'),
  because: z.string(),
  returnReasons: z.array(z.enum(returnReasonIds)),
  version: z.int().positive(),
})

const knownGoal = z.object({
  box: uuidText,
  lane: z.enum(laneIds),
  goal: z.string(),
  indicators: z.array(
    z.object({
      id: uuidText,
      name: z.string(),
      unit: z.enum(units),
      direction: z.enum(directions),
      aggregation: z.enum(aggregations),
      baseline: z.string(),
      target: z.string(),
      amount: z
        .string()
        .describe('What has been measured until the day of the self-evaluation, put together.'),
      of: z.int().nullable(),
      result: z.string(),
      measuredOn: z.iso.date().nullable().describe('The day of the latest figure; null where there is none.'),
      feed: z.enum(logbookFeeds).nullable().describe('What of the logbook it was counted from, if anything.'),
    }),
  ),
})
export type KnownGoal = z.infer<typeof knownGoal>

export const evaluationSchema = z.object({
  id: uuidText,
  version: z.int().positive().describe('Counts changes; the ETag says it too.'),
  state: z.enum(evaluationStates),
  round: roundSchema.nullable().describe('Null for one that belongs to no round.'),
  plan: planReference,
  activity: activityReference,
  content: storedEvaluationContent,
  computed: z
    .array(z.enum(attainmentIds).nullable())
    .describe('What the figures of each step say; null for nothing.'),
  from: z.iso.date().describe('The plan’s first day; results are of none before it.'),
  lacks: z
    .array(z.object({ code: z.enum(lackCodes), step: z.int().nullable() }))
    .describe('What is missing before it can be handed in.'),
  editable: z.boolean().describe('Whether the caller may write in it now.'),
  moves: z.array(z.enum(evaluationMoves)).describe('What the caller may do with it now.'),
  reviewer: z.object({ name: z.string(), own: z.boolean() }).nullable(),
  reviewBy: z.iso.date().nullable(),
  history: z
    .array(move)
    .describe('The newest first; at most 200. Empty for those who only read what counts.'),
  known: z
    .array(knownGoal)
    .describe('The goals of the activity’s theory of change; empty where nothing can be written.'),
})
export type Evaluation = z.infer<typeof evaluationSchema>

const params = z.strictObject({ id: uuidText })
const tag = 'self-evaluations'

export const beginEvaluation = {
  method: 'POST',
  path: '/api/activities/:id/evaluations',
  permission: 'edit-plan',
  tag,
  summary: 'Begin a self-evaluation of a main activity, filled in with what is known',
  params,
  body: z.object({
    round: uuidText.nullable().describe('Of the programme’s calendar; null beside its rounds.'),
  }),
  response: evaluationSchema,
  status: 201,
  problems: [
    ...(['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'] as const),
    ...(['evaluation-begun', 'not-a-main-activity', 'day-taken'] as const),
  ],
} as const satisfies Endpoint

export const getEvaluation = {
  method: 'GET',
  path: '/api/evaluations/:id',
  permission: 'see-published',
  tag,
  summary: 'One self-evaluation with what it lacks, who looks at it, and what can be done with it',
  params,
  response: evaluationSchema,
  problems: ['not-found'],
} as const satisfies Endpoint

export const changing = [
  'not-found',
  'not-permitted',
  'changed-meanwhile',
  'version-missing',
  'cross-site',
] as const

export const saveEvaluation = {
  method: 'PUT',
  path: '/api/evaluations/:id',
  permission: 'edit-plan',
  tag,
  summary: 'Save a self-evaluation whole; If-Match carries the version that was changed',
  params,
  body: evaluationContentSchema,
  response: evaluationSchema,
  problems: [
    ...changing,
    ...([
      'day-taken',
      'evaluation-handed-in',
      'not-acceptable-input',
      'cpr-number',
      'step-figure',
      'day-in-future',
    ] as const),
  ],
} as const satisfies Endpoint

export const deleteEvaluation = {
  method: 'DELETE',
  path: '/api/evaluations/:id',
  permission: 'edit-plan',
  tag,
  summary: 'Delete a draft that was never handed in; for 30 days it can be brought back',
  params,
  response: removed,
  problems: [...changing, 'evaluation-handed-in'],
} as const satisfies Endpoint

export const restoreEvaluation = {
  method: 'POST',
  path: '/api/evaluations/:id/restore',
  permission: 'edit-plan',
  tag,
  summary: 'Bring a deleted draft back',
  params,
  response: evaluationSchema,
  problems: ['not-found', 'not-permitted', 'cross-site', 'evaluation-begun', 'day-taken'],
} as const satisfies Endpoint

export const listEvaluationVersions = {
  method: 'GET',
  path: '/api/evaluations/:id/versions',
  permission: 'see-unpublished',
  tag,
  summary: 'What a self-evaluation said after each change, newest first; at most the last 200',
  params,
  response: versionsOf(storedEvaluationContent),
  problems: ['not-found'],
} as const satisfies Endpoint
export type EvaluationVersions = z.infer<typeof listEvaluationVersions.response>

export const evaluationEndpoints = [
  beginEvaluation,
  getEvaluation,
  saveEvaluation,
  deleteEvaluation,
  restoreEvaluation,
  listEvaluationVersions,
] as const
