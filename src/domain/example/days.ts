// Days and whole months without time or zone, as far as the example's periods need them.

import type { Day } from '../import/rows.ts'

/** Months since the year 0; 12 times the year plus the month from 0. */
export type MonthNumber = number

const millisecondsADay = 86_400_000

/** The month's first day. */
export function firstDay(month: MonthNumber): Day {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10)
}

/** The month's last day. */
export function lastDay(month: MonthNumber): Day {
  return addDays(firstDay(month + 1), -1)
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * millisecondsADay).toISOString().slice(0, 10)
}

/** The month that a day lies in. */
export function monthOf(day: Day): MonthNumber {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
