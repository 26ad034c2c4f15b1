// The national overview's answer: counts with what they were counted from, never a lone percentage.

import { z } from 'zod'
import { crossings } from '../domain/overview/reasons.ts'
import {
  activityTypeIds,
  attainmentIds,
  effortAreaIds,
  financingSourceIds,
  targetGroupIds,
  unmetReasonIds,
} from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { overviewQuery } from './filter.ts'

const count = z.int().nonnegative()

const share = z.object({
  count,
  of: count,
  low: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Lower bound of the 95 % Wilson interval; null when of is 0.'),
  high: z.number().min(0).max(1).nullable(),
})

const allResidentsShare = z.object({
  effortAreas: z.array(z.enum(effortAreaIds)),
  share: share.describe('Activities in these areas in which all residents are a target group.'),
})

export const overviewSchema = z.object({
  dataDate: z.iso
    .date()
    .nullable()
    .describe('Day of the newest self-evaluation counted; null when there is none.'),
  exampleData: z.boolean().describe('True when any plan counted is reconstructed example data.'),
  period: z
    .object({ firstYear: z.int(), lastYear: z.int() })
    .nullable()
    .describe('First and last year in which a counted plan ran; null when there is none.'),
  plans: count,
  municipalitiesWithPlans: count,
  activities: count,
  effortAreas: z.array(
    z.object({
      id: z.enum(effortAreaIds),
      plans: count.describe('Plans with at least one activity in the area.'),
      activities: count,
    }),
  ),
  targetGroups: z.array(
    z.object({
      id: z.enum(targetGroupIds),
      takesPart: count.describe('Activities where the group takes part.'),
      alone: count.describe('Activities for the group alone.'),
    }),
  ),
  activitiesOutsideTargetGroups: count.describe('Activities whose groups are none of the nine.'),
  allResidentsShare: z.object({ nearMunicipalCore: allResidentsShare, nearCivilSociety: allResidentsShare }),
  attainment: z.object({
    reached: share.describe('Activities that reached step 3, out of all that were evaluated.'),
    byState: z.array(z.object({ id: z.enum(attainmentIds), activities: count, plans: count })),
    plans: count.describe('Different plans that have evaluated one of these activities.'),
    notEvaluated: count.describe('Activities without an accepted self-evaluation.'),
  }),
  unmetReasons: z.object({
    of: count.describe('Activities that were evaluated and did not reach step 3.'),
    main: z.array(z.object({ id: z.enum(unmetReasonIds), activities: count, plans: count })),
    plans: count.describe('Different plans that they are of.'),
  }),
  activityTypes: z.array(
    z.object({
      id: z.enum(activityTypeIds),
      effortArea: z.enum(effortAreaIds),
      activities: count,
      reached: share,
      plans: count.describe('Different plans that have evaluated one.'),
    }),
  ),
  municipalities: z.array(z.object({ code: z.string(), plans: count, activities: count, fundKroner: count })),
  money: z.object({
    totalKroner: count,
    bySource: z.array(z.object({ id: z.enum(financingSourceIds), kroner: count })),
  }),
})

/** The whole overview for one filter. All counts are of activities with their latest accepted self-evaluation. */
export type Overview = z.infer<typeof overviewSchema>

export const getOverview = {
  method: 'GET',
  path: '/api/overview',
  permission: 'see-overview',
  tag: 'overview',
  summary: 'The national overview for a filter',
  query: overviewQuery,
  response: overviewSchema,
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint

export const crossReasons = {
  method: 'GET',
  path: '/api/overview/reasons',
  permission: 'see-overview',
  tag: 'overview',
  summary:
    'Why step 3 was not reached, crossed with area, type, target group or role; an activity counts in each of its groups and roles',
  query: overviewQuery.extend({ by: z.enum(crossings) }),
  response: z.object({
    by: z.enum(crossings),
    rows: z
      .array(
        z.object({
          id: z.string(),
          evaluated: count.describe('Activities with an accepted self-evaluation.'),
          unmet: count.describe('Those of them that did not reach step 3.'),
          plans: count.describe('Different plans that these are of.'),
          main: z.array(z.object({ id: z.enum(unmetReasonIds), activities: count })),
        }),
      )
      .describe('In the order of the vocabulary; those alone in which something was evaluated.'),
  }),
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint
export type CrossedReasonsAnswer = z.infer<typeof crossReasons.response>

export const overviewEndpoints = [getOverview, crossReasons] as const
