import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHundredths, hundredths, type Value } from './figure.ts'
import { countingFault, type PlanValue, poolValues, sumAcross } from './sums.ts'
import { type Aggregation, aggregations, hasDenominator, type Unit, units } from './units.ts'

const scale = { low: 1, high: 5 }
const indicatorOf = (unit: Unit, aggregation: Aggregation = 'latest') => ({
  unit,
  aggregation,
  scale: unit === 'scale-mean' ? scale : null,
})

/** What plans can have measured: whole, or in hundredths where the unit has them. */
const measuredAs = (unit: Unit): fc.Arbitrary<Value> => {
  if (unit === 'yes-no') return fc.constantFrom({ amount: '0', of: null }, { amount: '1', of: null })
  if (hasDenominator(unit))
    return fc
      .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
      .map(([amount, of]) => ({ amount: String(Math.min(amount, of)), of }))
  return fc.bigInt({ min: 0n, max: 10n ** 9n }).map((size) => ({ amount: fromHundredths(size), of: null }))
}

const measurable = units.filter((unit) => unit !== 'text')

const someValues = fc.constantFrom(...measurable).chain((unit) =>
  fc.record({
    unit: fc.constant(unit),
    values: fc.array(
      fc.record({
        planId: fc.constantFrom('a', 'b', 'c', 'd'),
        unit: fc.constantFrom(unit, unit, unit, 'money' as const),
        scale: fc.constant(indicatorOf(unit).scale),
        value: fc.option(measuredAs(unit)),
        period: fc.constantFrom('2009', '2009', '2009', '2010'),
      }) satisfies fc.Arbitrary<PlanValue>,
      { maxLength: 12 },
    ),
  }),
)

const planValue = (
  planId: string,
  amount: string,
  of: number | null,
  more: Partial<PlanValue> = {},
): PlanValue => ({
  ...{ planId, unit: 'count', scale: null, period: '2009', value: { amount, of } },
  ...more,
})

describe('a sum across plans', () => {
  it('is the same in whatever order the values come', () => {
    fc.assert(
      fc.property(someValues, fc.infiniteStream(fc.nat()), ({ unit, values }, noise) => {
        const shuffled = values
          .map((value) => ({ value, at: noise.next().value }))
          .sort((one, other) => Number(one.at) - Number(other.at))
          .map(({ value }) => value)
        const indicator = indicatorOf(unit)
        expect(sumAcross(indicator, '2009', shuffled)).toEqual(sumAcross(indicator, '2009', values))
      }),
    )
  })

  it('has a value or a reason, never both, and never counts more plans than measured it or use it', () => {
    fc.assert(
      fc.property(someValues, fc.constantFrom(...aggregations), ({ unit, values }, aggregation) => {
        const sum = sumAcross(indicatorOf(unit, aggregation), '2009', values)
        expect((sum.value === null) !== (sum.fault === null)).toBe(true)
        expect(sum.summed).toBeLessThanOrEqual(sum.measured)
        expect(sum.measured).toBeLessThanOrEqual(sum.plans)
        if (sum.value !== null) expect(sum.summed).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  it('is that of its parts: pooling two heaps and then both comes to the same as pooling all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...measurable.filter((unit) => unit !== 'yes-no')).chain((unit) =>
          fc.record({
            unit: fc.constant(unit),
            one: fc.array(measuredAs(unit), { minLength: 1 }),
            other: fc.array(measuredAs(unit), { minLength: 1 }),
          }),
        ),
        ({ unit, one, other }) => {
          const whole = poolValues(unit, [...one, ...other])
          expect(poolValues(unit, [poolValues(unit, one), poolValues(unit, other)])).toEqual(whole)
        },
      ),
    )
  })

  it('of shares lies between the lowest and the highest of them', () => {
    fc.assert(
      fc.property(fc.array(measuredAs('share'), { minLength: 1, maxLength: 8 }), (values) => {
        const rate = ({ amount, of }: { amount: string; of: number | null }) =>
          Number(hundredths(amount)) / (of ?? 0)
        const pooled = rate(poolValues('share', values))
        expect(pooled).toBeGreaterThanOrEqual(Math.min(...values.map(rate)) - 1e-9)
        expect(pooled).toBeLessThanOrEqual(Math.max(...values.map(rate)) + 1e-9)
      }),
    )
  })

  it('adds numbers and money, pools shares and means, and counts yes of all', () => {
    const two = [
      { amount: '3.5', of: 10 },
      { amount: '0.25', of: 2 },
    ]
    expect(poolValues('count', two)).toEqual({ amount: '3.75', of: null })
    expect(poolValues('money', two)).toEqual({ amount: '3.75', of: null })
    expect(poolValues('share', two)).toEqual({ amount: '3.75', of: 12 })
    expect(poolValues('scale-mean', two)).toEqual({ amount: '3.75', of: 12 })
    const answers = ['1', '0', '1'].map((amount) => ({ amount, of: null }))
    expect(poolValues('yes-no', answers)).toEqual({ amount: '2', of: 3 })
  })
})

describe('there is no sum', () => {
  const measured = [planValue('a', '1', null), planValue('b', '2', null), planValue('c', '3', null)]

  it.each([
    ['of a plan’s own indicator', null, measured, 'own-indicator'],
    ['of words', indicatorOf('text'), measured, 'words'],
    ['of means of counts', indicatorOf('count', 'mean'), measured, 'mean-of-counts'],
    ['where nobody uses it', indicatorOf('count'), [], 'not-measured'],
    [
      'where nobody has measured it',
      indicatorOf('count'),
      measured.map((one) => ({ ...one, value: null })),
      'not-measured',
    ],
    [
      'where one plan alone has',
      indicatorOf('count'),
      [planValue('a', '1', null), planValue('a', '2', null)],
      'too-few',
    ],
    ['where they were measured in another unit', indicatorOf('money'), measured, 'other-unit'],
    [
      'where they were measured on another scale',
      indicatorOf('scale-mean'),
      ['a', 'b'].map((plan) => planValue(plan, '12', 4, { unit: 'scale-mean', scale: { low: 0, high: 10 } })),
      'other-scale',
    ],
    [
      'where they are of different periods',
      indicatorOf('count'),
      [planValue('a', '1', null), planValue('b', '2', null, { period: '2010' })],
      'other-period',
    ],
  ] as const)('%s', (_name, indicator, values, fault) => {
    expect(sumAcross(indicator, '2009', values)).toMatchObject({ value: null, fault })
  })

  it('and what is left out of one is told with how often', () => {
    const values = [
      ...measured,
      planValue('d', '1', null, { unit: 'share' }),
      planValue('e', '1', null, { value: null }),
    ]
    expect(sumAcross(indicatorOf('count'), '2009', values)).toEqual({
      value: { amount: '6', of: null },
      fault: null,
      summed: 3,
      measured: 4,
      plans: 5,
      leftOut: { 'other-unit': 1, 'not-measured': 1 },
    })
  })
})

it('what was merged is put together where unit and scale are the same', () => {
  expect(countingFault(indicatorOf('count'), indicatorOf('count'))).toBeUndefined()
  expect(countingFault(indicatorOf('count'), indicatorOf('share'))).toBe('other-unit')
  const other = { unit: 'scale-mean', scale: { low: 1, high: 7 } } as const
  expect(countingFault(indicatorOf('scale-mean'), other)).toBe('other-scale')
})
