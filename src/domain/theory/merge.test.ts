import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameValue } from '../merge.ts'
import { addArrow, answerFinding, changeBox, moveBox, removeBox } from './edits.ts'
import { arrowKey, boxKey, mergeTheories, resolveTheories } from './merge.ts'
import { perform, someEdits, someTheory } from './random-edits.test-support.ts'
import { faultsOf } from './rules.ts'
import { newArrow, newBox, newIndicator, type TheoryContent, theoryLimits } from './theory.ts'

const base: TheoryContent = {
  boxes: [newBox('a', 'contact', 'A'), newBox('b', 'deliverables', 'B'), newBox('c', 'deliverables', 'C')],
  arrows: [newArrow('a', 'b')],
  answers: [],
}
const drawn = (content: TheoryContent, from: string, to: string): TheoryContent => {
  const edited = addArrow(content, from, to)
  if ('refused' in edited) throw new Error(edited.refused)
  return edited.content
}
const moved = (content: TheoryContent, id: string, lane: 'contact' | 'effort-goals'): TheoryContent => {
  const edited = moveBox(content, id, lane, 9)
  if ('refused' in edited) throw new Error(edited.refused)
  return edited.content
}
const keysOf = ({ boxes, arrows }: TheoryContent) => [...boxes.map(boxKey), ...arrows.map(arrowKey)]

type Item = Readonly<Record<string, unknown>>
const itemsOf = (kind: 'box' | 'arrow', { boxes, arrows }: TheoryContent): ReadonlyMap<string, Item> =>
  kind === 'box'
    ? new Map(boxes.map((box) => [boxKey(box), { ...box }]))
    : new Map(arrows.map((arrow) => [arrowKey(arrow), { ...arrow }]))

const isRecord = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const byId = (list: readonly unknown[]) =>
  new Map(list.map((one) => [isRecord(one) ? String(one['id']) : String(one), one]))
const isKeyed = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' || (isRecord(one) && 'id' in one))

/** Whether what somebody made of `was` is found in what came out, word by word and part by part. */
function holds(was: unknown, made: unknown, is: unknown): boolean {
  if (sameValue(was, made)) return true
  if (isKeyed(was) && isKeyed(made) && isKeyed(is)) {
    const [before, after, now] = [byId(was), byId(made), byId(is)]
    return (
      [...after].every(([id, one]) => before.has(id) || holds(undefined, one, now.get(id))) &&
      [...after].every(([id, one]) => !before.has(id) || holds(before.get(id), one, now.get(id))) &&
      [...before.keys()].every((id) => after.has(id) || !now.has(id))
    )
  }
  if (isRecord(was) && isRecord(made) && isRecord(is))
    return Object.keys(made).every((field) => holds(was[field], made[field], is[field]))
  return sameValue(made, is)
}

/** Two people who began from the same. */
const two = fc.tuple(someTheory, someEdits(8), someEdits(8)).map(([start, one, other]) => ({
  start,
  mine: perform(start, one, 'me'),
  theirs: perform(start, other, 'you'),
}))

