// What the overview's columns tell of each type of the catalogue, in one pass over what a filter lets in. Which activities
// count, and as what, is said by the overview alone.

import { none, type OverviewColumns } from '../overview/columns.ts'
import { admitRows, areaOf, areaOfType } from '../overview/count.ts'
import type { OverviewFilter } from '../overview/filter.ts'
import {
  type ActivityTypeId,
  activityTypeIds,
  attainmentIds,
  type EffortAreaId,
  effortAreaIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../vocabulary/ids.ts'

export interface TypeCounts {
  readonly id: ActivityTypeId
  readonly effortArea: EffortAreaId
  readonly activities: number
  /** Different plans that they are of. */
  readonly plans: number
  /** Activities with an accepted self-evaluation, and the different plans that those are of. */
  readonly evaluated: number
  readonly plansEvaluated: number
  /** Those of the evaluated that reached step 3. */
  readonly reached: number
  /** The others by main reason, in the order of `unmetReasonIds`. */
  readonly byReason: readonly number[]
  /** Activities in which each group takes part, in the order of `targetGroupIds`; one may have several. */
  readonly byGroup: readonly number[]
  /** Likewise, in the order of `roleIds`. */
  readonly byRole: readonly number[]
  /** Plans that also have an activity of each type, in the order of `activityTypeIds`. */
  readonly plansWith: readonly number[]
}

export interface CatalogueCounts {
  /** Plans with at least one activity that counts. */
  readonly plans: number
  readonly activities: number
  readonly example: boolean
  /** Days since 1970-01-01; 0 when nothing counted was evaluated. */
  readonly newestEvaluation: number
  /** In the order of `activityTypeIds`. */
  readonly types: readonly TypeCounts[]
  /** Plans by the set of effort areas that they have activities in, as bits by position. */
  readonly plansByAreas: Uint32Array
}

const reachedState = attainmentIds.indexOf('reached')
const half = 32

/** The types of each plan, in two sets of bits, for there are more of them than one number has. */
class TypesOfPlans {
  readonly #low: Uint32Array
  readonly #high: Uint32Array

  constructor(plans: number) {
    this.#low = new Uint32Array(plans)
    this.#high = new Uint32Array(plans)
  }

  add(plan: number, type: number): void {
    const bits = type < half ? this.#low : this.#high
    bits[plan] = ((bits[plan] ?? 0) | (1 << (type % half))) >>> 0
  }

  /** The types of one plan, by position. */
  of(plan: number): number[] {
    const found: number[] = []
    for (const [bits, from] of [
      [this.#low[plan] ?? 0, 0],
      [this.#high[plan] ?? 0, half],
    ] as const)
      for (let left = bits, type = from; left !== 0; left >>>= 1, type++) if (left & 1) found.push(type)
    return found
  }
}

interface Tally {
  activities: number
  plans: number
  evaluated: number
  plansEvaluated: number
  reached: number
  readonly byReason: number[]
  readonly byGroup: number[]
  readonly byRole: number[]
  readonly plansWith: number[]
}

const zeros = (known: readonly unknown[]) => known.map(() => 0)
const tally = (): Tally => ({
  ...{ activities: 0, plans: 0, evaluated: 0, plansEvaluated: 0, reached: 0 },
  ...{ byReason: zeros(unmetReasonIds), byGroup: zeros(targetGroupIds), byRole: zeros(roleIds) },
  plansWith: zeros(activityTypeIds),
})

function increment(counts: number[], place: number): void {
  if (place < counts.length) counts[place] = (counts[place] ?? 0) + 1
}

function addBits(counts: number[], set: number): void {
  for (let place = 0; place < counts.length; place++) if (set & (1 << place)) increment(counts, place)
}

/** Time is linear in the rows that the filter lets in. */
export function countTypes(columns: OverviewColumns, filter: OverviewFilter): CatalogueCounts {
  const tallies = activityTypeIds.map(tally)
  const present = new TypesOfPlans(columns.plans)
  const evaluatedIn = new TypesOfPlans(columns.plans)
  const { plan, activityType, groups, roles, attainment, mainReason, evaluatedOn } = columns
  let newestEvaluation = 0
  const rows = admitRows(columns, filter)
  for (const row of rows) {
    const type = activityType[row] ?? none
    const own = tallies[type]
    const ofPlan = plan[row] ?? 0
    if (own === undefined) continue
    own.activities++
    addBits(own.byGroup, groups[row] ?? 0)
    addBits(own.byRole, roles[row] ?? 0)
    present.add(ofPlan, type)
    newestEvaluation = Math.max(newestEvaluation, evaluatedOn[row] ?? 0)
    const state = attainment[row] ?? none
    if (state === none) continue
    own.evaluated++
    evaluatedIn.add(ofPlan, type)
    if (state === reachedState) own.reached++
    else increment(own.byReason, mainReason[row] ?? none)
  }
  return {
    ...countPlans(columns, tallies, present, evaluatedIn),
    activities: rows.length,
    newestEvaluation,
    types: activityTypeIds.map((id, type) => ({ id, effortArea: areaOf(id), ...(tallies[type] ?? tally()) })),
  }
}

function countPlans(
  columns: OverviewColumns,
  tallies: readonly Tally[],
  present: TypesOfPlans,
  evaluatedIn: TypesOfPlans,
): Pick<CatalogueCounts, 'plans' | 'example' | 'plansByAreas'> {
  const plansByAreas = new Uint32Array(1 << effortAreaIds.length)
  let plans = 0
  let example = false
  for (let plan = 0; plan < columns.plans; plan++) {
    const types = present.of(plan)
    if (types.length === 0) continue
    plans++
    example ||= columns.example[plan] === 1
    const areas = types.reduce((set, type) => set | (1 << (areaOfType[type] ?? 0)), 0)
    plansByAreas[areas] = (plansByAreas[areas] ?? 0) + 1
    for (const type of types) {
      const own = tallies[type]
      if (own === undefined) continue
      own.plans++
      for (const other of types) if (other !== type) increment(own.plansWith, other)
    }
    for (const type of evaluatedIn.of(plan)) {
      const own = tallies[type]
      if (own) own.plansEvaluated++
    }
  }
  return { plans, example, plansByAreas }
}
