// What can be done with a theory of change on its page: each edit is a step that can be undone.

import type { Rule } from '../../domain/theory/rules.ts'
import type { Arrow, Box, FindingCode } from '../../domain/theory/theory.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'

export type BoxChanges = Partial<Omit<Box, 'id' | 'lane'>>
export type ArrowChanges = Partial<Omit<Arrow, 'from' | 'to'>>

/** Why an edit could not be made; undefined where it was. What has been measured stays. */
export type Refusal = Rule | 'measured' | undefined

export interface TheoryEdits {
  /** At the end of its lane, or after a box of it. Answers its id; undefined where there is no more room. */
  addBox(lane: LaneId, title: string, after?: string): string | undefined
  changeBox(id: string, changes: BoxChanges): void
  /** To a lane, at a place among its boxes from 0. Arrows that would go backwards refuse it unless they are dropped. */
  moveBox(id: string, lane: LaneId, place: number, options?: { dropArrows: boolean }): Refusal
  removeBox(id: string): Refusal
  addArrow(from: string, to: string): Refusal
  changeArrow(from: string, to: string, changes: ArrowChanges): void
  removeArrow(from: string, to: string): void
  answer(box: string, finding: FindingCode, reason: string): void
  takeBack(box: string, finding: FindingCode): void
}
