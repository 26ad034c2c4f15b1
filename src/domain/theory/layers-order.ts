// In which order the points of each layer stand: that of the content, changed only where arrows cross less for it. Points
// are put by the mean place of what they are linked to, layer by layer, to and fro (Sugiyama, Tagawa & Toda 1981).

import type { Chain, Layer, Point } from './layers.ts'

/** To the right and back so many times at most. */
const sweeps = 6

export function orderLayers(layers: readonly Layer[], chains: readonly Chain[]): readonly Layer[] {
  const links = linksOf(chains)
  let best = withPassersBy(layers, links.before)
  let fewest = crossingsIn(best, links.after)
  let current = best
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    current = sorted(current, links.before, 1)
    current = sorted(current, links.after, -1)
    const crossings = crossingsIn(current, links.after)
    if (crossings < fewest) [best, fewest] = [current, crossings]
  }
  return best
}

type Neighbours = ReadonlyMap<string, readonly string[]>

function linksOf(chains: readonly Chain[]): { before: Neighbours; after: Neighbours } {
  const [before, after] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const link = (map: Map<string, string[]>, one: string, other: string) => {
    const known = map.get(one)
    if (known) known.push(other)
    else map.set(one, [other])
  }
  for (const { points } of chains)
    for (const [at, point] of points.entries()) {
      const next = points[at + 1]
      if (next === undefined) continue
      link(after, point, next)
      link(before, next, point)
    }
  return { before, after }
}

const placesOf = (points: readonly Point[]) => new Map(points.map(({ id }, at) => [id, at]))

/** Those that pass by stand behind the boxes that the content has there; first they are put where they come from. */
function withPassersBy(layers: readonly Layer[], before: Neighbours): readonly Layer[] {
  const placed: Layer[] = []
  for (const layer of layers) {
    const places = placesOf(placed.at(-1)?.points ?? [])
    const boxes = layer.points.filter(({ box }) => box)
    const passing = layer.points
      .filter(({ box }) => !box)
      .map((point) => ({ point, from: meanOf(before.get(point.id), places) ?? 0 }))
      .sort((a, b) => a.from - b.from)
    const share = (boxes.length + 1) / Math.max(1, placed.at(-1)?.points.length ?? 1)
    const points: Point[] = []
    let next = 0
    for (const [at, box] of boxes.entries()) {
      for (; (passing[next]?.from ?? Number.POSITIVE_INFINITY) * share < at; next++)
        points.push(...passing.slice(next, next + 1).map(({ point }) => point))
      points.push(box)
    }
    points.push(...passing.slice(next).map(({ point }) => point))
    placed.push({ ...layer, points })
  }
  return placed
}

function meanOf(neighbours: readonly string[] | undefined, places: ReadonlyMap<string, number>) {
  if (!neighbours || neighbours.length === 0) return undefined
  let sum = 0
  for (const id of neighbours) sum += places.get(id) ?? 0
  return sum / neighbours.length
}

/** Each layer after the one before it, going one way; what has no links there keeps its place. */
function sorted(layers: readonly Layer[], neighbours: Neighbours, step: 1 | -1): readonly Layer[] {
  const result = [...layers]
  for (let at = step === 1 ? 1 : layers.length - 2; at >= 0 && at < layers.length; at += step) {
    const [layer, beside] = [result[at], result[at - step]]
    if (!layer || !beside) continue
    const places = placesOf(beside.points)
    const means = layer.points.map(({ id }) => meanOf(neighbours.get(id), places))
    const linked = layer.points
      .map((point, place) => ({ point, mean: means[place], place }))
      .filter((one): one is typeof one & { mean: number } => one.mean !== undefined)
      .sort((a, b) => a.mean - b.mean || a.place - b.place)
    let next = 0
    const points = layer.points.map((point, place) =>
      means[place] === undefined ? point : (linked[next++]?.point ?? point),
    )
    result[at] = { ...layer, points }
  }
  return result
}

/** How many pairs of links cross between neighbouring layers. */
export function crossingsIn(layers: readonly Layer[], after: Neighbours): number {
  let crossings = 0
  for (const [at, layer] of layers.entries()) {
    const places = placesOf(layers[at + 1]?.points ?? [])
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
