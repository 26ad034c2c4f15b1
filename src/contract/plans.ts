// Plans as a list and one plan whole.

import { z } from 'zod'
import { effortAreaIds, financingSourceIds, programmeIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { planListQuery } from './filter.ts'

const count = z.int().nonnegative()

const planListItem = z.object({
  id: z.uuid(),
  reference: z.string(),
  name: z.string(),
  programme: z.enum(programmeIds),
  municipality: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  example: z.boolean(),
  effortAreas: z.array(z.enum(effortAreaIds)),
  activities: count.describe('Activities that the filter counts.'),
  totalKroner: count,
  fundKroner: count,
})
export type PlanListItem = z.infer<typeof planListItem>

const planListSchema = z.object({
  total: count,
  page: z.int().positive(),
  pageSize: z.int().positive(),
  items: z.array(planListItem),
})
export type PlanList = z.infer<typeof planListSchema>

const planSchema = planListItem.extend({
  housingOrganisation: z.string(),
  financing: z.array(z.object({ id: z.enum(financingSourceIds), kroner: count })),
})
export type Plan = z.infer<typeof planSchema>

export const listPlans = {
  method: 'GET',
  path: '/api/plans',
  permission: 'see-published',
  tag: 'plans',
  summary: 'Plans with at least one activity that the filter counts, page by page',
  query: planListQuery,
  response: planListSchema,
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint

export const getPlan = {
  method: 'GET',
  path: '/api/plans/:id',
  permission: 'see-published',
  tag: 'plans',
  summary: 'One plan',
  params: z.strictObject({ id: z.uuid() }),
  response: planSchema,
  problems: ['not-found'],
} as const satisfies Endpoint
