// Counts the whole overview in three passes over the columns: which plans the filter lets in, which of their
// activities, and what that makes of the plans. The definitions are the report's (Del 1, Figures 1-3; Boks 2).
// Every index is within its column by construction; `as number` says so where the compiler can't know.

import {
  type ActivityTypeId,
  activityTypeIds,
  activityTypeIdsByArea,
  attainmentIds,
  type EffortAreaId,
  effortAreaIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import { municipalities } from '../vocabulary/municipalities.ts'
import { none, type OverviewColumns } from './columns.ts'
import { isOfPlansAlone, type OverviewFilter } from './filter.ts'
import { type PlansBehind, PlanTally } from './plans-behind.ts'

const areaByType = new Map<string, EffortAreaId>(
  effortAreaIds.flatMap((area) =>
    activityTypeIdsByArea[area].map((type): [string, EffortAreaId] => [type, area]),
  ),
)

/** The one effort area that an activity type belongs to. */
export function areaOf(type: ActivityTypeId): EffortAreaId {
  return areaByType.get(type) as EffortAreaId
}

/** The position of each type's effort area, by the type's. */
export const areaOfType = Uint8Array.from(activityTypeIds, (type) => effortAreaIds.indexOf(areaOf(type)))

/** Attainments and reasons by position, and one place more for "none"; target groups as sets with the other groups. */
export const attainmentSlots = attainmentIds.length + 1
export const reasonSlots = unmetReasonIds.length + 1
export const groupSlots = 1 << (targetGroupIds.length + 1)

/** Raw counts by position, from which every figure of the overview follows. */
export interface OverviewCounts {
  readonly plans: number
  readonly activities: number
  readonly example: boolean
  /** First and last year in which a counted plan ran; 0 when there is none. */
  readonly firstYear: number
  readonly lastYear: number
  /** Days since 1970-01-01; 0 when nothing counted was evaluated. */
  readonly newestEvaluation: number
  readonly plansByArea: Uint32Array
  /** [municipality] */
  readonly plansByMunicipality: Uint32Array
  readonly activitiesByMunicipality: Uint32Array
  readonly fundByMunicipality: Float64Array
  /** [activity type x (attainments + none)] */
  readonly byTypeAndAttainment: Uint32Array
  /** [area x set of groups], the set including the bit for other groups */
  readonly byAreaAndGroups: Uint32Array
  /** [attainment + none] x [reason + none] */
  readonly byAttainmentAndReason: Uint32Array
  readonly plansBehind: PlansBehind
  /** In the order of `financingSourceIds`. */
  readonly kroner: readonly number[]
}

/** Which positions a dimension lets in; undefined lets in all. */
function allowed(values: readonly string[] | undefined, known: readonly string[]): Uint8Array | undefined {
  if (!values || values.length === 0) return undefined
  const wanted = new Set(values)
  return Uint8Array.from(known, (value) => (wanted.has(value) ? 1 : 0))
}

function bits(values: readonly string[] | undefined, known: readonly string[]): number {
  return (values ?? []).reduce((set, value) => set | (1 << known.indexOf(value)), 0)
}

function admitPlans(columns: OverviewColumns, filter: OverviewFilter): Uint8Array {
  const programmes = allowed(filter.programme, columns.programmes)
  const codes = municipalities.map(({ code }) => code)
  const places = allowed(filter.municipality, codes)
  const from = filter.from ?? 0
  const to = filter.to ?? 65_535
  const admitted = new Uint8Array(columns.plans)
  const { programme, municipality, firstYear, lastYear } = columns
  for (let plan = 0; plan < columns.plans; plan++) {
    const own = programme[plan] ?? none
    if (own === none) continue
    if (programmes && !programmes[own]) continue
    if (places && !places[municipality[plan] ?? none]) continue
    if ((lastYear[plan] ?? 0) < from || (firstYear[plan] ?? 0) > to) continue
    admitted[plan] = 1
  }
  return admitted
}

function admitTypes(filter: OverviewFilter): Uint8Array {
  const types = allowed(filter.activityType, activityTypeIds)
  const areas = allowed(filter.effortArea, effortAreaIds)
  return Uint8Array.from(activityTypeIds, (_, type) =>
    (!types || types[type]) && (!areas || areas[areaOfType[type] as number]) ? 1 : 0,
  )
}

/** The rows of the activities that the filter lets in, in order. */
export function admitRows(
  columns: OverviewColumns,
  filter: OverviewFilter,
  admitted = admitPlans(columns, filter),
): Int32Array {
  const types = admitTypes(filter)
  const groupsWanted = bits(filter.targetGroup, targetGroupIds)
  const rolesWanted = bits(filter.role, roleIds)
  const { plan, activityType, groups, roles } = columns
  const rows = new Int32Array(columns.activities)
  let found = 0
  for (let row = 0; row < columns.activities; row++) {
    const type = activityType[row] as number
    if (type === none || !types[type] || !admitted[plan[row] as number]) continue
    if (groupsWanted !== 0 && ((groups[row] as number) & groupsWanted) === 0) continue
    if (rolesWanted !== 0 && ((roles[row] as number) & rolesWanted) === 0) continue
    rows[found++] = row
  }
  return rows.subarray(0, found)
}

/** Counts everything that the filter lets in. Time is linear in the rows, some 10 ns each. */
export function countOverview(columns: OverviewColumns, filter: OverviewFilter): OverviewCounts {
  const admitted = admitPlans(columns, filter)
  const behind = new PlanTally(columns.plans)
  const areasOfPlan = new Uint8Array(columns.plans)
  const activitiesByMunicipality = new Uint32Array(municipalities.length)
  const byTypeAndAttainment = new Uint32Array(activityTypeIds.length * attainmentSlots)
  const byAreaAndGroups = new Uint32Array(effortAreaIds.length * groupSlots)
  const byAttainmentAndReason = new Uint32Array(attainmentSlots * reasonSlots)
  const { plan, activityType, groups, attainment, mainReason, evaluatedOn, municipality } = columns
  let activities = 0
  let newestEvaluation = 0
  for (const row of admitRows(columns, filter, admitted)) {
    const type = activityType[row] as number
    const own = plan[row] as number
    const set = groups[row] as number
    const area = areaOfType[type] as number
    const state = Math.min(attainment[row] as number, attainmentSlots - 1)
    const reason = Math.min(mainReason[row] as number, reasonSlots - 1)
    activities++
    areasOfPlan[own] = (areasOfPlan[own] as number) | (1 << area)
    increment(activitiesByMunicipality, municipality[own] as number)
    increment(byTypeAndAttainment, type * attainmentSlots + state)
    increment(byAreaAndGroups, area * groupSlots + set)
    increment(byAttainmentAndReason, state * reasonSlots + reason)
    if (state < attainmentIds.length) behind.add(own, type, state, reason)
    if ((evaluatedOn[row] as number) > newestEvaluation) newestEvaluation = evaluatedOn[row] as number
  }
  return {
    ...countPlans(columns, areasOfPlan, isOfPlansAlone(filter) ? admitted : undefined),
    activities,
    newestEvaluation,
    activitiesByMunicipality,
    byTypeAndAttainment,
    byAreaAndGroups,
    byAttainmentAndReason,
    plansBehind: behind.count(),
  }
}

function increment(counts: Uint32Array, position: number): void {
  counts[position] = (counts[position] as number) + 1
}

/**
 * What is counted once a plan: for the plans with at least one activity that was counted, and where `admitted` is given
 * for the granted ones among those, whatever they have.
 */
function countPlans(columns: OverviewColumns, areasOfPlan: Uint8Array, admitted: Uint8Array | undefined) {
  const plansByArea = new Uint32Array(effortAreaIds.length)
  const plansByMunicipality = new Uint32Array(municipalities.length)
  const fundByMunicipality = new Float64Array(municipalities.length)
  const kroner: [number, number, number, number] = [0, 0, 0, 0]
  let plans = 0
  let example = false
  let firstYear = 0
  let lastYear = 0
  for (let plan = 0; plan < columns.plans; plan++) {
    const areas = areasOfPlan[plan] as number
    if (areas === 0 && !(admitted?.[plan] && columns.granted[plan] === 1)) continue
    plans++
    if (columns.example[plan] === 1) example = true
    if (firstYear === 0 || (columns.firstYear[plan] as number) < firstYear)
      firstYear = columns.firstYear[plan] as number
    if ((columns.lastYear[plan] as number) > lastYear) lastYear = columns.lastYear[plan] as number
    for (let area = 0; area < plansByArea.length; area++)
      if (areas & (1 << area)) increment(plansByArea, area)
    const place = columns.municipality[plan] as number
    const fund = columns.fund[plan] as number
    increment(plansByMunicipality, place)
    fundByMunicipality[place] = (fundByMunicipality[place] as number) + fund
    kroner[0] += fund
    kroner[1] += columns.housingOrganisation[plan] as number
    kroner[2] += columns.municipalityShare[plan] as number
    kroner[3] += columns.otherSources[plan] as number
  }
  return { plans, example, firstYear, lastYear, plansByArea, plansByMunicipality, fundByMunicipality, kroner }
}
