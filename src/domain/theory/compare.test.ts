import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameValue } from '../merge.ts'
import { compareTheories } from './compare.ts'
import { changeBox, removeBox } from './edits.ts'
import { perform, someEdits, someTheory } from './random-edits.test-support.ts'
import { newArrow, newBox, type TheoryContent } from './theory.ts'

const before: TheoryContent = {
  boxes: [newBox('a', 'contact', 'A'), newBox('b', 'deliverables', 'B'), newBox('c', 'effort-goals', 'C')],
  arrows: [newArrow('a', 'b'), newArrow('b', 'c')],
  answers: [],
}

describe('a comparison', () => {
  it('names what was added, taken away and changed', () => {
    const after = changeBox(removeBox(before, 'b'), 'a', { note: 'Ny' })
    const { boxes, arrows, otherwise } = compareTheories(before, after)
    expect(boxes.removed.map(({ id }) => id)).toEqual(['b'])
    expect(boxes.changed.map(({ id, note }) => [id, note])).toEqual([['a', 'Ny']])
    expect([boxes.added, arrows.removed.length, otherwise]).toEqual([[], 2, false])
  })

  it('is empty exactly where two say the same', () => {
    fc.assert(
      fc.property(someTheory, someEdits(3), (start, edits) => {
        const after = perform(start, edits, 'me')
        const { boxes, arrows, otherwise } = compareTheories(start, after)
        const counted = [boxes, arrows].flatMap(({ added, removed, changed }) => [
          ...added,
          ...removed,
          ...changed,
        ])
        expect(counted.length === 0 && !otherwise).toBe(sameValue(start, after))
      }),
    )
  })
})
