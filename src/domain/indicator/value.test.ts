import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFault, type Part, partsBeyond, valueFault } from './value.ts'

const share = { unit: 'share', scale: null } as const
const mean = { unit: 'scale-mean', scale: { low: 1, high: 5 } } as const

describe('a measured value', () => {
  it('is so many of so many where it is a share', () => {
    expect(valueFault({ amount: '0', of: 10 }, share)).toBeUndefined()
    expect(valueFault({ amount: '10', of: 10 }, share)).toBeUndefined()
    expect(valueFault({ amount: '11', of: 10 }, share)).toEqual({ code: 'more-than-asked' })
    expect(valueFault({ amount: '0', of: 0 }, share)).toEqual({ code: 'of-how-many' })
    expect(valueFault({ amount: '1', of: null }, share)).toEqual({ code: 'of-how-many' })
    expect(valueFault({ amount: '1.5', of: 10 }, share)).toMatchObject({ fault: { suggestion: '1' } })
  })

  it('lies within its scale where it is a mean of one, whatever answers were given', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(answers, (given) => {
        const amount = String(given.reduce((sum, one) => sum + one, 0))
        expect(valueFault({ amount, of: given.length }, mean)).toBeUndefined()
      }),
    )
    expect(valueFault({ amount: '9', of: 10 }, mean)).toMatchObject({ code: 'beyond-scale' })
    expect(valueFault({ amount: '51', of: 10 }, mean)).toMatchObject({ code: 'beyond-scale' })
  })

  it('is of a day of the plan that has come', () => {
    const plan = { startsOn: '2024-01-01', endsOn: '2027-12-31', today: '2026-06-01' }
    expect(dayFault('2026-06-01', plan)).toBeUndefined()
    expect(dayFault('2026-06-02', plan)).toBe('day-in-future')
    expect(dayFault('2023-12-31', plan)).toBe('day-outside-plan')
    expect(dayFault('2028-01-01', { ...plan, today: '2029-01-01' })).toBe('day-outside-plan')
  })

  it('has sexes and ages that add up to no more than the whole, and target groups each within it', () => {
    const part = (by: Part['by'], category: string, amount: string): Part => ({
      ...{ by, category, amount, of: null },
    })
    const whole = { amount: '10', of: null }
    expect(partsBeyond(whole, [part('sex', 'women', '6'), part('sex', 'men', '4')])).toBeUndefined()
    expect(partsBeyond(whole, [part('sex', 'women', '6'), part('sex', 'men', '5')])).toBe('sex')
    expect(partsBeyond(whole, [part('sex', 'women', '6'), part('age-band', '0-6', '6')])).toBeUndefined()
    const groups = [part('target-group', 'youth', '8'), part('target-group', 'children', '9')]
    expect(partsBeyond(whole, groups)).toBeUndefined()
    expect(partsBeyond(whole, [part('target-group', 'youth', '11')])).toBe('target-group')
  })
})
