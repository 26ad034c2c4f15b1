// What the catalogue says of an activity type.

import type { ActivityTypeId, EffortAreaId, TargetGroupId } from './ids.ts'
import type { DescribedTerm, Text } from './types.ts'

/** One of the 43 types; it belongs to one effort area. The two lists of groups have nothing in common. */
export interface ActivityType extends DescribedTerm<ActivityTypeId> {
  readonly effortArea: EffortAreaId
  readonly purpose: Text
  readonly primaryTargetGroups: readonly TargetGroupId[]
  readonly secondaryTargetGroups: readonly TargetGroupId[]
  /** Whom it is for beside, or instead of, the nine groups. */
  readonly otherTargetGroup?: Text
}
