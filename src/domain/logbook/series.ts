// When sessions are expected, by the series of an activity. Holidays are not known here: a session that falls out is
// cancelled by hand.

import type { Day, Series, SessionContent } from './logbook.ts'

/** One session that a series lets expect. */
export interface Expected {
  readonly day: Day
  readonly startsAt: string | null
}

const millisecondsADay = 86_400_000

/** Days since 1 January 1970, which was a Thursday. */
const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay
const dayOf = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10)

/** The day so many days later. */
export const daysAfter = (day: Day, days: number): Day => dayOf(numberOf(day) + days)

/** 1 is Monday and 7 is Sunday. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1

const mondayOf = (day: Day): number => numberOf(day) - weekdayOf(day) + 1

/** What one series expects from one day to another, both inclusive, in order. */
function expectedOf(series: Series, from: Day, to: Day): Expected[] {
  const first = from > series.from ? from : series.from
  const last = series.to !== null && series.to < to ? series.to : to
  const begin = mondayOf(series.from)
  const step = 7 * series.everyWeeks
  const expected: Expected[] = []
  // The first of its weeks that is not over before the first day.
  const weeks = Math.max(0, Math.ceil((numberOf(first) - begin - 6) / step))
  for (let at = begin + weeks * step + series.weekday - 1; at <= numberOf(last); at += step)
    if (at >= numberOf(first)) expected.push({ day: dayOf(at), startsAt: series.startsAt })
  return expected
}

const order = ({ day, startsAt }: Expected) => `${day} ${startsAt ?? ''}`

/** What an activity's series expect from one day to another, both inclusive, in order. */
export function expectedSessions(series: readonly Series[], from: Day, to: Day): Expected[] {
  if (to < from) return []
  const all = series.flatMap((one) => expectedOf(one, from, to))
  return all.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
}

type Written = Pick<SessionContent, 'heldOn' | 'startsAt'>

/**
 * What was expected and is not written: neither held nor cancelled. A session answers for what was expected at its hour,
 * and else for the first on its day that no other answers for.
 */
export function missingSessions(expected: readonly Expected[], sessions: readonly Written[]): Expected[] {
  const open = [...expected]
  const without = (session: Written, fits: (one: Expected) => boolean): boolean => {
    const at = open.findIndex((one) => one.day === session.heldOn && fits(one))
    if (at >= 0) open.splice(at, 1)
    return at >= 0
  }
  const others = sessions.filter(
    (session) => !without(session, ({ startsAt }) => startsAt === session.startsAt),
  )
  for (const session of others) without(session, () => true)
  return open
}
