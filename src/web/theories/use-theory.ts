// A theory of change while it is being written: it saves itself, takes in what others write within a second or two, and
// each step of one's own can be undone.

import { useEffect, useState, useSyncExternalStore } from 'react'
import { v7 as uuid } from 'uuid'
import type { Theory } from '../../contract/theories.ts'
import {
  addArrow,
  addBox,
  answerFinding,
  changeArrow,
  changeBox,
  moveBox,
  removeArrow,
  removeBox,
  takeAnswerBack,
} from '../../domain/theory/edits.ts'
import { History } from '../../domain/theory/history.ts'
import { mergeTheories, resolveTheories, type TheoryConflict } from '../../domain/theory/merge.ts'
import { newArrow, newBox, type TheoryContent } from '../../domain/theory/theory.ts'
import type { SaveState } from '../writing/auto-save.ts'
import { useMergingSave } from '../writing/use-auto-save.ts'
import { type Owner, readVersion, serverOf, storedOf } from './queries.ts'
import type { TheoryEdits } from './theory-edits.ts'

/** In milliseconds: how often is asked whether somebody else has saved. */
const listening = 1000

export interface TheoryWork {
  readonly state: SaveState<TheoryContent, TheoryConflict>
  readonly edits: TheoryEdits
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  /** The whole of it put in the place of what stands, as one step. */
  readonly replace: (content: TheoryContent) => void
  readonly choose: (keepsMine: (clash: TheoryConflict) => boolean) => void
}
