// What a plan writes of an activity once a round: three steps along its theory of change, what went well, what was learned
// and what carries on. The report's Boks 1 and Boks 2 tell what the forms of 2006-10 asked for.

import type { Day } from '../import/rows.ts'
import type { Decimal } from '../indicator/figure.ts'
import type { Aggregation, Direction, Unit } from '../indicator/units.ts'
import type { AttainmentId, PartnerId, SuccessId, UnmetReasonId } from '../vocabulary/ids.ts'

export interface EvaluationContent {
  /** The day as of which the results stand. */
  readonly evaluatedOn: Day
  /** Always three; the third is the short-term goal. */
  readonly steps: readonly EvaluationStep[]
  /** In the vocabulary's order, as are the partners below. */
  readonly successes: readonly SuccessId[]
  readonly learned: string
  readonly anchoring: Anchoring
}

/** A goal as it stood when it was measured: what is worded anew later changes nothing here. */
export interface EvaluationStep {
  /** The box of the theory of change and its indicator, by id; null where none has been chosen yet. */
  readonly box: string | null
  readonly indicator: string | null
  readonly goal: string
  readonly indicatorName: string
  readonly unit: Unit
  readonly direction: Direction
  readonly aggregation: Aggregation
  /** As in an indicator: a Decimal in the scale of the unit, words where that is `text`. */
  readonly baseline: string
  readonly target: string
  /** What was found: '' where nothing was. Of a share the people who count, of a mean the points of all answers. */
  readonly amount: Decimal | ''
  /** Of how many; null for other units than a share and a mean. */
  readonly of: number | null
  /** The same in words, where the unit is `text`. */
  readonly result: string
  /** Null where nobody has said. */
  readonly attainment: AttainmentId | null
  /** Why it is another than the figures say. */
  readonly overrideReason: string
  readonly mainReason: UnmetReasonId | null
  /** Without the main one, in the vocabulary's order. */
  readonly otherReasons: readonly UnmetReasonId[]
  readonly reasonText: string
}

/** What carries on when the plan ends: the activity, how it is done, or the cooperation around it. */
export const carriesOnIds = ['activity', 'method', 'cooperation'] as const
export type CarriesOnId = (typeof carriesOnIds)[number]

/** How far those are who are to carry it on. */
export const readinessIds = ['agreed', 'in-talks', 'not-begun'] as const
export type ReadinessId = (typeof readinessIds)[number]

export interface Anchoring {
  /** Empty where nothing carries on, or nobody has said. */
  readonly carriesOn: readonly CarriesOnId[]
  readonly carriedBy: readonly PartnerId[]
  readonly readiness: ReadinessId | null
  readonly text: string
}

export const stepNumbers = [1, 2, 3] as const
export type StepNumber = (typeof stepNumbers)[number]

/** A step of which nothing has been said. */
export const emptyStep: EvaluationStep = {
  ...{ box: null, indicator: null, goal: '', indicatorName: '' },
  ...{ unit: 'text', direction: 'up', aggregation: 'latest', baseline: '', target: '' },
  ...{ amount: '', of: null, result: '', attainment: null, overrideReason: '' },
  ...{ mainReason: null, otherReasons: [], reasonText: '' },
}

export const emptyAnchoring: Anchoring = { carriesOn: [], carriedBy: [], readiness: null, text: '' }

/** Whether a goal was missed, in part or whole, so that a reason belongs to it. */
export const isUnmet = (attainment: AttainmentId | null) => attainment !== null && attainment !== 'reached'
