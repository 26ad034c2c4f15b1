// The order in which the boxes are drawn, found anew only where an edit could have changed it: not at each letter.

import { useMemo, useRef } from 'react'
import { drawnColumns } from '../../domain/theory/drawn-order.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'

export function useDrawnColumns(content: TheoryContent): readonly (readonly string[])[] {
  const latest = useRef(content)
  latest.current = content
  const places = content.boxes.map(({ id, lane, byHand }) => `${id} ${lane} ${byHand}`).join()
  const arrows = content.arrows.map(({ from, to }) => `${from}>${to}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the order comes of, in words
  return useMemo(() => drawnColumns(latest.current), [places, arrows])
}

/** The boxes of one lane in that order. */
export function drawnBoxes(
  content: TheoryContent,
  columns: readonly (readonly string[])[],
): TheoryContent['boxes'] {
  const boxes = new Map(content.boxes.map((box) => [box.id, box]))
  return columns.flatMap((ids) => ids.flatMap((id) => boxes.get(id) ?? []))
}
