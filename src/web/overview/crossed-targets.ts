// Where the numbers of the crossed reasons lead: each to the list whose length it is.

import type { ActivityFilter, OverviewFilter } from '../../domain/overview/filter.ts'
import type { Crossing } from '../../domain/overview/reasons.ts'
import { attainmentIds, type UnmetReasonId } from '../../domain/vocabulary/ids.ts'

export const dimensionOf = {
  'effort-area': 'effortArea',
  'activity-type': 'activityType',
  'target-group': 'targetGroup',
  role: 'role',
} as const satisfies Readonly<Record<Crossing, keyof OverviewFilter>>

export interface CrossedTargets {
  readonly unmet: ActivityFilter
  readonly evaluated: ActivityFilter
  reason(id: UnmetReasonId): ActivityFilter
}

/**
 * Of one row, such as one area. Undefined for what the filter leaves out: it is counted beside what the filter names, but
 * a list that named it would forget the filter.
 */
export function crossedTargets(filter: OverviewFilter, by: Crossing, id: string): CrossedTargets | undefined {
  const dimension = dimensionOf[by]
  const chosen: readonly string[] | undefined = filter[dimension]
  if (chosen !== undefined && !chosen.includes(id)) return undefined
  const own: ActivityFilter = { ...filter, [dimension]: [id] }
  return {
    evaluated: { ...own, attainment: attainmentIds },
    unmet: { ...own, attainment: attainmentIds.filter((state) => state !== 'reached') },
    reason: (reason) => ({ ...own, reason: [reason] }),
  }
}
