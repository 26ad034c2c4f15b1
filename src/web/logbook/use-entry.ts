// What is being written of one session: it begins as the last time was, outlives the page, and knows what to ask.

import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import { beginEntry, daysToChoose, dueSessions, firstDay } from '../../domain/logbook/entry.ts'
import { maybeTheSame, type SessionContent } from '../../domain/logbook/logbook.ts'
import type { Entry } from '../../domain/logbook/outbox.ts'
import { questionOf } from '../../domain/logbook/rules.ts'
import { today } from '../lib/today.ts'
import { useKept } from '../writing/use-kept.ts'

/** A session that is written anew or corrected. */
export interface Draft {
  readonly id: string
  /** 0 where it is new. */
  readonly version: number
  readonly content: SessionContent
  /** Whether the day is chosen from the calendar. */
  readonly otherDay: boolean
}

/** A session that stands, or waits to be sent. */
export interface Known {
  readonly id: string
  readonly version: number
  readonly content: SessionContent
}

/** What is known of an activity's sessions here: those at the server, as what waits will have them. */
export function knownSessions(logbook: Logbook, waiting: readonly Entry[]): Known[] {
  const own = waiting.filter(({ activityId }) => activityId === logbook.activity.id)
  return [
    ...own.map(({ id, version, content }) => ({ id, version, content })),
    ...logbook.recent
      .filter(({ id }) => !own.some((entry) => entry.id === id))
      .map((session) => ({ id: session.id, version: session.version, content: session })),
  ]
}

/** The session of a day that has been planned and not held yet is the one that is written. */
const plannedOn = (known: readonly Known[], day: string) =>
  known.find(({ content }) => content.state === 'planned' && content.heldOn === day)

export function useEntry(logbook: Logbook, known: readonly Known[]) {
  const { activity, content: kept } = logbook
  const now = today()
  const contents = known.map(({ content }) => content)
  const due = dueSessions(
    kept,
    contents.filter(({ state }) => state !== 'planned'),
    now,
  )
  const last = contents
    .filter(({ state }) => state === 'held')
    .toSorted((one, other) => (one.heldOn < other.heldOn ? 1 : -1))[0]
  const begin = (day: string): Draft => {
    const planned = plannedOn(known, day)
    const content = beginEntry(day, due, kept.groups, last)
    if (!planned) return { id: crypto.randomUUID(), version: 0, content, otherDay: false }
    const { startsAt, note } = planned.content
    return { ...planned, content: { ...content, startsAt, note }, otherDay: false }
  }
  const [fresh, setFresh] = useState(() => begin(firstDay(due, now)))
  const written = useKept<Draft | null>(`entry.${activity.id}`, null)
  const draft = written.value ?? fresh
  const change = (changes: Partial<SessionContent>) =>
    written.keep({ ...draft, content: { ...draft.content, ...changes } })
  const chooseDay = (day: string, otherDay: boolean) => {
    const toCome = day > now
    const wasToCome = draft.content.heldOn > now
    const state = toCome ? 'planned' : wasToCome ? 'held' : draft.content.state
    const startsAt = due.find((one) => one.day === day)?.startsAt ?? draft.content.startsAt
    const planned = draft.version === 0 ? plannedOn(known, day) : undefined
    const own = planned ? { id: planned.id, version: planned.version } : {}
    written.keep({ ...draft, ...own, otherDay, content: { ...draft.content, heldOn: day, state, startsAt } })
  }
  return {
    draft,
    last,
    today: now,
    days: daysToChoose(due, now),
    expected: new Set(due.map(({ day }) => day)),
    question: questionOf(draft.content.heldOn, activity),
    /** Another session that may be this one. */
    twice: known.find((one) => one.id !== draft.id && maybeTheSame(one.content, draft.content)),
    change,
    chooseDay,
    /** Goes on with what was written before, under a new id: the old one is gone. */
    reopen: (before: Draft) =>
      written.keep({ ...before, id: before.version === 0 ? crypto.randomUUID() : before.id }),
    correct: ({ id, version, content }: Known) => written.keep({ id, version, content, otherDay: true }),
    /** Begins the next one. */
    restart: () => {
      const left = due.filter(({ day }) => day !== draft.content.heldOn)
      setFresh(begin(firstDay(left, now)))
      written.forget()
    },
  }
}

export type EntryInHand = ReturnType<typeof useEntry>
