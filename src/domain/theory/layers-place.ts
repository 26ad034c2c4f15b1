// How far down each point stands: as near to the mean of what it is linked to as the order and the distances of its layer
// allow. The nearest such places, by the sum of squares, are those of an isotonic regression (Ayer et al. 1955: neighbours
// that would come too close are moved together as one).

import type { Chain, Layer, Point } from './layers.ts'
import { sizes } from './layout-sizes.ts'

/** To the right and back so many times. */
const passes = 8

/** The middle of each point, in pixels below the top of the boxes. */
export function placeLayers(layers: readonly Layer[], chains: readonly Chain[]): ReadonlyMap<string, number> {
  const links = new Map<string, string[]>()
  for (const { points } of chains)
    for (const [at, point] of points.entries())
      for (const other of [points[at - 1], points[at + 1]])
        if (other !== undefined) {
          const known = links.get(point)
          if (known) known.push(other)
          else links.set(point, [other])
        }
  const middles = new Map<string, number>()
  const tallest = Math.max(0, ...layers.map(({ points }) => heightOf(points)))
  for (const { points } of layers) {
    const offsets = offsetsOf(points)
    const above = (tallest - heightOf(points)) / 2 + halfOf(points[0])
    for (const [at, { id }] of points.entries()) middles.set(id, above + (offsets[at] ?? 0))
  }
  for (let pass = 0; pass < passes; pass++)
    for (const { points } of pass % 2 === 0 ? layers : layers.toReversed()) settle(points, links, middles)
  const highest = Math.min(
    ...layers.flatMap(({ points }) => points.filter(({ box }) => box).map(({ id }) => middles.get(id) ?? 0)),
  )
  const shift = Number.isFinite(highest) ? sizes.box.height / 2 - highest : 0
  for (const [id, middle] of middles) middles.set(id, middle + shift)
  return middles
}

const halfOf = (point: Point | undefined) => (point?.box ? sizes.box.height / 2 : passing / 2)

/** The height that an arrow keeps free where it passes by. */
const passing = 8

/** How far below the first of the layer each point stands at least. */
function offsetsOf(points: readonly Point[]): number[] {
  let offset = 0
  return points.map((point, at) => {
    if (at > 0) offset += halfOf(points[at - 1]) + sizes.gap + halfOf(point)
    return offset
  })
}

const heightOf = (points: readonly Point[]) =>
  (offsetsOf(points).at(-1) ?? 0) + halfOf(points[0]) + halfOf(points.at(-1))

/** Moves a layer's points to where their links pull them. */
function settle(
  points: readonly Point[],
  links: ReadonlyMap<string, readonly string[]>,
  middles: Map<string, number>,
): void {
  const offsets = offsetsOf(points)
  const wanted = points.map(({ id }, at) => {
    const own = links.get(id) ?? []
    const here = middles.get(id) ?? 0
    const mean =
      own.length === 0 ? here : own.reduce((sum, one) => sum + (middles.get(one) ?? 0), 0) / own.length
    return mean - (offsets[at] ?? 0)
  })
  // With the distances taken off, the order asks for nothing but that none stands above the one before it.
  for (const [at, place] of nondecreasing(wanted).entries()) {
    const point = points[at]
    if (point) middles.set(point.id, place + (offsets[at] ?? 0))
  }
}

/** The nearest numbers, by the sum of squares, of which none is smaller than the one before it. */
function nondecreasing(wanted: readonly number[]): number[] {
  const groups: { sum: number; count: number }[] = []
  for (const number of wanted) {
    let group = { sum: number, count: 1 }
    for (
      let last = groups.at(-1);
      last && last.sum / last.count > group.sum / group.count;
      last = groups.at(-1)
    ) {
      groups.pop()
      group = { sum: last.sum + group.sum, count: last.count + group.count }
    }
    groups.push(group)
  }
  return groups.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
}
