// The types as they are shown: those that fit, in an order, under the headings of the effort areas that are chosen.

import type { CatalogueItem } from '../../contract/catalogue.ts'
import type { VocabularyAnswer } from '../../contract/vocabulary.ts'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import type { EffortAreaId } from '../../domain/vocabulary/ids.ts'
import type { CatalogueSort } from './address.ts'

/** Whom the catalogue says a type is for. */
type Said = Pick<
  VocabularyAnswer['activityTypes'][number],
  'id' | 'primaryTargetGroups' | 'secondaryTargetGroups'
>

/**
 * Those of the chosen areas that are for one of the chosen groups, as the catalogue says or as plans have used them, and in
 * which a chosen role has been taken.
 */
export function fitting(
  types: readonly CatalogueItem[],
  filter: OverviewFilter,
  said: readonly Said[],
): CatalogueItem[] {
  const { effortArea, targetGroup, role } = filter
  return types.filter((type) => {
    if (effortArea && !effortArea.includes(type.effortArea)) return false
    if (!targetGroup && !role) return true
    if (type.activities > 0) return true
    const own = said.find(({ id }) => id === type.id)
    const groups = [...(own?.primaryTargetGroups ?? []), ...(own?.secondaryTargetGroups ?? [])]
    return !role && groups.some((group) => targetGroup?.includes(group))
  })
}

export function sorted(
  types: readonly CatalogueItem[],
  sort: CatalogueSort,
  compareNames: (one: CatalogueItem, other: CatalogueItem) => number,
): CatalogueItem[] {
  const figure = (type: CatalogueItem) =>
    sort === 'plans' ? type.plans : sort === 'activities' ? type.activities : (type.pooled?.mean ?? -1)
  if (sort === 'area') return [...types]
  if (sort === 'name') return types.toSorted(compareNames)
  return types.toSorted((one, other) => figure(other) - figure(one) || compareNames(one, other))
}

export interface TypeGroup {
  readonly key: string
  /** The one of the eight, where that is what it stands for. */
  readonly area: EffortAreaId | undefined
  readonly types: readonly CatalogueItem[]
}

/** Under the eight areas, in the order in which they are met. */
export function groupedByArea(types: readonly CatalogueItem[]): TypeGroup[] {
  return groupedBy(types, (area) => area).map((group) => ({ ...group, area: group.types[0]?.effortArea }))
}

/**
 * Under a programme's areas: those with one place for them in the programme's order, then those that may be in several, and
 * last what is outside.
 */
export function groupedByProgramme(
  types: readonly CatalogueItem[],
  areas: readonly { readonly id: string }[],
  placesOf: (area: EffortAreaId) => readonly string[],
): TypeGroup[] {
  const rank = ({ types: own }: TypeGroup) => {
    const [first] = own
    const places = first ? placesOf(first.effortArea) : []
    if (places.length !== 1) return areas.length + (places.length > 1 ? 0 : 1)
    return areas.findIndex(({ id }) => id === places[0])
  }
  return groupedBy(types, (area) => placesOf(area).join('+')).toSorted(
    (one, other) => rank(one) - rank(other),
  )
}

function groupedBy(types: readonly CatalogueItem[], keyOf: (area: EffortAreaId) => string): TypeGroup[] {
  const groups = new Map<string, { key: string; area: undefined; types: CatalogueItem[] }>()
  for (const type of types) {
    const key = keyOf(type.effortArea)
    const group = groups.get(key) ?? { key, area: undefined, types: [] }
    group.types.push(type)
    groups.set(key, group)
  }
  return [...groups.values()]
}
