// Whom each activity is for, so that Figure 1's two columns and both shares of all residents come out exactly.
//
// The figures leave 288 activities that are for no single group, with 388 participations between them. At least 94 of
// these therefore have fewer than two of the nine groups, and must be for somebody outside the nine: those groups are
// written in the plan's own words.

import { type TargetGroupId, targetGroupIds } from '../vocabulary/ids.ts'
import { apportion } from './apportion.ts'
import { profiles } from './profiles.ts'
import {
  activitiesFor,
  allResidentsByBlock,
  type Block,
  blockOf,
  blocks,
  groupsByRarity,
} from './published.ts'
import { draw, pick, type Random } from './random.ts'
import type { Slot } from './structure.ts'

/** Whom an activity is for; the groups in the vocabulary's order, `main` the one that it is for first of all. */
export interface Audience {
  readonly groups: readonly TargetGroupId[]
  readonly main: TargetGroupId | undefined
  readonly other: string
}

/** How readily all residents stand alone in each block, of the activities where they take part. */
const allResidentsAlone: Readonly<Record<Block, number>> = { core: 0.3, civil: 0.7, rest: 0.65 }
/** An activity that already has this many groups is this ready to take one more. */
const roomForMore = [1, 1, 0.7, 0.3, 0.1, 0.02]
/** How often an activity with several of the nine also has somebody outside them. */
const othersBesideSeveral = 0.06

/** The audience of every slot, in the slots' order. */
export function chooseAudiences(random: Random, slots: readonly Slot[]): Audience[] {
  const taken = new Map<Slot, TargetGroupId[]>(slots.map((slot) => [slot, []]))
  const groupsOf = (slot: Slot) => taken.get(slot) ?? []
  const add = (chosen: readonly Slot[], group: TargetGroupId) => {
    for (const slot of chosen) groupsOf(slot).push(group)
  }
  const alone = new Set<Slot>()
  const addAlone = (among: readonly Slot[], group: TargetGroupId, count: number) => {
    const free = among.filter((slot) => !alone.has(slot))
    const chosen = draw(random, free, (slot) => profiles[slot.type].alone[group] ?? 0, count)
    for (const slot of chosen) alone.add(slot)
    add(chosen, group)
  }
  const addTogether = (among: readonly Slot[], group: TargetGroupId, count: number) => {
    const free = among.filter((slot) => !alone.has(slot))
    const weight = (slot: Slot) =>
      (profiles[slot.type].together[group] ?? 0) * (roomForMore[groupsOf(slot).length] ?? 0)
    add(draw(random, free, weight, count), group)
  }

  for (const group of groupsByRarity) addAlone(slots, group, activitiesFor(group).alone)
  const everybodyAlone = apportion(
    activitiesFor('all-residents').alone,
    blocks.map((block) => allResidentsByBlock[block] * allResidentsAlone[block]),
  )
  blocks.forEach((block, index) => {
    const among = slots.filter((slot) => blockOf(slot.area) === block)
    addAlone(among, 'all-residents', everybodyAlone[index] ?? 0)
  })
  blocks.forEach((block, index) => {
    const among = slots.filter((slot) => blockOf(slot.area) === block)
    addTogether(among, 'all-residents', allResidentsByBlock[block] - (everybodyAlone[index] ?? 0))
  })
  for (const group of groupsByRarity) {
    const { takesPart, alone: counted } = activitiesFor(group)
    addTogether(slots, group, takesPart - counted)
  }
  return slots.map((slot) => audienceOf(random, slot, groupsOf(slot), alone.has(slot)))
}

function audienceOf(random: Random, slot: Slot, found: readonly TargetGroupId[], alone: boolean): Audience {
  const profile = profiles[slot.type]
  const groups = targetGroupIds.filter((group) => found.includes(group))
  const needsOther = !alone && (groups.length < 2 || random() < othersBesideSeveral)
  const weight = (group: TargetGroupId) => profile.together[group] ?? 0
  const [main] = [...groups].sort((a, b) => weight(b) - weight(a))
  return { groups, main, other: needsOther ? pick(random, profile.others) : '' }
}
