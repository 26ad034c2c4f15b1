// Setting up plans, writing them and taking them through their life.

import { z } from 'zod'
import { memberRoles } from '../domain/access/member-roles.ts'
import { type PlanContent, planFields, signatories } from '../domain/plan/content.ts'
import { planStatuses } from '../domain/plan/status.ts'
import {
  activityTypeIds,
  contextFigureIds,
  financingSourceIds,
  programmePattern,
} from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { planSchema } from './plans.ts'
import { day, municipalityCode, notBlank, textUpTo, uuidText, withoutCprNumber } from './text.ts'
import { versionsOf } from './versions.ts'

const name = withoutCprNumber(notBlank(200))

/** More than any plan costs, and exact as a number. */
const kroner = z.int().min(0).max(10_000_000_000)

/** A deficit can be below zero. */
const tenths = z.int().min(-1_000_000_000).max(1_000_000_000)
const prose = withoutCprNumber(textUpTo(2000))

/** Each thing of the list once. */
function listOf<Item extends z.ZodType<{ id: string }>>(item: Item, most: number) {
  return z
    .array(item)
    .max(most)
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length)
}

export const planContentSchema = z.object({
  name,
  municipality: municipalityCode,
  housingOrganisation: name,
  startsOn: day,
  endsOn: day.describe('The last day, inclusive.'),
  kroner: z.object(Object.fromEntries(financingSourceIds.map((id) => [id, kroner])) as Kroner),
  housingAreas: listOf(z.object({ id: uuidText, name, departments: withoutCprNumber(textUpTo(500)) }), 100),
  signedOn: z.object(Object.fromEntries(signatories.map((id) => [id, day.nullable()])) as Signed),
  milestones: listOf(z.object({ id: uuidText, title: name, dueOn: day, doneOn: day.nullable() }), 200),
  challenges: listOf(z.object({ id: uuidText, text: prose }), 30),
  contextFigures: listOf(
    z.object({
      id: uuidText,
      figure: z.enum(contextFigureIds),
      year: z.int().min(1990).max(2100),
      areaTenths: tenths,
      countryTenths: tenths,
    }),
    60,
  ).describe('Values in tenths of the figure’s unit.'),
  expectedActivities: listOf(
    z.object({
      id: uuidText,
      effortArea: textUpTo(100),
      activityType: z.enum(activityTypeIds).nullable(),
      aim: prose,
    }),
    60,
  ),
}) satisfies z.ZodType<PlanContent>

/** As it is read, also of a plan that nobody wrote here. */
export const storedPlanContent = planSchema.pick(
  Object.fromEntries(planFields.map((field) => [field, true])) as Record<keyof PlanContent, true>,
) satisfies z.ZodType<PlanContent>

type Kroner = Record<(typeof financingSourceIds)[number], typeof kroner>
type Signed = Record<(typeof signatories)[number], z.ZodNullable<typeof day>>

const params = z.strictObject({ id: uuidText })
const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'] as const

export const createPlan = {
  method: 'POST',
  path: '/api/plans',
  permission: 'grant-plans',
  tag: 'plans',
  summary: 'Set up a plan as a draft, to be written by its own people',
  body: z.object({
    programme: z.string().regex(programmePattern),
    reference: withoutCprNumber(textUpTo(50).trim().min(1)),
    name,
    municipality: municipalityCode,
    housingOrganisation: name,
    startsOn: day,
    endsOn: day,
  }),
  response: planSchema,
  status: 201,
  problems: [
    'not-acceptable-input',
    'cpr-number',
    'ends-before-start',
    'unknown-programme',
    'reference-taken',
    'cross-site',
  ],
} as const satisfies Endpoint
export type NewPlan = z.infer<typeof createPlan.body>

export const savePlan = {
  method: 'PUT',
  path: '/api/plans/:id',
  permission: 'lead-plan',
  tag: 'plans',
  summary:
    'Save a plan whole; If-Match carries the version that was changed, as the ETag of the plan says it',
  params,
  body: planContentSchema,
  response: planSchema,
  problems: [
    ...writing,
    'cpr-number',
    'ends-before-start',
    'plan-applied',
    'application-decided',
    'unknown-effort-area',
    'changed-meanwhile',
    'version-missing',
  ],
} as const satisfies Endpoint

