// The keys of the diagram, wherever a box has the focus.

import type { KeyboardEvent } from 'react'
import type { Layout } from '../../domain/theory/layout.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { laneIds } from '../../domain/vocabulary/ids.ts'
import type { Refusal, TheoryEdits } from './theory-edits.ts'
import { type Direction, nextBox } from './walk.ts'

export interface KeyTarget {
  readonly content: TheoryContent
  readonly layout: Layout
  readonly edits: TheoryEdits | undefined
  /** The box that an arrow is being drawn from. */
  readonly drawing: string | undefined
  readonly choose: (id: string | undefined) => void
  readonly write: (id: string) => void
  /** Opens the place for the next box in the lane of this one. */
  readonly addBeside: (id: string) => void
  readonly draw: (from: string | undefined) => void
  readonly connect: (from: string, to: string) => void
  readonly tell: (refusal: Refusal) => void
}

const isDirection = (key: string): key is Direction => /^Arrow(Left|Right|Up|Down)$/.test(key)

/** Answers whether the key did something here. */
export function pressInDiagram(event: KeyboardEvent, target: KeyTarget): boolean {
  const id = event.target instanceof HTMLElement ? event.target.dataset['box'] : undefined
  if (id === undefined) return false
  const { key } = event
  if (isDirection(key)) {
    if (event.altKey) moveBy(id, key, target)
    else {
      const next = nextBox(target.content, target.layout, id, key)
      if (next) target.choose(next)
    }
    return true
  }
  if (key === 'Escape') {
    if (target.drawing) target.draw(undefined)
    else target.choose(undefined)
    return true
  }
  if (key === 'Enter' || key === ' ') {
    if (target.drawing) target.connect(target.drawing, id)
    else if (target.edits && key === 'Enter') target.write(id)
    else target.choose(id)
    return true
  }
  if (!target.edits || event.ctrlKey || event.metaKey || event.altKey) return false
  return edit(id, key, target, target.edits)
}

function edit(id: string, key: string, target: KeyTarget, edits: TheoryEdits): boolean {
  if (key === 'F2') target.write(id)
  else if (key === 'n' || key === 'N') target.addBeside(id)
  else if (key === 'p' || key === 'P') target.draw(id)
  else if (key === 'Delete' || key === 'Backspace') {
    const { content, layout } = target
    const next = nextBox(content, layout, id, 'ArrowDown') ?? nextBox(content, layout, id, 'ArrowUp')
    const refused = edits.removeBox(id)
    target.tell(refused)
    if (refused === undefined) target.choose(next ?? nextBox(content, layout, id, 'ArrowLeft'))
  } else return false
  return true
}

/** Aside to the next lane, or up and down in its own. */
function moveBy(id: string, direction: Direction, { content, edits, tell, choose }: KeyTarget): void {
  const box = content.boxes.find((one) => one.id === id)
  if (!box || !edits) return
  if (direction === 'ArrowLeft' || direction === 'ArrowRight') {
    const lane = laneIds[laneIds.indexOf(box.lane) + (direction === 'ArrowLeft' ? -1 : 1)]
    if (lane) tell(edits.moveBox(id, lane))
  } else edits.shiftBox(id, direction === 'ArrowUp' ? -1 : 1)
  choose(id)
}
