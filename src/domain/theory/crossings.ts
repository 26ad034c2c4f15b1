// How many arrows cross: counted for whole layers, and for two neighbours that might change places.

import type { Layer } from './layers.ts'
import type { Neighbours } from './links.ts'

/** How many pairs of links cross between neighbouring layers. */
export function crossingsIn(layers: readonly Layer[], after: Neighbours): number {
  let crossings = 0
  for (const [at, layer] of layers.entries()) {
    const places = new Map(layers[at + 1]?.points.map(({ id }, place) => [id, place]))
    const ends = layer.points.flatMap(({ id }) =>
      (after.get(id) ?? []).map((aim) => places.get(aim) ?? 0).sort((a, b) => a - b),
    )
    crossings += inversionsIn(ends)
  }
  return crossings
}

/** Pairs in the wrong order, counted while they are merged into the right one. */
function inversionsIn(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0
  const middle = numbers.length >> 1
  const [left, right] = [numbers.slice(0, middle), numbers.slice(middle)]
  let count = inversionsIn(left) + inversionsIn(right)
  left.sort((a, b) => a - b)
  right.sort((a, b) => a - b)
  let passed = 0
  for (const number of left) {
    while ((right[passed] ?? Number.POSITIVE_INFINITY) < number) passed++
    count += passed
  }
  return count
}

type Ends = readonly (readonly number[])[]

/** Crossings fewer if what stands above went below, given where the links of both lead to on each side. */
export function sparedBySwap(above: Ends, below: Ends): number {
  let spared = 0
  for (const [side, ends] of above.entries())
    for (const one of ends)
      for (const other of below[side] ?? []) spared += one > other ? 1 : one < other ? -1 : 0
  return spared
}
