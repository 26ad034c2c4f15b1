// Sessions that are written and not at the server yet, in the order in which they were written. Each arrives once, whatever
// is lost on the way: the id of a session is made where it is written, and the server takes the same thing only once.

import { type SessionContent, sameSession } from './logbook.ts'

/** A session as the server has it. */
export interface StoredSession extends SessionContent {
  readonly id: string
  readonly version: number
}

/** What stands in the way of an entry until a person has chosen. */
export interface Clash {
  /** The session was changed by somebody else meanwhile, or the same evening has been written by somebody else. */
  readonly kind: 'changed' | 'same-evening'
  readonly theirs: StoredSession
}

export interface Entry {
  readonly id: string
  readonly activityId: string
  readonly content: SessionContent
  /** The version that was changed; 0 where the session is new. */
  readonly version: number
  /** True where it is another session than the one on the same day. */
  readonly alongside: boolean
  /** What has been sent before without an answer, and may have been taken. */
  readonly sent: readonly SessionContent[]
  readonly clash?: Clash
  /** The problem for which the server refused it. */
  readonly refused?: string
}

export type Outbox = readonly Entry[]

export type Answer =
  | { readonly kind: 'taken'; readonly version: number }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'clash'; readonly clash: Clash }
  | { readonly kind: 'refused'; readonly code: string }

export type NewEntry = Pick<Entry, 'id' | 'activityId' | 'content' | 'version' | 'alongside'>

/** Adds an entry at the end. What waits for the same session already says something else from now on, in its place. */
export function put(outbox: Outbox, entry: NewEntry): Outbox {
  const waiting = outbox.find(({ id }) => id === entry.id)
  if (!waiting) return [...outbox, { ...entry, sent: [] }]
  const { refused, clash, ...rest } = waiting
  return outbox.map((one) => (one === waiting ? { ...rest, content: entry.content } : one))
}

export const take = (outbox: Outbox, id: string): Outbox => outbox.filter((entry) => entry.id !== id)

/** What is to be sent next; undefined where nothing is, or all that is left waits for a person. */
export const nextOf = (outbox: Outbox): Entry | undefined =>
  outbox.find(({ clash, refused }) => clash === undefined && refused === undefined)

/** Before an entry goes out: it may be taken without our hearing of it. */
export const sending = (outbox: Outbox, { id, content }: Entry): Outbox =>
  change(outbox, id, (entry) => ({
    ...entry,
    sent: entry.sent.some((one) => sameSession(one, content)) ? entry.sent : [...entry.sent, content],
  }))

/** After what was sent has been answered, or has not. */
export function answered(outbox: Outbox, { id, content }: Entry, answer: Answer): Outbox {
  const entry = outbox.find((one) => one.id === id)
  if (!entry || answer.kind === 'no-answer') return outbox
  if (answer.kind === 'taken')
    // It may have been written on while it was on its way.
    return sameSession(entry.content, content)
      ? take(outbox, id)
      : change(outbox, id, (one) => ({ ...one, version: answer.version, sent: [] }))
  if (answer.kind === 'refused') return change(outbox, id, (one) => ({ ...one, refused: answer.code }))
  const { clash } = answer
  const own = clash.kind === 'changed' && entry.sent.some((one) => sameSession(one, clash.theirs))
  return change(outbox, id, (one) =>
    own ? { ...one, version: clash.theirs.version, sent: [] } : { ...one, clash },
  )
}

/** What a person can choose: theirs alone, one's own in its place, or both where it may be two sessions. */
export type Choice = 'theirs' | 'mine' | 'both'

export function settle(outbox: Outbox, id: string, choice: Choice): Outbox {
  const entry = outbox.find((one) => one.id === id)
  if (!entry?.clash) return outbox
  const { clash, ...rest } = entry
  if (choice === 'theirs') return take(outbox, id)
  const over = { ...rest, id: clash.theirs.id, version: clash.theirs.version, sent: [] }
  return outbox.map((one) => {
    if (one !== entry) return one
    return choice === 'mine' ? over : { ...rest, alongside: true }
  })
}

const change = (outbox: Outbox, id: string, how: (entry: Entry) => Entry): Outbox =>
  outbox.map((entry) => (entry.id === id ? how(entry) : entry))
