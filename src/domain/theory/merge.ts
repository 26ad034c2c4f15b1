// Two people who wrote in the same theory of change: what each did alone is kept, box by box and field by field; where both
// said something different of the same, or only together broke a rule, a person is told and can choose.

import { type Merge, sameValue } from '../merge.ts'
import { agreed, type Merged, mergeValues, orderOf } from './merge-values.ts'
import { faultsOf } from './rules.ts'
import { type Answer, type Arrow, type Box, type TheoryContent, theoryLimits } from './theory.ts'

export interface TheoryConflict {
  readonly kind: 'box' | 'arrow' | 'answer'
  /** The box's id, the arrow's `from>to`, or the answer's `box finding`. */
  readonly key: string
  /** Null where one of the two has taken the whole away. */
  readonly field: string | null
  /** What each would have stand there; undefined where they have taken it away. */
  readonly mine: unknown
  readonly theirs: unknown
}

export type TheoryMerge = Merge<TheoryContent, TheoryConflict>

export const boxKey = ({ id }: Pick<Box, 'id'>) => id
export const arrowKey = ({ from, to }: Pick<Arrow, 'from' | 'to'>) => `${from}>${to}`
export const answerKey = ({ box, finding }: Pick<Answer, 'box' | 'finding'>) => `${box} ${finding}`

/**
 * `base` is what both started from, and all three are valid, as is what comes out. Theirs stands where they conflict. Boxes and
 * arrows for which the two together have no more room are mine to be told of: the last that I added are left out.
 */
export function mergeTheories(base: TheoryContent, mine: TheoryContent, theirs: TheoryContent): TheoryMerge {
  const conflicts: TheoryConflict[] = []
  const [own, other] = [
    withBoxesThatMatter(base, mine, theirs, (box) =>
      conflicts.push({ kind: 'box', key: box.id, field: null, mine: undefined, theirs: box }),
    ),
    withBoxesThatMatter(base, theirs, mine, (box) =>
      conflicts.push({ kind: 'box', key: box.id, field: null, mine: box, theirs: undefined }),
    ),
  ]
  const boxes = mergeItems('box', boxKey, base.boxes, own.boxes, other.boxes, conflicts)
  const there = new Set(boxes.map(boxKey))
  const arrows = mergeItems('arrow', arrowKey, base.arrows, own.arrows, other.arrows, conflicts)
  const answers = mergeItems('answer', answerKey, base.answers, own.answers, other.answers, conflicts)
  const together = {
    boxes,
    arrows: arrows.filter(({ from, to }) => there.has(from) && there.has(to)),
    answers: answers.filter(({ box }) => there.has(box)),
  }
  const mended = mend(together, base, theirs, conflicts)
  return { merged: withinLimits(mended, theirs, conflicts), conflicts }
}

/**
 * A side with the boxes that it took away and the other changed, drew an arrow at or answered for, as if it had left them;
 * each is reported.
 */
function withBoxesThatMatter(
  base: TheoryContent,
  side: TheoryContent,
  other: TheoryContent,
  report: (box: Box) => void,
): TheoryContent {
  const kept = new Set(side.boxes.map(boxKey))
  const before = new Map(base.boxes.map((box) => [box.id, box]))
  const touched = new Set<string>()
  const [arrowsBefore, answersBefore] = [
    new Map(base.arrows.map((arrow) => [arrowKey(arrow), arrow])),
    new Map(base.answers.map((answer) => [answerKey(answer), answer])),
  ]
  for (const box of other.boxes) if (!sameValue(box, before.get(box.id))) touched.add(box.id)
  for (const arrow of other.arrows)
    if (!sameValue(arrow, arrowsBefore.get(arrowKey(arrow)))) touched.add(arrow.from).add(arrow.to)
  for (const answer of other.answers)
    if (!sameValue(answer, answersBefore.get(answerKey(answer)))) touched.add(answer.box)
  const back = base.boxes.filter(({ id }) => !kept.has(id) && touched.has(id))
  if (back.length === 0) return side
  for (const box of back) report(other.boxes.find(({ id }) => id === box.id) ?? box)
  const returned = new Set(back.map(boxKey))
  const there = new Set([...kept, ...returned])
  const order = orderOf(base.boxes.map(boxKey), [...kept], base.boxes.map(boxKey))
  const all = new Map([...back, ...side.boxes].map((box) => [box.id, box]))
  return {
    boxes: order.flatMap((id) => all.get(id) ?? []),
    arrows: [
      ...side.arrows,
      ...base.arrows.filter(
        ({ from, to }) => (returned.has(from) || returned.has(to)) && there.has(from) && there.has(to),
      ),
    ],
    answers: [...side.answers, ...base.answers.filter(({ box }) => returned.has(box))],
  }
}

function mergeItems<Item extends object>(
  kind: TheoryConflict['kind'],
  keyOf: (item: Item) => string,
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  conflicts: TheoryConflict[],
): Item[] {
  const [before, own, other] = [base, mine, theirs].map(
    (items) => new Map(items.map((item) => [keyOf(item), item])),
  )
  return orderOf(base.map(keyOf), mine.map(keyOf), theirs.map(keyOf)).flatMap((key): Item[] => {
    const [was, me, them] = [before?.get(key), own?.get(key), other?.get(key)]
    if (!me || !them) {
      const left = me ?? them
      if (!left || sameValue(left, was)) return []
      if (was) conflicts.push({ kind, key, field: null, mine: me, theirs: them })
      return [left]
    }
    const fields = Object.keys(them) as (keyof Item & string)[]
    const values = fields.map((field): [string, unknown] => {
      const value =
        field === 'about'
          ? knownToBoth(me[field], them[field])
          : mergeValues(was?.[field], me[field], them[field])
      if (!sameValue(value.mine, value.theirs))
        conflicts.push({ kind, key, field, mine: value.mine, theirs: value.theirs })
      return [field, value.merged]
    })
    return [Object.fromEntries(values) as Item]
  })
}

