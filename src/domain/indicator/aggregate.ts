// How the values of an indicator become the one that is held against its target. The four ways are never mixed.

import type { Day } from '../import/rows.ts'
import { type Decimal, fromHundredths, hundredths, type Value } from './figure.ts'
import { type Fraction, minus, whole } from './fraction.ts'
import { type Aggregation, type Direction, hasDenominator, type Unit } from './units.ts'

export interface DatedValue extends Value {
  /** The day that it tells of. */
  readonly on: Day
}

/** What several values come to together. */
export interface Aggregate {
  /** In the scale in which targets are written: per cent for a share, points for a mean of a scale. */
  readonly size: Fraction
  /** The raw numbers behind it; null where it is a mean of counts or a change, which is no number of anything. */
  readonly raw: Value | null
  /** How many values it was made of. */
  readonly values: number
  /** The last day that it tells of. */
  readonly on: Day
}

/** One value in the scale in which targets are written. Throws RangeError for one that is of none. */
export function sizeOf({ amount, of }: Value, unit: Unit): Fraction {
  if (!hasDenominator(unit) && of === null) return whole(hundredths(amount))
  if (of === null || of <= 0) throw new RangeError(`${amount} of ${of} is no ${unit}`)
  return { over: hundredths(amount) * (unit === 'share' ? 100n : 1n), under: BigInt(of) }
}

/** By day; those of one day stay in the order in which they were given. */
const byDay = (values: readonly DatedValue[]) =>
  values.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))

/**
 * All of them added up. Shares and means of a scale are added up part by part: the people who count, of all who were asked;
 * the points, of all answers. So are attendances of all sessions, where the logbook counts how many come to one.
 */
export function cumulative(values: readonly DatedValue[], unit: Unit): Aggregate | undefined {
  const last = byDay(values).at(-1)
  if (!last) return undefined
  const raw = together(values)
  return { size: sizeOf(raw, unit), raw, values: values.length, on: last.on }
}

/** The one of the last day; of several of one day, the one given last. */
export function latest(values: readonly DatedValue[], unit: Unit): Aggregate | undefined {
  const last = byDay(values).at(-1)
  if (!last) return undefined
  return { size: sizeOf(last, unit), raw: { amount: last.amount, of: last.of }, values: 1, on: last.on }
}

/**
 * Their mean. Shares are pooled: everybody who counts over everybody who was asked, so that a group of 100 weighs ten
 * times one of 10; means of a scale likewise by their answers. The plain mean of rates of unequal groups can point the
 * other way than every group. Sources: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions;
 * Simpson (1951), The Interpretation of Interaction in Contingency Tables, JRSS B 13, 238-241.
 */
export function mean(values: readonly DatedValue[], unit: Unit): Aggregate | undefined {
  const sum = cumulative(values, unit)
  if (!sum || sum.raw?.of !== null) return sum
  const under = sum.size.under * BigInt(sum.values)
  return { ...sum, size: { over: sum.size.over, under }, raw: sum.values === 1 ? sum.raw : null }
}

/**
 * How far the latest has moved from the baseline in the direction that is better: above zero is for the better, whichever
 * way that is. For shares in percentage points. Undefined without a baseline.
 */
export function change(
  values: readonly DatedValue[],
  unit: Unit,
  { baseline, direction }: { readonly baseline: Decimal | ''; readonly direction: Direction },
): Aggregate | undefined {
  const last = latest(values, unit)
  if (!last || baseline === '') return undefined
  const before = whole(hundredths(baseline))
  const size = direction === 'up' ? minus(last.size, before) : minus(before, last.size)
  return { ...last, size, raw: null }
}

/** The one of the four that the indicator names. Undefined where nothing is measured, or nothing to measure from. */
export function aggregated(
  values: readonly DatedValue[],
  by: {
    readonly unit: Unit
    readonly aggregation: Aggregation
    readonly baseline: Decimal | ''
    readonly direction: Direction
  },
): Aggregate | undefined {
  if (by.unit === 'text') return undefined
  if (by.aggregation === 'change') return change(values, by.unit, by)
  return { cumulative, latest, mean }[by.aggregation](values, by.unit)
}

/** Amounts and numbers asked, each added up. */
export function together(values: readonly Value[]): Value {
  const amount = fromHundredths(values.reduce((sum, one) => sum + hundredths(one.amount), 0n))
  const of = values.every((one) => one.of === null)
    ? null
    : values.reduce((sum, one) => sum + (one.of ?? 0), 0)
  return { amount, of }
}
