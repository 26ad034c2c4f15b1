// The overview under the keys of published-figures.json, so that the two can be laid side by side.

import type { Overview } from '../contract/overview.ts'
import type { Share } from '../domain/overview/interval.ts'
import { activityTypeIdsByArea, type EffortAreaId } from '../domain/vocabulary/ids.ts'
import { vocabulary } from '../domain/vocabulary/vocabulary.ts'

const danish = (terms: readonly { readonly id: string; readonly name: { readonly da: string } }[]) => {
  const names = new Map(terms.map(({ id, name }) => [id, name.da]))
  return (id: string): string => names.get(id) ?? id
}

const areaName = danish(vocabulary.effortAreas)
const groupName = danish(vocabulary.targetGroups)

/** Rounds a share half up from its whole numbers, so that 8.95 % does not depend on how a fraction is stored. */
export function percent({ count, of }: Share, decimals: number): number | null {
  if (of === 0) return null
  const scale = 10 ** decimals
  return Math.floor((200 * scale * count + of) / (2 * of)) / scale
}

function allResidents({ effortAreas, share }: Overview['allResidentsShare']['nearMunicipalCore']) {
  return {
    areas: effortAreas.map(areaName),
    count: share.count,
    of: share.of,
    percentInText: percent(share, 1),
    percentInFigure: percent(share, 0),
  }
}

/** Rounded to whole millions or tenths where the report rounds so; what was counted stands beside it. */
export function publishedShape(overview: Overview) {
  const { attainment, unmetReasons, money } = overview
  const fund = money.bySource.find(({ id }) => id === 'fund')?.kroner ?? 0
  const measurement = unmetReasons.main.find(({ id }) => id === 'measurement')?.activities ?? 0
  const usedTypes = (area: EffortAreaId) => {
    const own: readonly string[] = activityTypeIdsByArea[area]
    return overview.activityTypes.filter(({ id, activities }) => own.includes(id) && activities > 0).length
  }
  return {
    exampleData: overview.exampleData,
    dataDate: overview.dataDate,
    programme: {
      plansSupported: overview.plans,
      socialEffortsMillionDkk: fund / 1e6,
      millionDkkPerPlan: overview.plans === 0 ? null : Math.round(fund / overview.plans / 1e5) / 10,
      lastPlansEnd: overview.period?.lastYear ?? null,
      fundShare: money.totalKroner === 0 ? null : fund / money.totalKroner,
      localShare: money.totalKroner === 0 ? null : (money.totalKroner - fund) / money.totalKroner,
      fundKroner: fund,
      totalKroner: money.totalKroner,
    },
    selfEvaluations: {
      count: attainment.reached.of,
      effortAreas: overview.effortAreas.filter(({ activities }) => activities > 0).length,
      activityTypes: overview.activityTypes.filter(({ activities }) => activities > 0).length,
    },
    plansWithActivitiesInArea: {
      values: Object.fromEntries(overview.effortAreas.map(({ id, plans }) => [areaName(id), plans])),
    },
    targetGroups: {
      values: Object.fromEntries(
        overview.targetGroups.map(({ id, takesPart, alone }) => [groupName(id), [takesPart, alone]]),
      ),
    },
    allResidentsShare: {
      nearMunicipalCore: allResidents(overview.allResidentsShare.nearMunicipalCore),
      nearCivilSociety: allResidents(overview.allResidentsShare.nearCivilSociety),
    },
    attainment: {
      shortTermGoalReachedPercent: percent(attainment.reached, 0),
      reached: attainment.reached.count,
      denominator: attainment.reached.of,
      unmetForMeasurementReasons: { count: measurement, of: unmetReasons.of },
    },
    activityTypesPerArea: {
      values: Object.fromEntries(overview.effortAreas.map(({ id }) => [areaName(id), usedTypes(id)])),
    },
  }
}
