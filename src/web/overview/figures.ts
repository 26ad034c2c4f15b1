// The overview's answer as rows to draw, to tabulate and to follow: each with its words, its count, what it was counted
// from, and the filter of the list behind it. Pure, so that charts, tables and the file of all figures say the same.

import type { Overview } from '../../contract/overview.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { type TargetGroupId, targetGroupIds } from '../../domain/vocabulary/ids.ts'
import type { Format } from '../../messages/format.ts'
import type { Translate } from '../../messages/translator.ts'
import { effortAreaColour } from '../lib/effort-area-colour.ts'
import type { Names } from '../lib/vocabulary.ts'

export interface Words {
  readonly t: Translate
  readonly format: Format
  readonly names: Pick<Names, 'name' | 'shortName' | 'reasonName'>
}

/** Where a figure leads: the list whose length it is. */
export interface ListTarget {
  readonly to: '/activities' | '/plans'
  readonly filter: ActivityFilter
}

export interface Figure {
  readonly key: string
  readonly label: string
  readonly count: number
  /** What the count was taken from; absent where a share would mean nothing. */
  readonly of?: number
  /** How many different plans stand behind the count, where one of them can have several. */
  readonly plans?: number
  /** The part of the count that the chart draws dark. */
  readonly part?: number
  /** Absent where no list says exactly this number. */
  readonly target?: ListTarget
  readonly partTarget?: ListTarget
  /** The list behind what else the row's table counts. */
  readonly otherTarget?: ListTarget
  readonly color?: string
}

const activities = (filter: ActivityFilter): ListTarget => ({ to: '/activities', filter })
const plans = (filter: ActivityFilter): ListTarget => ({ to: '/plans', filter })

/** What a filter leaves out has a count of zero, but a list that named it would forget the filter. */
function isWithin(chosen: readonly string[] | undefined, id: string): boolean {
  return chosen === undefined || chosen.includes(id)
}

function byCount(a: Figure, b: Figure): number {
  return b.count - a.count
}

export function areaFigures(overview: Overview, filter: ActivityFilter, { names }: Words): Figure[] {
  return overview.effortAreas
    .map(
      (area): Figure => ({
        key: area.id,
        label: names.shortName(area.id),
        count: area.plans,
        of: overview.plans,
        color: effortAreaColour(area.id),
        ...(isWithin(filter.effortArea, area.id)
          ? { target: plans({ ...filter, effortArea: [area.id] }) }
          : {}),
      }),
    )
    .sort(byCount)
}

/**
 * The groups of an activity are many, and a filter's groups widen each other. So a list can only name "this group as well"
 * when the filter has no groups or this one is among them.
 */
function canName(filter: ActivityFilter, group: TargetGroupId): boolean {
  return isWithin(filter.targetGroup, group)
}

export function groupFigures(overview: Overview, filter: ActivityFilter, { names }: Words): Figure[] {
  return overview.targetGroups
    .map((group): Figure => {
      const own: ActivityFilter = { ...filter, targetGroup: [group.id] }
      return {
        key: group.id,
        label: names.name('targetGroup', group.id),
        count: group.takesPart,
        of: overview.activities,
        part: group.alone,
        ...(canName(filter, group.id)
          ? { target: activities(own), partTarget: activities({ ...own, alone: true }) }
          : {}),
      }
    })
    .sort(byCount)
}

/** The list of activities whose groups are none of the nine. */
export function outsideGroups(filter: ActivityFilter): ListTarget {
  return activities({ ...filter, withoutTargetGroup: targetGroupIds })
}

export interface ShareFigure {
  readonly key: 'nearMunicipalCore' | 'nearCivilSociety'
  readonly heading: string
  readonly count: number
  readonly of: number
  readonly forAll?: ListTarget
  readonly forSome?: ListTarget
  /** All the activities that the share is taken of. */
  readonly whole?: ListTarget
}

