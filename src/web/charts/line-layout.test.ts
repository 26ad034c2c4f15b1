import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysOf, dayTicks, levelTicks } from './line-layout.ts'

describe('the lines behind a chart over days', () => {
  it('stand at round levels around all that is drawn, and are few', () => {
    expect(levelTicks([12, 47])).toEqual([0, 10, 20, 30, 40, 50])
    expect(levelTicks([])).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8, 1])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 90_000 }), { minLength: 1 }), (levels) => {
        const ticks = levelTicks(levels)
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(0, ...levels))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...levels))
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks.length).toBeLessThanOrEqual(8)
      }),
    )
  })

  it('stand at the first days of years or months, as many as there is room for', () => {
    const texts = (from: string, to: string, most: number) =>
      dayTicks([daysOf(from), daysOf(to)], most).map(({ text }) => text)
    expect(texts('2024-03-01', '2027-12-31', 6)).toEqual(['2025', '2026', '2027'])
    expect(texts('2026-01-01', '2026-12-31', 5)).toEqual(['1/2026', '4/2026', '7/2026', '10/2026'])
  })
})
