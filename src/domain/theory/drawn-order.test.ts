import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneIds } from '../vocabulary/ids.ts'
import { asDrawn, drawnBeside, drawnColumns, placeBox, shiftBox } from './drawn-order.ts'
import { layOut } from './layout.ts'
import { someTheory } from './random-edits.test-support.ts'
import { faultsOf } from './rules.ts'
import { fromTemplate } from './templates/template.ts'
import { templates } from './templates/templates.ts'
import { newArrow, newBox, type TheoryContent } from './theory.ts'

/** What is drawn, column by column, from above. */
function seen(content: TheoryContent): string[][] {
  const placed = layOut(content).boxes.toSorted((one, other) => one.x - other.x || one.y - other.y)
  return [...Map.groupBy(placed, ({ x }) => x).values()].map((column) => column.map(({ id }) => id))
}

describe('the order in which boxes are drawn', () => {
  it('is that of the layout, and stays when the content is put into it', () => {
    fc.assert(
      fc.property(someTheory, (content) => {
        const columns = drawnColumns(content).filter((ids) => ids.length > 0)
        expect(seen(content)).toEqual(columns)
        expect(asDrawn(content).boxes.map(({ id }) => id)).toEqual(columns.flat())
      }),
    )
  })
})

const columnOf = (content: TheoryContent, id: string) =>
  drawnColumns(content).find((ids) => ids.includes(id)) ?? []

interface Shift {
  readonly id: string
  readonly other: string
  readonly by: -1 | 1
}

/** One place further in its column, with the other box on its other side. */
function expectPast(before: TheoryContent, after: TheoryContent, { id, other, by }: Shift): void {
  const [was, is] = [columnOf(before, id), columnOf(after, id)]
  expect(is.indexOf(id)).toBe(was.indexOf(id) + by)
  expect(Math.sign(is.indexOf(id) - is.indexOf(other))).toBe(by)
  expect(is.toSorted()).toEqual(was.toSorted())
}

describe('a box that is moved up or down', () => {
  it('is drawn past the box beside it, though arrows cross for it, in every template', () => {
    for (const template of Object.values(templates)) {
      let next = 0
      const content = fromTemplate(template, 'da', () => String(next++))
      for (const { id } of content.boxes)
        for (const by of [-1, 1] as const) {
          const other = drawnBeside(content, id, by)
          const moved = shiftBox(content, id, by)
          if (other === undefined) expect(moved).toBe(content)
          else expectPast(content, moved, { id, other, by })
        }
    }
  })

  it('stays there whatever arrows are drawn, and the theory stays valid', () => {
    fc.assert(
      fc.property(someTheory, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (content, where, by) => {
        const id = content.boxes[where % Math.max(1, content.boxes.length)]?.id ?? ''
        const other = drawnBeside(content, id, by)
        const moved = shiftBox(content, id, by)
        expect(faultsOf(moved)).toEqual([])
        if (other === undefined) return
        expectPast(content, moved, { id, other, by })
        expect(moved.boxes.map((box) => box.id).sort()).toEqual(content.boxes.map((box) => box.id).sort())
      }),
    )
  })
})

describe('a box that is dropped', () => {
  const lanes = laneIds.slice(2, 4)
  const boxes = lanes.flatMap((lane) =>
    ['1', '2', '3'].map((name) => newBox(`${lane[0]}${name}`, lane, name)),
  )
  const crossed: TheoryContent = {
    boxes,
    arrows: [newArrow('c1', 'd3'), newArrow('c2', 'd2'), newArrow('c3', 'd1')],
    answers: [],
  }

  it('stands where it was let go, in its lane and in another', () => {
    const [first = '', second = ''] = columnOf(crossed, 'd1')
    const within = placeBox(crossed, second, 'deliverables', first)
    expect('content' in within && columnOf(within.content, second).slice(0, 2)).toEqual([second, first])
    const alone = { ...crossed, arrows: [] }
    const across = placeBox(alone, 'c2', 'deliverables', 'd2')
    expect('content' in across && columnOf(across.content, 'c2')).toEqual(['d1', 'c2', 'd2', 'd3'])
    const last = placeBox(alone, 'c2', 'deliverables', undefined)
    expect('content' in last && columnOf(last.content, 'c2')).toEqual(['d1', 'd2', 'd3', 'c2'])
  })

  it('changes nothing where it stood already, and is refused where arrows would go backwards', () => {
    const [first = '', second] = columnOf(crossed, 'd1')
    expect(placeBox(crossed, first, 'deliverables', second)).toEqual({ content: crossed })
    expect(placeBox(crossed, first, 'challenges', undefined)).toEqual({ refused: 'backwards' })
  })
})
