// How it went: which activities reached step 3, why the others did not, and how steps 1 and 2 went before it.

import type { AttainmentId, EffortAreaId, UnmetReasonId } from '../vocabulary/ids.ts'
import { unmetReasonIds } from '../vocabulary/ids.ts'
import { apportion } from './apportion.ts'
import { profiles } from './profiles.ts'
import { activityCount, notMeasuredCount, reachedCount } from './published.ts'
import { between, draw, type Random } from './random.ts'
import type { Slot } from './structure.ts'

export interface Outcome {
  readonly steps: readonly [AttainmentId, AttainmentId, AttainmentId]
  readonly mainReason: UnmetReasonId | null
  readonly otherReasons: readonly UnmetReasonId[]
}

/** The reasons beside measurement, in the proportions in which they share the two thirds left (invented). */
const reasonWeights: Readonly<Partial<Record<UnmetReasonId, number>>> = {
  society: 10,
  volunteers: 14,
  participants: 21,
  expectation: 27,
  resources: 38,
  partner: 46,
}

/** How readily each area reaches its goals, beside 1 for the others (invented). */
const success: Readonly<Partial<Record<EffortAreaId, number>>> = {
  'social-life': 1.4,
  'tenant-democracy': 1.2,
  'employment-education': 0.8,
  'image-communication': 0.75,
  health: 0.9,
}

/** How well a reason fits an activity. */
function fits(reason: UnmetReasonId, { area, type }: Slot): number {
  switch (reason) {
    case 'measurement':
      return area === 'image-communication' || area === 'employment-education' ? 1.4 : 1
    case 'society':
      return area === 'employment-education' || area === 'vulnerable-residents' ? 4 : 0.5
    case 'volunteers':
      return profiles[type].volunteers ? 3 : 0.05
    case 'expectation':
      return area === 'image-communication' || type === 'safety-patrol' ? 2.5 : 1
    case 'participants':
      return area === 'tenant-democracy' || area === 'image-communication' ? 0.6 : 1.5
    default:
      return 1
  }
}

/** How often each state is met at steps 1 and 2, given step 3 (invented: early steps go better than late ones). */
const earlierSteps: Readonly<Record<AttainmentId, readonly [Chances, Chances]>> = {
  reached: [
    { reached: 96, partly: 4 },
    { reached: 87, partly: 12, 'not-measured': 1 },
  ],
  partly: [
    { reached: 86, partly: 14 },
    { reached: 50, partly: 42, 'not-reached': 3, 'not-measured': 5 },
  ],
  'not-reached': [
    { reached: 62, partly: 28, 'not-reached': 10 },
    { reached: 22, partly: 46, 'not-reached': 29, 'not-measured': 3 },
  ],
  'not-measured': [
    { reached: 86, partly: 13, 'not-measured': 1 },
    { reached: 62, partly: 22, 'not-reached': 2, 'not-measured': 14 },
  ],
}
type Chances = Readonly<Partial<Record<AttainmentId, number>>>

/** The outcome of every slot, in the slots' order. */
export function chooseOutcomes(random: Random, slots: readonly Slot[]): Outcome[] {
  const reached = new Set(draw(random, slots, ({ area }) => success[area] ?? 1, reachedCount))
  let unmet = slots.filter((slot) => !reached.has(slot))
  const reasons = new Map<Slot, UnmetReasonId>()
  for (const [reason, count] of reasonCounts()) {
    for (const slot of draw(random, unmet, (slot) => fits(reason, slot), count)) reasons.set(slot, reason)
    unmet = unmet.filter((slot) => !reasons.has(slot))
  }
  return slots.map((slot) => {
    const mainReason = reasons.get(slot) ?? null
    const last = lastStep(random, mainReason)
    const [first, second] = earlierSteps[last]
    return {
      steps: [chance(random, first), chance(random, second), last],
      mainReason,
      otherReasons: mainReason ? chooseOtherReasons(random, slot, mainReason) : [],
    }
  })
}

function reasonCounts(): [UnmetReasonId, number][] {
  const spread = unmetReasonIds.filter((reason) => reasonWeights[reason] !== undefined)
  const ordered = spread.sort((a, b) => (reasonWeights[a] ?? 0) - (reasonWeights[b] ?? 0))
  const counts = apportion(
    activityCount - reachedCount - notMeasuredCount,
    ordered.map((reason) => reasonWeights[reason] ?? 0),
  )
  return [
    ...ordered.slice(0, 2).map((reason, index): [UnmetReasonId, number] => [reason, counts[index] ?? 0]),
    ['measurement', notMeasuredCount],
    ...ordered.slice(2).map((reason, index): [UnmetReasonId, number] => [reason, counts[index + 2] ?? 0]),
  ]
}

function lastStep(random: Random, mainReason: UnmetReasonId | null): AttainmentId {
  if (mainReason === null) return 'reached'
  if (mainReason === 'measurement') return 'not-measured'
  return random() < 0.56 ? 'partly' : 'not-reached'
}

function chance(random: Random, chances: Chances): AttainmentId {
  const states: readonly AttainmentId[] = ['reached', 'partly', 'not-reached', 'not-measured']
  const [state] = draw(random, states, (id) => chances[id] ?? 0, 1)
  return state ?? 'reached'
}

function chooseOtherReasons(random: Random, slot: Slot, main: UnmetReasonId): UnmetReasonId[] {
  if (random() > 0.36) return []
  const candidates = unmetReasonIds.filter((reason) => reason !== main && reasonWeights[reason] !== undefined)
  const chosen = draw(random, candidates, (reason) => fits(reason, slot), between(random, 1, 5) > 4 ? 2 : 1)
  return unmetReasonIds.filter((reason) => chosen.includes(reason))
}
