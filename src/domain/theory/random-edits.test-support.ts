// Theories of change as people might have written them, and edits as they might make them, for properties that have to hold
// whatever they do.

import fc from 'fast-check'
import { laneIds, targetGroupIds } from '../vocabulary/ids.ts'
import { shiftBox } from './drawn-order.ts'
import {
  addArrow,
  addBox,
  answerFinding,
  changeArrow,
  changeBox,
  type Edited,
  moveBox,
  removeArrow,
  removeBox,
  takeAnswerBack,
} from './edits.ts'
import { emptyTheory, newBox, type TheoryContent } from './theory.ts'

export type RandomEdit = (content: TheoryContent, author: string) => TheoryContent

const place = fc.nat({ max: 30 })
const lane = fc.constantFrom(...laneIds)
const word = fc.constantFrom('', 'a', 'b', 'c')

/** The content, or the old one where the edit was refused. */
const or = (old: TheoryContent, edited: Edited) => ('content' in edited ? edited.content : old)

const at = <Item>(items: readonly Item[], where: number): Item | undefined =>
  items[where % Math.max(1, items.length)]

const edit: fc.Arbitrary<RandomEdit> = fc.oneof(
  fc.tuple(lane, word).map(
    ([to, title]): RandomEdit =>
      (content, author) => {
        const id = `${author}${content.boxes.length}-${title}-${to}`
        return or(content, addBox(content, newBox(id, to, title)))
      },
  ),
  fc.tuple(place, place).map(
    ([from, to]): RandomEdit =>
      (content) =>
        or(content, addArrow(content, at(content.boxes, from)?.id ?? '', at(content.boxes, to)?.id ?? '')),
  ),
  fc.tuple(place, word).map(
    ([where, title]): RandomEdit =>
      (content) =>
        changeBox(content, at(content.boxes, where)?.id ?? '', { title }),
  ),
  fc.tuple(place, word).map(
    ([where, note]): RandomEdit =>
      (content) =>
        changeBox(content, at(content.boxes, where)?.id ?? '', { note }),
  ),
  fc.tuple(place, fc.subarray([...targetGroupIds])).map(
    ([where, targetGroups]): RandomEdit =>
      (content) =>
        changeBox(content, at(content.boxes, where)?.id ?? '', { targetGroups }),
  ),
  fc.tuple(place, lane, place, fc.boolean()).map(
    ([where, to, among, dropArrows]): RandomEdit =>
      (content) =>
        or(content, moveBox(content, at(content.boxes, where)?.id ?? '', to, among, { dropArrows })),
  ),
  fc.tuple(place, fc.constantFrom(-1 as const, 1 as const)).map(
    ([where, by]): RandomEdit =>
      (content) =>
        shiftBox(content, at(content.boxes, where)?.id ?? '', by),
  ),
  place.map(
    (where): RandomEdit =>
      (content) =>
        removeBox(content, at(content.boxes, where)?.id ?? ''),
  ),
  place.map(
    (where): RandomEdit =>
      (content) => {
        const arrow = at(content.arrows, where)
        return arrow ? removeArrow(content, arrow.from, arrow.to) : content
      },
  ),
  fc.tuple(place, word).map(
    ([where, assumption]): RandomEdit =>
      (content) => {
        const arrow = at(content.arrows, where)
        return arrow ? changeArrow(content, arrow.from, arrow.to, { assumption }) : content
      },
  ),
  fc.tuple(place, fc.constantFrom('a', 'b')).map(
    ([where, reason]): RandomEdit =>
      (content) => {
        const box = at(content.boxes, where)
        return box
          ? answerFinding(content, { finding: 'goal-without-indicator', box: box.id, reason })
          : content
      },
  ),
  place.map(
    (where): RandomEdit =>
      (content) => {
        const answer = at(content.answers, where)
        return answer ? takeAnswerBack(content, answer) : content
      },
  ),
)

export const someEdits = (most: number) => fc.array(edit, { maxLength: most })

export const perform = (
  content: TheoryContent,
  edits: readonly RandomEdit[],
  author: string,
): TheoryContent => edits.reduce((so, one) => one(so, author), content)

/** Something to begin from. */
export const someTheory = someEdits(25).map((edits) => perform(emptyTheory, edits, 'base'))