/** What either of two answers leaves out is found anew, which is nothing that people have to choose between. */
function knownToBoth(mine: unknown, theirs: unknown): Merged {
  if (!Array.isArray(mine) || !Array.isArray(theirs)) return agreed(theirs ?? mine)
  return agreed(theirs.filter((one) => mine.includes(one)))
}

const unbounded = { boxes: Number.POSITIVE_INFINITY, arrows: Number.POSITIVE_INFINITY }

/** Leaves out, reported, the last of what I added where the two together are more than there is room for. */
function withinLimits(
  together: TheoryContent,
  theirs: TheoryContent,
  conflicts: TheoryConflict[],
): TheoryContent {
  const surplus = <Item>(
    items: readonly Item[],
    known: ReadonlySet<string>,
    keyOf: (item: Item) => string,
    most: number,
  ) =>
    items.length <= most ? [] : items.filter((item) => !known.has(keyOf(item))).slice(most - items.length)
  const boxes = surplus(together.boxes, new Set(theirs.boxes.map(boxKey)), boxKey, theoryLimits.boxes)
  for (const box of boxes)
    conflicts.push({ kind: 'box', key: box.id, field: null, mine: box, theirs: undefined })
  const gone = new Set(boxes.map(boxKey))
  const linked = together.arrows.filter(({ from, to }) => !gone.has(from) && !gone.has(to))
  const arrows = surplus(linked, new Set(theirs.arrows.map(arrowKey)), arrowKey, theoryLimits.arrows)
  for (const arrow of arrows)
    conflicts.push({ kind: 'arrow', key: arrowKey(arrow), field: null, mine: arrow, theirs: undefined })
  return {
    boxes: together.boxes.filter(({ id }) => !gone.has(id)),
    arrows: linked.filter((arrow) => !arrows.includes(arrow)),
    answers: together.answers.filter(({ box }) => !gone.has(box)),
  }
}

/** Takes my part back, reported, wherever the two only together break a rule: my arrow, or where I moved a box to. */
function mend(
  together: TheoryContent,
  base: TheoryContent,
  theirs: TheoryContent,
  conflicts: TheoryConflict[],
): TheoryContent {
  const laneOf = (content: TheoryContent, id: string) => content.boxes.find((box) => box.id === id)?.lane
  const ofTheirs = new Set(theirs.arrows.map(arrowKey))
  let content = together
  for (;;) {
    const fault = faultsOf(content, unbounded).find(({ rule }) => rule === 'backwards' || rule === 'cycle')
    const arrow = fault && content.arrows[Number(fault.path.split('.')[1])]
    if (!arrow) return content
    const ring =
      fault.rule === 'cycle'
        ? content.arrows.filter(({ from }) => laneOf(content, from) === laneOf(content, arrow.from))
        : [arrow]
    const own = [arrow, ...ring].find((one) => !ofTheirs.has(arrowKey(one)))
    const moved = ring
      .flatMap(({ from, to }) => [from, to])
      .find((id) => {
        const lane = laneOf(theirs, id) ?? laneOf(base, id)
        return lane !== undefined && lane !== laneOf(content, id)
      })
    if (own) {
      conflicts.push({ kind: 'arrow', key: arrowKey(own), field: null, mine: own, theirs: undefined })
      content = { ...content, arrows: content.arrows.filter((one) => one !== own) }
    } else if (moved !== undefined) {
      const lane = laneOf(theirs, moved) ?? laneOf(base, moved)
      conflicts.push({ kind: 'box', key: moved, field: 'lane', mine: laneOf(content, moved), theirs: lane })
      content = {
        ...content,
        boxes: content.boxes.map((box) => (box.id === moved && lane ? { ...box, lane } : box)),
      }
    } else {
      // Theirs was not valid to begin with: then there is nobody to ask.
      content = { ...content, arrows: content.arrows.filter((one) => one !== arrow) }
    }
  }
}

/** The merge with a person's choice for each conflict; a choice that would break a rule is left as it was. */
export function resolveTheories(
  { merged, conflicts }: TheoryMerge,
  _mine: TheoryContent,
  keepsMine: (conflict: TheoryConflict) => boolean,
): TheoryContent {
  let content = merged
  for (const conflict of conflicts) {
    const next = settle(content, conflict, keepsMine(conflict) ? conflict.mine : conflict.theirs)
    if (faultsOf(next).length === 0) content = next
  }
  return content
}

function settle(content: TheoryContent, { kind, key, field }: TheoryConflict, value: unknown): TheoryContent {
  const put = <Item extends object>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => {
    if (field !== null) return items.map((item) => (keyOf(item) === key ? { ...item, [field]: value } : item))
    const others = items.filter((item) => keyOf(item) !== key)
    if (value === undefined) return others
    return others.length < items.length ? [...items] : [...items, value as Item]
  }
  const boxes = kind === 'box' ? put(content.boxes, boxKey) : content.boxes
  const there = new Set(boxes.map(boxKey))
  return {
    boxes,
    arrows: (kind === 'arrow' ? put(content.arrows, arrowKey) : content.arrows).filter(
      ({ from, to }) => there.has(from) && there.has(to),
    ),
    answers: (kind === 'answer' ? put(content.answers, answerKey) : content.answers).filter(({ box }) =>
      there.has(box),
    ),
  }
}
