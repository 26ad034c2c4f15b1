// How far down each point stands: as near to the mean of what it is linked to as the order and the distances of its layer
// allow. The nearest such places, by the sum of squares, are those of an isotonic regression (Ayer et al. 1955: neighbours
// that would come too close are moved together as one). Links that are nearly level are made so in the end.

import type { Chain, Layer, Point } from './layers.ts'
import { levelRows } from './layers-rows.ts'
import { sizes } from './layout-sizes.ts'

/** To the right and back so many times. */
const passes = 24

interface Link {
  readonly id: string
  /** Arrows that pass by pull their own points straight before they pull at boxes (Gansner et al. 1993). */
  readonly weight: number
}

export type HeightOf = (point: Point) => number

/** The middle of each point, in pixels below the top of the boxes. */
export function placeLayers(
  layers: readonly Layer[],
  chains: readonly Chain[],
  heightOf: HeightOf,
): ReadonlyMap<string, number> {
  const links = weighted(chains)
  const places = layers.map((layer) => ({ points: layer.points, offsets: offsetsOf(layer.points, heightOf) }))
  const middles = new Map<string, number>()
  const tallest = Math.max(0, ...places.map(({ offsets }) => offsets.at(-1) ?? 0))
  for (const { points, offsets } of places) {
    const above = (tallest - (offsets.at(-1) ?? 0)) / 2
    for (const [at, { id }] of points.entries()) middles.set(id, above + (offsets[at] ?? 0))
  }
  const there = (pass: number) => (pass % 2 === 0 ? places : places.toReversed())
  for (let pass = 0; pass < passes; pass++)
    for (const layer of there(pass)) settle(layer, middles, (id) => pulled(id, links, middles))
  const distance = (one: Point, other: Point) =>
    (heightOf(one) + heightOf(other)) / 2 + gapBetween(one, other)
  toWholePixels(places, middles)
  levelRows(layers, chains, middles, distance)
  const tops = layers.flatMap(({ points }) =>
    points.map((point) => (middles.get(point.id) ?? 0) - heightOf(point) / 2),
  )
  const highest = tops.reduce((least, top) => Math.min(least, top), Number.POSITIVE_INFINITY)
  for (const [id, middle] of middles) middles.set(id, middle - highest)
  return middles
}

function weighted(chains: readonly Chain[]): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>()
  const link = (from: string, id: string, weight: number) => {
    const known = links.get(from)
    if (known) known.push({ id, weight })
    else links.set(from, [{ id, weight }])
  }
  for (const { points } of chains)
    for (let at = 0; at + 1 < points.length; at++) {
      const [one, other] = [points[at] ?? '', points[at + 1] ?? '']
      const ends = Number(at === 0) + Number(at + 2 === points.length)
      const weight = ends === 2 ? 1 : ends === 1 ? 2 : 6
      link(one, other, weight)
      link(other, one, weight)
    }
  return links
}

interface Placed {
  readonly points: readonly Point[]
  /** How far below the first of the layer each point stands at least. */
  readonly offsets: readonly number[]
}

function offsetsOf(points: readonly Point[], heightOf: HeightOf): number[] {
  let offset = 0
  return points.map((point, at) => {
    const above = points[at - 1]
    if (above) offset += (heightOf(above) + heightOf(point)) / 2 + gapBetween(above, point)
    return offset
  })
}

const gapBetween = (one: Point, other: Point) =>
  one.box && other.box ? sizes.gap : one.box || other.box ? sizes.passing.box : sizes.passing.arrow

/** Moves a layer's points as near as may be to where each wants to be. */
function settle({ points, offsets }: Placed, middles: Map<string, number>, want: (id: string) => number) {
  const wanted = points.map(({ id }, at) => want(id) - (offsets[at] ?? 0))
  // With the distances taken off, the order asks for nothing but that none stands above the one before it.
  for (const [at, place] of nondecreasing(wanted).entries()) {
    const point = points[at]
    if (point) middles.set(point.id, place + (offsets[at] ?? 0))
  }
}

type Links = ReadonlyMap<string, readonly Link[]>

function pulled(id: string, links: Links, middles: ReadonlyMap<string, number>): number {
  let [sum, weights] = [0, 0]
  for (const { id: other, weight } of links.get(id) ?? []) {
    sum += (middles.get(other) ?? 0) * weight
    weights += weight
  }
  return weights === 0 ? (middles.get(id) ?? 0) : sum / weights
}

function toWholePixels(layers: readonly Placed[], middles: Map<string, number>): void {
  for (const { points, offsets } of layers)
    for (const [at, { id }] of points.entries()) {
      const offset = offsets[at] ?? 0
      // Rounded without the distances, as those have to hold.
      middles.set(id, Math.round((middles.get(id) ?? 0) - offset) + offset)
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
