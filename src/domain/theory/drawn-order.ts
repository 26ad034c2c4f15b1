// In which order boxes are drawn, and what it takes to put one above or below another: the drawing changes the order of the
// content where arrows cross less for it, so whoever moves a box moves it past the one that they see.

import { type LaneId, laneIds } from '../vocabulary/ids.ts'
import { type Edited, moveBox } from './edits.ts'
import { layersOf } from './layers.ts'
import { orderLayers } from './layers-order.ts'
import type { TheoryContent } from './theory.ts'

/** The ids of the boxes, column by column from the left, each from above. */
export function drawnColumns(content: TheoryContent): readonly (readonly string[])[] {
  const { layers, chains } = layersOf(content, laneIds)
  return orderLayers(layers, chains).map(({ points }) => points.flatMap(({ id, box }) => (box ? [id] : [])))
}

/** The same with the boxes of each lane in the order in which they are drawn. */
export function asDrawn(content: TheoryContent): TheoryContent {
  const boxes = new Map(content.boxes.map((box) => [box.id, box]))
  return {
    ...content,
    boxes: drawnColumns(content).flatMap((ids) => ids.flatMap((id) => boxes.get(id) ?? [])),
  }
}

/** The id of the box that is drawn right above (-1) or below (1); undefined at the ends of a column. */
export function drawnBeside(content: TheoryContent, id: string, by: -1 | 1): string | undefined {
  const column = drawnColumns(content).find((ids) => ids.includes(id))
  return column?.[column.indexOf(id) + by]
}

/** Past the box that is drawn above or below it, to stay there; the same content at the ends of a column. */
export function shiftBox(content: TheoryContent, id: string, by: -1 | 1): TheoryContent {
  const column = drawnColumns(content).find((ids) => ids.includes(id)) ?? []
  const at = column.indexOf(id)
  return column[at + by] === undefined
    ? content
    : inColumn(content, column.toSpliced(at, 1).toSpliced(at + by, 0, id), id)
}

/** To a lane, right above a box that is drawn there, or below all of them. Refused as `moveBox` is. */
export function placeBox(
  content: TheoryContent,
  id: string,
  lane: LaneId,
  above: string | undefined,
): Edited {
  const columns = drawnColumns(content)
  const own = columns.find((ids) => ids.includes(id)) ?? []
  if (content.boxes.some((box) => box.id === id && box.lane === lane)) {
    const others = own.filter((one) => one !== id)
    const at = above === undefined ? others.length : others.indexOf(above)
    if (at < 0 || own[at] === id) return { content }
    return { content: inColumn(content, others.toSpliced(at, 0, id), id) }
  }
  const column = columns.find((ids) => above !== undefined && ids.includes(above))
  const seen = column ? inColumn(content, column) : content
  const inLane = seen.boxes.filter((box) => box.lane === lane)
  const place = inLane.findIndex((box) => box.id === above)
  const moved = moveBox(seen, id, lane, place < 0 ? inLane.length : place)
  return 'content' in moved && place >= 0 ? { content: inColumn(moved.content, [], id) } : moved
}

/** With the boxes of a column in that order, on the places that they have among all, and one of them put by hand. */
function inColumn(content: TheoryContent, column: readonly string[], put?: string): TheoryContent {
  const boxes = new Map(content.boxes.map((box) => [box.id, box.id === put ? { ...box, byHand: true } : box]))
  const members = new Set(column)
  const next = column.values()
  return {
    ...content,
    boxes: content.boxes.map((box) => {
      const id = members.has(box.id) ? (next.next().value ?? box.id) : box.id
      return boxes.get(id) ?? box
    }),
  }
}
