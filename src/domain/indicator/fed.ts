// What an activity's logbook makes of an indicator that it feeds: values by month, that come to what the logbook says when
// they are put together as the indicator names.

import type { Day } from '../import/rows.ts'
import type { DatedValue } from './aggregate.ts'
import { fromHundredths } from './figure.ts'
import type { Aggregation, LogbookFeed } from './units.ts'

/** What the logbook says of a month in which something was held, or of the part of it until a day. */
export interface LogbookSpan {
  /** Its last day. */
  readonly on: Day
  /** Whether the month is over. */
  readonly whole: boolean
  readonly sessions: number
  readonly attendance: number
  /** The most at one session. */
  readonly mostVolunteers: number
  readonly volunteerMinutes: number
  /** Different ones of the list; 0 where none is kept. */
  readonly participants: number
  /** Those of them who came for the first time. */
  readonly newcomers: number
}

/** A value that was counted from so many sessions. Of attendance per session, `amount` of `of` sessions. */
export interface FedValue extends DatedValue {
  readonly sessions: number
}

interface By {
  readonly feed: LogbookFeed
  readonly aggregation: Aggregation
  /** Today, or the activity's last day: months until then count in which nothing was held. Else those between others alone. */
  readonly until?: Day
}

/**
 * Of spans in the order of their days. Sessions, attendance and hours add up; where they don't, a month that is not over says
 * nothing yet, and one in which nothing was held says nought. Participants and volunteers are as many as it has come to so far, so that the latest is all of them, and what
 * is added up is how many more there were. Attendance per session is pooled: a month of ten sessions weighs more than one
 * of two.
 */
export function fedValues(spans: readonly LogbookSpan[], { feed, aggregation, until = '' }: By): FedValue[] {
  const added = aggregation === 'cumulative'
  const over = added ? spans : withEmptyMonths(spans, until).filter(({ whole }) => whole)
  switch (feed) {
    case 'sessions':
      return over.map((span) => fedValue(span, 100 * span.sessions))
    case 'attendance':
      return over.map((span) => fedValue(span, 100 * span.attendance))
    case 'volunteer-hours':
      return added
        ? rising(spans, (sum, { volunteerMinutes }) => sum + volunteerMinutes, inHours, aggregation)
        : over.map((span) => fedValue(span, inHours(span.volunteerMinutes)))
    case 'mean-attendance':
      return spans.map((span) => ({ ...fedValue(span, 100 * span.attendance), of: span.sessions }))
    case 'volunteers':
      return aggregation === 'mean'
        ? spans.map((span) => fedValue(span, 100 * span.mostVolunteers))
        : rising(spans, (most, { mostVolunteers }) => Math.max(most, mostVolunteers), whole, aggregation)
    case 'participants': {
      // Before anybody was ticked off, nobody was counted.
      const kept = spans.slice(firstIndex(spans))
      return aggregation === 'mean'
        ? kept.map((span) => fedValue(span, 100 * span.participants))
        : rising(kept, (sum, { newcomers }) => sum + newcomers, whole, aggregation)
    }
  }
}

const nothing = {
  ...{ whole: true, sessions: 0, attendance: 0, mostVolunteers: 0 },
  ...{ volunteerMinutes: 0, participants: 0, newcomers: 0 },
}

/** From the logbook's first month on. */
function withEmptyMonths(spans: readonly LogbookSpan[], until: Day): LogbookSpan[] {
  const held = new Set(spans.map(({ on }) => on.slice(0, 7)))
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return []
  const end = last.on > until ? last.on : until
  const empty: LogbookSpan[] = []
  for (let on = lastOfMonth(first.on, 0); on <= end; on = lastOfMonth(on, 1))
    if (!held.has(on.slice(0, 7))) empty.push({ ...nothing, on })
  return [...spans, ...empty].toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

/** The last day of the month of a day, or of one so many months later. */
function lastOfMonth(day: Day, later: number): Day {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10)
}

const fedValue = ({ on, sessions }: LogbookSpan, hundredths: number): FedValue => ({
  ...{ on, amount: fromHundredths(BigInt(hundredths)), of: null, sessions },
})

const whole = (amount: number) => 100 * amount

/** In hundredths, halves upwards. */
const inHours = (minutes: number) => Math.round((100 * minutes) / 60)

/** What it has come to at the end of each span, or by how much that is more than before where values are added up. */
function rising(
  spans: readonly LogbookSpan[],
  next: (before: number, span: LogbookSpan) => number,
  hundredths: (amount: number) => number,
  aggregation: Aggregation,
): FedValue[] {
  let amount = 0
  return spans.map((span) => {
    const before = amount
    amount = next(amount, span)
    const less = aggregation === 'cumulative' ? hundredths(before) : 0
    return fedValue(span, hundredths(amount) - less)
  })
}

function firstIndex(spans: readonly LogbookSpan[]): number {
  const first = spans.findIndex(({ participants }) => participants > 0)
  return first < 0 ? spans.length : first
}
