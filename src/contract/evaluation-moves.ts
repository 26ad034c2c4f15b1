// How a self-evaluation is handed in, sent back or accepted, and closed.

import { z } from 'zod'
import { writtenFields } from '../domain/evaluation/written.ts'
import { returnReasonIds } from '../domain/sparring/return-reasons.ts'
import type { Endpoint } from './endpoint.ts'
import { changing, evaluationSchema } from './evaluations.ts'
import { day, notBlank, uuidText, withoutCprNumber } from './text.ts'

const moving = {
  method: 'POST',
  tag: 'self-evaluations',
  params: z.strictObject({ id: uuidText }),
  response: evaluationSchema,
  problems: [
    ...changing,
    ...(['step-not-possible', 'evaluation-incomplete', 'evaluation-day'] as const),
    ...(['not-acceptable-input', 'cpr-number'] as const),
  ],
} as const
/** What a 412 says as `current` where the version that was read no longer stands. */
const changedSince = z.object({
  changed: z
    .array(z.enum(writtenFields))
    .describe('What says something else by now; empty where it was only moved on.'),
})
export type ChangedSince = z.infer<typeof changedSince>

const because = z.object({ because: withoutCprNumber(notBlank(2000)) })

export const submitEvaluation = {
  ...moving,
  path: '/api/evaluations/:id/submit',
  permission: 'edit-plan',
  summary: 'Hand in a self-evaluation; If-Match carries the version that was read',
} as const satisfies Endpoint

export const withdrawEvaluation = {
  ...moving,
  path: '/api/evaluations/:id/withdraw',
  permission: 'edit-plan',
  summary: 'Take back what was handed in and nobody has accepted',
} as const satisfies Endpoint

export const returnEvaluation = {
  ...moving,
  path: '/api/evaluations/:id/return',
  permission: 'review-evaluations',
  summary: 'Send a self-evaluation back to be mended, with why',
  body: because.extend({
    returnReasons: z
      .array(z.enum(returnReasonIds))
      .min(1)
      .max(returnReasonIds.length)
      .refine((reasons) => new Set(reasons).size === reasons.length),
  }),
} as const satisfies Endpoint

export const acceptEvaluation = {
  ...moving,
  path: '/api/evaluations/:id/accept',
  permission: 'review-evaluations',
  summary:
    'Accept a self-evaluation as it was read: it counts in the overview. Where it says something else by now, the answer is a 412 whose `current` names what',
} as const satisfies Endpoint

export const reopenEvaluation = {
  ...moving,
  path: '/api/evaluations/:id/reopen',
  permission: 'review-evaluations',
  summary: 'Send an accepted self-evaluation back, with why: it no longer counts',
  body: because,
} as const satisfies Endpoint

export const lockEvaluation = {
  ...moving,
  path: '/api/evaluations/:id/lock',
  permission: 'lock-evaluations',
  summary: 'Close an accepted self-evaluation for good',
} as const satisfies Endpoint

export const unlockEvaluation = {
  ...moving,
  path: '/api/evaluations/:id/unlock',
  permission: 'lock-evaluations',
  summary: 'Open a closed self-evaluation again, with why: it is accepted as before',
  body: because,
} as const satisfies Endpoint

export const reviewEvaluation = {
  ...moving,
  path: '/api/evaluations/:id/review',
  permission: 'review-evaluations',
  summary:
    'Say that one looks at a self-evaluation, and by when the plan can expect to hear; null for somebody else to',
  body: z.object({ by: day.nullable() }),
} as const satisfies Endpoint

export const evaluationMoveEndpoints = [
  submitEvaluation,
  withdrawEvaluation,
  returnEvaluation,
  acceptEvaluation,
  reopenEvaluation,
  lockEvaluation,
  unlockEvaluation,
  reviewEvaluation,
] as const
