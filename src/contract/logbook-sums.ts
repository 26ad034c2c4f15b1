// What the sessions of a logbook come to, by month.

import { z } from 'zod'
import { aggregations, directions, logbookFeeds } from '../domain/indicator/units.ts'
import type { Endpoint } from './endpoint.ts'
import { groupSchema } from './logbook.ts'
import { attainedSchema } from './measurements.ts'
import { uuidText } from './text.ts'

const params = z.strictObject({ id: uuidText })
const common = { tag: 'logbook', params } as const

const sums = {
  sessions: z.int(),
  cancelled: z.int(),
  attendance: z.int(),
  mostVolunteers: z.int(),
  volunteerMinutes: z.int(),
}
/** A month that a calendar of ours has. */
const monthText = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/)
const period = z.strictObject({ from: monthText.optional(), to: monthText.optional() })
const byGroup = z.record(z.string(), z.int()).describe('Attendance by the id of the group.')

const activitySummary = z.object({
  groups: z.array(groupSchema),
  total: z.object({ ...sums, byGroup }),
  months: z.array(z.object({ month: monthText, ...sums, byGroup })).describe('In order; none that is empty.'),
})
export type LogbookSummary = z.infer<typeof activitySummary>

export const summariseActivity = {
  ...common,
  method: 'GET',
  path: '/api/activities/:id/logbook/summary',
  permission: 'see-unpublished',
  summary: 'An activity’s sessions summed by month and group, from one month to another, both inclusive',
  query: period,
  response: activitySummary,
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

export const summarisePlan = {
  ...common,
  method: 'GET',
  path: '/api/plans/:id/logbook/summary',
  permission: 'see-unpublished',
  summary: 'The same for a plan: by activity, and by month',
  query: period,
  response: z.object({
    total: z.object(sums),
    activities: z
      .array(z.object({ id: uuidText, title: z.string(), lastHeldOn: z.iso.date().nullable(), ...sums }))
      .describe('Those with sessions, by title; at most 500.'),
    months: z.array(z.object({ month: monthText, ...sums })).describe('In order; none that is empty.'),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type PlanLogbookSummary = z.infer<typeof summarisePlan.response>

export const listFedIndicators = {
  ...common,
  method: 'GET',
  path: '/api/activities/:id/logbook/indicators',
  permission: 'see-unpublished',
  summary: 'The indicators that an activity’s logbook feeds, and how far each is',
  response: z.object({
    planId: uuidText,
    items: z
      .array(
        z.object({
          id: uuidText,
          name: z.string(),
          feed: z.enum(logbookFeeds),
          aggregation: z.enum(aggregations),
          direction: z.enum(directions),
          target: z.string(),
          attained: attainedSchema,
        }),
      )
      .describe('In the order of the theory of change.'),
  }),
  problems: ['not-found'],
} as const satisfies Endpoint
export type FedIndicators = z.infer<typeof listFedIndicators.response>

export const logbookSumEndpoints = [summariseActivity, summarisePlan, listFedIndicators] as const
