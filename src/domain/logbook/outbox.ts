// Sessions that are written and not at the server yet, in the order in which they were written. Each arrives once, whatever
// is lost on the way: the id of a session is made where it is written, and the server takes the same thing only once.

import { type SessionContent, sameSession } from './logbook.ts'

/** A session as the server has it. */
export interface StoredSession extends SessionContent {
  readonly id: string
  readonly version: number
  /** Where it has been deleted, the last day on which it can be brought back. */
  readonly restorableUntil: string | null
}

/** What stands in the way of an entry until a person has chosen. */
export interface Clash {
  /** Somebody else changed or deleted the session meanwhile, or has written the same evening. */
  readonly kind: 'changed' | 'deleted' | 'same-evening'
  readonly theirs: StoredSession
}

export interface Entry {
  readonly id: string
  readonly activityId: string
  readonly content: SessionContent
  /** The version that was changed; 0 where the session is new. */
  readonly version: number
  /** What the writer saw there; null where the session is new. While it stands, nobody else has changed anything. */
  readonly before: SessionContent | null
  /** True where it is another session than the one on the same day. */
  readonly alongside: boolean
  /** What has been sent before without an answer, and may have been taken. */
  readonly sent: readonly SessionContent[]
  /** Whether it is to be gone from the server, where it may have arrived; `version` is the one that is to go. */
  readonly withdrawn?: true
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

export type NewEntry = Pick<Entry, 'id' | 'activityId' | 'content' | 'version' | 'before' | 'alongside'>

/** Adds an entry at the end. What waits for the same session already says something else from now on, in its place. */
export function put(outbox: Outbox, entry: NewEntry): Outbox {
  const waiting = outbox.find(({ id }) => id === entry.id)
  if (!waiting) return [...outbox, { ...entry, sent: [] }]
  const { refused, clash, ...rest } = waiting
  const alongside = rest.alongside || entry.alongside
  return outbox.map((one) => (one === waiting ? { ...rest, content: entry.content, alongside } : one))
}

export const take = (outbox: Outbox, id: string): Outbox => outbox.filter((entry) => entry.id !== id)

/**
 * Takes back a new session: without a word where it never went out, else the server is asked to delete what we know that it
 * has. Another's correction of it is not deleted unseen.
 */
export function withdraw(outbox: Outbox, entry: Pick<Entry, 'id' | 'activityId' | 'content'>): Outbox {
  const waiting = outbox.find(({ id }) => id === entry.id)
  if (waiting?.sent.length === 0 && waiting.version === 0) return take(outbox, entry.id)
  if (waiting)
    return change(outbox, entry.id, ({ refused, clash, ...rest }) => ({
      ...rest,
      version: Math.max(rest.version, 1),
      withdrawn: true,
    }))
  const taken = { ...entry, version: 1, before: null, alongside: true, sent: [entry.content] }
  return [...outbox, { ...taken, withdrawn: true }]
}

/** Whether it waits for a person. */
export const isStuck = ({ clash, refused }: Entry): boolean => clash !== undefined || refused !== undefined

/** What is to be sent next; undefined where nothing is, or all that is left waits for a person. */
export const nextOf = (outbox: Outbox): Entry | undefined => outbox.find((entry) => !isStuck(entry))

/** Before an entry goes out: it may be taken without our hearing of it. */
export const sending = (outbox: Outbox, { id, content }: Entry): Outbox =>
  change(outbox, id, (entry) => ({
    ...entry,
    sent: entry.sent.some((one) => sameSession(one, content)) ? entry.sent : [...entry.sent, content],
  }))

/** After what was sent has been answered, or has not. */
export function answered(outbox: Outbox, { id, content, withdrawn }: Entry, answer: Answer): Outbox {
  const entry = outbox.find((one) => one.id === id)
  if (!entry || answer.kind === 'no-answer') return outbox
  // What can't be taken back stands in the list of sessions again.
  if (withdrawn && answer.kind !== 'clash') return take(outbox, id)
  // It was taken back while it was on its way, and may have arrived.
  if (entry.withdrawn && !withdrawn) return outbox
  if (answer.kind === 'taken')
    // It may have been written on while it was on its way.
    return sameSession(entry.content, content)
      ? take(outbox, id)
      : change(outbox, id, (one) => ({ ...one, version: answer.version, sent: [] }))
  if (answer.kind === 'refused') return change(outbox, id, (one) => ({ ...one, refused: answer.code }))
  const { clash } = answer
  const known = [...entry.sent, ...(entry.before ? [entry.before] : [])]
  const own = clash.kind === 'changed' && known.some((one) => sameSession(one, clash.theirs))
  return change(outbox, id, (one) =>
    own ? { ...one, version: clash.theirs.version, sent: withdrawn ? one.sent : [] } : { ...one, clash },
  )
}

/** What a person can choose: theirs alone, one's own in its place, or both where it may be two sessions. */
export type Choice = 'theirs' | 'mine' | 'both'

/** What was deleted is not written over: one's own stands under `freshId` instead. */
export function settle(outbox: Outbox, id: string, choice: Choice, freshId: string): Outbox {
  const entry = outbox.find((one) => one.id === id)
  if (!entry?.clash) return outbox
  const { clash, ...rest } = entry
  if (choice === 'theirs') return take(outbox, id)
  const anew = { ...rest, id: freshId, version: 0, before: null, sent: [] }
  const over = { ...rest, id: clash.theirs.id, version: clash.theirs.version, sent: [] }
  return outbox.map((one) => {
    if (one !== entry) return one
    if (choice === 'both') return { ...rest, alongside: true }
    return clash.kind === 'deleted' ? anew : over
  })
}

const change = (outbox: Outbox, id: string, how: (entry: Entry) => Entry): Outbox =>
  outbox.map((entry) => (entry.id === id ? how(entry) : entry))
