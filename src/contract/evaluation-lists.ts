// Self-evaluations in lists: those of a plan, those of many plans for whoever looks at them, and those that are owed.

import { z } from 'zod'
import { lookingKinds } from '../domain/evaluation/looking.ts'
import { evaluationStates } from '../domain/evaluation/states.ts'
import { returnReasonIds } from '../domain/sparring/return-reasons.ts'
import { attainmentIds, effortAreaIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { activityReference, planReference, roundSchema } from './evaluations.ts'
import { textUpTo, uuidText } from './text.ts'

const tag = 'self-evaluations'

const listed = z.object({
  id: uuidText,
  state: z.enum(evaluationStates),
  activity: activityReference,
  round: roundSchema.nullable(),
  evaluatedOn: z.iso.date(),
  attainment: z.enum(attainmentIds).nullable().describe('Of the third step.'),
  changedAt: z.iso
    .datetime()
    .describe('When it came into its state; when it was begun, where it is a draft.')
    .nullable(),
  reviewer: z.string().nullable(),
  reviewBy: z.iso.date().nullable(),
})

const missing = z.object({ activity: activityReference, round: roundSchema, late: z.boolean() })

export const listPlanEvaluations = {
  method: 'GET',
  path: '/api/plans/:id/evaluations',
  permission: 'see-unpublished',
  tag,
  summary: 'The self-evaluations of a plan, and those that its rounds ask for and nobody has begun',
  params: z.strictObject({ id: uuidText }),
  response: z.object({
    plan: planReference,
    editable: z.boolean(),
    items: z.array(listed).describe('The newest first; at most 500.'),
    deleted: z
      .array(listed.pick({ id: true, activity: true, round: true }).extend({ restorableUntil: z.iso.date() }))
      .describe('Drafts that can be brought back, for those who write in the plan; at most 100.'),
    missing: z.array(missing).describe('The first due first; at most 500.'),
    activities: z.array(activityReference).describe('The main activities of which one can be begun.'),
  }),
  problems: ['not-found'],
} as const satisfies Endpoint
export type PlanEvaluations = z.infer<typeof listPlanEvaluations.response>

const year = z.string().regex(/^20\d\d$/)

const reviewQuery = z.strictObject({
  state: z.enum([...evaluationStates, 'any']).default('submitted'),
  programme: textUpTo(20).optional(),
  municipality: textUpTo(4).optional(),
  effortArea: z.enum(effortAreaIds).optional(),
  looking: z.enum(lookingKinds).optional().describe('Who looks at them; anybody or nobody unless told.'),
  sentBackFor: z
    .enum(returnReasonIds)
    .optional()
    .describe('Those once sent back for this reason; of example plans only where there are no others.'),
  sentBackIn: year.optional().describe('Those sent back in this year; of example plans as above.'),
  round: z
    .union([uuidText, z.literal('none')])
    .optional()
    .describe('`none` is what was written beside the rounds, or in one that the programme no longer has.'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export const reviewPageSize = 50

export const listEvaluationsToReview = {
  method: 'GET',
  path: '/api/evaluations',
  permission: 'follow-evaluations',
  tag,
  summary: 'Self-evaluations of many plans in one state or any, those that have waited longest first',
  query: reviewQuery,
  response: z.object({
    items: z.array(
      listed.extend({
        plan: planReference.extend({ municipality: z.string() }),
        returned: z.int().nonnegative(),
      }),
    ),
    total: z.int().nonnegative(),
    page: z.int(),
    pageSize: z.int(),
  }),
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint
export type EvaluationsToReview = z.infer<typeof listEvaluationsToReview.response>

export const listMissingEvaluations = {
  method: 'GET',
  path: '/api/evaluations/missing',
  permission: 'follow-evaluations',
  tag,
  summary: 'Which plans owe self-evaluations that were due, the longest overdue first',
  response: z.object({
    items: z
      .array(
        z.object({
          plan: planReference.extend({ municipality: z.string() }),
          round: roundSchema,
          missing: z.int().positive().describe('Main activities without one that was handed in.'),
          of: z.int().positive(),
        }),
      )
      .describe('At most 500.'),
  }),
} as const satisfies Endpoint
export type MissingEvaluations = z.infer<typeof listMissingEvaluations.response>

const count = z.int().nonnegative()

export const countReturnReasons = {
  method: 'GET',
  path: '/api/evaluations/return-reasons',
  permission: 'follow-evaluations',
  tag,
  summary:
    'What self-evaluations were sent back for, in the plans that the caller follows; in example plans only where there are no others',
  response: z.object({
    items: z
      .array(
        z.object({
          programme: z.string(),
          year: z.int().describe('In which they were handed in and sent back.'),
          round: roundSchema.nullable().describe('Null for those beside the rounds, or in one that is gone.'),
          handedIn: count.describe('How many times; the same one counts each time.'),
          sentBack: count.describe('How many times; each with one or more reasons.'),
          reasons: z.array(z.object({ reason: z.enum(returnReasonIds), count: count.positive() })),
        }),
      )
      .describe('The newest year first; at most 500.'),
  }),
} as const satisfies Endpoint
export type ReturnReasonCounts = z.infer<typeof countReturnReasons.response>

export const evaluationListEndpoints = [
  listPlanEvaluations,
  listEvaluationsToReview,
  listMissingEvaluations,
  countReturnReasons,
] as const
