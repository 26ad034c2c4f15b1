import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean } from '../indicator/aggregate.ts'
import { type Aim, attainmentOf } from '../indicator/attainment.ts'
import { directions } from '../indicator/units.ts'
import { valueFault } from '../indicator/value.ts'
import { computedOf } from './computed.ts'
import { emptyStep } from './content.ts'
import { prefilled } from './prefilled.ts'

const aim: Aim = {
  ...{ unit: 'count', direction: 'up', aggregation: 'mean', baseline: '0', target: '10', dueOn: null },
}
const dated = (amounts: readonly string[]) =>
  amounts.map((amount, index) => ({ on: `2026-01-0${index + 1}`, amount, of: null }))

describe('a mean as a step keeps it', () => {
  it('is rounded to where it says of the target what it says exactly', () => {
    expect(prefilled({ over: 199_900n, under: 200n }, aim, 'partly')).toBe('9.99')
    expect(prefilled({ over: 200_100n, under: 200n }, { ...aim, direction: 'down' }, 'not-reached')).toBe(
      '10.01',
    )
    expect(prefilled({ over: 2150n, under: 3n }, aim, 'partly')).toBe('7.17')
  })

  it('is in whole kroner, and neither yes nor no where it is between', () => {
    const money = { ...aim, unit: 'money', target: '101' } as const
    expect(prefilled({ over: 30_200n, under: 3n }, money, 'partly')).toBe('100')
    expect(prefilled({ over: 100n, under: 2n }, { ...aim, unit: 'yes-no', target: '1' }, 'not-reached')).toBe(
      '',
    )
    expect(prefilled({ over: 200n, under: 2n }, { ...aim, unit: 'yes-no', target: '1' }, 'reached')).toBe('1')
  })

  it('gives the word of the indicator’s page, and can be saved', () => {
    const own = fc.record({
      unit: fc.constantFrom('count' as const, 'money' as const),
      direction: fc.constantFrom(...directions),
      baseline: fc.constantFrom('', '0', '40'),
      target: fc.integer({ min: 0, max: 30 }).map(String),
    })
    const amounts = fc.array(fc.integer({ min: 0, max: 30 }).map(String), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(own, amounts, (changes, given) => {
        const values = dated(given)
        const exact = attainmentOf({ ...aim, ...changes, values }).attainment
        const size = mean(values, changes.unit)?.size
        if (!size) return
        const amount = prefilled(size, { ...aim, ...changes }, exact)
        expect(computedOf({ ...emptyStep, ...aim, ...changes, amount })).toBe(exact)
        expect(valueFault({ amount, of: null }, { unit: changes.unit, scale: null })).toBeUndefined()
      }),
    )
  })
})
