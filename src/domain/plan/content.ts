// What a plan's leader writes of the plan: the part of it that is edited, kept by version, compared and merged.

import type { Day } from '../import/rows.ts'
import type { ActivityTypeId, ContextFigureId, FinancingSourceId } from '../vocabulary/ids.ts'

/** Who has to have said yes to a plan. */
export const signatories = ['housing-organisation', 'municipality', 'residents'] as const
export type Signatory = (typeof signatories)[number]

export interface PlanContent {
  /** The name of the area that the plan is known by. */
  readonly name: string
  /** Four-digit code. */
  readonly municipality: string
  readonly housingOrganisation: string
  readonly startsOn: Day
  /** The last day, inclusive. */
  readonly endsOn: Day
  /** Whole kroner by source over the whole period; a source that gives nothing is 0. */
  readonly kroner: Readonly<Record<FinancingSourceId, number>>
  readonly housingAreas: readonly HousingArea[]
  /** The day on which each said yes; null until then. */
  readonly signedOn: Readonly<Record<Signatory, Day | null>>
  readonly milestones: readonly Milestone[]
  readonly challenges: readonly Challenge[]
  readonly contextFigures: readonly ContextFigureValue[]
  readonly expectedActivities: readonly ExpectedActivity[]
}

export interface HousingArea {
  readonly id: string
  readonly name: string
  /** The departments (afdelinger) in it, in the plan's own words. */
  readonly departments: string
}

export interface Milestone {
  readonly id: string
  readonly title: string
  readonly dueOn: Day
  /** Null until it has been reached. */
  readonly doneOn: Day | null
}

/** Something that is hard in the area, and that the plan is to change. */
export interface Challenge {
  readonly id: string
  readonly text: string
}

/** How the area stands beside the country. */
export interface ContextFigureValue {
  readonly id: string
  readonly figure: ContextFigureId
  readonly year: number
  /** In tenths of the figure's unit, so that a decimal stays exact. */
  readonly areaTenths: number
  readonly countryTenths: number
}

/** What the plan means to do in one of its programme's effort areas, before there are activities. */
export interface ExpectedActivity {
  readonly id: string
  /** The id of an effort area of the plan's own programme. */
  readonly effortArea: string
  /** Null where the plan has not chosen one yet. */
  readonly activityType: ActivityTypeId | null
  readonly aim: string
}

export type PlanField = keyof PlanContent

/** What a plan applies with: written until the fund has decided, and read from then on. */
export const applicationFields = [
  'challenges',
  'contextFigures',
  'expectedActivities',
] as const satisfies readonly PlanField[]

export const planFields = [
  'name',
  'municipality',
  'housingOrganisation',
  'startsOn',
  'endsOn',
  'kroner',
  'housingAreas',
  'signedOn',
  'milestones',
  ...applicationFields,
] as const satisfies readonly PlanField[]
