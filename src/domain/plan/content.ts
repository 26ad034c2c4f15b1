// What a plan's leader writes of the plan: the part of it that is edited, kept by version, compared and merged.

import type { Day } from '../import/rows.ts'
import type { FinancingSourceId } from '../vocabulary/ids.ts'

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

export type PlanField = keyof PlanContent

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
] as const satisfies readonly PlanField[]
