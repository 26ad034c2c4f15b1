// Why goals were not reached, crossed with what the activities are: by type, target group, role or area.

import {
  activityTypeIds,
  attainmentIds,
  effortAreaIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import { none, type OverviewColumns } from './columns.ts'
import { admitRows, areaOfType } from './count.ts'
import type { OverviewFilter } from './filter.ts'

/** What reasons are crossed with. An activity has one area and one type, and may have several groups and roles. */
export const crossings = ['effort-area', 'activity-type', 'target-group', 'role'] as const
export type Crossing = (typeof crossings)[number]

export const crossedIds = {
  'effort-area': effortAreaIds,
  'activity-type': activityTypeIds,
  'target-group': targetGroupIds,
  role: roleIds,
} as const satisfies Readonly<Record<Crossing, readonly string[]>>

/** Of one word of the crossing, such as one area. */
export interface CrossedReasons {
  readonly id: string
  /** Activities that were evaluated. */
  readonly evaluated: number
  /** Those of them that did not reach step 3. */
  readonly unmet: number
  /** Different plans that these are of. */
  readonly plans: number
  /** By main reason, in the order of `unmetReasonIds`. */
  readonly byReason: readonly number[]
}

const reached = attainmentIds.indexOf('reached')

/** In one pass over what the filter lets in; in the vocabulary's order, also those with nothing. */
export function crossReasons(
  columns: OverviewColumns,
  filter: OverviewFilter,
  by: Crossing,
): CrossedReasons[] {
  const found = crossedIds[by].map((id) => ({
    ...{ id, evaluated: 0, unmet: 0, plans: new Set<number>() },
    byReason: unmetReasonIds.map(() => 0),
  }))
  const { plan, activityType, groups, roles, attainment, mainReason } = columns
  const placesOf = (row: number): number[] => {
    const type = activityType[row] ?? none
    if (by === 'activity-type') return [type]
    if (by === 'effort-area') return [areaOfType[type] ?? none]
    const set = (by === 'role' ? roles[row] : groups[row]) ?? 0
    return found.flatMap((_, place) => (set & (1 << place) ? [place] : []))
  }
  for (const row of admitRows(columns, filter)) {
    const state = attainment[row] ?? none
    if (state === none) continue
    for (const place of placesOf(row)) {
      const own = found[place]
      if (own === undefined) continue
      own.evaluated++
      if (state === reached) continue
      own.unmet++
      own.plans.add(plan[row] ?? none)
      const reason = mainReason[row] ?? none
      if (reason < own.byReason.length) own.byReason[reason] = (own.byReason[reason] ?? 0) + 1
    }
  }
  return found.map((own) => ({ ...own, plans: own.plans.size }))
}
