// Which box an arrow key leads to in the diagram: to the right and left along the arrows, up and down within a lane.

import type { Layout } from '../../domain/theory/layout.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

type Placed = Layout['boxes'][number]

/** The id of the box; undefined where there is nothing that way. */
export function nextBox(
  { arrows }: TheoryContent,
  { boxes }: Layout,
  id: string,
  direction: Direction,
): string | undefined {
  const here = boxes.find((box) => box.id === id)
  if (!here) return boxes[0]?.id
  const middle = ({ y, height }: Placed) => y + height / 2
  const nearest = (some: readonly Placed[]) =>
    some.toSorted((a, b) => Math.abs(middle(a) - middle(here)) - Math.abs(middle(b) - middle(here)))[0]?.id
  if (direction === 'ArrowUp' || direction === 'ArrowDown') {
    const sign = direction === 'ArrowUp' ? -1 : 1
    return nearest(boxes.filter((box) => box.x === here.x && sign * (box.y - here.y) > 0))
  }
  const linked =
    direction === 'ArrowRight'
      ? arrows.filter(({ from }) => from === id).map(({ to }) => to)
      : arrows.filter(({ to }) => to === id).map(({ from }) => from)
  const byArrow = nearest(boxes.filter((box) => linked.includes(box.id)))
  if (byArrow) return byArrow
  const sign = direction === 'ArrowRight' ? 1 : -1
  const columns = boxes.filter((box) => sign * (box.x - here.x) > 0).map(({ x }) => x)
  const next = sign > 0 ? Math.min(...columns) : Math.max(...columns)
  return nearest(boxes.filter(({ x }) => x === next))
}
