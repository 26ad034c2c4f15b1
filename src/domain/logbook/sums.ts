// Sums of sessions, by month and over any period. The database keeps the same by month, so that a plan with many
// thousand sessions is read in a moment.

import { attendanceOf, type Day, type SessionContent } from './logbook.ts'

/** A month, as YYYY-MM. */
export type Month = string

export interface SessionSums {
  /** Sessions that were held. */
  readonly sessions: number
  readonly cancelled: number
  /** Everyone who came, each time they came. */
  readonly attendance: number
  /** The most at one session. */
  readonly mostVolunteers: number
  readonly volunteerMinutes: number
  /** Attendance by group. */
  readonly byGroup: Readonly<Record<string, number>>
}

export const noSessions: SessionSums = {
  sessions: 0,
  cancelled: 0,
  attendance: 0,
  mostVolunteers: 0,
  volunteerMinutes: 0,
  byGroup: {},
}

/** The sums of one session; of one that is only planned there is nothing to sum. */
export function sumsOf(session: SessionContent): SessionSums {
  if (session.state === 'planned') return noSessions
  if (session.state === 'cancelled') return { ...noSessions, cancelled: 1 }
  return {
    sessions: 1,
    cancelled: 0,
    attendance: attendanceOf(session),
    mostVolunteers: session.volunteers,
    volunteerMinutes: session.volunteerMinutes,
    byGroup: Object.fromEntries(session.counts.map(({ group, count }) => [group, count])),
  }
}

/** Two periods, or two activities, as one. */
export function addSums(one: SessionSums, other: SessionSums): SessionSums {
  const groups = new Set([...Object.keys(one.byGroup), ...Object.keys(other.byGroup)])
  return {
    sessions: one.sessions + other.sessions,
    cancelled: one.cancelled + other.cancelled,
    attendance: one.attendance + other.attendance,
    mostVolunteers: Math.max(one.mostVolunteers, other.mostVolunteers),
    volunteerMinutes: one.volunteerMinutes + other.volunteerMinutes,
    byGroup: Object.fromEntries(
      [...groups].toSorted().map((id) => [id, (one.byGroup[id] ?? 0) + (other.byGroup[id] ?? 0)]),
    ),
  }
}

export const monthOf = (day: Day): Month => day.slice(0, 7)

/** Each month with a session that counts, in order. */
export function sumsByMonth(sessions: readonly SessionContent[]): ReadonlyMap<Month, SessionSums> {
  const months = new Map<Month, SessionSums>()
  for (const session of sessions.toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1))) {
    if (session.state === 'planned') continue
    const month = monthOf(session.heldOn)
    months.set(month, addSums(months.get(month) ?? noSessions, sumsOf(session)))
  }
  return months
}

export const addAll = (sums: Iterable<SessionSums>): SessionSums => [...sums].reduce(addSums, noSessions)
