// The logbook of an activity: who is counted, when it is held, and what is written of each session.

import type { AgeBand, Sex } from '../indicator/units.ts'
import { sameValue } from '../merge.ts'
import type { TargetGroupId } from '../vocabulary/ids.ts'

/** A day, as YYYY-MM-DD. */
export type Day = string

/** `planned` is a day agreed on beside the series; `cancelled` one on which nothing was held after all. */
export const sessionStates = ['held', 'planned', 'cancelled'] as const
export type SessionState = (typeof sessionStates)[number]

/** What may be written; also held by the contract and by the database. */
export const logbookLimits = {
  /** Of one group at one session. */
  count: 9999,
  volunteers: 999,
  groups: 20,
  series: 10,
  everyWeeks: 8,
  participants: 500,
  note: 2000,
} as const

/** Those who are counted together, in the plan's own words. Whoever comes is counted in one group. */
export interface AttendanceGroup {
  readonly id: string
  readonly name: string
  readonly targetGroup: TargetGroupId | null
  /** Null where the group holds more than one, as is `ageBand`. */
  readonly sex: Sex | null
  readonly ageBand: AgeBand | null
}

/** Sessions that come again and again. */
export interface Series {
  readonly id: string
  /** 1 is Monday and 7 is Sunday, as weeks run in Denmark. */
  readonly weekday: number
  /** 1 is every week; counted from the week that `from` lies in. */
  readonly everyWeeks: number
  /** HH:MM, or null where the hour is not fixed. */
  readonly startsAt: string | null
  readonly from: Day
  /** The last day, inclusive; null until further notice. */
  readonly to: Day | null
}

/** How an activity keeps its logbook; saved whole. */
export interface LogbookContent {
  readonly groups: readonly AttendanceGroup[]
  readonly series: readonly Series[]
  /** Whether each one who comes has a pseudonym in a list, so that different people can be counted. */
  readonly keepsParticipants: boolean
}

/** What is written of one session. */
export interface SessionContent {
  readonly heldOn: Day
  readonly startsAt: string | null
  readonly state: SessionState
  /** By attendance group; a group that is not named had nobody. */
  readonly counts: readonly { readonly group: string; readonly count: number }[]
  /** The participants of the list who came, by id; they are among the counted. */
  readonly present: readonly string[]
  readonly volunteers: number
  /** Of all volunteers together. */
  readonly volunteerMinutes: number
  readonly note: string
}

/** The same said in one way, and nothing else: nobody is not counted, and what was not held had nobody. */
export function tidySession(content: SessionContent): SessionContent {
  const { heldOn, startsAt, state, note } = content
  const held = state === 'held'
  return {
    ...{ heldOn, startsAt, state },
    counts: held
      ? content.counts.filter(({ count }) => count > 0).toSorted((a, b) => (a.group < b.group ? -1 : 1))
      : [],
    present: held ? content.present.toSorted() : [],
    volunteers: held ? content.volunteers : 0,
    volunteerMinutes: held ? content.volunteerMinutes : 0,
    note: note.trim(),
  }
}

/** Whether two say the same of a session. */
export const sameSession = (one: SessionContent, other: SessionContent): boolean =>
  sameValue(tidySession(one), tidySession(other))

/** How many came. */
export const attendanceOf = ({ counts }: Pick<SessionContent, 'counts'>): number =>
  counts.reduce((sum, { count }) => sum + count, 0)

/**
 * Whether two sessions of an activity may be the same evening written twice: on the same day, and not at two hours that
 * are both told. What is only planned is not an evening yet.
 */
export function maybeTheSame(
  one: Pick<SessionContent, 'heldOn' | 'startsAt' | 'state'>,
  other: Pick<SessionContent, 'heldOn' | 'startsAt' | 'state'>,
): boolean {
  if (one.heldOn !== other.heldOn || one.state === 'planned' || other.state === 'planned') return false
  return one.startsAt === null || other.startsAt === null || one.startsAt === other.startsAt
}
