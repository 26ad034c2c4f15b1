// What people write of an activity: the part of it that is edited, kept by version, compared and merged.

import type { Day, Priority } from '../import/rows.ts'
import type { ActivityTypeId, PartnerId, RoleId, TargetGroupId } from '../vocabulary/ids.ts'

export interface ActivityContent {
  readonly title: string
  readonly description: string
  readonly activityType: ActivityTypeId
  readonly mainActivity: boolean
  readonly startsOn: Day
  /** The last day, inclusive. */
  readonly endsOn: Day
  /** The day from which nothing more happens, where that is known. */
  readonly closedOn: Day | null
  /** In the vocabulary's order. */
  readonly targetGroups: readonly { readonly id: TargetGroupId; readonly priority: Priority }[]
  readonly otherTargetGroup: string
  /** In the vocabulary's order, as are partners. */
  readonly roles: readonly RoleId[]
  readonly partners: readonly PartnerId[]
  /** Null when it is not known. */
  readonly volunteers: number | null
  /** False for a draft, which only the plan's own people, consultants and the fund see. */
  readonly published: boolean
}

export type ContentField = keyof ActivityContent

export const contentFields = [
  'title',
  'activityType',
  'mainActivity',
  'description',
  'startsOn',
  'endsOn',
  'closedOn',
  'targetGroups',
  'otherTargetGroup',
  'roles',
  'partners',
  'volunteers',
  'published',
] as const satisfies readonly ContentField[]

/** What an activity lacks before others may count it. */
export type Lack = 'target-group' | 'role'

export function lacksOf({ targetGroups, otherTargetGroup, roles }: ActivityContent): Lack[] {
  const lacks: Lack[] = []
  if (targetGroups.length === 0 && otherTargetGroup.trim() === '') lacks.push('target-group')
  if (roles.length === 0) lacks.push('role')
  return lacks
}
