// What a logbook takes of a session, what it refuses, and what it asks about before it takes it.

import type { Day, LogbookContent, SessionContent } from './logbook.ts'

/** Why a session is refused. */
export type SessionRefusal =
  | 'session-day-to-come'
  | 'unknown-attendance-group'
  | 'unknown-participant'
  | 'more-present-than-counted'
  | 'volunteer-hours-wrong'

export interface SessionCircumstances {
  readonly today: Day
  /** The ids of the activity's groups, also of those that are no longer counted. */
  readonly groups: ReadonlySet<string>
  /** By participant of the activity's list, the group that they are counted in; null where that is not said. */
  readonly participants: ReadonlyMap<string, string | null>
}

const minutesADay = 24 * 60

/**
 * Nothing has been held on a day to come; it can be planned or cancelled. A day outside the activity's period is taken, for
 * activities begin early and end late: see `questionOf`.
 */
export function refusalOf(
  content: SessionContent,
  { today, groups, participants }: SessionCircumstances,
): SessionRefusal | undefined {
  const { state, heldOn, counts, present, volunteers, volunteerMinutes } = content
  if (state === 'held' && heldOn > today) return 'session-day-to-come'
  if (counts.some(({ group }) => !groups.has(group))) return 'unknown-attendance-group'
  if (present.some((id) => !participants.has(id))) return 'unknown-participant'
  if (!countsHold(content, participants)) return 'more-present-than-counted'
  if (volunteerMinutes > volunteers * minutesADay) return 'volunteer-hours-wrong'
  return undefined
}

/** Whether those of the list who came are among the counted: in each group, and all in all. */
export function countsHold(
  { counts, present }: Pick<SessionContent, 'counts' | 'present'>,
  participants: SessionCircumstances['participants'],
): boolean {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    present.length <= total &&
    [...new Set(present.map((id) => participants.get(id)))].every(
      (group) =>
        typeof group !== 'string' ||
        present.filter((id) => participants.get(id) === group).length <=
          (counts.find((one) => one.group === group)?.count ?? 0),
    )
  )
}

interface Period {
  readonly startsOn: Day
  readonly endsOn: Day
}

/** What to ask before a session is taken: is the day right? Undefined where there is nothing to ask. */
export function questionOf(
  heldOn: Day,
  { startsOn, endsOn }: Period,
): { readonly code: 'before-activity' | 'after-activity'; readonly day: Day } | undefined {
  if (heldOn < startsOn) return { code: 'before-activity', day: startsOn }
  if (heldOn > endsOn) return { code: 'after-activity', day: endsOn }
  return undefined
}

/** Why an activity can't keep its logbook so. */
export type LogbookRefusal = 'ends-before-start' | 'groups-alike'

export function refusalOfLogbook({ groups, series }: LogbookContent): LogbookRefusal | undefined {
  if (series.some(({ from, to }) => to !== null && to < from)) return 'ends-before-start'
  const names = groups.map(({ name }) => name.trim().toLocaleLowerCase('da'))
  if (new Set(names).size < names.length) return 'groups-alike'
  return undefined
}
