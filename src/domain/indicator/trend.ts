// The values of an indicator as a line over days, the level that is aimed at, and where a straight line through them leads.

import type { Day } from '../import/rows.ts'
import { type DatedValue, sizeOf, together } from './aggregate.ts'
import { type Aim, wayOf } from './attainment.ts'
import { hundredths, isDecimal, type Value } from './figure.ts'
import type { Fraction } from './fraction.ts'

/** A place on the line, in the scale in which targets are written. */
export interface Point<Dated extends DatedValue = DatedValue> {
  readonly on: Day
  /** A number for drawing: nothing is held against a target with it. */
  readonly level: number
  /** The value that was put down on that day. */
  readonly value: Dated
}

const drawn = ({ over, under }: Fraction) => Number((over * 1000n) / under) / 100_000

/** One a value, by day; of an indicator that is added up, the sum so far. None where it is in words. */
export function trendOf<Dated extends DatedValue>(
  values: readonly Dated[],
  { unit, aggregation }: Pick<Aim, 'unit' | 'aggregation'>,
): Point<Dated>[] {
  if (unit === 'text') return []
  const days = values.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  let sum: Value | undefined
  return days.map((value) => {
    sum = sum ? together([sum, value]) : value
    return { on: value.on, level: drawn(sizeOf(aggregation === 'cumulative' ? sum : value, unit)), value }
  })
}

/** The level that is aimed at in the scale of the line: of a change, the baseline moved by it. Null without a target. */
export function levelAimedAt(aim: Aim, target = aim.target): number | null {
  if (aim.unit === 'text' || !isDecimal(target)) return null
  if (aim.aggregation !== 'change') return Number(hundredths(target)) / 100
  if (!isDecimal(aim.baseline)) return null
  const moved = Number(wayOf(aim, target).to.over) / 100
  return Number(hundredths(aim.baseline)) / 100 + (aim.direction === 'up' ? moved : -moved)
}

/** With fewer values no straight line says anything of what is to come. */
export const fewestForForecast = 3

/** Where the line is on a day. */
export interface Forecast {
  readonly on: Day
  readonly level: number
  /** How many values it was drawn through. */
  readonly values: number
  /** Of the line on the day of the first value, to draw it from. */
  readonly first: { readonly on: Day; readonly level: number }
}

const dayNumber = (day: Day) => Date.parse(day) / 86_400_000

/**
 * The straight line of least squares through all values, read on a day after the last of them; undefined with fewer than
 * three values or where all are of one day. It says how it goes if it goes on so, and no more. Source: Legendre (1805),
 * Nouvelles méthodes pour la détermination des orbites des comètes, appendix.
 */
export function forecast(points: readonly Point[], on: Day): Forecast | undefined {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < fewestForForecast || on <= last.on) return undefined
  const days = points.map((point) => dayNumber(point.on) - dayNumber(first.on))
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const [meanDay, meanLevel] = [mean(days), mean(points.map(({ level }) => level))]
  const spread = days.reduce((sum, day) => sum + (day - meanDay) ** 2, 0)
  if (spread === 0) return undefined
  const slope =
    days.reduce((sum, day, index) => sum + (day - meanDay) * ((points[index]?.level ?? 0) - meanLevel), 0) /
    spread
  const at = (day: Day) => meanLevel + slope * (dayNumber(day) - dayNumber(first.on) - meanDay)
  return { on, level: at(on), values: points.length, first: { on: first.on, level: at(first.on) } }
}
