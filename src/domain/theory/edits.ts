// What people do to a theory of change. Each edit answers a new content, which shares with the old what it left alone, or
// the rule that refuses it; a valid theory stays valid.

import type { LaneId } from '../vocabulary/ids.ts'
import { faultsOf, mayConnect, type Rule } from './rules.ts'
import { type Answer, type Arrow, type Box, newArrow, type TheoryContent, theoryLimits } from './theory.ts'

export type Edited = { readonly content: TheoryContent } | { readonly refused: Rule }

/** At the end of its lane. */
export function addBox(content: TheoryContent, box: Box): Edited {
  if (content.boxes.length >= theoryLimits.boxes) return { refused: 'too-many-boxes' }
  if (content.boxes.some(({ id }) => id === box.id)) return { refused: 'double' }
  return { content: { ...content, boxes: [...content.boxes, box] } }
}

export function changeBox(
  content: TheoryContent,
  id: string,
  changes: Partial<Omit<Box, 'id' | 'lane'>>,
): TheoryContent {
  return { ...content, boxes: content.boxes.map((box) => (box.id === id ? { ...box, ...changes } : box)) }
}

/**
 * To a lane, at a place among its other boxes from 0. Refused where arrows would go backwards or in a ring, unless those
 * are dropped.
 */
export function moveBox(
  content: TheoryContent,
  id: string,
  lane: LaneId,
  place: number,
  { dropArrows } = { dropArrows: false },
): Edited {
  const box = content.boxes.find((one) => one.id === id)
  if (!box) return { refused: 'unknown-box' }
  const others = content.boxes.filter((one) => one.id !== id)
  const inLane = others.filter((one) => one.lane === lane)
  const next = inLane[place]
  const at = next ? others.indexOf(next) : others.length
  const moved = { ...content, boxes: others.toSpliced(at, 0, { ...box, lane }) }
  if (!dropArrows) {
    const [fault] = faultsOf(moved)
    return fault ? { refused: fault.rule } : { content: moved }
  }
  let kept: TheoryContent = {
    ...moved,
    arrows: moved.arrows.filter(({ from, to }) => from !== id && to !== id),
  }
  for (const arrow of moved.arrows.filter(({ from, to }) => from === id || to === id))
    if (mayConnect(kept, arrow.from, arrow.to) === undefined)
      kept = { ...kept, arrows: [...kept.arrows, arrow] }
  // In the order in which they stood.
  return { content: { ...moved, arrows: moved.arrows.filter((arrow) => kept.arrows.includes(arrow)) } }
}

/** With its arrows and what was answered to its findings. */
export function removeBox({ boxes, arrows, answers }: TheoryContent, id: string): TheoryContent {
  return {
    boxes: boxes.filter((box) => box.id !== id),
    arrows: arrows.filter(({ from, to }) => from !== id && to !== id),
    answers: answers.filter(({ box }) => box !== id),
  }
}

export function addArrow(content: TheoryContent, from: string, to: string): Edited {
  const refused = mayConnect(content, from, to)
  return refused ? { refused } : { content: { ...content, arrows: [...content.arrows, newArrow(from, to)] } }
}

export function changeArrow(
  content: TheoryContent,
  from: string,
  to: string,
  changes: Partial<Omit<Arrow, 'from' | 'to'>>,
): TheoryContent {
  const arrows = content.arrows.map((arrow) =>
    arrow.from === from && arrow.to === to ? { ...arrow, ...changes } : arrow,
  )
  return { ...content, arrows }
}

export function removeArrow(content: TheoryContent, from: string, to: string): TheoryContent {
  return { ...content, arrows: content.arrows.filter((arrow) => arrow.from !== from || arrow.to !== to) }
}

/** In the place of what was answered to the same before. */
export function answerFinding(content: TheoryContent, answer: Answer): TheoryContent {
  return { ...content, answers: [...takeAnswerBack(content, answer).answers, answer] }
}

export function takeAnswerBack(
  content: TheoryContent,
  { box, finding }: Pick<Answer, 'box' | 'finding'>,
): TheoryContent {
  return {
    ...content,
    answers: content.answers.filter((one) => one.box !== box || one.finding !== finding),
  }
}

/**
 * The same boxes and arrows under new ids, for another theory of change to begin from. What was answered, and which goals
 * are fed, is a matter of the old one.
 */
export function copyTheory({ boxes, arrows }: TheoryContent, newId: () => string): TheoryContent {
  const ids = new Map(boxes.map(({ id }) => [id, newId()]))
  const idOf = (id: string) => ids.get(id) ?? id
  return {
    boxes: boxes.map((box) => ({
      ...box,
      id: idOf(box.id),
      feeds: [],
      indicators: box.indicators.map((indicator) => ({ ...indicator, id: newId() })),
    })),
    arrows: arrows.map((arrow) => ({ ...arrow, from: idOf(arrow.from), to: idOf(arrow.to) })),
    answers: [],
  }
}
