// Indicators as they are answered, with how far they came.

import type { AttainedAnswer, MeasuredIndicator, MeasuredValue } from '../../contract/measurements.ts'
import type { DatedValue } from '../../domain/indicator/aggregate.ts'
import { type Aim, wayOf } from '../../domain/indicator/attainment.ts'
import type { FedValue } from '../../domain/indicator/fed.ts'
import { isDecimal } from '../../domain/indicator/figure.ts'
import { compared, rounded } from '../../domain/indicator/fraction.ts'
import { standingOf } from '../../domain/indicator/standing.ts'
import { hasDenominator, type Unit } from '../../domain/indicator/units.ts'
import type { StoredIndicator } from './queries.ts'

/** In Denmark. */
export const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })

export function presentIndicator(
  indicator: StoredIndicator,
  { values, counted }: { readonly values: readonly MeasuredValue[]; readonly counted: readonly FedValue[] },
  editable: boolean,
): MeasuredIndicator {
  const held = indicator.feed === null ? datedOf(values, indicator.unit) : counted
  return {
    ...indicator,
    nothingToReach: nothingToReach(indicator),
    editable,
    attained: presentStanding(indicator, held, indicator.plan),
    values: [...values],
    counted: [...counted],
  }
}

/** Those that are figures of the unit: what was measured before the unit was another is none. */
function datedOf(values: readonly MeasuredValue[], unit: Unit): DatedValue[] {
  return values.flatMap(({ on, amount, of }) =>
    amount === null || (of !== null) !== hasDenominator(unit) ? [] : [{ on, amount, of }],
  )
}

export function presentStanding(
  aim: Aim,
  values: readonly DatedValue[],
  plan: { readonly startsOn: string; readonly endsOn: string },
): AttainedAnswer {
  const { value, ...stands } = standingOf(aim, { values, plan, today: today() })
  return {
    ...stands,
    value: value && {
      size: rounded(value.size),
      amount: value.raw?.amount ?? null,
      of: value.raw?.of ?? null,
      values: value.values,
      on: value.on,
    },
  }
}

/** Whether the baseline is at the target already, or beyond it. */
export function nothingToReach(aim: Aim): boolean {
  if (aim.unit === 'text' || !isDecimal(aim.baseline) || !isDecimal(aim.target)) return false
  const { from, to, down } = wayOf(aim, aim.target)
  if (from === null || aim.aggregation === 'cumulative') return false
  return down ? compared(to, from) >= 0 : compared(from, to) >= 0
}
