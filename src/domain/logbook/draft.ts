// What is in a writer's hand of one session: a new one, one that was planned and is written now, or one that is corrected.

import { beginEntry } from './entry.ts'
import {
  type Day,
  type LogbookContent,
  type SessionContent,
  type SessionState,
  tidySession,
} from './logbook.ts'
import type { Expected } from './series.ts'

/** A session that stands, or waits to be sent. */
export interface Known {
  readonly id: string
  readonly version: number
  readonly content: SessionContent
}

export interface Draft extends Known {
  /** What stood there when it was begun; null where nothing did. */
  readonly before: SessionContent | null
  /** Whether the writer asked to correct this very session: then it is the same one on whichever day. */
  readonly correcting: boolean
}

/** What a draft is begun in. */
export interface Ground {
  readonly kept: Pick<LogbookContent, 'groups'>
  readonly known: readonly Known[]
  readonly due: readonly Expected[]
  readonly today: Day
  /** A new id at each call. */
  readonly newId: () => string
}

/** What was held last; undefined where nothing was yet. */
export const lastHeld = (known: readonly Known[]): SessionContent | undefined =>
  known
    .map(({ content }) => content)
    .filter(({ state }) => state === 'held')
    .toSorted((one, other) => (one.heldOn < other.heldOn ? 1 : -1))[0]

/** The session of a day that has been planned and not held yet is the one that is written. */
const plannedOn = (known: readonly Known[], day: Day) =>
  known.find(({ content }) => content.state === 'planned' && content.heldOn === day)

/** Which record a day is written in, where the writer has not said which. */
function recordOf(day: Day, { known, newId }: Ground): Pick<Draft, 'id' | 'version' | 'before'> {
  const planned = plannedOn(known, day)
  if (!planned) return { id: newId(), version: 0, before: null }
  return { id: planned.id, version: planned.version, before: tidySession(planned.content) }
}

const startOf = (day: Day, due: readonly Expected[]) => due.find((one) => one.day === day)?.startsAt ?? null

/** Begins a day as the last one was. */
export function beginDraft(day: Day, ground: Ground): Draft {
  const record = recordOf(day, ground)
  const content = beginEntry(day, ground.due, ground.kept.groups, lastHeld(ground.known))
  const { startsAt, note } = record.before ?? content
  return { ...record, content: { ...content, startsAt, note }, correcting: false }
}

/** The same on another day: what was planned for the day before stays there. */
export function moveDraft(draft: Draft, day: Day, ground: Ground): Draft {
  const { content, before, correcting } = draft
  if (day === content.heldOn) return draft
  const { today, due } = ground
  const moved = { ...content, heldOn: day, state: stateOn(day, content.state, today) }
  if (correcting) return { ...draft, content: moved }
  const record = recordOf(day, ground)
  // What was only expected or planned goes with its day.
  const hours = [startOf(content.heldOn, due), before?.startsAt ?? null]
  const startsAt = startOf(day, due) ?? (hours.includes(content.startsAt) ? null : content.startsAt)
  const note = content.note === before?.note ? '' : content.note
  return {
    ...draft,
    // A new one is still the same new one.
    ...(record.before || before ? record : {}),
    content: {
      ...moved,
      note: note || (record.before?.note ?? ''),
      startsAt: record.before ? record.before.startsAt : startsAt,
    },
  }
}

/** Nothing has been held on a day to come, and what was planned for one that is not was probably held. */
function stateOn(day: Day, state: SessionState, today: Day): SessionState {
  if (day > today) return state === 'held' ? 'planned' : state
  return state === 'planned' ? 'held' : state
}

/** Takes up what stands, to correct it. */
export function correctionOf({ id, version, content }: Known, today: Day): Draft {
  const before = tidySession(content)
  const state = stateOn(before.heldOn, before.state, today)
  return { id, version, before, content: { ...before, state }, correcting: true }
}

/**
 * Goes on with what was taken back: a new session that was, is gone under its id; one that was corrected has two versions
 * more by now, the correction and what stood before.
 */
export const reopened = (draft: Draft, newId: () => string): Draft =>
  draft.before === null ? { ...draft, id: newId(), version: 0 } : { ...draft, version: draft.version + 2 }

/**
 * What was begun on another day, as it can still be sent: without who is counted no longer, or was forgotten meanwhile;
 * nobody would see them. What stood there before a correction stays, also of groups that are not known here.
 */
export function stillFitting(
  content: SessionContent,
  before: SessionContent | null,
  {
    today,
    groups,
    participants,
  }: {
    readonly today: Day
    readonly groups: ReadonlySet<string>
    readonly participants: ReadonlySet<string>
  },
): SessionContent {
  return {
    ...content,
    state: stateOn(content.heldOn, content.state, today),
    counts: content.counts.filter(
      ({ group }) => groups.has(group) || before?.counts.some((one) => one.group === group),
    ),
    // Who comes no longer is not listed, and came that time.
    present: content.present.filter((id) => participants.has(id) || before?.present.includes(id)),
  }
}
