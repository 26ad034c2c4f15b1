// The values that plans have of a library indicator, year by year, put together: figures of different years are not mixed, and
// a year tells of nobody.

import type { Day } from '../import/rows.ts'
import { aggregated, type DatedValue } from './aggregate.ts'
import type { Value } from './figure.ts'
import { rounded } from './fraction.ts'
import { type Counting, neverSummed, type PlanValue, type Sum, type SumFault, sumAcross } from './sums.ts'
import type { Aggregation, Direction } from './units.ts'

/** What one plan has of it, in one box. */
export interface PlanSeries extends Counting {
  readonly planId: string
  /** A Decimal, or ''. */
  readonly baseline: string
  readonly direction: Direction
  readonly values: readonly DatedValue[]
}

export interface YearSum extends Sum {
  readonly year: string
}

export interface SumsByYear {
  /** Why there is none, whatever is measured; null where there can be. */
  readonly fault: SumFault | null
  /** Of all years, where values are added up and every year can be told; else null. */
  readonly total: Sum | null
  /** Those in which something was measured, the first first. */
  readonly years: readonly YearSum[]
}

const yearOf = (on: Day) => on.slice(0, 4)

/**
 * At least `fewest` plans stand behind each sum. The total is left out where a year is: it would be the total less the
 * others.
 */
export function sumsByYear(
  indicator: Counting & { readonly aggregation: Aggregation },
  series: readonly PlanSeries[],
  fewest: number,
): SumsByYear {
  const fault = neverSummed(indicator) ?? null
  if (fault) return { fault, total: null, years: [] }
  const { aggregation } = indicator
  const measuredYears = new Set(series.flatMap(({ values }) => values.map(({ on }) => yearOf(on))))
  const years = [...measuredYears].toSorted().map(
    (year): YearSum => ({
      year,
      ...sumAcross(indicator, year, valuesOf(series, aggregation, year), fewest),
    }),
  )
  const whole = aggregation === 'cumulative' && years.length > 1 && years.every(({ value }) => value !== null)
  const total = whole ? sumAcross(indicator, '', valuesOf(series, aggregation), fewest) : null
  return { fault: null, total: total?.value ? total : null, years }
}

/** What each has of a year, or of all of them; one that measured in other years says so. */
function valuesOf(series: readonly PlanSeries[], aggregation: Aggregation, year?: string): PlanValue[] {
  return series.map(({ planId, unit, scale, values, ...by }) => {
    const own = year === undefined ? values : values.filter(({ on }) => yearOf(on) === year)
    const period = year ?? ''
    if (own.length === 0 && values.length > 0)
      return { ...{ planId, unit, scale, value: { amount: '0', of: null } }, period: 'another' }
    return { ...{ planId, unit, scale, period }, value: valueWithin(own, { unit, aggregation, ...by }) }
  })
}

function valueWithin(
  values: readonly DatedValue[],
  by: Pick<PlanSeries, 'unit' | 'baseline' | 'direction'> & { readonly aggregation: Aggregation },
): Value | null {
  const found = aggregated(values, by)
  if (!found) return null
  return found.raw ?? { amount: rounded(found.size), of: null }
}
