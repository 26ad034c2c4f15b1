// One person's steps in a theory of change that others write in too. Undoing a step merges its reverse onto what stands
// now, so that what others have done since survives it.

import { mergeTheories } from './merge.ts'
import type { TheoryContent } from './theory.ts'

interface Step {
  readonly before: TheoryContent
  readonly after: TheoryContent
  /** What is being written: the next letters of it belong to the same step. */
  readonly of: string | undefined
}

export interface History {
  /** The last one last. */
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

export const noHistory: History = { done: [], undone: [] }

/** So many steps can be undone. */
const kept = 200

/** `of` names what is being typed, such as a box's title; steps of the same in a row become one. */
export function recordStep(
  { done }: History,
  before: TheoryContent,
  after: TheoryContent,
  of?: string,
): History {
  const last = done.at(-1)
  const joined = last && of !== undefined && last.of === of
  const step = { before: joined ? carried(last, before) : before, after, of }
  return { done: [...(joined ? done.slice(0, -1) : done), step].slice(-kept), undone: [] }
}

/** What stood before a step that is not over: what others have done since it began was not a part of it. */
const carried = (step: Step, current: TheoryContent): TheoryContent =>
  step.after === current ? step.before : mergeTheories(step.after, step.before, current).merged

/** Undefined where there is nothing to undo. */
export function undoStep(
  { done, undone }: History,
  current: TheoryContent,
): { readonly history: History; readonly content: TheoryContent } | undefined {
  const step = done.at(-1)
  if (!step) return undefined
  return {
    history: { done: done.slice(0, -1), undone: [...undone, { ...step, of: undefined }] },
    content: mergeTheories(step.after, step.before, current).merged,
  }
}

/** Undefined where nothing has been undone since the last step. */
export function redoStep(
  { done, undone }: History,
  current: TheoryContent,
): { readonly history: History; readonly content: TheoryContent } | undefined {
  const step = undone.at(-1)
  if (!step) return undefined
  return {
    history: { done: [...done, step], undone: undone.slice(0, -1) },
    content: mergeTheories(step.before, step.after, current).merged,
  }
}
