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

  it('leaves out a second part where one alone would be the rest of the whole', () => {
    const parts = [tally(9, 8), tally(6, 5), tally(1, 1)]
    expect(protectedParts(parts, tally(16, 12))).toEqual([tally(9, 8)])
    expect(protectedParts([...parts, tally(2, 2)], tally(18, 12))).toEqual([tally(9, 8), tally(6, 5)])
    expect(protectedParts(parts.slice(0, 2), tally(15, 12))).toEqual(parts.slice(0, 2))
    expect(protectedParts(parts, tally(4, 4))).toEqual([])
  })

  it('never lets a part of fewer plans be had by subtraction', () => {
    const part = fc
      .tuple(fc.nat(12), fc.nat(8))
      .map(([plans, more]) => tally(plans === 0 ? 0 : plans + more, plans))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const whole = tally(
          parts.reduce((sum, one) => sum + one.activities, 0),
          parts.reduce((sum, one) => sum + one.plans, 0),
        )
        const shown = protectedParts(parts, whole)
        expect(shown.every(({ plans }) => plans >= fewestPlans)).toBe(true)
        const hidden = parts.filter(({ plans }) => plans > 0).length - shown.length
        if (shown.length > 0) expect(hidden).not.toBe(1)
      }),
    )
  })
})
