// Turns raw counts by position into the overview's answer in the words of the contract.

import type { Overview } from '../../contract/overview.ts'
import {
  areaOf,
  attainmentSlots,
  groupSlots,
  type OverviewCounts,
  reasonSlots,
} from '../../domain/overview/count.ts'
import { share } from '../../domain/overview/interval.ts'
import { nearCivilSociety, nearMunicipalCore } from '../../domain/vocabulary/effort-areas.ts'
import {
  activityTypeIds,
  attainmentIds,
  type EffortAreaId,
  effortAreaIds,
  financingSourceIds,
  targetGroupIds,
  unmetReasonIds,
} from '../../domain/vocabulary/ids.ts'
import { municipalities } from '../../domain/vocabulary/municipalities.ts'

const reached = attainmentIds.indexOf('reached')
const allResidents = targetGroupIds.indexOf('all-residents')

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

export function answerOverview(counts: OverviewCounts): Overview {
  return {
    dataDate: counts.newestEvaluation === 0 ? null : dayOf(counts.newestEvaluation),
    exampleData: counts.example,
    period: counts.plans === 0 ? null : { firstYear: counts.firstYear, lastYear: counts.lastYear },
    plans: counts.plans,
    municipalitiesWithPlans: counts.plansByMunicipality.filter((plans) => plans > 0).length,
    activities: counts.activities,
    effortAreas: effortAreaIds.map((id, area) => ({
      id,
      plans: counts.plansByArea[area] ?? 0,
      activities: sum(groupsOfArea(counts, area)),
    })),
    ...answerTargetGroups(counts),
    allResidentsShare: {
      nearMunicipalCore: allResidentsShare(counts, nearMunicipalCore),
      nearCivilSociety: allResidentsShare(counts, nearCivilSociety),
    },
    ...answerAttainment(counts),
    activityTypes: answerTypes(counts),
    municipalities: municipalities.map(({ code }, place) => ({
      code,
      plans: counts.plansByMunicipality[place] ?? 0,
      activities: counts.activitiesByMunicipality[place] ?? 0,
      fundKroner: counts.fundByMunicipality[place] ?? 0,
    })),
    money: {
      totalKroner: sum(counts.kroner),
      bySource: financingSourceIds.map((id, source) => ({ id, kroner: counts.kroner[source] ?? 0 })),
    },
  }
}

function dayOf(daysSince1970: number): string {
  return new Date(daysSince1970 * 86_400_000).toISOString().slice(0, 10)
}

function groupsOfArea(counts: OverviewCounts, area: number): Uint32Array {
  return counts.byAreaAndGroups.subarray(area * groupSlots, (area + 1) * groupSlots)
}

function answerTargetGroups(
  counts: OverviewCounts,
): Pick<Overview, 'targetGroups' | 'activitiesOutsideTargetGroups'> {
  const bySet = new Uint32Array(groupSlots)
  for (const [index, activities] of counts.byAreaAndGroups.entries()) {
    const set = index % groupSlots
    bySet[set] = (bySet[set] ?? 0) + activities
  }
  const ofTheNine = (1 << targetGroupIds.length) - 1
  const outside = bySet.filter((_, set) => (set & ofTheNine) === 0)
  return {
    targetGroups: targetGroupIds.map((id, group) => ({
      id,
      takesPart: sum(bySet.filter((_, set) => (set & (1 << group)) !== 0)),
      alone: bySet[1 << group] ?? 0,
    })),
    activitiesOutsideTargetGroups: sum(outside),
  }
}

function allResidentsShare(counts: OverviewCounts, areas: readonly EffortAreaId[]) {
  const rows = areas.map((area) => groupsOfArea(counts, effortAreaIds.indexOf(area)))
  const forAll = rows.map((row) => sum(row.filter((_, set) => (set & (1 << allResidents)) !== 0)))
  return { effortAreas: [...areas], share: share(sum(forAll), sum(rows.map(sum))) }
}

function answerAttainment(counts: OverviewCounts): Pick<Overview, 'attainment' | 'unmetReasons'> {
  const { plansBehind } = counts
  const rowOf = (state: number) =>
    counts.byAttainmentAndReason.subarray(state * reasonSlots, (state + 1) * reasonSlots)
  const byState = attainmentIds.map((id, state) => ({
    id,
    activities: sum(rowOf(state)),
    plans: plansBehind.byAttainment[state] ?? 0,
  }))
  const evaluated = sum(byState.map(({ activities }) => activities))
  const reachedActivities = byState[reached]?.activities ?? 0
  const unmet = attainmentIds.flatMap((_, state) => (state === reached ? [] : [rowOf(state)]))
  return {
    attainment: {
      reached: share(reachedActivities, evaluated),
      byState,
      plans: plansBehind.evaluated,
      notEvaluated: sum(rowOf(attainmentSlots - 1)),
    },
    unmetReasons: {
      of: evaluated - reachedActivities,
      main: unmetReasonIds.map((id, reason) => ({
        id,
        activities: sum(unmet.map((row) => row[reason] ?? 0)),
        plans: plansBehind.byReason[reason] ?? 0,
      })),
      plans: plansBehind.unmet,
    },
  }
}

function answerTypes(counts: OverviewCounts): Overview['activityTypes'] {
  return activityTypeIds.map((id, type) => {
    const states = counts.byTypeAndAttainment.subarray(type * attainmentSlots, (type + 1) * attainmentSlots)
    const evaluated = sum(states.subarray(0, attainmentSlots - 1))
    return {
      id,
      effortArea: areaOf(id),
      activities: sum(states),
      reached: share(states[reached] ?? 0, evaluated),
      plans: counts.plansBehind.byType[type] ?? 0,
    }
  })
}
