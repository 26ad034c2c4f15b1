// The shape of the example's text fragments. Every activity type has its own set; the generator picks and joins them,
// so that no two forms need read alike.

import type { activityTypeIdsByArea, EffortAreaId, TargetGroupId } from '../../vocabulary/ids.ts'

/**
 * One step of a goal chain. `{n}` stands for a number in `target` and `result`; the target's number is drawn between
 * `low` and `high`, the result's follows from the step's attainment. `low` is at least 6, so that every result is a
 * plural.
 */
export type StepText = readonly [
  goal: string,
  indicator: string,
  target: string,
  result: string,
  low: number,
  high: number,
]

/** The words that fit when one group is the activity's main group. */
export interface GroupTexts {
  readonly titles: readonly string[]
  readonly openings: readonly string[]
}

/**
 * The fragments of one activity type. A description is an opening (what happens), one or two contexts (how) and at
 * times a closing (what for). Slots: `{sted}` the area's name, `{hus}` the plan's house, `{dag}` a weekday.
 */
export interface TypeTexts extends GroupTexts {
  readonly contexts: readonly string[]
  readonly closings: readonly string[]
  /** Alternatives for step 1 (contact or delivery), step 2 (deliverables, attendance) and step 3 (short-term goal). */
  readonly steps: readonly [readonly StepText[], readonly StepText[], readonly StepText[]]
  readonly learned: readonly string[]
  readonly forGroup?: Readonly<Partial<Record<TargetGroupId, GroupTexts>>>
}

/** All fragments of one effort area. */
export interface AreaTexts<Area extends EffortAreaId> {
  readonly types: Readonly<Record<(typeof activityTypeIdsByArea)[Area][number], TypeTexts>>
}
