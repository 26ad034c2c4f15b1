// Nothing may be lost or gained when a whole number is divided.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from './apportion.ts'

const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 })

describe('apportion', () => {
  it('gives parts that add up to the total, each within one of its exact share', () => {
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, given) => {
        const parts = apportion(total, given)
        const sum = given.reduce((a, b) => a + b, 0)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
        parts.forEach((part, index) => {
          expect(Math.abs(part - (total * (given[index] ?? 0)) / sum)).toBeLessThan(1)
        })
      }),
    )
  })

  it('gives nobody less than the least', () => {
    expect(apportion(10, [1, 1, 98], 2)).toEqual([2, 2, 6])
  })

  it('refuses a total that cannot give everybody the least', () => {
    expect(() => apportion(5, [1, 1], 3)).toThrow(RangeError)
  })
})
