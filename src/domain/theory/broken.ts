// Where the chain breaks: at an arrow to a goal that was measured and not reached.

import type { AttainmentId } from '../vocabulary/ids.ts'
import { arrowKey } from './merge.ts'
import type { TheoryContent } from './theory.ts'

/** How far the goal of a box came, by its newest accepted self-evaluation. */
export interface MeasuredBox {
  readonly box: string
  readonly attainment: AttainmentId
}

/** `from>to` of those arrows. */
export function brokenArrows(
  { arrows }: Pick<TheoryContent, 'arrows'>,
  measured: readonly MeasuredBox[],
): ReadonlySet<string> {
  const missed = new Set(
    measured
      .filter(({ attainment }) => attainment === 'not-reached' || attainment === 'not-measured')
      .map(({ box }) => box),
  )
  return new Set(arrows.filter(({ to }) => missed.has(to)).map(arrowKey))
}
