import { describe, expect, it } from 'vitest'
import type { Unit } from './units.ts'
import { type PlanSeries, sumsByYear } from './year-sums.ts'

const plan = (planId: string, values: readonly [string, string, (number | null)?][], unit: Unit = 'count') =>
  ({
    ...{ planId, unit, scale: null, baseline: '', direction: 'up' as const },
    values: values.map(([on, amount, of = null]) => ({ on, amount, of })),
  }) satisfies PlanSeries

const five = ['a', 'b', 'c', 'd', 'e']
const count = { unit: 'count', scale: null, aggregation: 'cumulative' } as const

describe('what plans have measured, year by year', () => {
  it('is put together within each year, as the indicator is, and over all of them where values are added up', () => {
    const series = five.map((id) =>
      plan(id, [
        ['2025-03-01', '2'],
        ['2025-09-01', '3'],
        ['2026-03-01', '4'],
      ]),
    )
    const found = sumsByYear(count, series, 5)
    expect(found.years.map(({ year, value }) => [year, value?.amount])).toEqual([
      ['2025', '25'],
      ['2026', '20'],
    ])
    expect(found.total?.value?.amount).toBe('45')
    const latest = sumsByYear({ ...count, aggregation: 'latest' }, series, 5)
    expect(latest.years.map(({ value }) => value?.amount)).toEqual(['15', '20'])
    expect(latest.total).toBeNull()
  })

  it('says nothing of a year with too few plans, nor the total that would tell of it', () => {
    const series = [...five.map((id) => plan(id, [['2025-03-01', '2']])), plan('f', [['2026-03-01', '4']])]
    const { years, total } = sumsByYear(count, series, 5)
    expect(total).toBeNull()
    expect(years[0]).toMatchObject({
      value: { amount: '10' },
      summed: 5,
      plans: 6,
      leftOut: { 'other-period': 1 },
    })
    expect(years[1]).toMatchObject({ value: null, summed: 0 })
  })

  it('pools shares, and leaves out what was measured in another unit', () => {
    const series = [
      ...five.map((id) => plan(id, [['2025-03-01', '1', 4]], 'share')),
      plan('f', [['2025-03-01', '9']]),
    ]
    const [year] = sumsByYear({ ...count, unit: 'share', aggregation: 'latest' }, series, 5).years
    expect(year).toMatchObject({ value: { amount: '5', of: 20 }, leftOut: { 'other-unit': 1 } })
  })

  it('is never made of means of counts or changes of shares', () => {
    expect(sumsByYear({ ...count, aggregation: 'mean' }, [], 5).fault).toBe('mean-of-counts')
    expect(sumsByYear({ ...count, unit: 'share', aggregation: 'change' }, [], 5).fault).toBe(
      'change-of-shares',
    )
  })
})
