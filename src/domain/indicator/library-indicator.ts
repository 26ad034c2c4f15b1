// An indicator of the shared library: defined once, so that whoever uses it counts the same, and their figures can be put
// together.

import type { ActivityTypeId, EffortAreaId, LaneId } from '../vocabulary/ids.ts'
import type { Text } from '../vocabulary/types.ts'
import type { Aggregation, Direction, Disaggregation, Frequency, LogbookFeed, Unit } from './units.ts'

/** How soon it is expected to move: while the activity runs, or in the area as a whole and later. */
export const indicatorTerms = ['short-term', 'long-term'] as const
export type IndicatorTerm = (typeof indicatorTerms)[number]

/** Soft is what people feel, think, know or dare; hard is what happens, and can be counted or looked up. */
export const outcomes = ['soft', 'hard'] as const
export type Outcome = (typeof outcomes)[number]

/** A library indicator is offered while it is current. What has been measured by one that isn't stays readable. */
export const libraryStates = ['current', 'retired', 'merged'] as const
export type LibraryState = (typeof libraryStates)[number]

/** The ends of a scale in whole points, the worse answer lowest, and what stands at each end. */
export interface Scale {
  readonly low: number
  readonly high: number
  readonly lowWord: Text
  readonly highWord: Text
}

/** What is written of a library indicator. */
export interface LibraryContent {
  readonly name: Text
  /** What exactly is counted, and what isn't. */
  readonly definition: Text
  readonly unit: Unit
  readonly direction: Direction
  readonly aggregation: Aggregation
  /** In the order of `disaggregations`. */
  readonly disaggregations: readonly Disaggregation[]
  /** Where the figure comes from. */
  readonly source: Text
  /** How it is found. */
  readonly method: Text
  readonly frequency: Frequency
  readonly term: IndicatorTerm
  readonly outcome: Outcome
  /** Of a mean of answers; null for other units. */
  readonly scale: Scale | null
  /** What is asked, word for word, where people are. A mean is that of the answers to all of them. */
  readonly questions: readonly Text[]
  /** What of the logbook it is counted from by itself; null where it isn't. */
  readonly feed: LogbookFeed | null
  /** At least one. */
  readonly effortAreas: readonly EffortAreaId[]
  /** Those that it suits best; none where it suits every type of its effort areas. */
  readonly activityTypes: readonly ActivityTypeId[]
  /** The lanes in whose boxes it can stand; at least one. */
  readonly lanes: readonly LaneId[]
}

export interface LibraryIndicator extends LibraryContent {
  /** A code word, as `homework-done-weekly`; never changed once it is stored. */
  readonly id: string
}

export const libraryFields = [
  'name',
  'definition',
  'unit',
  'direction',
  'aggregation',
  'disaggregations',
  'source',
  'method',
  'frequency',
  'term',
  'outcome',
  'scale',
  'questions',
  'feed',
  'effortAreas',
  'activityTypes',
  'lanes',
] as const satisfies readonly (keyof LibraryContent)[]

/** So much is kept of one at most; texts in letters of one language. */
export const libraryLimits = {
  name: 150,
  definition: 1500,
  source: 500,
  method: 1500,
  question: 500,
  questions: 10,
} as const

/** A code word of the library. */
export const libraryIdPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Code words are at most so long. */
export const longestLibraryId = 60

/** The lanes whose boxes can hold indicators, and so what a library indicator can suit. */
export const indicatorLanes = [
  'contact',
  'deliverables',
  'effort-goals',
  'long-term-goals',
] as const satisfies readonly LaneId[]