export const movePlan = {
  method: 'POST',
  path: '/api/plans/:id/status',
  permission: 'move-plan',
  tag: 'plans',
  summary: 'Take a plan a step on or back in its life; the plan says which steps the caller may take',
  params,
  body: z.object({ status: z.enum(planStatuses) }),
  response: planSchema,
  problems: [...writing, 'step-not-possible'],
} as const satisfies Endpoint

/** What is signed is the plan as the version in If-Match says it. */
const signing = [...writing, 'version-missing', 'changed-meanwhile', 'step-not-possible'] as const
const partners = z.enum(['housing-organisation', 'municipality'])

export const signPlan = {
  method: 'POST',
  path: '/api/plans/:id/signatures',
  permission: 'sign-plan',
  tag: 'plans',
  summary:
    'Sign a plan today for the municipality or the housing organisation; If-Match carries the version that was read',
  params,
  body: z.object({ signatory: partners }),
  response: planSchema,
  problems: signing,
} as const satisfies Endpoint

export const withdrawSignature = {
  method: 'DELETE',
  path: '/api/plans/:id/signatures/:signatory',
  permission: 'sign-plan',
  tag: 'plans',
  summary: 'Withdraw one’s own signature, until the plan is granted',
  params: params.extend({ signatory: partners }),
  response: planSchema,
  problems: [...writing, 'step-not-possible'],
} as const satisfies Endpoint

export const approvePlan = {
  method: 'POST',
  path: '/api/plans/:id/approval',
  permission: 'approve-plan',
  tag: 'plans',
  summary: 'Approve a plan today on behalf of the residents; If-Match carries the version that was read',
  params,
  response: planSchema,
  problems: signing,
} as const satisfies Endpoint

export const withdrawApproval = {
  method: 'DELETE',
  path: '/api/plans/:id/approval',
  permission: 'approve-plan',
  tag: 'plans',
  summary: 'Withdraw one’s own approval, until the plan is granted',
  params,
  response: planSchema,
  problems: [...writing, 'step-not-possible'],
} as const satisfies Endpoint

export const listPlanVersions = {
  method: 'GET',
  path: '/api/plans/:id/versions',
  permission: 'see-unpublished',
  tag: 'plans',
  summary: 'What a plan said after each change, newest first; at most the last 200',
  params,
  response: versionsOf(storedPlanContent),
  problems: ['not-found'],
} as const satisfies Endpoint
export type PlanVersions = z.infer<typeof listPlanVersions.response>

export const listPlanPeople = {
  method: 'GET',
  path: '/api/plans/:id/people',
  permission: 'see-unpublished',
  tag: 'plans',
  summary: 'Who works with a plan today, by name and member role; at most 200',
  params,
  response: z.object({ items: z.array(z.object({ name: z.string(), memberRole: z.enum(memberRoles) })) }),
  problems: ['not-found'],
} as const satisfies Endpoint
export type PlanPeople = z.infer<typeof listPlanPeople.response>

export const listOwnPlans = {
  method: 'GET',
  path: '/api/plans/own',
  permission: 'see-unpublished',
  tag: 'plans',
  summary:
    'The plans that the caller has a membership of, and for who sees every plan those that are not granted yet',
  response: z.object({
    items: z
      .array(
        z.object({
          id: uuidText,
          reference: z.string(),
          name: z.string(),
          status: z.enum(planStatuses),
          startsOn: z.iso.date(),
          endsOn: z.iso.date(),
        }),
      )
      .describe('At most 200, by name.'),
  }),
  problems: [],
} as const satisfies Endpoint
export type OwnPlans = z.infer<typeof listOwnPlans.response>

export const listPlanNames = {
  method: 'GET',
  path: '/api/plans/names',
  permission: 'manage-people',
  tag: 'plans',
  summary: 'Every plan by name, to give memberships in; at most 5,000',
  response: z.object({
    items: z.array(
      z.object({
        id: uuidText,
        name: z.string(),
        reference: z.string(),
        housingOrganisation: z.string(),
      }),
    ),
  }),
  problems: [],
} as const satisfies Endpoint
export type PlanNames = z.infer<typeof listPlanNames.response>

export const planEditingEndpoints = [
  createPlan,
  savePlan,
  movePlan,
  signPlan,
  withdrawSignature,
  approvePlan,
  withdrawApproval,
  listPlanVersions,
  listPlanPeople,
  listOwnPlans,
  listPlanNames,
] as const
