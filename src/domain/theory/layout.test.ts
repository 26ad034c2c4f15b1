import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBox } from './edits.ts'
import { layOut } from './layout.ts'
import { someTheory } from './random-edits.test-support.ts'
import { fromTemplate } from './templates/template.ts'
import { templates } from './templates/templates.ts'
import { emptyTheory, newArrow, newBox } from './theory.ts'

const ends = (path: string) => {
  const numbers = path
    .split(/[MCL, ]+/)
    .filter(Boolean)
    .map(Number)
  return { start: numbers.slice(0, 2), end: numbers.slice(-2) }
}

describe('a layout', () => {
  it('keeps boxes apart, in their lane’s column, below its heading', () => {
    fc.assert(
      fc.property(someTheory, (content) => {
        const { boxes, columns, top, width, height } = layOut(content)
        expect(boxes.map(({ id }) => id)).toEqual(content.boxes.map(({ id }) => id))
        for (const [at, box] of boxes.entries()) {
          const column = columns.find(({ lane }) => lane === content.boxes[at]?.lane)
          expect(box.x).toBeGreaterThanOrEqual(column?.x ?? Number.POSITIVE_INFINITY)
          expect(box.x + box.width).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0))
          expect(box.y).toBeGreaterThanOrEqual(top - 0.001)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.y + box.height).toBeLessThanOrEqual(height)
          for (const other of boxes.slice(at + 1))
            expect(box.x !== other.x || Math.abs(box.y - other.y) >= box.height + 15).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('leads every arrow from the right side of its box to the left side of the other', () => {
    fc.assert(
      fc.property(someTheory, (content) => {
        const { boxes, arrows } = layOut(content)
        expect(arrows).toHaveLength(content.arrows.length)
        for (const { from, to, path } of arrows) {
          const [one, other] = [from, to].map((id) => boxes.find((box) => box.id === id))
          const { start, end } = ends(path)
          expect(start[0]).toBeCloseTo((one?.x ?? 0) + (one?.width ?? 0), 0)
          expect(end[0]).toBeCloseTo((other?.x ?? 0) - 3, 0)
          expect(start[1]).toBeGreaterThan(one?.y ?? 0)
          expect(start[1]).toBeLessThan((one?.y ?? 0) + (one?.height ?? 0))
          expect(end[1]).toBeGreaterThan(other?.y ?? 0)
          expect(end[1]).toBeLessThan((other?.y ?? 0) + (other?.height ?? 0))
        }
      }),
    )
  })

  it('is the same each time', () => {
    fc.assert(
      fc.property(someTheory, (content) => {
        expect(layOut(structuredClone(content))).toEqual(layOut(content))
      }),
    )
  })

  it('keeps the order of what stood there when a box is added', () => {
    const order = (content: Parameters<typeof layOut>[0]) =>
      layOut(content)
        .boxes.toSorted((a, b) => a.x - b.x || a.y - b.y)
        .map(({ id }) => id)
        .filter((id) => id !== 'new')
    fc.assert(
      fc.property(someTheory, (content) => {
        const added = addBox(content, newBox('new', 'deliverables', 'Ny'))
        expect(order('content' in added ? added.content : content)).toEqual(order(content))
      }),
    )
  })

  it('puts a box straight across from the one that it leads to', () => {
    const boxes = [newBox('a', 'contact', 'A'), newBox('b', 'deliverables', 'B')]
    const { boxes: placed } = layOut({ ...emptyTheory, boxes, arrows: [newArrow('a', 'b')] })
    expect(placed[0]?.y).toBe(placed[1]?.y)
  })

  it('has arrows cross less than in the order of the content', () => {
    const boxes = ['a', 'b', 'c'].flatMap((id) => [
      newBox(id, 'contact', id),
      newBox(`${id}2`, 'deliverables', id),
    ])
    const arrows = [newArrow('a', 'c2'), newArrow('b', 'b2'), newArrow('c', 'a2')]
    const placed = new Map(layOut({ ...emptyTheory, boxes, arrows }).boxes.map((box) => [box.id, box.y]))
    for (const { from, to } of arrows) expect(placed.get(from)).toBe(placed.get(to))
  })

  it('is found for nothing at all, and for every template', () => {
    expect(layOut(emptyTheory)).toMatchObject({ boxes: [], arrows: [] })
    for (const template of Object.values(templates)) {
      let id = 0
      const { boxes, arrows } = fromTemplate(template, 'da', () => String(id++))
      expect(layOut({ ...emptyTheory, boxes, arrows }).boxes).toHaveLength(boxes.length)
    }
  })
})
