// Activities seen under another programme's effort areas. What maps to one of its areas belongs there; what maps to several
// may belong to any of them, is told of by itself, and is counted once.

import { type EffortAreaId, effortAreaIds } from '../vocabulary/ids.ts'

/** One of a programme's areas, with those of the eight that it covers. */
export interface MappedArea {
  readonly id: string
  readonly mapsTo: readonly EffortAreaId[]
}

/** What is counted once an activity, so that it can be added up. */
export interface AreaFigures {
  readonly activities: number
  readonly evaluated: number
  readonly reached: number
}

export interface CountedByArea {
  readonly figures: Readonly<Record<EffortAreaId, AreaFigures>>
  /** Plans by the set of the eight that they have activities in, as bits by position. */
  readonly plansByAreas: Uint32Array
}

/** At least the activities that can belong nowhere else, at most all that may belong there. */
export interface Between {
  readonly least: number
  readonly most: number
}

export interface SeenArea {
  readonly id: string
  /** Those of the eight that no other area of the programme covers, and those that others cover, too. */
  readonly alone: readonly EffortAreaId[]
  readonly shared: readonly EffortAreaId[]
  readonly activities: Between
  readonly plans: Between
  /** Of the activities that can belong nowhere else. */
  readonly figures: AreaFigures
}

/** Activities that may belong to any of several areas of the programme. */
export interface SharedPart {
  readonly areas: readonly string[]
  readonly effortAreas: readonly EffortAreaId[]
  readonly figures: AreaFigures
}

export interface SeenUnder {
  /** In the programme's order. */
  readonly areas: readonly SeenArea[]
  readonly shared: readonly SharedPart[]
  /** What the programme has no area for. */
  readonly outside: Omit<SharedPart, 'areas'>
  readonly total: AreaFigures
}

/** The programme's areas that cover one of the eight: one, several, or none. */
export function areasOver(areas: readonly MappedArea[], effortArea: EffortAreaId): string[] {
  return areas.flatMap(({ id, mapsTo }) => (mapsTo.includes(effortArea) ? [id] : []))
}

/** The activities of `areas`, those of `shared` and those of `outside` come to `total`, each counted once. */
export function seenUnder(areas: readonly MappedArea[], { figures, plansByAreas }: CountedByArea): SeenUnder {
  const over = new Map(effortAreaIds.map((area) => [area, areasOver(areas, area)]))
  const coveredBy = (count: (covering: number) => boolean) =>
    effortAreaIds.filter((area) => count(over.get(area)?.length ?? 0))
  const several = coveredBy((covering) => covering > 1)
  const outside = coveredBy((covering) => covering === 0)
  const sum = (wanted: readonly EffortAreaId[]) => addUp(wanted.map((area) => figures[area]))
  const plansIn = (wanted: readonly EffortAreaId[]) => countPlansIn(plansByAreas, wanted)
  return {
    areas: areas.map(({ id, mapsTo }) => {
      const shared = several.filter((area) => mapsTo.includes(area))
      const alone = effortAreaIds.filter((area) => mapsTo.includes(area) && !several.includes(area))
      const own = sum(alone)
      return {
        ...{ id, alone, shared, figures: own },
        activities: { least: own.activities, most: own.activities + sum(shared).activities },
        plans: { least: plansIn(alone), most: plansIn([...alone, ...shared]) },
      }
    }),
    shared: groupBy(several, (area) => over.get(area) ?? []).map((part) => ({
      ...part,
      figures: sum(part.effortAreas),
    })),
    outside: { effortAreas: outside, figures: sum(outside) },
    total: sum(effortAreaIds),
  }
}

function addUp(parts: readonly AreaFigures[]): AreaFigures {
  const total = (of: (part: AreaFigures) => number) => parts.reduce((sum, part) => sum + of(part), 0)
  return {
    activities: total((part) => part.activities),
    evaluated: total((part) => part.evaluated),
    reached: total((part) => part.reached),
  }
}

function countPlansIn(plansByAreas: Uint32Array, wanted: readonly EffortAreaId[]): number {
  const bits = wanted.reduce((set, area) => set | (1 << effortAreaIds.indexOf(area)), 0)
  return plansByAreas.reduce((sum, plans, set) => (set & bits ? sum + plans : sum), 0)
}

/** Those that may belong to the same areas stand together. */
function groupBy(
  effortAreas: readonly EffortAreaId[],
  areasOf: (area: EffortAreaId) => readonly string[],
): { areas: readonly string[]; effortAreas: EffortAreaId[] }[] {
  const parts = new Map<string, { areas: readonly string[]; effortAreas: EffortAreaId[] }>()
  for (const area of effortAreas) {
    const areas = areasOf(area)
    const key = areas.join(' ')
    const part = parts.get(key) ?? { areas, effortAreas: [] }
    part.effortAreas.push(area)
    parts.set(key, part)
  }
  return [...parts.values()]
}