describe('a merge', () => {
  it('is what one did where the other did nothing', () => {
    fc.assert(
      fc.property(two, ({ start, mine }) => {
        expect(mergeTheories(start, mine, start)).toEqual({ merged: mine, conflicts: [] })
        expect(mergeTheories(start, start, mine)).toEqual({ merged: mine, conflicts: [] })
        expect(mergeTheories(start, mine, mine)).toEqual({ merged: mine, conflicts: [] })
      }),
      { numRuns: 300 },
    )
  })

  it('is valid, whatever the two did', () => {
    fc.assert(
      fc.property(two, ({ start, mine, theirs }) => {
        expect(faultsOf(mergeTheories(start, mine, theirs).merged)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('loses nothing that either wrote, or says so', () => {
    fc.assert(
      fc.property(two, ({ start, mine, theirs }) => {
        const { merged, conflicts } = mergeTheories(start, mine, theirs)
        const told = (key: string) =>
          conflicts.some((conflict) => conflict.key === key || key.split('>').includes(conflict.key))
        const there = new Set(keysOf(merged))
        const before = new Set(keysOf(start))
        for (const side of [mine, theirs])
          for (const key of keysOf(side))
            if (!before.has(key)) expect(there.has(key) || told(key), key).toBe(true)
        for (const side of [mine, theirs])
          for (const key of before)
            if (!keysOf(side).includes(key)) expect(!there.has(key) || told(key), key).toBe(true)
        for (const kind of ['box', 'arrow'] as const)
          for (const side of [mine, theirs])
            for (const [key, item] of itemsOf(kind, side)) {
              const [was, is] = [itemsOf(kind, start).get(key), itemsOf(kind, merged).get(key)]
              if (was && !told(key))
                for (const field of Object.keys(item))
                  expect(holds(was[field], item[field], is?.[field]), `${key} ${field}`).toBe(true)
            }
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps the same boxes and tells of the same places, whoever saves first', () => {
    fc.assert(
      fc.property(two, ({ start, mine, theirs }) => {
        const [one, other] = [mergeTheories(start, mine, theirs), mergeTheories(start, theirs, mine)]
        expect(one.merged.boxes.map(boxKey).sort()).toEqual(other.merged.boxes.map(boxKey).sort())
        expect(one.conflicts.length === 0).toBe(other.conflicts.length === 0)
      }),
      { numRuns: 500 },
    )
  })

  it('puts two fields of a box together, and asks about one', () => {
    const mine = changeBox(base, 'a', { title: 'Min', note: 'Min note', targetGroups: ['women'] })
    const theirs = changeBox(base, 'a', { title: 'Din', targetGroups: ['men'] })
    const merge = mergeTheories(base, mine, theirs)
    expect(merge.conflicts).toEqual([{ kind: 'box', key: 'a', field: 'title', mine: 'Min', theirs: 'Din' }])
    const a = (content: TheoryContent) => content.boxes[0]
    expect(a(merge.merged)).toMatchObject({ title: 'Din', note: 'Min note' })
    expect(a(merge.merged)?.targetGroups.toSorted()).toEqual(['men', 'women'])
    expect(a(resolveTheories(merge, mine, () => true))).toMatchObject({ title: 'Min', note: 'Min note' })
    expect(resolveTheories(merge, mine, () => false)).toEqual(merge.merged)
  })

  it('puts indicators together one by one', () => {
    const indicator = newIndicator('i', 'Navn')
    const start = changeBox(base, 'a', { indicators: [indicator] })
    const mine = changeBox(start, 'a', { indicators: [{ ...indicator, source: 'Skolen' }] })
    const theirs = changeBox(start, 'a', {
      indicators: [
        { ...indicator, target: '20' },
        { ...indicator, id: 'j' },
      ],
    })
    const { merged, conflicts } = mergeTheories(start, mine, theirs)
    expect(conflicts).toEqual([])
    expect(merged.boxes[0]?.indicators).toEqual([
      { ...indicator, source: 'Skolen', target: '20' },
      { ...indicator, id: 'j' },
    ])
  })

  it.each<[string, TheoryContent]>([
    ['wrote in', changeBox(base, 'b', { note: 'Vigtigt' })],
    ['drew an arrow from', drawn(base, 'b', 'c')],
    [
      'answered for',
      answerFinding(base, { finding: 'goal-without-indicator', box: 'b', reason: 'Ja', about: [] }),
    ],
  ])('keeps a box that one took away and the other %s', (_name, other) => {
    const away = removeBox(base, 'b')
    for (const [mine, theirs] of [
      [away, other],
      [other, away],
    ] as const) {
      const merge = mergeTheories(base, mine, theirs)
      expect(sameValue(keysOf(merge.merged).toSorted(), keysOf(other).toSorted())).toBe(true)
      expect(merge.conflicts).toMatchObject([{ kind: 'box', key: 'b', field: null }])
      expect(resolveTheories(merge, mine, () => mine === away).boxes.map(boxKey)).toEqual(['a', 'c'])
    }
  })

  it('leaves out what there is no more room for, and says so, though a ring closes beside it', () => {
    const many = Array.from({ length: theoryLimits.boxes - 4 }, (_, at) => newBox(`n${at}`, 'contact', ''))
    const full = { ...base, boxes: [...base.boxes, ...many] }
    const added = (content: TheoryContent, id: string) => ({
      ...content,
      boxes: [...content.boxes, newBox(id, 'contact', id)],
    })
    const [mine, theirs] = [added(drawn(full, 'b', 'c'), 'mine'), added(drawn(full, 'c', 'b'), 'theirs')]
    const { merged, conflicts } = mergeTheories(full, mine, theirs)
    expect(faultsOf(merged)).toEqual([])
    expect(merged.boxes.map(boxKey)).not.toContain('mine')
    expect(conflicts.map(({ key }) => key).sort()).toEqual(['b>c', 'mine'])
  })

  it('asks about a ring that only the two together close', () => {
    const { merged, conflicts } = mergeTheories(base, drawn(base, 'b', 'c'), drawn(base, 'c', 'b'))
    expect(merged.arrows.map(arrowKey)).toEqual(['a>b', 'c>b'])
    expect(conflicts).toMatchObject([{ kind: 'arrow', key: 'b>c', theirs: undefined }])
  })

  it('asks about a box that one moved to where the other’s arrow would go backwards', () => {
    const mine = moved(base, 'c', 'contact')
    const theirs = drawn(base, 'b', 'c')
    const { merged, conflicts } = mergeTheories(base, mine, theirs)
    expect(merged.arrows.map(arrowKey)).toContain('b>c')
    expect(conflicts).toMatchObject([
      { kind: 'box', key: 'c', field: 'lane', mine: 'contact', theirs: 'deliverables' },
    ])
  })
})
