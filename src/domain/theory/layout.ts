// Where everything stands in the drawing of a theory of change: lanes as columns from left to right, boxes of one size, and
// arrows that cross as seldom as may be. The same content always gives the same drawing, and an edit moves what it must.

import { type LaneId, laneIds } from '../vocabulary/ids.ts'
import { type Chain, type Layer, layersOf, type Point } from './layers.ts'
import { orderLayers } from './layers-order.ts'
import { placeLayers } from './layers-place.ts'
import { type Spacing, sizes, spacings } from './layout-sizes.ts'
import { letterMeasure, linesOf, type Measure } from './lines.ts'
import { pathThrough, portsOf, type Spot } from './routes.ts'
import type { TheoryContent } from './theory.ts'

/** In CSS pixels from the upper left corner, as is everything in a layout. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Where boxes begin, below the headings of the lanes. */
  readonly top: number
  readonly columns: readonly Column[]
  /** In the order of the content. */
  readonly boxes: readonly PlacedBox[]
  readonly arrows: readonly PlacedArrow[]
}

export interface Column {
  readonly lane: LaneId
  readonly x: number
  readonly width: number
  /** Below its lowest box, and below the lowest arrow that passes through it. */
  readonly bottom: number
}

export interface PlacedBox {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The title as it is broken; none where it is empty. */
  readonly lines: readonly string[]
}

export interface PlacedArrow {
  readonly from: string
  readonly to: string
  /** In the words of an SVG path. */
  readonly path: string
  /** Where it arrives, from the left. */
  readonly end: Spot
}

type EmptyLanes = 'wide' | 'narrow' | 'none'

export interface LayoutWishes {
  /** The boxes that have a badge. Where nobody says, there is room for one in each, and nothing moves as they come and go. */
  readonly badges?: { has(id: string): boolean }
  /** Lanes without boxes keep their width, unless they need not be written in; where they say nothing they are left out. */
  readonly emptyLanes?: EmptyLanes
  readonly spacing?: Spacing
}

export function layOut(
  content: TheoryContent,
  measure: Measure = letterMeasure,
  { badges = { has: () => true }, emptyLanes = 'wide', spacing = spacings.screen }: LayoutWishes = {},
): Layout {
  const lines = new Map(
    content.boxes.map(({ id, title }) => [id, linesOf(title, titleLines(spacing), measure)]),
  )
  const heights = heightsOf(content, (id) => lines.get(id)?.length ?? 0, badges)
  const laneOf = new Map(content.boxes.map(({ id, lane }) => [id, lane]))
  const heightOf = (id: string) => heights.get(laneOf.get(id) ?? 'challenges') ?? 0
  const told = new Set(laneOf.values())
  const lanes = laneIds.filter((lane) => emptyLanes !== 'none' || told.has(lane))
  const { layers, chains, straight } = layersOf(content, lanes)
  const ordered = orderLayers(layers, chains)
  const middles = placeLayers(ordered, chains, (point: Point) => (point.box ? heightOf(point.id) : 0))
  const { columns: places, edges } = columnsOf(lanes, ordered, chains, middles, { emptyLanes, spacing })
  const top = sizes.heading
  const middleOf = (id: string) => top + (middles.get(id) ?? 0)
  const bottomOf = (lane: LaneId) =>
    ordered
      .filter((layer) => layer.lane === lane)
      .flatMap(({ points }) => points.map(({ id, box }) => middleOf(id) + (box ? heightOf(id) / 2 : 0)))
      .reduce<number>((lowest, bottom) => Math.max(lowest, bottom), top)
  const columns = places.map((place): Column => ({ ...place, bottom: bottomOf(place.lane) }))
  const boxes = content.boxes.map(({ id }): PlacedBox => {
    const height = heightOf(id)
    const [x, y] = [edges.get(id)?.left ?? 0, middleOf(id) - height / 2]
    return { id, x, y, width: spacing.boxWidth, height, lines: lines.get(id) ?? [] }
  })
  const drawn = straight.length === 0 ? chains : [...chains, ...straight]
  const ports = portsOf(drawn, middles, heightOf)
  const arrows = drawn.map((chain) => arrowAlong(chain, ports, edges, middleOf))
  const last = columns.at(-1)
  return {
    width: last ? last.x + last.width : 0,
    height: columns.reduce<number>((lowest, { bottom }) => Math.max(lowest, bottom), top),
    top,
    columns,
    boxes,
    arrows,
  }
}

