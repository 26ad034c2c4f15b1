// What is known of target groups and roles before anybody has classified anything.

import { activityTypes } from '../vocabulary/activity-types.ts'
import { type RoleId, roleIds, type TargetGroupId, targetGroupIds } from '../vocabulary/ids.ts'
import { groupCues } from './cues/groups.ts'
import { roleCues, usualRoles } from './cues/roles.ts'
import type { Known } from './several.ts'

/** Of 557 activities so many are for each group. Source: the report, Figure 1. */
const ofGroup: Readonly<Record<TargetGroupId, number>> = {
  'all-residents': 190,
  men: 19,
  women: 44,
  'children-0-6': 34,
  'children-7-17': 161,
  elderly: 25,
  families: 62,
  'ethnic-minorities': 57,
  'vulnerable-groups': 65,
}
const activities = 557

const typeOf = new Map(activityTypes.map((type) => [type.id, type]))

/** Of activities of a type so many are for a group that the catalogue names first, second or not at all. */
const [named, namedSecond, unnamed] = [0.7, 0.3, 0.4]

export const knownGroups: Known<TargetGroupId> = {
  ids: targetGroupIds,
  cues: groupCues,
  shareOf: (id) => ofGroup[id] / activities,
  shareIn: (id, type) => {
    const { primaryTargetGroups = [], secondaryTargetGroups = [] } = typeOf.get(type) ?? {}
    // Where it names many, an activity is for some of them.
    if (primaryTargetGroups.includes(id)) return named / Math.sqrt(primaryTargetGroups.length)
    if (secondaryTargetGroups.includes(id)) return namedSecond
    return (unnamed * ofGroup[id]) / activities
  },
}

/** How often each role is taken, and how often where it is a type's first, its second or neither, as the field knows it. */
const ofRole: Readonly<Record<RoleId, number>> = {
  executing: 0.5,
  facilitating: 0.4,
  coordinating: 0.15,
  bridging: 0.2,
}
const [first, second, neither] = [0.75, 0.4, 0.5]

export const knownRoles: Known<RoleId> = {
  ids: roleIds,
  cues: roleCues,
  shareOf: (id) => ofRole[id],
  shareIn: (id, type) => {
    const at = usualRoles.get(type)?.indexOf(id) ?? -1
    return at === 0 ? first : at > 0 ? second : neither * ofRole[id]
  },
}
