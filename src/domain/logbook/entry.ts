// What the page for a worker's evening begins with, so that most of it need not be typed.

import type { AttendanceGroup, Day, LogbookContent, SessionContent } from './logbook.ts'
import { daysAfter, type Expected, expectedSessions, missingSessions } from './series.ts'

/** So many days back a session that was expected is still asked for. */
export const daysAskedFor = 14

/** The sessions that were expected until today and are not written yet, the last one last. */
export function dueSessions(
  { series }: Pick<LogbookContent, 'series'>,
  sessions: readonly Pick<SessionContent, 'heldOn' | 'startsAt'>[],
  today: Day,
): Expected[] {
  return missingSessions(expectedSessions(series, daysAfter(today, -daysAskedFor), today), sessions)
}

/** Days to choose among with one tap: what is due, and today; at most three, the last ones, in order. */
export function daysToChoose(due: readonly Expected[], today: Day): Day[] {
  const days = new Set([...due.map(({ day }) => day), today])
  return [...days].toSorted().slice(-3)
}

/** The day that is chosen to begin with: today where a session is due today or nothing is due, else the last that is. */
export function firstDay(due: readonly Expected[], today: Day): Day {
  return due.some(({ day }) => day === today) ? today : (due.at(-1)?.day ?? today)
}

/** As it was the last time that it was held, on another day: the same people are likely to come again. */
export function beginEntry(
  heldOn: Day,
  due: readonly Expected[],
  groups: readonly Pick<AttendanceGroup, 'id'>[],
  last: SessionContent | undefined,
): SessionContent {
  return {
    heldOn,
    startsAt: due.find(({ day }) => day === heldOn)?.startsAt ?? null,
    state: 'held',
    counts: groups.map(({ id }) => ({
      group: id,
      count: last?.counts.find(({ group }) => group === id)?.count ?? 0,
    })),
    present: [],
    volunteers: last?.volunteers ?? 0,
    volunteerMinutes: last?.volunteerMinutes ?? 0,
    note: '',
  }
}
