// The figures that the report published, beside those counted in an answer of the overview. The report rounds: a row says
// to how many decimals the two are compared.

import type { Overview } from '../../contract/overview.ts'
import type { EffortAreaId, TargetGroupId } from '../../domain/vocabulary/ids.ts'

/** Plans with activities in each area (report, part 1), out of 162. */
const publishedAreas: readonly (readonly [EffortAreaId, number])[] = [
  ['children-youth', 102],
  ['social-life', 83],
  ['employment-education', 66],
  ['image-communication', 60],
  ['tenant-democracy', 59],
  ['health', 32],
  ['environment', 23],
  ['vulnerable-residents', 21],
]

/** Activities where a group takes part, and where it is alone (report, Figure 1), out of 557. */
const publishedGroups: readonly (readonly [TargetGroupId, number, number])[] = [
  ['all-residents', 190, 121],
  ['men', 19, 4],
  ['women', 44, 26],
  ['children-0-6', 34, 0],
  ['children-7-17', 161, 70],
  ['elderly', 25, 11],
  ['families', 62, 9],
  ['ethnic-minorities', 57, 5],
  ['vulnerable-groups', 65, 23],
]

type PublishedKind = 'count' | 'percent' | 'percent1' | 'third' | 'kroner'

export interface PublishedFigure {
  readonly key: string
  readonly kind: PublishedKind
  readonly row:
    | 'plans'
    | 'activities'
    | 'types'
    | 'area'
    | 'group'
    | 'alone'
    | 'municipal'
    | 'civil'
    | 'reached'
    | 'measurement'
    | 'money'
    | 'fund'
  readonly about?: string
  /** Counts as they are, shares between 0 and 1, money in kroner. */
  readonly published: number
  readonly counted: number
}

/** How far a counted figure may lie from the published one and still be what the report rounded. */
const tolerance: Readonly<Record<PublishedKind, number>> = {
  count: 0,
  percent: 0.005,
  percent1: 0.0005,
  third: 0.01,
  kroner: 50_000_000,
}

export function agrees(figure: PublishedFigure): boolean {
  return Math.abs(figure.published - figure.counted) <= tolerance[figure.kind] + 1e-9
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

export function comparePublished(overview: Overview): PublishedFigure[] {
  const { nearMunicipalCore, nearCivilSociety } = overview.allResidentsShare
  const { reached } = overview.attainment
  const reasons = overview.unmetReasons
  const measurement = reasons.main.find((reason) => reason.id === 'measurement')?.activities ?? 0
  const fund = overview.money.bySource.find((source) => source.id === 'fund')?.kroner ?? 0
  const types = overview.activityTypes.filter((type) => type.activities > 0).length
  const count = (row: PublishedFigure['row'], published: number, counted: number, about?: string) =>
    ({
      key: `${row} ${about ?? ''}`,
      kind: 'count',
      row,
      published,
      counted,
      ...(about ? { about } : {}),
    }) as const
  const group = (id: TargetGroupId) => overview.targetGroups.find((candidate) => candidate.id === id)
  return [
    count('plans', 162, overview.plans),
    count('activities', 557, overview.activities),
    count('types', 43, types),
    ...publishedAreas.map(([id, plans]) =>
      count('area', plans, overview.effortAreas.find((area) => area.id === id)?.plans ?? 0, id),
    ),
    ...publishedGroups.map(([id, takesPart]) => count('group', takesPart, group(id)?.takesPart ?? 0, id)),
    ...publishedGroups.map(([id, , alone]) => count('alone', alone, group(id)?.alone ?? 0, id)),
    {
      key: 'municipal',
      kind: 'percent1',
      row: 'municipal',
      published: 0.089,
      counted: ratio(nearMunicipalCore.share.count, nearMunicipalCore.share.of),
    },
    {
      key: 'civil',
      kind: 'percent1',
      row: 'civil',
      published: 0.685,
      counted: ratio(nearCivilSociety.share.count, nearCivilSociety.share.of),
    },
    {
      key: 'reached',
      kind: 'percent',
      row: 'reached',
      published: 0.58,
      counted: ratio(reached.count, reached.of),
    },
    {
      key: 'measurement',
      kind: 'third',
      row: 'measurement',
      published: 1 / 3,
      counted: ratio(measurement, reasons.of),
    },
    {
      key: 'money',
      kind: 'kroner',
      row: 'money',
      published: 1_200_000_000,
      counted: fund,
    },
    {
      key: 'fund',
      kind: 'percent',
      row: 'fund',
      published: 0.75,
      counted: ratio(fund, overview.money.totalKroner),
    },
  ]
}
