// Theories of change as people might have written them, and edits as they might make them, for properties that have to hold
// whatever they do.

import fc from 'fast-check'
import { aggregations, directions, frequencies, logbookFeeds, units } from '../indicator/units.ts'
import { activityTypeIds, laneIds, partnerIds, roleIds, targetGroupIds } from '../vocabulary/ids.ts'
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
import {
  type Arrow,
  type Box,
  confidences,
  emptyTheory,
  evidences,
  type Indicator,
  newBox,
  newIndicator,
  type TheoryContent,
} from './theory.ts'

export type RandomEdit = (content: TheoryContent, author: string) => TheoryContent

const place = fc.nat({ max: 30 })
const lane = fc.constantFrom(...laneIds)
const word = fc.constantFrom('', 'a', 'b', 'c')

/** The content, or the old one where the edit was refused. */
const or = (old: TheoryContent, edited: Edited) => ('content' in edited ? edited.content : old)

const at = <Item>(items: readonly Item[], where: number): Item | undefined =>
  items[where % Math.max(1, items.length)]

/** One field of the thing changed. */
const oneOf = <Item>(
  fields: { [Field in keyof Item]: fc.Arbitrary<Item[Field]> },
): fc.Arbitrary<Partial<Item>> => {
  const one = (field: keyof Item) =>
    fields[field].map((value) => ({ [field]: value }) as unknown as Partial<Item>)
  return fc.oneof(...(Object.keys(fields) as (keyof Item)[]).map(one))
}

const someOf = <Id extends string>(ids: readonly Id[]) => fc.subarray([...ids.slice(0, 4)])

const boxChanges = oneOf<Omit<Box, 'id' | 'lane' | 'indicators' | 'byHand'>>({
  title: word,
  note: word,
  targetGroups: someOf(targetGroupIds),
  activityType: fc.constantFrom(null, ...activityTypeIds.slice(0, 3)),
  roles: someOf(roleIds),
  partners: someOf(partnerIds),
  volunteers: fc.option(fc.record({ recruitment: word, successor: word })),
  feeds: someOf(['x', 'y', 'z']),
})

const indicatorChanges = oneOf<Omit<Indicator, 'id'>>({
  libraryIndicator: fc.constantFrom(null, 'l', 'm'),
  name: word,
  unit: fc.constantFrom(...units),
  scale: fc.constantFrom(null, { low: 1, high: 5 }, { low: 0, high: 10 }),
  direction: fc.constantFrom(...directions),
  aggregation: fc.constantFrom(...aggregations),
  source: word,
  measuredBy: word,
  frequency: fc.constantFrom(null, ...frequencies),
  feed: fc.constantFrom(null, ...logbookFeeds),
  baseline: word,
  target: word,
  dueOn: fc.constantFrom(null, '2010-01-01', '2010-06-01'),
  interim: fc.constantFrom(
    [],
    [{ dueOn: '2010-02-01', target: '5' }],
    [{ dueOn: '2010-03-01', target: '6' }],
  ),
})

const arrowChanges = oneOf<Omit<Arrow, 'from' | 'to'>>({
  assumption: word,
  evidence: fc.constantFrom(...evidences),
  reference: word,
  confidence: fc.constantFrom(null, ...confidences),
})

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
  fc.tuple(place, boxChanges).map(
    ([where, changes]): RandomEdit =>
      (content) =>
        changeBox(content, at(content.boxes, where)?.id ?? '', changes),
  ),
  fc.tuple(place, place, indicatorChanges).map(
    ([where, which, changes]): RandomEdit =>
      (content) => {
        const box = at(content.boxes, where)
        const one = box && at(box.indicators, which)
        if (!box || !one) return content
        const indicators = box.indicators.map((own) => (own === one ? { ...own, ...changes } : own))
        return changeBox(content, box.id, { indicators })
      },
  ),
  fc.tuple(place, word).map(
    ([where, name]): RandomEdit =>
      (content, author) => {
        const box = at(content.boxes, where)
        if (!box) return content
        const id = `${author}-${box.id}-${box.indicators.length}-${name}`
        const others = box.indicators.filter((own) => own.id !== id)
        return changeBox(content, box.id, { indicators: [...others, newIndicator(id, name)] })
      },
  ),
  fc.tuple(place, place).map(
    ([where, which]): RandomEdit =>
      (content) => {
        const box = at(content.boxes, where)
        const one = box && at(box.indicators, which)
        return box && one
          ? changeBox(content, box.id, { indicators: box.indicators.filter((own) => own !== one) })
          : content
      },
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
  fc.tuple(place, arrowChanges).map(
    ([where, changes]): RandomEdit =>
      (content) => {
        const arrow = at(content.arrows, where)
        return arrow ? changeArrow(content, arrow.from, arrow.to, changes) : content
      },
  ),
  fc.tuple(place, fc.constantFrom('a', 'b')).map(
    ([where, reason]): RandomEdit =>
      (content) => {
        const box = at(content.boxes, where)
        return box
          ? answerFinding(content, { finding: 'goal-without-indicator', box: box.id, reason, about: [] })
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
