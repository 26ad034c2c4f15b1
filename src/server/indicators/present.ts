// Indicators as they are answered, with how far they came.

import type { AttainedAnswer, MeasuredIndicator, MeasuredValue } from '../../contract/measurements.ts'
import type { DatedValue } from '../../domain/indicator/aggregate.ts'
import { type Aim, nothingToReach } from '../../domain/indicator/attainment.ts'
import type { FedValue } from '../../domain/indicator/fed.ts'
import { rounded } from '../../domain/indicator/fraction.ts'
import { standingOf } from '../../domain/indicator/standing.ts'
import { hasDenominator, type Unit } from '../../domain/indicator/units.ts'
import { todayInDenmark } from '../today.ts'
import type { StoredIndicator } from './queries.ts'

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
  const { value, ...stands } = standingOf(aim, { values, plan, today: todayInDenmark() })
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
