// The reconstructed example: invented plans and self-evaluations whose sums are the published figures. How it is made
// is told in docs/example-data.md.

import type { ImportRows, PlanRow, SelfEvaluationRow } from '../import/rows.ts'
import {
  type EffortAreaId,
  type PartnerId,
  partnerIds,
  type RoleId,
  roleIds,
  type SuccessId,
  successIds,
  type TargetGroupId,
  type UnmetReasonId,
} from '../vocabulary/ids.ts'
import { type Audience, chooseAudiences } from './groups.ts'
import { chooseOutcomes, type Outcome } from './outcomes.ts'
import { choosePlaces, createAreaNames } from './places.ts'
import { chooseActivityDays, chooseKroner, choosePeriods } from './plans.ts'
import { profiles } from './profiles.ts'
import { planCount } from './published.ts'
import { between, createRandom, draw, type Random } from './random.ts'
import { layOutActivities, type Slot } from './structure.ts'
import { chooseSetting, word } from './wording.ts'

export interface ExampleOptions {
  /** How many times the published figures are met; 1 unless told. Each copy has plans and words of its own. */
  readonly copies?: number
  /** Another seed gives other plans with the same sums. */
  readonly seed?: number
}

export interface ExamplePlan {
  readonly plan: PlanRow
  readonly selfEvaluations: readonly SelfEvaluationRow[]
}

const programme = '2006-10'
const defaultSeed = 2006

/** The whole example at once. The same options always give the same rows. */
export function exampleRows(options: ExampleOptions = {}): ImportRows {
  const plans: PlanRow[] = []
  const selfEvaluations: SelfEvaluationRow[] = []
  for (const example of examplePlans(options)) {
    plans.push(example.plan)
    selfEvaluations.push(...example.selfEvaluations)
  }
  return { plans, selfEvaluations }
}

/** The example plan by plan, holding no more than one copy's frame in memory. */
export function* examplePlans(options: ExampleOptions = {}): Generator<ExamplePlan, void, undefined> {
  const { copies = 1, seed = defaultSeed } = options
  const nameOf = createAreaNames(createRandom(seed))
  for (let copy = 0; copy < copies; copy++) {
    yield* oneCopy(createRandom(seed + 7919 * (copy + 1)), copy * planCount, nameOf)
  }
}

function* oneCopy(random: Random, before: number, nameOf: (plan: number) => string): Generator<ExamplePlan> {
  const slots = layOutActivities(random)
  const audiences = chooseAudiences(random, slots)
  const outcomes = chooseOutcomes(random, slots)
  const places = choosePlaces(random)
  const periods = choosePeriods(random)
  const indices = Map.groupBy(slots.keys(), (index) => slots[index]?.plan)
  const activityCounts = places.map((_, plan) => indices.get(plan)?.length ?? 0)
  const kroner = chooseKroner(random, activityCounts)
  for (let number = 0; number < planCount; number++) {
    const plan: PlanRow = {
      programme,
      reference: `EKS-${String(before + number + 1).padStart(3, '0')}`,
      name: nameOf(before + number),
      ...at(places, number),
      ...at(periods, number),
      kroner: at(kroner, number),
      example: true,
    }
    const setting = chooseSetting(random, plan.name)
    const selfEvaluations = (indices.get(number) ?? []).map((index, position) => {
      const [slot, audience, outcome] = [at(slots, index), at(audiences, index), at(outcomes, index)]
      const wording = word(random, setting, slot, audience, outcome)
      return fillForm(random, plan, String(position + 1), slot, audience, outcome, wording)
    })
    yield { plan, selfEvaluations }
  }
}

function fillForm(
  random: Random,
  plan: PlanRow,
  reference: string,
  slot: Slot,
  audience: Audience,
  outcome: Outcome,
  wording: ReturnType<typeof word>,
): SelfEvaluationRow {
  const { title, description, steps, learned } = wording
  const profile = profiles[slot.type]
  return {
    programme,
    plan: plan.reference,
    reference,
    title,
    description,
    activityType: slot.type,
    mainActivity: slot.main,
    ...chooseActivityDays(random, plan),
    targetGroups: prioritise(random, audience),
    otherTargetGroup: audience.other,
    roles: chooseRoles(random, slot.area),
    partners: choosePartners(random, profile.partners, blames(outcome, 'partner')),
    volunteers: chooseVolunteers(random, profile.volunteers, blames(outcome, 'volunteers')),
    steps,
    mainReason: outcome.mainReason,
    otherReasons: outcome.otherReasons,
    successes: chooseSuccesses(random, outcome.mainReason === null),
    learned,
  }
}

/** The main group is primary; everybody else's benefit is secondary, and so is about half of the other groups. */
function prioritise(random: Random, { groups, main }: Audience): SelfEvaluationRow['targetGroups'] {
  const priorityOf = (group: TargetGroupId) =>
    group === main || (group !== 'all-residents' && random() < 0.45) ? 'primary' : 'secondary'
  return Object.fromEntries(groups.map((group) => [group, priorityOf(group)]))
}

/** Areas in which the report finds that workers mostly carry out the activities themselves. */
const mostlyExecuting: readonly EffortAreaId[] = [
  'children-youth',
  'employment-education',
  'health',
  'vulnerable-residents',
]

function chooseRoles(random: Random, area: EffortAreaId): RoleId[] {
  const weights: Record<RoleId, number> = mostlyExecuting.includes(area)
    ? { executing: 7, facilitating: 1.5, coordinating: 2, bridging: 3 }
    : { executing: 1.5, facilitating: 5, coordinating: 4, bridging: 3 }
  const chosen = draw(random, roleIds, (role) => weights[role], skewed(random, 1, 3))
  return roleIds.filter((role) => chosen.includes(role))
}

function blames({ mainReason, otherReasons }: Outcome, reason: UnmetReasonId): boolean {
  return mainReason === reason || otherReasons.includes(reason)
}

/** Up to three partners; at least one where a partner is the reason. */
function choosePartners(random: Random, likely: readonly PartnerId[], blamed: boolean): PartnerId[] {
  const chosen = draw(random, likely, () => 1, Math.min(likely.length, between(random, blamed ? 1 : 0, 3)))
  return partnerIds.filter((partner) => chosen.includes(partner))
}

const fewVolunteers = [2, 6] as const

function chooseVolunteers(
  random: Random,
  range: readonly [number, number] | undefined,
  blamed: boolean,
): number | null {
  if (!blamed && (!range || random() < 0.3)) return null
  const [least, most] = range ?? fewVolunteers
  return between(random, least, most)
}

function chooseSuccesses(random: Random, reached: boolean): SuccessId[] {
  const chosen = draw(random, successIds, () => 1, reached ? skewed(random, 1, 3) : skewed(random, 0, 2))
  return successIds.filter((success) => chosen.includes(success))
}

/** A whole number in the range, small ones more often. */
function skewed(random: Random, low: number, high: number): number {
  return low + Math.floor(random() ** 1.5 * (high - low + 1))
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new RangeError(`Nothing at ${index} of ${items.length}`)
  return item
}
