// Three-way merges of what a box or an arrow says: sets word by word, lists of things with an id thing by thing, and the
// rest as a whole.

import { sameValue } from '../merge.ts'

/** A value after two people: what stands, and what each of them would have it be; the same where they agree. */
export interface Merged {
  readonly merged: unknown
  readonly mine: unknown
  readonly theirs: unknown
}

/** What both have by now. */
export const agreed = (value: unknown): Merged => ({ merged: value, mine: value, theirs: value })

/** Undefined stands for what is not there. What one has taken away and the other changed stays. */
export function mergeValues(base: unknown, mine: unknown, theirs: unknown): Merged {
  if (sameValue(mine, base) || sameValue(mine, theirs)) return agreed(theirs)
  if (sameValue(theirs, base)) return agreed(mine)
  if (isWords(base) && isWords(mine) && isWords(theirs)) return agreed(mergeWords(base, mine, theirs))
  if (isThings(base) && isThings(mine) && isThings(theirs)) return mergeThings(base, mine, theirs)
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) return mergeRecords(base, mine, theirs)
  return { merged: theirs ?? mine, mine, theirs }
}

type Words = readonly string[]
type Thing = Readonly<{ id: string }>

const isWords = (value: unknown): value is Words =>
  Array.isArray(value) && value.every((word) => typeof word === 'string')
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isThings = (value: unknown): value is readonly Thing[] =>
  Array.isArray(value) && value.every((one) => isRecord(one) && typeof one['id'] === 'string')

/** In the order of the vocabulary as far as both keep to it: mine, and theirs after the words that they stand after. */
function mergeWords(base: Words, mine: Words, theirs: Words): string[] {
  const takenAway = (word: string) => base.includes(word) && !(mine.includes(word) && theirs.includes(word))
  return orderOf(base, mine, theirs).filter((word) => !takenAway(word))
}

function mergeRecords(
  base: Readonly<Record<string, unknown>>,
  mine: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): Merged {
  const fields = Object.keys(base).map(
    (field) => [field, mergeValues(base[field], mine[field], theirs[field])] as const,
  )
  const side = (name: keyof Merged) =>
    Object.fromEntries(fields.map(([field, value]) => [field, value[name]]))
  return { merged: side('merged'), mine: side('mine'), theirs: side('theirs') }
}

function mergeThings(base: readonly Thing[], mine: readonly Thing[], theirs: readonly Thing[]): Merged {
  const find = (list: readonly Thing[], id: string) => list.find((one) => one.id === id)
  const idsOf = (list: readonly Thing[]) => list.map(({ id }) => id)
  const values = orderOf(idsOf(base), idsOf(mine), idsOf(theirs)).map((id) =>
    mergeValues(find(base, id), find(mine, id), find(theirs, id)),
  )
  const side = (name: keyof Merged) => values.map((value) => value[name]).filter((one) => one !== undefined)
  return { merged: side('merged'), mine: side('mine'), theirs: side('theirs') }
}

/**
 * Every key of both sides once: in my order where I changed that of the base, else in theirs; what only the other side has
 * comes after what it follows there.
 */
export function orderOf(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const known = new Set(base)
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)]
  const common = (list: readonly string[]) =>
    list.filter((key) => known.has(key) && inMine.has(key) && inTheirs.has(key))
  const reordered = !sameValue(common(mine), common(base))
  const [lead, follow] = reordered || sameValue(theirs, base) ? [mine, theirs] : [theirs, mine]
  const placed = new Set(lead)
  const after = new Map<string | undefined, string[]>()
  let last: string | undefined
  for (const key of follow) {
    if (placed.has(key)) last = key
    else {
      const waiting = after.get(last)
      if (waiting) waiting.push(key)
      else after.set(last, [key])
    }
  }
  return [...(after.get(undefined) ?? []), ...lead.flatMap((key) => [key, ...(after.get(key) ?? [])])]
}
