// The fund's assessment of an application, the decision on it and the letter that tells it.

import { z } from 'zod'
import { type AssessmentContent, outcomes, scores } from '../domain/assessment/assessment.ts'
import { demandCodes } from '../domain/plan/demand-codes.ts'
import { assessmentCriterionIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { textUpTo, uuidText, withoutCprNumber } from './text.ts'
import { versionsOf } from './versions.ts'

const prose = withoutCprNumber(textUpTo(5000))
const language = z.enum(['da', 'en']).optional()
const params = z.strictObject({ id: uuidText })

const assessmentContentSchema = z.object({
  scores: z
    .array(
      z.object({
        id: z.enum(assessmentCriterionIds).describe('The criterion.'),
        score: z.literal([...scores]).describe('1 speaks least for the plan, 5 most.'),
        reason: prose,
      }),
    )
    .max(assessmentCriterionIds.length)
    .refine((given) => new Set(given.map(({ id }) => id)).size === given.length),
  summary: prose.describe('What speaks for and against, as the letter says it.'),
  conditions: prose.describe('What a grant depends on.'),
}) satisfies z.ZodType<AssessmentContent>

export const storedAssessmentContent = z.object({
  scores: z.array(
    z.object({ id: z.enum(assessmentCriterionIds), score: z.literal([...scores]), reason: z.string() }),
  ),
  summary: z.string(),
  conditions: z.string(),
}) satisfies z.ZodType<AssessmentContent>

const assessmentSchema = storedAssessmentContent.extend({
  number: z.int().positive().describe('Counts up each time that a decision is reopened.'),
  version: z.int().nonnegative().describe('Counts changes; 0 before anything has been written.'),
  open: z.boolean().describe('Whether it can be written and decided.'),
  reopenable: z.boolean().describe('Whether its decision can still be reopened.'),
})
export type Assessment = z.infer<typeof assessmentSchema>

const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'] as const
const common = { permission: 'assess-plans', tag: 'assessments', params } as const

export const getAssessment = {
  ...common,
  method: 'GET',
  path: '/api/plans/:id/assessment',
  summary: 'How the fund weighs a plan’s application; a blank one where nothing has been written yet',
  response: assessmentSchema,
  problems: ['not-found'],
} as const satisfies Endpoint

export const saveAssessment = {
  ...common,
  method: 'PUT',
  path: '/api/plans/:id/assessment',
  summary: 'Save the assessment whole; If-Match carries the version that was changed, "0" for the first',
  body: assessmentContentSchema,
  response: assessmentSchema,
  problems: [...writing, 'cpr-number', 'step-not-possible', 'changed-meanwhile', 'version-missing'],
} as const satisfies Endpoint

export const listAssessmentVersions = {
  ...common,
  method: 'GET',
  path: '/api/plans/:id/assessment/versions',
  summary: 'What the newest assessment said after each change, newest first; at most the last 200',
  response: versionsOf(storedAssessmentContent),
  problems: ['not-found'],
} as const satisfies Endpoint
export type AssessmentVersions = z.infer<typeof listAssessmentVersions.response>

export const decidePlan = {
  ...common,
  method: 'POST',
  path: '/api/plans/:id/assessment/decision',
  summary:
    'Grant or refuse a plan on its assessment as it stands; If-Match as for saving. A refused plan is a draft again',
  body: z.object({
    outcome: z.enum(outcomes),
    planVersion: z.int().positive().describe('The version of the plan that was read.'),
  }),
  response: assessmentSchema,
  problems: [
    ...writing,
    'step-not-possible',
    'not-ready-to-decide',
    'changed-meanwhile',
    'plan-changed-meanwhile',
    'version-missing',
  ],
} as const satisfies Endpoint

export const reopenDecision = {
  ...common,
  method: 'POST',
  path: '/api/plans/:id/assessment/reopen',
  summary:
    'Take up the newest decision again, before the plan has begun; a new assessment starts from the old one',
  body: z.object({ because: withoutCprNumber(textUpTo(1000).trim().min(1)) }),
  response: assessmentSchema,
  problems: [...writing, 'cpr-number', 'step-not-possible', 'plan-changed-since'],
} as const satisfies Endpoint

export const listDecisions = {
  method: 'GET',
  path: '/api/plans/:id/decisions',
  permission: 'see-unpublished',
  tag: 'assessments',
  summary: 'Every decision on a plan, newest first; at most 100',
  params,
  response: z.object({
    items: z.array(
      z.object({
        number: z.int().positive(),
        outcome: z.enum(outcomes),
        unmetDemands: z
          .array(z.enum(demandCodes))
          .nullable()
          .describe(
            'What the programme demanded and the plan lacked that day; null where it was not kept yet.',
          ),
        decidedAt: z.iso.datetime(),
        reopenedAt: z.iso.datetime().nullable(),
        reopenedBecause: z.string().nullable(),
      }),
    ),
  }),
  problems: ['not-found'],
} as const satisfies Endpoint
export type Decisions = z.infer<typeof listDecisions.response>

export const getDecisionLetter = {
  method: 'GET',
  path: '/api/plans/:id/decisions/:number/letter',
  permission: 'see-unpublished',
  tag: 'assessments',
  summary: 'The letter that tells a decision and its grounds, always as they were, as a tagged PDF',
  params: z.strictObject({ id: uuidText, number: z.coerce.number().int().min(1).max(1000) }),
  query: z.strictObject({ language }),
  produces: ['application/pdf'],
  problems: ['not-found', 'not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const getDraftLetter = {
  ...common,
  method: 'GET',
  path: '/api/plans/:id/assessment/letter',
  summary: 'The letter as it would be if the decision were made now, marked as a draft',
  query: z.strictObject({ outcome: z.enum(outcomes), language }),
  produces: ['application/pdf'],
  problems: ['not-found', 'not-permitted', 'not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const assessmentEndpoints = [
  getAssessment,
  saveAssessment,
  listAssessmentVersions,
  decidePlan,
  reopenDecision,
  listDecisions,
  getDecisionLetter,
  getDraftLetter,
] as const
