// How far a goal came, reckoned from what was measured. The rule stands in docs/decisions/0013-attainment.md.

import type { Day } from '../import/rows.ts'
import type { AttainmentId } from '../vocabulary/ids.ts'
import { type Aggregate, aggregated, type DatedValue } from './aggregate.ts'
import { type Decimal, hundredths, isDecimal } from './figure.ts'
import { compared, type Fraction, minus, whole } from './fraction.ts'
import type { Aggregation, Direction, Unit } from './units.ts'

/** What an indicator says of how it is held against its target, as it stands in a theory of change. */
export interface Aim {
  readonly unit: Unit
  readonly direction: Direction
  readonly aggregation: Aggregation
  /** A Decimal in the scale of the unit; '' where it is not settled. */
  readonly baseline: string
  readonly target: string
  readonly dueOn: Day | null
}

/** What the word follows from. */
export const attainmentGrounds = [
  'at-target',
  'half-way',
  'below-half',
  'yes-or-no',
  'down-without-baseline',
  'no-way-to-go',
  'no-value',
  'no-target',
  'no-baseline',
  'in-words',
] as const
export type AttainmentGround = (typeof attainmentGrounds)[number]

export interface Attained {
  readonly attainment: AttainmentId
  readonly ground: AttainmentGround
  /** What was held against the target; null where nothing was. */
  readonly value: Aggregate | null
}

/**
 * Reached at the target or beyond it in the direction that is better; partly from half of the way on; else not reached.
 * Shares are held against it exactly, as the fractions that they are.
 */
export function attainmentOf({ values, ...aim }: Aim & { readonly values: readonly DatedValue[] }): Attained {
  const { unit, target, baseline, aggregation } = aim
  if (unit === 'text') return notMeasured('in-words')
  if (!isDecimal(target)) return notMeasured('no-target')
  if (aggregation === 'change' && !isDecimal(baseline)) return notMeasured('no-baseline')
  const value = aggregated(counted(values, aim), { ...aim, baseline: isDecimal(baseline) ? baseline : '' })
  if (!value) return notMeasured('no-value')
  return { ...verdict(value.size, wayOf(aim, target)), value }
}

const notMeasured = (ground: AttainmentGround): Attained => ({
  ...{ attainment: 'not-measured', ground, value: null },
})

/**
 * What is added up ends at the due day, for what came later was not done by then; where nothing lies before that day, all
 * of it counts. Of a state or a mean whatever was measured counts: answers are often gathered when the period is over.
 */
export function counted<Dated extends DatedValue>(
  values: readonly Dated[],
  { aggregation, dueOn }: Pick<Aim, 'aggregation' | 'dueOn'>,
): readonly Dated[] {
  if (aggregation !== 'cumulative' || dueOn === null) return values
  const inTime = values.filter(({ on }) => on <= dueOn)
  return inTime.length > 0 ? inTime : values
}

/** From where to where a value is to move, in hundredths; `from` is null where only a baseline could say it. */
export interface Way {
  readonly from: Fraction | null
  readonly to: Fraction
  readonly down: boolean
  readonly yesOrNo: boolean
}

/**
 * A change is counted in the direction that is better, from nothing to the target without its sign. A sum begins at nothing
 * on the baseline's day, whatever the baseline is.
 */
export function wayOf({ unit, direction, aggregation, baseline }: Aim, target: Decimal): Way {
  const to = hundredths(target)
  const yesOrNo = unit === 'yes-no'
  if (aggregation === 'change')
    return { from: whole(0n), to: whole(to < 0n ? -to : to), down: false, yesOrNo }
  const down = direction === 'down'
  if (aggregation === 'cumulative') return { from: whole(0n), to: whole(to), down, yesOrNo }
  const from = isDecimal(baseline) ? whole(hundredths(baseline)) : down ? null : whole(0n)
  return { from, to: whole(to), down, yesOrNo }
}

function verdict(size: Fraction, { from, to, down, yesOrNo }: Way): Pick<Attained, 'attainment' | 'ground'> {
  const ahead = (one: Fraction, other: Fraction) => (down ? compared(other, one) : compared(one, other))
  if (ahead(size, to) >= 0) return { attainment: 'reached', ground: 'at-target' }
  if (yesOrNo) return { attainment: 'not-reached', ground: 'yes-or-no' }
  if (from === null) return { attainment: 'not-reached', ground: 'down-without-baseline' }
  if (ahead(to, from) <= 0) return { attainment: 'not-reached', ground: 'no-way-to-go' }
  const gone = minus(size, from)
  const half = minus(to, from)
  return ahead({ over: 2n * gone.over, under: gone.under }, half) >= 0
    ? { attainment: 'partly', ground: 'half-way' }
    : { attainment: 'not-reached', ground: 'below-half' }
}

/** Whether the baseline is at the target already, or beyond it. */
export function nothingToReach(aim: Aim): boolean {
  if (aim.unit === 'text' || !isDecimal(aim.baseline) || !isDecimal(aim.target)) return false
  const { from, to, down } = wayOf(aim, aim.target)
  if (from === null || aim.aggregation === 'cumulative') return false
  return down ? compared(to, from) >= 0 : compared(from, to) >= 0
}
