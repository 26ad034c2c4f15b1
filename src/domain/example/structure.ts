// Which plan has activities in which effort area, how many, and of what type: the bare frame that the rest of the
// example is hung upon. Sums are right by construction.

import {
  type ActivityTypeId,
  activityTypeIdsByArea,
  type EffortAreaId,
  effortAreaIds,
} from '../vocabulary/ids.ts'
import { apportion } from './apportion.ts'
import { profiles } from './profiles.ts'
import { activitiesByArea, planCount, plansIn } from './published.ts'
import { between, draw, type Random, shuffle } from './random.ts'

/** The frame of one activity; `plan` is the plan's number from 0. */
export interface Slot {
  readonly plan: number
  readonly area: EffortAreaId
  readonly type: ActivityTypeId
  readonly main: boolean
}

/** No plan hands in more than this many self-evaluations for one area. */
const mostInOneArea = 3
/** No type is rarer than this. */
const fewestOfOneType = 3

/** Every activity's frame, plan by plan, and within the plan in the areas' order. */
export function layOutActivities(random: Random): Slot[] {
  const slots: Slot[] = []
  for (const [area, plans] of placeAreas(random)) {
    const owners = addFurtherActivities(random, area, plans)
    const types = dealTypes(random, area, owners)
    owners.forEach((plan, index) => {
      const type = types[index]
      if (type) slots.push({ plan, area, type, main: owners[index - 1] !== plan })
    })
  }
  const order = (slot: Slot) => slot.plan * effortAreaIds.length + effortAreaIds.indexOf(slot.area)
  return slots.sort((a, b) => order(a) - order(b))
}

/** The plans in each area: drawn at random, then a plan left without any takes over one from the broadest. */
function placeAreas(random: Random): Map<EffortAreaId, Set<number>> {
  const breadth = Array.from({ length: planCount }, () => 0.6 + random())
  const everyPlan = breadth.map((_, plan) => plan)
  const placed = new Map(
    effortAreaIds.map((area) => [
      area,
      new Set(draw(random, everyPlan, (plan) => breadth[plan] ?? 0, plansIn(area))),
    ]),
  )
  const areasOf = (plan: number) => [...placed].filter(([, plans]) => plans.has(plan)).map(([area]) => area)
  for (const empty of everyPlan.filter((plan) => areasOf(plan).length === 0)) {
    const [broadest] = [...everyPlan].sort((a, b) => areasOf(b).length - areasOf(a).length)
    if (broadest === undefined) continue
    const [area] = draw(random, areasOf(broadest), plansIn, 1)
    if (!area) continue
    placed.get(area)?.delete(broadest)
    placed.get(area)?.add(empty)
  }
  return placed
}

/** The plan of each of the area's activities, equal ones side by side: one each, and the rest by lot. */
function addFurtherActivities(random: Random, area: EffortAreaId, plans: ReadonlySet<number>): number[] {
  const further = (activitiesByArea.get(area) ?? 0) - plans.size
  const places = [...plans].flatMap((plan) => Array.from({ length: mostInOneArea - 1 }, () => plan))
  return [...plans, ...draw(random, places, () => 1, further)].sort((a, b) => a - b)
}

/** A type for each activity, in the area's proportions, and never the same one twice in a plan. */
function dealTypes(random: Random, area: EffortAreaId, owners: readonly number[]): ActivityTypeId[] {
  const types: readonly ActivityTypeId[] = activityTypeIdsByArea[area]
  const counts = apportion(
    owners.length,
    types.map((type) => profiles[type].weight),
    fewestOfOneType,
  )
  const dealt = shuffle(
    random,
    types.flatMap((type, index) => Array.from({ length: counts[index] ?? 0 }, () => type)),
  )
  const clashes = (index: number) =>
    owners.some((owner, other) => other !== index && owner === owners[index] && dealt[other] === dealt[index])
  for (let index = 0; index < dealt.length; index++) {
    while (clashes(index)) swap(dealt, index, between(random, 0, dealt.length - 1), clashes)
  }
  return dealt
}

/** Exchanges two items unless the one put away would then clash. */
function swap<Item>(items: Item[], a: number, b: number, clashes: (index: number) => boolean): void {
  const [first, second] = [items[a], items[b]]
  if (first === undefined || second === undefined) return
  const clashedBefore = clashes(b)
  items[a] = second
  items[b] = first
  if (clashes(b) && !clashedBefore) {
    items[a] = first
    items[b] = second
  }
}
