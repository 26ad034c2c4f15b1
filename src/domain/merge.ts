// Two people who changed the same record: what each of them changed alone is kept, and where both said something
// different of the same field, a person chooses.

/** What people write of a record, as plain values that JSON can hold. */
export type Content = object

/** Whether two plain values say the same; the order of an object's keys says nothing. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const keys = Object.keys(one)
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => key in other && sameValue(one[key as keyof typeof one], other[key as keyof typeof other]),
    )
  )
}

export interface Change<Record extends Content> {
  readonly field: keyof Record & string
  readonly before: unknown
  readonly after: unknown
}

const fieldsOf = <Record extends Content>(record: Record) => Object.keys(record) as (keyof Record & string)[]

/** The fields that differ, in the order of `before`. */
export function changesBetween<Record extends Content>(before: Record, after: Record): Change<Record>[] {
  return fieldsOf(before)
    .filter((field) => !sameValue(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

/** What differs of two values: of two lists of things with an id only the things that one has otherwise, or has alone. */
export function differing(before: unknown, after: unknown): readonly [unknown, unknown] {
  if (!isList(before) || !isList(after)) return [before, after]
  const without = (list: readonly Item[], other: readonly Item[]) =>
    list.filter((item) => !other.some((one) => sameValue(one, item)))
  const [was, is] = [without(before, after), without(after, before)]
  // The same things in another order.
  return was.length === 0 && is.length === 0 ? [before, after] : [was, is]
}

/** `Clash` is what says where two people meet: a field, where a record is merged by its fields. */
export interface Merge<Record extends Content, Clash = keyof Record & string> {
  /** Both people's changes; theirs where they conflict. */
  readonly merged: Record
  /** Where both gave a new and different value. */
  readonly conflicts: readonly Clash[]
}

/** How a kind of record is merged, and what becomes of a merge when a person has chosen. */
export interface Merging<Record extends Content, Clash = keyof Record & string> {
  /** `base` is what both started from. */
  merge(base: Record, mine: Record, theirs: Record): Merge<Record, Clash>
  resolve(merge: Merge<Record, Clash>, mine: Record, keepsMine: (clash: Clash) => boolean): Record
}

/** `base` is what both started from. In a list of things with an id, each thing is a field of its own. */
export function mergeContents<Record extends Content>(
  base: Record,
  mine: Record,
  theirs: Record,
): Merge<Record> {
  const conflicts: (keyof Record & string)[] = []
  const merged = fieldsOf(base).map((field): [string, unknown] => {
    const value = mergeValues(base[field], mine[field], theirs[field])
    if (value === conflict) conflicts.push(field)
    return [field, value === conflict ? theirs[field] : value]
  })
  return { merged: Object.fromEntries(merged) as Record, conflicts }
}

const conflict = Symbol('conflict')

function mergeValues(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (sameValue(mine, base) || sameValue(mine, theirs)) return theirs
  if (sameValue(theirs, base)) return mine
  return isList(base) && isList(mine) && isList(theirs) ? mergeLists(base, mine, theirs) : conflict
}

interface Item {
  readonly id: string
}

const isList = (value: unknown): value is readonly Item[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'id' in item)

/** In the order of mine, then what they added. */
function mergeLists(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): unknown {
  const find = (list: readonly Item[], id: string) => list.find((item) => item.id === id)
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))]
  const merged: unknown[] = []
  for (const id of ids) {
    const value = mergeValues(find(base, id), find(mine, id), find(theirs, id))
    if (value === conflict) return conflict
    if (value !== undefined) merged.push(value)
  }
  return merged
}

/** The merge with a person's choice for each field that conflicts. */
export function resolve<Record extends Content>(
  { merged, conflicts }: Merge<Record>,
  mine: Record,
  keepsMine: (field: keyof Record & string) => boolean,
): Record {
  const chosen = conflicts.filter(keepsMine).map((field) => [field, mine[field]])
  return { ...merged, ...Object.fromEntries(chosen) }
}

/** By fields, as a form is. */
export const mergingFields = <Record extends Content>(): Merging<Record> => ({
  merge: mergeContents,
  resolve,
})
