// A theory of change as layers: each lane is one, or several beside each other where its boxes lead to one another. An
// arrow that passes a layer by has a point of its own in it, so that it finds a way between the boxes.

import type { LaneId } from '../vocabulary/ids.ts'
import type { Box, TheoryContent } from './theory.ts'

export interface Layer {
  readonly lane: LaneId
  /** From above. */
  readonly points: readonly Point[]
}

export interface Point {
  /** A box's id, or that of an arrow which passes by. */
  readonly id: string
  readonly box: boolean
  /** Boxes of a layer are never drawn above those of a smaller number; those of the same may change places. */
  readonly group: number
}

/** An arrow as the points that it goes through, from box to box, one in each layer. */
export interface Chain {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly points: readonly string[]
}

export interface Layers {
  readonly layers: readonly Layer[]
  readonly chains: readonly Chain[]
  /** Arrows for which there was no more room, from box to box without a point in between. */
  readonly straight: readonly Chain[]
}

/** So many points at most pass by; what takes longer to lay out than a moment could not be read in any case. */
const mostPassing = 1500

/** In the order of the content; a lane without boxes has one empty layer. The lanes are those of the boxes at least. */
export function layersOf(content: TheoryContent, lanes: readonly LaneId[]): Layers {
  const depths = depthsInLanes(content)
  const layers: { lane: LaneId; points: Point[] }[] = []
  const layerOf = new Map<string, number>()
  for (const lane of lanes) {
    const own = content.boxes.filter((box) => box.lane === lane)
    const count = Math.max(1, ...own.map(({ id }) => (depths.get(id) ?? 0) + 1))
    const first = layers.length
    const byDepth = Map.groupBy(own, ({ id }) => depths.get(id) ?? 0)
    for (let depth = 0; depth < count; depth++)
      layers.push({ lane, points: grouped(byDepth.get(depth) ?? []) })
    for (const { id } of own) layerOf.set(id, first + (depths.get(id) ?? 0))
  }
  const arrows = content.arrows.flatMap(({ from, to }) => {
    const [start, end] = [layerOf.get(from), layerOf.get(to)]
    return start === undefined || end === undefined ? [] : [{ key: `${from}>${to}`, from, to, start, end }]
  })
  const longest = longestWithRoom(arrows.map(({ start, end }) => end - start - 1))
  const [chains, straight]: [Chain[], Chain[]] = [[], []]
  for (const { key, from, to, start, end } of arrows) {
    if (end - start - 1 > longest) {
      straight.push({ key, from, to, points: [from, to] })
      continue
    }
    const points = [from]
    for (let at = start + 1; at < end; at++) {
      const id = `${key}|${at}`
      layers[at]?.points.push({ id, box: false, group: 0 })
      points.push(id)
    }
    chains.push({ key, from, to, points: [...points, to] })
  }
  return { layers, chains, straight }
}

/** One that was put by hand is a group of its own, and parts those above it from those below. */
function grouped(boxes: readonly Box[]): Point[] {
  let group = 0
  return boxes.map(({ id, byHand }) => {
    if (byHand) group += 1
    const point = { id, box: true, group }
    if (byHand) group += 1
    return point
  })
}

/** How many layers an arrow may pass by so that all those which pass no more have room. */
function longestWithRoom(passing: readonly number[]): number {
  let [room, longest] = [mostPassing, 0]
  for (const [count, alike] of [...Map.groupBy(passing, (one) => one)].sort(([a], [b]) => a - b)) {
    room -= count * alike.length
    if (room < 0) return longest
    longest = count
  }
  return longest
}

/** How many boxes of its own lane lead up to each, along the longest way. */
function depthsInLanes({ boxes, arrows }: TheoryContent): Map<string, number> {
  const lanes = new Map(boxes.map(({ id, lane }) => [id, lane]))
  const within = arrows.filter(({ from, to }) => lanes.get(from) === lanes.get(to))
  const out = Map.groupBy(within, ({ from }) => from)
  const waiting = new Map<string, number>()
  for (const { to } of within) waiting.set(to, (waiting.get(to) ?? 0) + 1)
  const depths = new Map(boxes.map(({ id }) => [id, 0]))
  const free = boxes.filter(({ id }) => !waiting.has(id)).map(({ id }) => id)
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const { to } of out.get(id) ?? []) {
      depths.set(to, Math.max(depths.get(to) ?? 0, (depths.get(id) ?? 0) + 1))
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) free.push(to)
    }
  }
  return depths
}
