// In which order the points of each layer stand: that of the content, changed only where arrows cross less for it. Points
// are put by the mean place of what they are linked to, layer by layer, to and fro (Sugiyama, Tagawa & Toda 1981), and then
// neighbours change places where that alone spares a crossing. What people have put by hand stays in its place among the
// boxes of its layer.

import { crossingsIn, sparedBySwap } from './crossings.ts'
import type { Chain, Layer, Point } from './layers.ts'
import { type Links, linksOf, type Neighbours } from './links.ts'

/** To the right and back so many times at most, and from either end first. */
const sweeps = 8
const swapRounds = 6

export function orderLayers(layers: readonly Layer[], chains: readonly Chain[]): readonly Layer[] {
  const links = linksOf(chains)
  const linked = (point: Point) => links.before.has(point.id) || links.after.has(point.id)
  const start = withPassersBy(
    layers.map((layer) => ({ ...layer, points: layer.points.filter(linked) })),
    links.before,
  )
  let best = start
  let fewest = crossingsIn(start, links.after)
  for (const first of [1, -1] as const) {
    let current = start
    for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
      const step = sweep % 2 === 0 ? first : first === 1 ? -1 : 1
      current = sorted(current, step === 1 ? links.before : links.after, step)
      const crossings = crossingsIn(current, links.after)
      if (crossings < fewest) [best, fewest] = [current, crossings]
    }
  }
  if (fewest > 0) best = withSwaps(best, links)
  // What is linked to nothing stands as high among the boxes as the content has it, and sways no other.
  return best.map((layer, at) => withUnlinked(layer, layers[at]?.points.filter(({ box }) => box) ?? []))
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
    result[at] = { ...layer, points: inGroups(points) }
  }
  return result
}

/** Neighbours of a layer change places as long as each change spares a crossing. */
function withSwaps(layers: readonly Layer[], { before, after }: Links): readonly Layer[] {
  const result = [...layers]
  for (let round = 0, changed = true; changed && round < swapRounds; round++) {
    changed = false
    for (const [at, layer] of result.entries()) {
      const [left, right] = [placesOf(result[at - 1]?.points ?? []), placesOf(result[at + 1]?.points ?? [])]
      const endsOf = ({ id }: Point) => [
        (before.get(id) ?? []).map((one) => left.get(one) ?? 0),
        (after.get(id) ?? []).map((one) => right.get(one) ?? 0),
      ]
      const own = layer.points.map((point) => ({ point, ends: endsOf(point) }))
      let moved = false
      for (let place = 0; place + 1 < own.length; place++) {
        const [above, below] = [own[place], own[place + 1]]
        if (!above || !below || !mayChangePlaces(above.point, below.point)) continue
        if (sparedBySwap(above.ends, below.ends) <= 0) continue
        own.splice(place, 2, below, above)
        moved = true
      }
      if (moved) result[at] = { ...layer, points: own.map(({ point }) => point) }
      changed ||= moved
    }
  }
  return result
}

function withUnlinked(layer: Layer, boxes: readonly Point[]): Layer {
  const points = [...layer.points]
  const standing = new Set(points.map(({ id }) => id))
  for (const [rank, box] of boxes.entries()) {
    if (standing.has(box.id)) continue
    const places = points.flatMap((point, at) => (point.box ? [at] : []))
    points.splice(places[rank] ?? points.length, 0, box)
  }
  return { ...layer, points: inGroups(points) }
}

const mayChangePlaces = (one: Point, other: Point) => !one.box || !other.box || one.group === other.group

/** Boxes in the order of their groups, on the places that boxes have; what passes by stays. */
function inGroups(points: readonly Point[]): readonly Point[] {
  const boxes = points.filter(({ box }) => box)
  if (boxes.every(({ group }) => group === boxes[0]?.group)) return points
  const ordered = boxes.toSorted((one, other) => one.group - other.group).values()
  return points.map((point) => (point.box ? (ordered.next().value ?? point) : point))
}