const titleLines = ({ boxWidth, mostLines }: Spacing) =>
  ({
    width: boxWidth - 2 * sizes.box.inset.x,
    most: mostLines,
    fontSize: sizes.box.title,
    weight: 'semibold',
  }) as const

/** Boxes of a lane are as high as the one that says most, in whole lines. */
function heightsOf(
  { boxes }: TheoryContent,
  linesIn: (id: string) => number,
  badges: { has(id: string): boolean },
): ReadonlyMap<LaneId, number> {
  const { inset, line, fewestLines, badge } = sizes.box
  const least = 2 * inset.y + fewestLines * line + badge
  const heights = new Map<LaneId, number>(laneIds.map((lane) => [lane, least]))
  for (const { id, lane } of boxes) {
    const asks = 2 * inset.y + linesIn(id) * line + (badges.has(id) ? badge : 0)
    const steps = Math.max(0, Math.ceil((asks - least) / line))
    heights.set(lane, Math.max(heights.get(lane) ?? 0, least + steps * line))
  }
  return heights
}

interface Edges {
  readonly left: number
  readonly right: number
}

/** With the edges of every point in them. */
function columnsOf(
  lanes: readonly LaneId[],
  layers: readonly Layer[],
  chains: readonly Chain[],
  middles: ReadonlyMap<string, number>,
  { emptyLanes, spacing }: Required<Pick<LayoutWishes, 'emptyLanes' | 'spacing'>>,
) {
  const { boxWidth, innerGap, emptyLane, laneGap } = spacing
  const step = boxWidth + innerGap
  const gaps = gapsAfter(layers, chains, middles, laneGap)
  const edges = new Map<string, Edges>()
  let next = 0
  const columns = lanes.map((lane) => {
    const own = layers.filter((layer) => layer.lane === lane)
    const empty = emptyLanes === 'narrow' && !own.some(({ points }) => points.some(({ box }) => box))
    const width = empty ? emptyLane : boxWidth + Math.max(0, own.length - 1) * step
    const x = next
    next += width + (gaps.get(lane) ?? laneGap.least)
    for (const [at, { points }] of own.entries())
      for (const { id } of points)
        edges.set(id, { left: x + at * step, right: x + at * step + (empty ? width : boxWidth) })
    return { lane, x, width }
  })
  return { columns, edges }
}

/** The farther arrows have to climb from a lane to the next, the more room they get for it. */
function gapsAfter(
  layers: readonly Layer[],
  chains: readonly Chain[],
  middles: ReadonlyMap<string, number>,
  { least, most, step }: Spacing['laneGap'],
): ReadonlyMap<LaneId, number> {
  const laneOf = new Map(layers.flatMap(({ lane, points }) => points.map(({ id }) => [id, lane] as const)))
  const climbs = new Map<LaneId, number>()
  for (const { points } of chains)
    for (let at = 0; at + 1 < points.length; at++) {
      const [one, other] = [points[at] ?? '', points[at + 1] ?? '']
      const lane = laneOf.get(one)
      if (lane === undefined || lane === laneOf.get(other)) continue
      const climb = Math.abs((middles.get(one) ?? 0) - (middles.get(other) ?? 0))
      climbs.set(lane, Math.max(climbs.get(lane) ?? 0, climb))
    }
  const gapFor = (climb: number) => least + Math.ceil(Math.max(0, climb / 6 - least) / step) * step
  return new Map([...climbs].map(([lane, climb]) => [lane, Math.min(most, gapFor(climb))]))
}

function arrowAlong(
  { key, from, to, points }: Chain,
  ports: ReadonlyMap<string, number>,
  edges: ReadonlyMap<string, Edges>,
  middleOf: (id: string) => number,
): PlacedArrow {
  const edgesOf = (id: string) => edges.get(id) ?? { left: 0, right: 0 }
  const end: Spot = [edgesOf(to).left - sizes.arrowGap, middleOf(to) + (ports.get(`${key} in`) ?? 0)]
  const spots: Spot[] = [
    [edgesOf(from).right, middleOf(from) + (ports.get(`${key} out`) ?? 0)],
    ...points.slice(1, -1).flatMap((id): Spot[] => [
      [edgesOf(id).left, middleOf(id)],
      [edgesOf(id).right, middleOf(id)],
    ]),
    end,
  ]
  return { from, to, path: pathThrough(spots), end }
}
