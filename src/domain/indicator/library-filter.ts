// What the library can be narrowed to, as the address bar and the API say it.

import {
  type ActivityTypeId,
  activityTypeIds,
  type EffortAreaId,
  effortAreaIds,
  type LaneId,
} from '../vocabulary/ids.ts'
import {
  type IndicatorTerm,
  indicatorLanes,
  indicatorTerms,
  type LibraryState,
  libraryStates,
  type Outcome,
  outcomes,
} from './library-indicator.ts'
import { type Unit, units } from './units.ts'

/** Each narrows where it names something; of several values of one, any will do. */
export interface LibraryFilter {
  readonly effortArea?: readonly EffortAreaId[]
  readonly activityType?: readonly ActivityTypeId[]
  readonly lane?: readonly LaneId[]
  readonly unit?: readonly Unit[]
  readonly term?: readonly IndicatorTerm[]
  readonly outcome?: readonly Outcome[]
  /** The current ones where it names none. */
  readonly state?: readonly LibraryState[]
  readonly text?: string
}

/** What each dimension can name. */
export const libraryFilterValues = {
  effortArea: effortAreaIds,
  activityType: activityTypeIds,
  lane: indicatorLanes,
  unit: units,
  term: indicatorTerms,
  outcome: outcomes,
  state: libraryStates,
} as const satisfies Partial<Record<keyof LibraryFilter, readonly string[]>>

export type LibraryDimension = keyof typeof libraryFilterValues

export const libraryDimensions = Object.keys(libraryFilterValues) as readonly LibraryDimension[]

/** Lists are comma-separated. `ignored` names what is no value of its dimension, as `dimension=value`. */
export function parseLibraryFilter(parameters: Readonly<Record<string, string | undefined>>): {
  readonly filter: LibraryFilter
  readonly ignored: readonly string[]
} {
  const filter: Record<string, unknown> = {}
  const ignored: string[] = []
  for (const dimension of libraryDimensions) {
    const asked = new Set((parameters[dimension] ?? '').split(',').filter((value) => value !== ''))
    const known: readonly string[] = libraryFilterValues[dimension]
    const values = known.filter((value) => asked.delete(value))
    for (const value of asked) ignored.push(`${dimension}=${value}`)
    if (values.length > 0) filter[dimension] = values
  }
  const text = parameters['text']?.trim()
  if (text) filter['text'] = text.slice(0, 200)
  return { filter: filter as LibraryFilter, ignored }
}

/** The filter as parts of an address; equal filters give equal ones. */
export function libraryParameters(filter: LibraryFilter): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (const dimension of libraryDimensions) {
    const values = filter[dimension]
    if (values && values.length > 0) parameters[dimension] = values.join(',')
  }
  if (filter.text) parameters['text'] = filter.text
  return parameters
}
