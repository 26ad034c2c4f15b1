import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laneIds } from '../vocabulary/ids.ts'
import { crossingsIn } from './crossings.ts'
import { addBox } from './edits.ts'
import { layersOf } from './layers.ts'
import { orderLayers } from './layers-order.ts'
import { layOut } from './layout.ts'
import { linksOf } from './links.ts'
import { arrowKey } from './merge.ts'
import { someTheory } from './random-edits.test-support.ts'
import { faultsOf, mayConnect } from './rules.ts'
import { fromTemplate } from './templates/template.ts'
import { templates } from './templates/templates.ts'
import { type Arrow, emptyTheory, newArrow, newBox, type TheoryContent, theoryLimits } from './theory.ts'

const numbersIn = (path: string) =>
  path
    .split(/[MCL, ]+/)
    .filter(Boolean)
    .map(Number)

const ends = (path: string) => {
  const numbers = numbersIn(path)
  return { start: numbers.slice(0, 2), end: numbers.slice(-2) }
}

/** With the control points of its curves. */
const spotsOf = (path: string) =>
  numbersIn(path).flatMap((x, at, numbers) => (at % 2 ? [] : [[x, numbers[at + 1] ?? 0] as const]))

/** Arrows to the next lane, past lanes, and within one. */
const tangled = (lanesPassed: number) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...laneIds), fc.string({ maxLength: 80 })), { maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 60 }),
    )
    .map(([boxes, arrows]) => {
      const content = {
        ...emptyTheory,
        boxes: boxes.map(([lane, title], at) => newBox(`b${at}`, lane, title)),
        arrows: [] as Arrow[],
      }
      for (const [from, to] of arrows) {
        const [one, other] = [from, to].map((at) => content.boxes[at % Math.max(1, content.boxes.length)])
        if (!one || !other || mayConnect(content, one.id, other.id)) continue
        if (laneIds.indexOf(other.lane) - laneIds.indexOf(one.lane) > lanesPassed + 1) continue
        content.arrows.push(newArrow(one.id, other.id))
      }
      return content
    })

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
          expect(box.y + box.height).toBeLessThanOrEqual((column?.bottom ?? 0) + 0.001)
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

  it('keeps the order of all others when a box is added at the end of any lane', () => {
    const order = (content: TheoryContent) =>
      layOut(content)
        .boxes.filter(({ id }) => id !== 'new')
        .toSorted((a, b) => a.x - b.x || a.y - b.y)
        .map(({ id }) => id)
    fc.assert(
      fc.property(tangled(4), fc.constantFrom(...laneIds), (content, lane) => {
        const box = newBox('new', lane, 'Ny')
        expect(order({ ...content, boxes: [...content.boxes, box] })).toEqual(order(content))
      }),
    )
  })

  it('has no more arrows cross than in the order of the content', () => {
    fc.assert(
      fc.property(tangled(0), (content) => {
        const { layers, chains } = layersOf(content, laneIds)
        const { after } = linksOf(chains)
        const before = crossingsIn(layers, after)
        if (chains.every(({ points }) => points.length === 2))
          expect(crossingsIn(orderLayers(layers, chains), after)).toBeLessThanOrEqual(before)
      }),
    )
  })

  it('leads arrows between boxes, never behind them', () => {
    fc.assert(
      fc.property(tangled(4), fc.constantFrom('wide' as const, 'narrow' as const), (content, emptyLanes) => {
        const { boxes, arrows } = layOut(content, undefined, { emptyLanes })
        for (const { from, to, path } of arrows) {
          const spots = spotsOf(path)
          for (const [at, [x, y]] of spots.entries())
            for (const box of boxes) {
              if (box.id === from || box.id === to) continue
              const left = Math.min(x, spots[at - 1]?.[0] ?? x)
              const beside = left >= box.x + box.width || x <= box.x
              const clear = y < box.y - 6 || y > box.y + box.height + 6
              // Control points of a curve lie in the room between columns.
              expect(beside || clear).toBe(true)
            }
        }
      }),
    )
  })

  it('has a lane end below the arrows that pass through it', () => {
    fc.assert(
      fc.property(tangled(4), (content) => {
        const { columns, arrows } = layOut(content)
        for (const { path } of arrows)
          for (const [x, y] of spotsOf(path))
            for (const column of columns) {
              const within = x > column.x && x < column.x + column.width
              if (within) expect(y).toBeLessThanOrEqual(column.bottom + 0.5)
            }
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

  it('draws every arrow of what is valid, however deep a lane and however many boxes they pass by', () => {
    const boxes = Array.from({ length: theoryLimits.boxes }, (_, at) =>
      newBox(`b${at}`, at < 240 ? 'deliverables' : 'effort-goals', 'Boks'),
    )
    const pairs = boxes.flatMap((from, at) => boxes.slice(at + 1, at + 280).map((to) => [from, to] as const))
    const arrows = pairs.filter((_, at) => at % 29 === 0).map(([from, to]) => newArrow(from.id, to.id))
    const chain = boxes.slice(1, 240).map(({ id }, at) => newArrow(`b${at}`, id))
    const all = [...new Map([...chain, ...arrows].map((one) => [arrowKey(one), one])).values()]
    const content = { ...emptyTheory, boxes, arrows: all.slice(0, theoryLimits.arrows) }
    expect(faultsOf(content)).toEqual([])
    const { chains, straight } = layersOf(content, laneIds)
    expect(straight.length).toBeGreaterThan(0)
    const passing = chains.reduce((sum, { points }) => sum + points.length - 2, 0)
    expect(passing).toBeLessThanOrEqual(1500)
    const layout = layOut(content)
    expect(layout.arrows).toHaveLength(content.arrows.length)
    expect(Number.isFinite(layout.height)).toBe(true)
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
