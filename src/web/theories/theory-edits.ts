// What can be done with a theory of change on its page: each edit is a step that can be undone.

import type { Finding } from '../../domain/theory/findings.ts'
import type { Rule } from '../../domain/theory/rules.ts'
import type { Arrow, Box, FindingCode } from '../../domain/theory/theory.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'

export type BoxChanges = Partial<Omit<Box, 'id' | 'lane'>>
export type ArrowChanges = Partial<Omit<Arrow, 'from' | 'to'>>

/** Why an edit could not be made; undefined where it was. What has been measured stays. */
export type Refusal = Rule | 'measured' | undefined

export interface TheoryEdits {
  /** At the end of its lane, with what else it says. Answers its id; undefined where there is no more room. */
  addBox(lane: LaneId, title: string, says?: BoxChanges): string | undefined
  changeBox(id: string, changes: BoxChanges): void
  /** To the end of another lane. Arrows that would go backwards refuse it unless they are dropped. */
  moveBox(id: string, lane: LaneId, options?: { dropArrows: boolean }): Refusal
  /** Past the box that is drawn above (-1) or below (1). */
  shiftBox(id: string, by: -1 | 1): void
  /** To a lane, right above a box that is drawn there, or below all of them. */
  placeBox(id: string, lane: LaneId, above: string | undefined): Refusal
  removeBox(id: string): Refusal
  addArrow(from: string, to: string): Refusal
  changeArrow(from: string, to: string, changes: ArrowChanges): void
  removeArrow(from: string, to: string): void
  answer(finding: Finding, reason: string): void
  takeBack(box: string, finding: FindingCode): void
}
