// What the catalogue suggests for a new activity of a type. All of it can be changed.

import type { Day } from '../import/rows.ts'
import { type ActivityTypeId, type TargetGroupId, targetGroupIds } from '../vocabulary/ids.ts'
import type { ActivityContent } from './content.ts'

/** What is needed of a type of the catalogue. */
export interface SuggestingType {
  readonly id: ActivityTypeId
  readonly primaryTargetGroups: readonly TargetGroupId[]
  readonly secondaryTargetGroups: readonly TargetGroupId[]
}

export function suggestedGroups(type: SuggestingType): ActivityContent['targetGroups'] {
  return targetGroupIds.flatMap((id): ActivityContent['targetGroups'] => {
    if (type.primaryTargetGroups.includes(id)) return [{ id, priority: 'primary' }]
    return type.secondaryTargetGroups.includes(id) ? [{ id, priority: 'secondary' }] : []
  })
}

/** A draft for what is left of the plan's period: all of it, or from today on. */
export function suggestActivity(
  type: SuggestingType,
  title: string,
  plan: { readonly startsOn: Day; readonly endsOn: Day },
  today: Day,
): ActivityContent {
  const begun = today > plan.startsOn && today <= plan.endsOn
  return {
    title,
    description: '',
    activityType: type.id,
    mainActivity: false,
    startsOn: begun ? today : plan.startsOn,
    endsOn: plan.endsOn,
    closedOn: null,
    targetGroups: suggestedGroups(type),
    otherTargetGroup: '',
    roles: [],
    partners: [],
    volunteers: null,
    published: false,
  }
}
