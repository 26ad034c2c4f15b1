// Finds library indicators by what they are and by words, mistakes in spelling forgiven, those that suit best first.

import { normalise } from '../import/nearest.ts'
import { likeness } from '../search/likeness.ts'
import {
  type ActivityTypeId,
  activityTypeIdsByArea,
  type EffortAreaId,
  effortAreaIds,
  type LaneId,
} from '../vocabulary/ids.ts'
import type { LibraryFilter } from './library-filter.ts'
import type { LibraryIndicator, LibraryState } from './library-indicator.ts'

/** What is to be measured: those that suit it come first, others after. */
export interface Wish {
  readonly lane?: LaneId | undefined
  readonly activityType?: ActivityTypeId | undefined
  readonly effortArea?: EffortAreaId | undefined
}

type Kept = LibraryIndicator & { readonly state: LibraryState }

const areaOf = (type: ActivityTypeId) =>
  effortAreaIds.find((area) => activityTypeIdsByArea[area].some((one) => one === type))

/** Whether it is meant for activities of the type: named among those it suits, or fit for all of the type's area. */
export function suitsType(
  indicator: Pick<LibraryIndicator, 'activityTypes' | 'effortAreas'>,
  type: ActivityTypeId,
): boolean {
  if (indicator.activityTypes.length > 0) return indicator.activityTypes.includes(type)
  return indicator.effortAreas.some((area) => area === areaOf(type))
}

/** So many words of what is looked for count: each is held against every word of every name. */
const mostWords = 8

/** Those that the filter lets through, the best first; where nothing tells them apart, in the order they came in. */
export function findIndicators<One extends Kept>(
  library: readonly One[],
  filter: LibraryFilter,
  wish: Wish = {},
): One[] {
  const words = normalise(filter.text ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords)
  return library
    .filter((one) => fits(one, filter))
    .map((one) => ({ one, said: saysOf(one, words), suits: suitsOf(one, wish) }))
    .filter(({ said }) => said > 0)
    .sort((one, other) => other.said - one.said || other.suits - one.suits)
    .map(({ one }) => one)
}

function fits(
  one: Kept,
  { effortArea, activityType, lane, unit, term, outcome, state }: LibraryFilter,
): boolean {
  const any = <Value>(wanted: readonly Value[] | undefined, holds: (value: Value) => boolean) =>
    wanted === undefined || wanted.length === 0 || wanted.some(holds)
  return (
    any(effortArea, (area) => one.effortAreas.includes(area)) &&
    any(activityType, (type) => suitsType(one, type)) &&
    any(lane, (id) => one.lanes.includes(id)) &&
    any(unit, (id) => one.unit === id) &&
    any(term, (id) => one.term === id) &&
    any(outcome, (id) => one.outcome === id) &&
    any(state, (id) => one.state === id)
  )
}

/** Below this a word is another word. */
const enough = 0.45

/** How well every word is found: in the name, in what else it says, or like a word of the name; 0 where one is not. */
function saysOf({ id, name, definition, questions }: Kept, words: readonly string[]): number {
  if (words.length === 0) return 1
  const named = normalise(`${name.da} ${name.en} ${id}`)
  const told = normalise([definition, ...questions].map(({ da, en }) => `${da} ${en}`).join(' '))
  const ownWords = named.split(/[^\p{L}\d]+/u)
  const found = words.map((word) => {
    if (` ${named}`.includes(` ${word}`)) return 4
    if (named.includes(word)) return 3
    if (told.includes(word)) return 2
    const best = Math.max(...ownWords.map((own) => likeness(word, own)))
    return best >= enough ? best : 0
  })
  return Math.min(...found)
}

/** A lane that it can stand in weighs most: elsewhere it would measure something else. */
function suitsOf(one: Kept, { lane, activityType, effortArea }: Wish): number {
  const named = activityType !== undefined && one.activityTypes.includes(activityType)
  const ofType = activityType !== undefined && suitsType(one, activityType)
  const ofArea = effortArea !== undefined && one.effortAreas.includes(effortArea)
  const inLane = lane !== undefined && one.lanes.includes(lane)
  return (inLane ? 8 : 0) + (named ? 4 : 0) + (ofType ? 2 : 0) + (ofArea ? 1 : 0)
}
