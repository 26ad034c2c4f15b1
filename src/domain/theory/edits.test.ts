import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addArrow, addBox, changeBox, moveBox, removeBox } from './edits.ts'
import { noHistory, recordStep, redoStep, undoStep } from './history.ts'
import { perform, someEdits, someTheory } from './random-edits.test-support.ts'
import { faultsOf, mayConnect } from './rules.ts'
import { emptyTheory, newArrow, newBox, type TheoryContent, theoryLimits } from './theory.ts'

const boxes = [
  newBox('a', 'contact', 'A'),
  newBox('b', 'deliverables', 'B'),
  newBox('c', 'deliverables', 'C'),
  newBox('d', 'deliverables', 'D'),
]
const theory = (...arrows: [string, string][]): TheoryContent => ({
  boxes,
  arrows: arrows.map(([from, to]) => newArrow(from, to)),
  answers: [],
})

describe('the rules', () => {
  it.each<[string, TheoryContent, string]>([
    ['a ring', theory(['b', 'c'], ['c', 'd'], ['d', 'b']), 'arrows.2 cycle'],
    ['an arrow backwards', theory(['b', 'a']), 'arrows.0 backwards'],
    ['the same arrow twice', theory(['a', 'b'], ['a', 'b']), 'arrows.1 double'],
    ['an arrow to its own box', theory(['a', 'a']), 'arrows.0 to-itself'],
    ['an arrow to a box that is not there', theory(['a', 'x']), 'arrows.0 unknown-box'],
    ['a box twice', { ...theory(), boxes: [...boxes, ...boxes.slice(0, 1)] }, 'boxes.4 double'],
    [
      'an answer about a box that is not there',
      { ...theory(), answers: [{ box: 'x', finding: 'box-without-title', reason: '', about: null }] },
      'answers.0 unknown-box',
    ],
  ])('name the place of %s', (_name, content, expected) => {
    expect(faultsOf(content).map(({ path, rule }) => `${path} ${rule}`)).toEqual([expected])
  })

  it('look no further where there is too much', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => newBox(String(at), 'contact', ''))
    expect(faultsOf({ ...theory(), boxes: many })).toEqual([{ path: 'boxes', rule: 'too-many-boxes' }])
    const arrows = Array.from({ length: theoryLimits.arrows + 1 }, () => newArrow('a', 'b'))
    expect(faultsOf({ ...theory(), arrows })).toEqual([{ path: 'arrows', rule: 'too-many-arrows' }])
  })

  it('let only those arrows be drawn with which the theory stays valid', () => {
    fc.assert(
      fc.property(someTheory, fc.nat(), fc.nat(), (content, one, other) => {
        const [from, to] = [content.boxes[one % 30]?.id ?? 'x', content.boxes[other % 30]?.id ?? 'y']
        const drawn = { ...content, arrows: [...content.arrows, newArrow(from, to)] }
        expect(mayConnect(content, from, to) === undefined).toBe(faultsOf(drawn).length === 0)
      }),
    )
  })
})

