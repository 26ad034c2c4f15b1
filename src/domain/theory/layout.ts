// Where everything stands in the drawing of a theory of change: lanes as columns from left to right, boxes of one size, and
// arrows that cross as seldom as may be. The same content always gives the same drawing, and an edit moves what it must.

import { type LaneId, laneIds } from '../vocabulary/ids.ts'
import { type Layer, layersOf } from './layers.ts'
import { orderLayers } from './layers-order.ts'
import { placeLayers } from './layers-place.ts'
import { sizes } from './layout-sizes.ts'
import type { TheoryContent } from './theory.ts'

/** In CSS pixels from the upper left corner, as is everything in a layout. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Where boxes begin, below the headings of the lanes. */
  readonly top: number
  readonly columns: readonly { readonly lane: LaneId; readonly x: number; readonly width: number }[]
  readonly boxes: readonly PlacedBox[]
  /** `path` is in the words of an SVG path. */
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly path: string }[]
}

export interface PlacedBox {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function layOut(content: TheoryContent): Layout {
  const { layers, chains } = layersOf(content)
  const ordered = orderLayers(layers, chains)
  const middles = placeLayers(ordered, chains)
  const columns = columnsOf(ordered)
  const xs = new Map(columns.flatMap(({ points }) => points))
  const top = sizes.heading
  const stationOf = (id: string) => ({ x: xs.get(id) ?? 0, y: top + (middles.get(id) ?? 0) })
  const boxes = content.boxes.map(({ id }): PlacedBox => {
    const { x, y } = stationOf(id)
    return { id, x, y: y - sizes.box.height / 2, ...sizes.box }
  })
  const ports = portsOf(chains, middles)
  const arrows = chains.map((chain) => {
    const [from, ...rest] = chain.points
    const to = rest.pop() ?? from
    const [start, end] = [stationOf(from ?? ''), stationOf(to ?? '')]
    const stations = [
      { x: start.x + sizes.box.width, y: start.y + (ports.get(`${chain.key} out`) ?? 0) },
      ...rest.flatMap((id) => {
        const { x, y } = stationOf(id)
        return [
          { x, y },
          { x: x + sizes.box.width, y },
        ]
      }),
      { x: end.x - arrowHead, y: end.y + (ports.get(`${chain.key} in`) ?? 0) },
    ]
    return { from: chain.from, to: chain.to, path: pathThrough(stations) }
  })
  const last = columns.at(-1)
  return {
    width: last ? last.x + last.width : 0,
    height: Math.max(top, ...boxes.map(({ y, height }) => y + height)),
    top,
    columns: columns.map(({ lane, x, width }) => ({ lane, x, width })),
    boxes,
    arrows,
  }
}

/** Between the point of an arrow and its box. */
const arrowHead = 3

/** With the left edge of every point in them. */
function columnsOf(layers: readonly Layer[]) {
  const step = sizes.box.width + sizes.innerGap
  let next = 0
  return laneIds.map((lane) => {
    const own = layers.filter((layer) => layer.lane === lane)
    const [x, width] = [next, sizes.box.width + Math.max(0, own.length - 1) * step]
    next += width + sizes.laneGap
    const points = own.flatMap((layer, at) =>
      layer.points.map(({ id }): [string, number] => [id, x + at * step]),
    )
    return { lane, x, width, points }
  })
}

/** How far above or below the middle of its box each arrow leaves and arrives, so that several can be told apart. */
function portsOf(
  chains: readonly { readonly key: string; readonly points: readonly string[] }[],
  middles: ReadonlyMap<string, number>,
): Map<string, number> {
  const meeting = new Map<string, { readonly key: string; readonly towards: number }[]>()
  const meet = (at: string, key: string, towards: string | undefined) => {
    const one = { key, towards: middles.get(towards ?? '') ?? 0 }
    const known = meeting.get(at)
    if (known) known.push(one)
    else meeting.set(at, [one])
  }
  for (const { key, points } of chains) {
    meet(`${points[0]} out`, `${key} out`, points[1])
    meet(`${points.at(-1)} in`, `${key} in`, points.at(-2))
  }
  const ports = new Map<string, number>()
  for (const ends of meeting.values()) {
    const step = Math.min(10, (sizes.box.height - 32) / ends.length)
    for (const [at, { key }] of ends.toSorted((a, b) => a.towards - b.towards).entries())
      ports.set(key, (at - (ends.length - 1) / 2) * step)
  }
  return ports
}

/** Level at every second station, as they come in pairs around what is passed by, and curved in between. */
function pathThrough(stations: readonly { readonly x: number; readonly y: number }[]): string {
  const round = (value: number) => Math.round(value * 10) / 10
  const [first, ...rest] = stations
  if (!first) return ''
  let at = first
  let path = `M${round(at.x)},${round(at.y)}`
  for (const [index, next] of rest.entries()) {
    const bend = (next.x - at.x) / 2
    path +=
      index % 2 === 0
        ? `C${round(at.x + bend)},${round(at.y)} ${round(next.x - bend)},${round(next.y)} ${round(next.x)},${round(next.y)}`
        : `L${round(next.x)},${round(next.y)}`
    at = next
  }
  return path
}
