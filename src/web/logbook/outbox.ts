// Sends what was written in logbooks, in order, as soon as there is a net; keeps it in the browser until then.

import type { LogbookSession, SessionWriting } from '../../contract/logbook-sessions.ts'
import { tidySession } from '../../domain/logbook/logbook.ts'
import {
  type Answer,
  answered,
  type Choice,
  type Entry,
  type NewEntry,
  nextOf,
  type Outbox,
  put,
  sending,
  settle,
  take,
  withdraw,
} from '../../domain/logbook/outbox.ts'
import { ApiError } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import { isUnstored, keepUnsent, readUnsent } from '../lib/unsent.ts'
import { deleteSession, sessionAddress } from './queries.ts'

export interface OutboxState {
  readonly entries: Outbox
  /** False where the last that was sent found no server. */
  readonly online: boolean
  readonly sending: boolean
  /** True where the browser has no room: closing the page loses what waits. */
  readonly unstored: boolean
}

/** In milliseconds, before what could not be sent is tried again. */
const again = 10_000
/** In milliseconds: a net that does not answer for so long is none. What was sent may be sent once more. */
const patience = 20_000

/** What passes by itself is waited for, as is who must sign in again. */
const passing = [
  'offline',
  'database-unavailable',
  'too-many-requests',
  'internal',
  'not-signed-in',
  'unexpected',
]

export const keyOf = (personId: string) => `${personId}.logbook`

export class LogbookOutbox {
  readonly #key: string
  readonly #onTaken: (activityId: string) => void
  readonly #listeners = new Set<() => void>()
  #state: OutboxState
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `onTaken` hears of each activity whose session has reached the server. */
  constructor(personId: string, onTaken: (activityId: string) => void) {
    this.#key = keyOf(personId)
    this.#onTaken = onTaken
    const unstored = isUnstored(this.#key)
    this.#state = { entries: this.#read(), online: navigator.onLine, sending: false, unstored }
    addEventListener('online', () => {
      this.#set({ online: true })
      void this.flush()
    })
    addEventListener('offline', () => this.#set({ online: false }))
    // Another window may have sent some, or a new one have been written there.
    addEventListener('storage', () => this.#set({ entries: this.#read() }))
  }

  get state(): OutboxState {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  put(entry: NewEntry): void {
    this.#change((entries) => put(entries, entry))
    void this.flush()
  }

  take(id: string): void {
    this.#change((entries) => take(entries, id))
  }

  /** Takes a new session back, wherever it is by now. */
  withdraw(entry: Pick<Entry, 'id' | 'activityId' | 'content'>): void {
    this.#change((entries) => withdraw(entries, entry))
    void this.flush()
  }

  settle(id: string, choice: Choice): void {
    this.#change((entries) => settle(entries, id, choice, crypto.randomUUID()))
    void this.flush()
  }

  /** Sends what waits, in one window at a time. */
  async flush(): Promise<void> {
    // What has not gone out can still be taken back without a net.
    if (this.#state.sending || !navigator.onLine || nextOf(this.#read()) === undefined) return
    this.#set({ sending: true })
    // Where a browser has no locks, two windows may both send: the server takes the same thing once.
    if (navigator.locks)
      await navigator.locks.request(this.#key, { ifAvailable: true }, (lock) => lock && this.#send())
    else await this.#send()
    this.#set({ sending: false })
    clearTimeout(this.#timer)
    if (nextOf(this.#read())) this.#timer = setTimeout(() => void this.flush(), again)
  }

  async #send(): Promise<void> {
    for (let entry = nextOf(this.#read()); entry; entry = nextOf(this.#read())) {
      const next = entry
      this.#change((entries) => sending(entries, next))
      const answer = await ask(next)
      this.#change((entries) => answered(entries, next, answer))
      this.#set({ online: answer.kind !== 'no-answer' })
      if (answer.kind === 'no-answer') return
      this.#onTaken(next.activityId)
    }
  }

  // What the browser keeps is what counts: signing out, or another window, may have changed it.
  #read(): Outbox {
    return readUnsent<Outbox>(this.#key) ?? []
  }

  #change(how: (entries: Outbox) => Outbox): void {
    const entries = how(this.#read())
    keepUnsent(this.#key, entries.length === 0 ? undefined : entries)
    this.#set({ entries, unstored: isUnstored(this.#key) })
  }

  #set(changes: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...changes }
    for (const listener of this.#listeners) listener()
  }
}

async function ask(entry: Entry): Promise<Answer> {
  try {
    return await Promise.race([entry.withdrawn ? remove(entry) : write(entry), late()])
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const theirs = error.current as LogbookSession | undefined
    if (theirs && error.code === 'changed-meanwhile')
      return {
        kind: 'clash',
        clash: { kind: theirs.restorableUntil === null ? 'changed' : 'deleted', theirs },
      }
    if (theirs && error.code === 'session-already-logged')
      return { kind: 'clash', clash: { kind: 'same-evening', theirs } }
    return passing.includes(error.code) ? { kind: 'no-answer' } : { kind: 'refused', code: error.code }
  }
}

const late = () =>
  new Promise<Answer>((resolve) => setTimeout(() => resolve({ kind: 'no-answer' }), patience))

async function write({ id, activityId, content, version, alongside }: Entry): Promise<Answer> {
  const { counts, present, ...rest } = tidySession(content)
  const body: SessionWriting = { ...rest, counts: [...counts], present: [...present], alongside }
  const path = sessionAddress(activityId, id)
  const taken = await send<LogbookSession>('PUT', path, body, version === 0 ? undefined : version)
  return { kind: 'taken', version: taken.version }
}

async function remove({ id, activityId, version }: Entry): Promise<Answer> {
  await deleteSession(activityId, id, version)
  return { kind: 'taken', version: 0 }
}
