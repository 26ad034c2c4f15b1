// Plans as a list and one plan whole.

import { z } from 'zod'
import { signatories } from '../domain/plan/content.ts'
import { demandCodes } from '../domain/plan/demand-codes.ts'
import { termFields } from '../domain/plan/signatures.ts'
import { planStatuses } from '../domain/plan/status.ts'
import { dutyKinds } from '../domain/programme/rules.ts'
import {
  activityTypeIds,
  contextFigureIds,
  effortAreaIds,
  financingSourceIds,
} from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { pageOf, planListQuery } from './filter.ts'
import { uuidText } from './text.ts'

const count = z.int().nonnegative()

const planListItem = z.object({
  id: uuidText,
  reference: z.string(),
  name: z.string(),
  programme: z.string().describe('Its years, such as 2006-10.'),
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

const planListSchema = pageOf(planListItem)
export type PlanList = z.infer<typeof planListSchema>

const nullableDay = z.iso.date().nullable()

export const planSchema = planListItem.extend({
  version: z.int().positive().describe('Counts changes; the ETag says it too.'),
  status: z.enum(planStatuses),
  editable: z.boolean().describe('Whether the caller may change it.'),
  nextStatuses: z.array(z.enum(planStatuses)).describe('The steps that the caller may take.'),
  housingOrganisation: z.string(),
  kroner: z.record(z.enum(financingSourceIds), count),
  fundSharePercent: z.int().nullable().describe('What the programme lets the fund pay at most.'),
  housingAreas: z.array(z.object({ id: uuidText, name: z.string(), departments: z.string() })),
  signedOn: z.record(z.enum(signatories), nullableDay),
  signatures: z
    .array(
      z.object({
        signatory: z.enum(signatories),
        signedBy: z.string(),
        changedSince: z
          .array(z.enum(termFields))
          .describe('What says something else now than what was signed.'),
        withdrawable: z.boolean().describe('Whether it is the caller’s own and can be withdrawn.'),
      }),
    )
    .describe('Those given in Overblik and not on paper; none for those who see only what is published.'),
  signable: z.array(z.enum(signatories)).describe('On whose behalf the caller may sign as the plan stands.'),
  milestones: z.array(
    z.object({
      id: uuidText,
      title: z.string(),
      dueOn: z.iso.date(),
      doneOn: nullableDay,
    }),
  ),
  challenges: z.array(z.object({ id: uuidText, text: z.string() })),
  contextFigures: z
    .array(
      z.object({
        id: uuidText,
        figure: z.enum(contextFigureIds),
        year: z.int(),
        areaTenths: z.int(),
        countryTenths: z.int(),
      }),
    )
    .describe('Values in tenths of the figure’s unit.'),
  expectedActivities: z.array(
    z.object({
      id: uuidText,
      effortArea: z.string().describe('An effort area of the plan’s own programme.'),
      activityType: z.enum(activityTypeIds).nullable(),
      aim: z.string(),
    }),
  ),
  demands: z
    .array(z.object({ code: z.enum(demandCodes), met: z.boolean(), dueOn: z.iso.date() }))
    .describe('What the programme demands; none for those who see only what is published.'),
  duties: z
    .array(
      z.object({
        id: uuidText,
        kind: z.enum(dutyKinds),
        title: z.string(),
        dueOn: z.iso.date(),
        doneOn: nullableDay,
      }),
    )
    .describe('What the programme’s calendar asks for within the plan’s period, the first due first.'),
  statusSteps: z
    .array(
      z.object({
        status: z.enum(planStatuses),
        takenAt: z.iso.datetime(),
        takenBy: z.string().nullable().describe('Empty where the person has been erased.'),
      }),
    )
    .describe('Newest first; none for those who see only what is published.'),
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
  params: z.strictObject({ id: uuidText }),
  response: planSchema,
  problems: ['not-found'],
} as const satisfies Endpoint
