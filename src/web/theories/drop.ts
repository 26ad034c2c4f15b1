// Where a box that is let go belongs.

import type { Layout } from '../../domain/theory/layout.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'

/** The id of the box of the lane above which it was dropped, in its own column, or in the nearest of another lane. */
export function boxBelow(
  { boxes }: TheoryContent,
  layout: Layout,
  id: string,
  lane: LaneId,
  at: { readonly x: number; readonly y: number },
): string | undefined {
  const laneOf = new Map(boxes.map((box) => [box.id, box.lane]))
  const own = layout.boxes.find((box) => box.id === id)
  const x = laneOf.get(id) === lane ? (own?.x ?? at.x) : at.x
  const others = layout.boxes.filter((box) => box.id !== id && laneOf.get(box.id) === lane)
  const nearest = Math.min(...others.map((box) => Math.abs(box.x - x)))
  return others
    .filter((box) => Math.abs(box.x - x) === nearest && box.y > at.y)
    .sort((one, other) => one.y - other.y)[0]?.id
}
