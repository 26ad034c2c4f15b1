// What one line of the import template says once its cells are understood: the shape that the reader produces, the
// writer and the example generator consume, and in which stored records are compared with incoming ones.

import type {
  ActivityTypeId,
  AttainmentId,
  FinancingSourceId,
  PartnerId,
  ProgrammeId,
  RoleId,
  SuccessId,
  TargetGroupId,
  UnmetReasonId,
} from '../vocabulary/ids.ts'
import type { SheetId } from './column.ts'

/** A day without time or zone, as `YYYY-MM-DD`. */
export type Day = string

/** How near a target group stands to an activity's purpose. */
export type Priority = 'primary' | 'secondary'

/** One line of the sheet of plans. A plan is recognised by programme and reference. */
export interface PlanRow {
  readonly programme: ProgrammeId
  readonly reference: string
  readonly name: string
  /** Four-digit code. */
  readonly municipality: string
  readonly housingOrganisation: string
  readonly startsOn: Day
  /** The last day, inclusive. */
  readonly endsOn: Day
  /** Whole kroner by source; a source that gives nothing is 0. */
  readonly kroner: Readonly<Record<FinancingSourceId, number>>
  /** True for reconstructed example data; the mark follows the record wherever it is shown. */
  readonly example: boolean
}

/** One of the three measured steps along the theory of change; texts may be empty. */
export interface StepRow {
  readonly goal: string
  readonly indicator: string
  readonly target: string
  readonly result: string
  readonly attainment: AttainmentId
}

/** One line of the sheet of self-evaluations: an activity and what its form says of it. */
export interface SelfEvaluationRow {
  readonly programme: ProgrammeId
  readonly plan: string
  /** Unique within the plan. */
  readonly reference: string
  readonly title: string
  readonly description: string
  readonly activityType: ActivityTypeId
  readonly mainActivity: boolean
  readonly startsOn: Day
  readonly endsOn: Day
  readonly targetGroups: Readonly<Partial<Record<TargetGroupId, Priority>>>
  /** Groups that the nine do not cover, in the plan's own words; empty when there are none. */
  readonly otherTargetGroup: string
  /** In the vocabulary's order, without repetition. */
  readonly roles: readonly RoleId[]
  readonly partners: readonly PartnerId[]
  /** Number of volunteers; null when the form does not say. */
  readonly volunteers: number | null
  readonly evaluatedOn: Day
  readonly steps: readonly [StepRow, StepRow, StepRow]
  /** Why step 3 was not reached; null when it was. */
  readonly mainReason: UnmetReasonId | null
  readonly otherReasons: readonly UnmetReasonId[]
  readonly successes: readonly SuccessId[]
  readonly learned: string
}

/** A whole file, understood. */
export interface ImportRows {
  readonly plans: readonly PlanRow[]
  readonly selfEvaluations: readonly SelfEvaluationRow[]
  /** Keys of the columns that the file lacks; left out where it has them all. What is stored under them stays as it is. */
  readonly unsaid?: Readonly<Record<SheetId, readonly string[]>>
}