describe('an edit', () => {
  it('keeps a theory valid, whichever they are and in whatever order', () => {
    fc.assert(
      fc.property(someTheory, (content) => {
        expect(faultsOf(content)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('puts a box at the end, and moves one to a place of a lane', () => {
    const added = addBox(theory(), newBox('e', 'contact', 'E'))
    if (!('content' in added)) throw new Error(added.refused)
    expect(added.content.boxes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const moved = moveBox(theory(), 'd', 'deliverables', 0)
    expect('content' in moved && moved.content.boxes.map(({ id }) => id)).toEqual(['a', 'd', 'b', 'c'])
  })

  it('says why it is refused, or drops the arrows that stand in the way', () => {
    const content = theory(['a', 'b'], ['b', 'c'])
    expect(addArrow(content, 'c', 'b')).toEqual({ refused: 'cycle' })
    expect(addArrow(content, 'b', 'a')).toEqual({ refused: 'backwards' })
    expect(moveBox(content, 'b', 'challenges', 0)).toEqual({ refused: 'backwards' })
    const moved = moveBox(content, 'b', 'challenges', 0, { dropArrows: true })
    expect('content' in moved && moved.content.arrows).toEqual([newArrow('b', 'c')])
  })

  it('takes a box away with its arrows', () => {
    expect(removeBox(theory(['a', 'b'], ['a', 'c']), 'b').arrows).toEqual([newArrow('a', 'c')])
  })
})

describe('undo', () => {
  it('gives back the same theory, step by step, and redo the next', () => {
    fc.assert(
      fc.property(someTheory, someEdits(12), (start, edits) => {
        const states = [start]
        let history = noHistory
        for (const edit of edits) {
          const before = states.at(-1) ?? start
          const after = edit(before, 'me')
          if (after === before) continue
          history = recordStep(history, before, after)
          states.push(after)
        }
        let current = states.at(-1) ?? start
        for (const state of states.slice(0, -1).toReversed()) {
          const undone = undoStep(history, current)
          expect(undone?.content).toEqual(state)
          if (undone) [history, current] = [undone.history, undone.content]
        }
        expect(undoStep(history, current)).toBeUndefined()
        for (const state of states.slice(1)) {
          const redone = redoStep(history, current)
          expect(redone?.content).toEqual(state)
          if (redone) [history, current] = [redone.history, redone.content]
        }
      }),
    )
  })

  it('leaves what another has done since', () => {
    const mine = perform(theory(), [(content) => removeBox(content, 'a')], 'me')
    const history = recordStep(noHistory, theory(), mine)
    const added = addBox(mine, newBox('e', 'contact', 'E'))
    const current = 'content' in added ? added.content : mine
    expect(
      undoStep(history, current)
        ?.content.boxes.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('leaves what another has done between two letters of a word', () => {
    const typed = (content: TheoryContent, title: string) => changeBox(content, 'b', { title })
    const first = typed(theory(), 'F')
    const added = addBox(changeBox(first, 'a', { note: 'Fra en anden' }), newBox('e', 'contact', 'E'))
    const heard = 'content' in added ? added.content : first
    const second = typed(heard, 'Fæ')
    const history = recordStep(
      recordStep(noHistory, theory(), first, 'b title'),
      ...([heard, second, 'b title'] as const),
    )
    expect(history.done).toHaveLength(1)
    expect(undoStep(history, second)?.content).toEqual(typed(heard, 'B'))
  })

  it('takes back in one what was typed in a row, as it would letter by letter, whatever others do between', () => {
    fc.assert(
      fc.property(
        someTheory,
        fc.nat(),
        fc.array(someEdits(4), { minLength: 1, maxLength: 4 }),
        (start, where, others) => {
          const id = start.boxes[where % Math.max(1, start.boxes.length)]?.id ?? ''
          let [joined, apart, current] = [noHistory, noHistory, start]
          for (const [letter, edits] of others.entries()) {
            const before = perform(current, edits, `you${letter}-`)
            current = changeBox(before, id, { title: `letter ${letter}` })
            joined = recordStep(joined, before, current, 'title')
            apart = recordStep(apart, before, current)
          }
          let letterByLetter = current
          for (let step = undoStep(apart, current); step; step = undoStep(step.history, letterByLetter))
            letterByLetter = step.content
          expect(joined.done).toHaveLength(1)
          expect(undoStep(joined, current)?.content).toEqual(letterByLetter)
        },
      ),
    )
  })

  it('takes a word back as a whole, not letter by letter', () => {
    const typed = ['x', 'xy', 'xyz'].map((title) => ({
      ...emptyTheory,
      boxes: [newBox('a', 'contact', title)],
    }))
    let [history, before] = [noHistory, emptyTheory as TheoryContent]
    for (const after of typed) {
      history = recordStep(history, before, after, 'a.title')
      before = after
    }
    expect(undoStep(history, before)?.content).toEqual(emptyTheory)
  })
})
