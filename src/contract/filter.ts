// The overview's filter as query parameters: lists are comma-separated values of the vocabulary.

import { z } from 'zod'
import { filterValues } from '../domain/overview/filter.ts'
import { textUpTo, uuidText } from './text.ts'

const list = (dimension: keyof typeof filterValues, meaning: string) =>
  z
    .string()
    .optional()
    .describe(
      `${meaning} One or more, separated by commas: ${filterValues[dimension].slice(0, 12).join(', ')}.`,
    )

const year = (meaning: string) =>
  z
    .string()
    .regex(/^(19|20)\d\d$/)
    .optional()
    .describe(meaning)

const overviewParameters = {
  programme: list('programme', 'Programme of funding.'),
  from: year('First year of the period; plans that ran in it or later.'),
  to: year('Last year of the period, inclusive.'),
  municipality: list('municipality', 'Four-digit municipality code.'),
  effortArea: list('effortArea', 'Effort area.'),
  activityType: list('activityType', 'Activity type of the catalogue.'),
  targetGroup: list('targetGroup', 'Target group that takes part.'),
  role: list('role', "The worker's role."),
}

export const overviewQuery = z.strictObject(overviewParameters)

const activityParameters = {
  ...overviewParameters,
  withoutTargetGroup: list('withoutTargetGroup', 'Target group that takes no part.'),
  alone: z
    .enum(['true', 'false'])
    .optional()
    .describe('Only activities whose one target group is the one chosen.'),
  attainment: list('attainment', 'Attainment at step 3.'),
  reason: list('reason', 'Main reason for which step 3 was not reached.'),
  text: textUpTo(200).optional().describe("Words in the activity's title or the plan's name."),
  plan: uuidText.optional().describe('The activities of one plan.'),
}

export const activityQuery = z.strictObject(activityParameters)

/** Page numbers count from 1. */
export const paging = {
  page: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .optional()
    .describe('Page, from 1.'),
  pageSize: z.enum(['10', '25', '50', '100']).optional().describe('Rows a page; 25 unless told.'),
}

/** What such a query is answered with. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    total: z.int().nonnegative().describe('On all pages.'),
    page: z.int().positive(),
    pageSize: z.int().positive(),
    items: z.array(item),
  })
}

export const activityListQuery = z.strictObject({
  ...activityParameters,
  ...paging,
  sort: z.enum(['title', 'plan', 'type', 'municipality', 'attainment', 'startsOn']).optional(),
  order: z.enum(['asc', 'desc']).optional(),
})

export const planListQuery = z.strictObject({
  ...activityParameters,
  ...paging,
  sort: z.enum(['name', 'municipality', 'startsOn', 'activities', 'kroner']).optional(),
  order: z.enum(['asc', 'desc']).optional(),
})
