// An activity beside the others of its type, without saying which.

import { z } from 'zod'
import { activityTypeIds, attainmentIds, successIds, unmetReasonIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { uuidText } from './text.ts'

const share = z
  .object({ count: z.int(), of: z.int(), low: z.number().nullable(), high: z.number().nullable() })
  .describe('With its 95 % Wilson interval.')

export const compareActivity = {
  method: 'GET',
  path: '/api/activities/:id/comparison',
  permission: 'see-unpublished',
  tag: 'comparisons',
  summary:
    'An activity beside the others of its type, where at least five other plans stand behind each number',
  params: z.strictObject({ id: uuidText }),
  response: z.object({
    activityType: z.enum(activityTypeIds),
    fewestPlans: z.int(),
    others: z
      .object({ activities: z.int(), plans: z.int() })
      .nullable()
      .describe('Self-evaluated activities of the type in other plans; null where there are too few.'),
    own: z.object({
      attainment: z.enum(attainmentIds).nullable(),
      mainReason: z.enum(unmetReasonIds).nullable(),
      perSession: z.number().nullable().describe('Attendances a session, by its logbook.'),
    }),
    reached: share.nullable(),
    reasons: z
      .array(z.object({ id: z.enum(unmetReasonIds), share }))
      .describe(
        'Main reasons for which goals were not reached, the most frequent first; those of too few plans are not told.',
      ),
    successes: z
      .array(z.object({ id: z.enum(successIds), share }))
      .describe('What went well, of those that can be ticked off, the most frequent first; as protected.'),
    attendance: z
      .object({
        plans: z.int(),
        activities: z.int(),
        low: z.number().nullable(),
        median: z.number(),
        high: z.number().nullable(),
      })
      .nullable()
      .describe(
        'Attendances a session, each plan once: the median, and from eight plans on the ends of the middle half, rounded to whole people.',
      ),
    indicators: z
      .array(z.object({ name: z.string(), plans: z.int() }))
      .describe('What others measure, by at least five plans each; at most eight.'),
  }),
  problems: ['not-found'],
} as const satisfies Endpoint
export type Comparison = z.infer<typeof compareActivity.response>
