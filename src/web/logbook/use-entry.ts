// What is being written of one session: it begins as the last time was, outlives the page, and knows what to ask.

import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import * as drafts from '../../domain/logbook/draft.ts'
import { daysToChoose, dueSessions, firstDay } from '../../domain/logbook/entry.ts'
import { maybeTheSame, type SessionContent, tidySession } from '../../domain/logbook/logbook.ts'
import type { Entry } from '../../domain/logbook/outbox.ts'
import { countsHold, questionOf } from '../../domain/logbook/rules.ts'
import { today } from '../lib/today.ts'
import { useKept } from '../writing/use-kept.ts'

export type Known = drafts.Known

export interface Draft extends drafts.Draft {
  /** Whether the day is chosen from the calendar. */
  readonly otherDay: boolean
}

/** What is known of an activity's sessions here: those at the server, as what waits will have them. */
export function knownSessions(logbook: Logbook, waiting: readonly Entry[]): Known[] {
  const own = waiting.filter(({ activityId }) => activityId === logbook.activity.id)
  return [
    ...own
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ id, version, content }) => ({ id, version, content: tidySession(content) })),
    ...logbook.recent
      .filter(({ id }) => !own.some((entry) => entry.id === id))
      .map((session) => ({ id: session.id, version: session.version, content: tidySession(session) })),
  ]
}

const newId = () => crypto.randomUUID()

/** What can be begun in a logbook, by what is known of its sessions. */
function groundOf({ content: kept }: Logbook, known: readonly Known[]): drafts.Ground {
  const now = today()
  const written = known.map(({ content }) => content).filter(({ state }) => state !== 'planned')
  return { kept, known, due: dueSessions(kept, written, now), today: now, newId }
}

function beginFirst(ground: drafts.Ground): Draft {
  return { ...drafts.beginDraft(firstDay(ground.due, ground.today), ground), otherDay: false }
}

export function useEntry(logbook: Logbook, known: readonly Known[]) {
  const { activity, content: kept, earlierGroups, participants } = logbook
  const ground = groundOf(logbook, known)
  const now = ground.today
  const [fresh, setFresh] = useState(() => beginFirst(ground))
  const written = useKept<Draft | null>(`entry.${activity.id}`, null)
  const [resumed, setResumed] = useState(written.value !== null)
  const begun = written.value ?? fresh
  const content = drafts.stillFitting(begun.content, begun.before, {
    today: now,
    groups: new Set([...kept.groups, ...earlierGroups].map(({ id }) => id)),
    participants: new Set(participants.map(({ id }) => id)),
  })
  const draft: Draft = { ...begun, content }
  const groupOf = new Map(participants.map(({ id, group }) => [id, group]))
  const forget = () => {
    setResumed(false)
    written.forget()
  }
  return {
    draft,
    last: drafts.lastHeld(known),
    today: now,
    days: daysToChoose(ground.due, now),
    expected: new Set(ground.due.map(({ day }) => day)),
    question: questionOf(content.heldOn, activity),
    /** Whether fewer are counted than are ticked off. */
    tooFewCounted: content.state === 'held' && !countsHold(content, groupOf),
    /** Another session that may be this one. */
    twice: known.find((one) => one.id !== draft.id && maybeTheSame(one.content, content)),
    /** Whether it was begun before the page was opened. */
    resumed,
    change: (changes: Partial<SessionContent>) =>
      written.keep({ ...draft, content: { ...content, ...changes } }),
    chooseDay: (day: string, otherDay: boolean) =>
      written.keep({ ...drafts.moveDraft(draft, day, ground), otherDay }),
    /** Goes on with what was written before it was taken back. */
    reopen: (before: Draft) => written.keep({ ...drafts.reopened(before, newId), otherDay: before.otherDay }),
    correct: (session: Known) => {
      setResumed(false)
      written.keep({ ...drafts.correctionOf(session, now), otherDay: true })
    },
    /** It is out of the writer's hand. */
    forget,
    /** Begins another one; `saved` is what has just been written, which may not be known yet. */
    restart: (saved?: Known) => {
      const others = known.filter(({ id }) => id !== saved?.id)
      setFresh(beginFirst(groundOf(logbook, saved ? [...others, saved] : others)))
      forget()
    },
  }
}

export type EntryInHand = ReturnType<typeof useEntry>