export function shareFigures(
  overview: Overview,
  filter: ActivityFilter,
  { format, names }: Words,
): ShareFigure[] {
  return (['nearMunicipalCore', 'nearCivilSociety'] as const).map((key) => {
    const { effortAreas, share } = overview.allResidentsShare[key]
    const areas = effortAreas.filter(
      (area) => filter.effortArea === undefined || filter.effortArea.includes(area),
    )
    const own: ActivityFilter = { ...filter, effortArea: areas }
    return {
      key,
      heading: format.sentenceList(effortAreas.map((area) => names.shortName(area))),
      count: share.count,
      of: share.of,
      ...(areas.length > 0 && canName(filter, 'all-residents')
        ? { forAll: activities({ ...own, targetGroup: ['all-residents'] }) }
        : {}),
      ...(areas.length > 0
        ? { forSome: activities({ ...own, withoutTargetGroup: ['all-residents'] }), whole: activities(own) }
        : {}),
    }
  })
}

const stateColours = {
  reached: 'var(--ok)',
  partly: 'var(--warn)',
  'not-reached': 'var(--bad)',
  'not-measured': 'var(--neutral)',
} as const

export function attainmentFigures(overview: Overview, filter: ActivityFilter, { names }: Words): Figure[] {
  return overview.attainment.byState.map((state) => ({
    key: state.id,
    label: names.name('attainment', state.id),
    count: state.activities,
    plans: state.plans,
    of: overview.attainment.reached.of,
    color: stateColours[state.id],
    target: activities({ ...filter, attainment: [state.id] }),
  }))
}

export function reasonFigures(overview: Overview, filter: ActivityFilter, { names }: Words): Figure[] {
  const figures = overview.unmetReasons.main.map(
    (reason): Figure => ({
      key: reason.id,
      label: names.reasonName(reason.id),
      count: reason.activities,
      plans: reason.plans,
      of: overview.unmetReasons.of,
      target: activities({ ...filter, reason: [reason.id] }),
    }),
  )
  // "Other" is what is left over, so it stands last whatever its count.
  return [
    ...figures.filter((figure) => figure.key !== 'other').sort(byCount),
    ...figures.filter((figure) => figure.key === 'other'),
  ]
}

export interface AreaTypes {
  readonly key: string
  readonly heading: string
  readonly color: string
  readonly figures: readonly Figure[]
}

export function typeFigures(overview: Overview, filter: ActivityFilter, { names }: Words): AreaTypes[] {
  return overview.effortAreas
    .map((area) => ({
      key: area.id,
      heading: names.shortName(area.id),
      color: effortAreaColour(area.id),
      figures: overview.activityTypes
        .filter((type) => type.effortArea === area.id)
        .map(
          (type): Figure => ({
            key: type.id,
            label: names.name('activityType', type.id),
            count: type.activities,
            of: area.activities,
            color: effortAreaColour(area.id),
            ...(isWithin(filter.activityType, type.id)
              ? {
                  target: activities({ ...filter, activityType: [type.id] }),
                  otherTarget: activities({ ...filter, activityType: [type.id], attainment: ['reached'] }),
                }
              : {}),
          }),
        )
        .sort(byCount),
    }))
    .filter((area) => area.figures.length > 0)
}

export function municipalityFigures(overview: Overview, filter: ActivityFilter, { names }: Words): Figure[] {
  return overview.municipalities
    .map(
      (municipality): Figure => ({
        key: municipality.code,
        label: names.name('municipality', municipality.code),
        count: municipality.plans,
        of: overview.plans,
        ...(isWithin(filter.municipality, municipality.code)
          ? {
              target: plans({ ...filter, municipality: [municipality.code] }),
              otherTarget: activities({ ...filter, municipality: [municipality.code] }),
            }
          : {}),
      }),
    )
    .sort((a, b) => byCount(a, b))
}

export function moneyFigures(overview: Overview, filter: ActivityFilter, { names }: Words): Figure[] {
  return overview.money.bySource.map((source) => ({
    key: source.id,
    label: names.name('financingSource', source.id),
    count: source.kroner,
    of: overview.money.totalKroner,
    target: plans(filter),
  }))
}
