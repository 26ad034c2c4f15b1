// Where the chain breaks: at an arrow to a goal that was measured and not reached.

import type { Theory } from '../../contract/theories.ts'
import { arrowKey } from '../../domain/theory/merge.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'

/** `from>to` of those arrows. */
export function brokenArrows({ arrows }: TheoryContent, measured: Theory['measured']): ReadonlySet<string> {
  const stateOf = new Map(measured.map(({ box, attainment }) => [box, attainment]))
  const holds = (id: string) =>
    stateOf.get(id) === undefined || stateOf.get(id) === 'reached' || stateOf.get(id) === 'partly'
  return new Set(arrows.filter(({ to }) => !holds(to)).map(arrowKey))
}
