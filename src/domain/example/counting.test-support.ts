// Counts over the example's forms that several tests make, each from the rows alone.

import type { SelfEvaluationRow } from '../import/rows.ts'
import {
  type ActivityTypeId,
  activityTypeIdsByArea,
  type EffortAreaId,
  effortAreaIds,
  targetGroupIds,
} from '../vocabulary/ids.ts'

const areaOfType: ReadonlyMap<ActivityTypeId, EffortAreaId> = new Map(
  effortAreaIds.flatMap((area) => activityTypeIdsByArea[area].map((type) => [type, area] as const)),
)

/** The effort area of a form's activity type. */
export function areaOf(form: SelfEvaluationRow): EffortAreaId {
  const area = areaOfType.get(form.activityType)
  if (!area) throw new RangeError(form.activityType)
  return area
}

export const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

export const groupsOf = (form: SelfEvaluationRow) => Object.keys(form.targetGroups)

/** True when the activity is for one of the nine groups and for nobody else. */
export const isAlone = (form: SelfEvaluationRow) =>
  groupsOf(form).length === 1 && form.otherTargetGroup === ''

/** For each of the nine groups, activities where it takes part and activities for it alone. */
export function targetGroupTable(forms: readonly SelfEvaluationRow[]): number[][] {
  return targetGroupIds.map((group) => {
    const takesPart = forms.filter((form) => groupsOf(form).includes(group))
    return [takesPart.length, takesPart.filter(isAlone).length]
  })
}

/** For each effort area, plans with at least one activity in it. */
export function plansPerArea(forms: readonly SelfEvaluationRow[]): number[] {
  return effortAreaIds.map(
    (area) => new Set(forms.filter((form) => areaOf(form) === area).map((form) => form.plan)).size,
  )
}
