// What differs between two versions of a theory of change, box by box and arrow by arrow.

import { sameValue } from '../merge.ts'
import { arrowKey } from './merge.ts'
import type { Arrow, Box, TheoryContent } from './theory.ts'

export interface Difference<Item> {
  readonly added: readonly Item[]
  readonly removed: readonly Item[]
  /** As they stand after. */
  readonly changed: readonly Item[]
}

export interface Comparison {
  readonly boxes: Difference<Box>
  readonly arrows: Difference<Arrow>
  /** Whether answers, or the order of boxes, differ; no box or arrow need have changed for it. */
  readonly otherwise: boolean
}

export function compareTheories(before: TheoryContent, after: TheoryContent): Comparison {
  const boxes = compareItems(before.boxes, after.boxes, ({ id }) => id)
  const arrows = compareItems(before.arrows, after.arrows, arrowKey)
  const counted = [boxes, arrows].some(
    ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
  )
  return { boxes, arrows, otherwise: !counted && !sameValue(before, after) }
}

function compareItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Difference<Item> {
  const [was, is] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])))
  return {
    added: after.filter((item) => !was?.has(keyOf(item))),
    removed: before.filter((item) => !is?.has(keyOf(item))),
    changed: after.filter((item) => was?.has(keyOf(item)) && !sameValue(was.get(keyOf(item)), item)),
  }
}
