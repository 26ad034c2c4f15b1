import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewestPlans, protectedParts, protectedShare } from './protect.ts'

const tally = (activities: number, plans: number) => ({ activities, plans })

describe('what may be said of others together', () => {
  it('has five plans behind each number, and behind what is left', () => {
    expect(protectedShare(tally(6, 5), tally(9, 7), tally(15, 11))).toEqual({ count: 6, of: 15 })
    expect(protectedShare(tally(6, 4), tally(9, 7), tally(15, 11))).toBeNull()
    expect(protectedShare(tally(9, 7), tally(6, 4), tally(15, 11))).toBeNull()
    expect(protectedShare(tally(4, 4), tally(0, 0), tally(4, 4))).toBeNull()
    expect(protectedShare(tally(0, 0), tally(9, 7), tally(9, 7))).toEqual({ count: 0, of: 9 })
  })

  /** So many activities in the plans from one number up to before the other. */
  const part = (activities: number, from: number, to: number) => ({
    activities,
    planIds: Array.from({ length: to - from }, (_, index) => String(from + index)),
  })

  it('leaves out a second part where what is left of the whole would be of too few plans', () => {
    const parts = [part(9, 0, 8), part(6, 8, 13), part(1, 13, 14)]
    expect(protectedParts(parts)).toEqual([parts[0]])
    expect(protectedParts([...parts, part(2, 14, 16)])).toEqual([parts[0]])
    expect(protectedParts([...parts, part(5, 14, 18)])).toEqual(parts.slice(0, 2))
    expect(protectedParts(parts.slice(0, 2))).toEqual(parts.slice(0, 2))
    expect(protectedParts([part(4, 0, 4)])).toEqual([])
  })

  it('never tells of fewer plans than five, nor lets them be had by subtraction', () => {
    const planIds = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmn'), { maxLength: 9 })
    const anyPart = fc
      .tuple(planIds, fc.nat(8))
      .map(([planIds, more]) => ({ planIds, activities: planIds.length === 0 ? 0 : planIds.length + more }))
    const plansOf = (parts: readonly { planIds: readonly string[] }[]) =>
      new Set(parts.flatMap(({ planIds }) => planIds)).size
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 8 }), (parts) => {
        const shown = protectedParts(parts)
        for (const one of shown) expect(plansOf([one])).toBeGreaterThanOrEqual(fewestPlans)
        const hidden = parts.filter((one) => one.activities > 0 && !shown.includes(one))
        if (shown.length > 0) expect(plansOf(hidden) === 0 || plansOf(hidden) >= fewestPlans).toBe(true)
      }),
    )
  })
})
