// Where a chain breaks: at the arrows to what was measured and not reached. What nobody measured breaks nothing.

import type { AttainmentId, LaneId } from '../vocabulary/ids.ts'
import type { Text } from '../vocabulary/types.ts'
import { arrowKey } from './merge.ts'
import type { Arrow, TheoryContent } from './theory.ts'

/** How far the goal of a box came, by its newest accepted self-evaluation. */
export interface MeasuredBox {
  readonly box: string
  readonly attainment: AttainmentId
}

/** What should have been done was not done; it was done and nothing came of it; or nobody measured whether it was done. */
export const breaks = ['no-delivery', 'no-change', 'not-reached'] as const
export type Break = (typeof breaks)[number]

export const breakNames: Readonly<Record<Break, Text>> = {
  'no-delivery': { da: 'Kæden brydes: ikke leveret', en: 'The chain breaks: not delivered' },
  'no-change': {
    da: 'Kæden brydes: leveret, men uden virkning',
    en: 'The chain breaks: delivered, without effect',
  },
  'not-reached': { da: 'Kæden brydes: målet er ikke nået', en: 'The chain breaks: the goal was not reached' },
}

const delivering: readonly LaneId[] = ['contact', 'deliverables']

/** By `from>to` of the arrows. */
export function breaksOf(
  { boxes, arrows }: Pick<TheoryContent, 'boxes' | 'arrows'>,
  measured: readonly MeasuredBox[],
): ReadonlyMap<string, Break> {
  const attained = new Map(measured.map(({ box, attainment }) => [box, attainment]))
  const laneOf = new Map(boxes.map(({ id, lane }) => [id, lane]))
  const isMissed = (id: string) => attained.get(id) === 'not-reached'
  const isUndelivered = (id: string) =>
    isMissed(id) && delivering.includes(laneOf.get(id) ?? 'long-term-goals')
  const isHeld = (id: string) => attained.get(id) === 'reached' || attained.get(id) === 'partly'
  const breakAt = ({ from, to }: Arrow): Break =>
    isUndelivered(to) || isUndelivered(from) ? 'no-delivery' : isHeld(from) ? 'no-change' : 'not-reached'
  return new Map(arrows.filter(({ to }) => isMissed(to)).map((arrow) => [arrowKey(arrow), breakAt(arrow)]))
}
