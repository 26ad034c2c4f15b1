// Whatever the labels and the width, no text may run into another or out of the picture.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutLegend, layoutRows } from './row-layout.ts'
import { textWidth, widest } from './text-width.ts'

const word = fc.string({ unit: fc.constantFrom(...'abdeghijklmnoprstuvyæøå'), minLength: 1, maxLength: 14 })
const label = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '))
const row = fc.record({
  label,
  value: fc.nat(99_999).map(String),
  note: fc.nat(100).map((share) => `${share} %`),
})

describe('the layout of rows', () => {
  it('keeps label, bar, value and note apart and inside the picture', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 280, max: 1200 }),
        (rows, width) => {
          const layout = layoutRows(rows, width)
          const lines = layout.rows.flatMap((place) => place.label.split('\n'))
          const labelEnd = layout.stacked ? 0 : widest(lines, layout.fontSize)
          const valueStart =
            layout.valueRight -
            widest(
              rows.map((one) => one.value),
              layout.fontSize,
            )
          const noteStart =
            layout.noteRight -
            widest(
              rows.map((one) => one.note),
              layout.noteSize,
            )
          expect(labelEnd).toBeLessThanOrEqual(layout.barLeft)
          expect(layout.barRight).toBeGreaterThan(layout.barLeft + 40)
          expect(layout.barRight).toBeLessThanOrEqual(valueStart)
          expect(layout.valueRight).toBeLessThanOrEqual(noteStart)
          expect(layout.noteRight).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('puts each row below the last, high enough for its label and for a finger', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 280, max: 1200 }),
        (rows, width) => {
          const layout = layoutRows(rows, width)
          let end = 0
          for (const place of layout.rows) {
            expect(place.top).toBe(end)
            expect(place.height).toBeGreaterThanOrEqual(32)
            expect(place.barTop).toBeGreaterThanOrEqual(place.top)
            expect(place.barBottom).toBeLessThanOrEqual(place.top + place.height)
            if (layout.stacked) {
              const text = place.label.split('\n').length * layout.fontSize * 1.15
              expect(place.labelMiddle + text / 2).toBeLessThanOrEqual(place.barTop + 1)
            }
            end += place.height
          }
          expect(layout.height).toBe(end)
        },
      ),
    )
  })

  it('grows with the reader’s text size', () => {
    const rows = [{ label: 'Børn & unge', value: '102', note: '63 %' }]
    expect(layoutRows(rows, 640, 30).stacked).toBe(true)
    expect(layoutRows(rows, 640, 30).height).toBeGreaterThan(layoutRows(rows, 400, 15).height * 1.5)
  })
})

describe('a legend', () => {
  it('starts a new line rather than leave the picture', () => {
    const texts = ['ingen', '1', '2–3', '4–6', '7–14', '15–24']
    const { places } = layoutLegend(texts, 130, 13)
    expect(new Set(places.map((place) => place.y)).size).toBeGreaterThan(1)
    places.forEach((place, index) => {
      expect(place.x + 17 + textWidth(texts[index] ?? '', 13)).toBeLessThanOrEqual(130)
    })
  })
})
