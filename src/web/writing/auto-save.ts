// Saves what is written by itself, a moment after the last letter, one request at a time. What another person saved
// meanwhile is merged in where the two leave each other alone; else a person chooses. What can't be sent is kept in the
// browser until it can.

import { type Content, type Merge, type Merging, sameValue } from '../../domain/merge.ts'

/** What stands at the server, as this page last heard of it. */
export interface Stored<Record extends Content> {
  readonly version: number
  readonly content: Record
}

/** Why something could not be saved. */
export type SaveFailure =
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly error: unknown }

export interface Server<Record extends Content> {
  /** Throws what `failureOf` can tell. */
  save(content: Record, version: number): Promise<Stored<Record>>
  load(): Promise<Stored<Record>>
  failureOf(error: unknown): SaveFailure
}

/** Where unsent changes outlive the page. */
export interface Keep<Record extends Content> {
  read(): Unsent<Record> | undefined
  write(unsent: Unsent<Record> | undefined): void
}

export interface Unsent<Record extends Content> {
  readonly stored: Stored<Record>
  readonly content: Record
}

export interface Conflict<Record extends Content, Clash = keyof Record & string> {
  readonly merge: Merge<Record, Clash>
  readonly mine: Record
  readonly theirs: Stored<Record>
}

export interface SaveState<Record extends Content, Clash = keyof Record & string> {
  readonly content: Record
  readonly stored: Stored<Record>
  readonly status: 'saved' | 'waiting' | 'saving' | 'offline' | 'refused' | 'conflict'
  readonly error: unknown
  readonly conflict: Conflict<Record, Clash> | undefined
  /** True when another person's changes have been taken in since the page was opened. */
  readonly merged: boolean
}

/** In milliseconds: after the last letter, and before what could not be sent is tried again. */
const delays = { edit: 800, offline: 5000 }

/** In milliseconds. */
export interface Pace {
  /** After the first edit that is not saved, also while the writing goes on: for what others watch meanwhile. */
  readonly atLatest: number
}

export class AutoSave<Record extends Content, Clash = keyof Record & string> {
  readonly #server: Server<Record>
  readonly #keep: Keep<Record>
  readonly #merging: Merging<Record, Clash>
  readonly #pace: Pace
  readonly #listeners = new Set<() => void>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** When the first edit was made that is not on its way yet. */
  #since: number | undefined
  #begins: boolean
  #state: SaveState<Record, Clash>

  constructor(
    stored: Stored<Record>,
    server: Server<Record>,
    keep: Keep<Record>,
    merging: Merging<Record, Clash>,
    pace: Pace = { atLatest: Number.POSITIVE_INFINITY },
  ) {
    this.#server = server
    this.#pace = pace
    this.#keep = keep
    this.#merging = merging
    const unsent = keep.read()
    this.#state = {
      stored: unsent?.stored ?? stored,
      content: unsent?.content ?? stored.content,
      status: 'saved',
      error: undefined,
      conflict: undefined,
      merged: false,
    }
    this.#begins = unsent !== undefined
  }

  /** Once the page stands: sends what an earlier one left unsent. */
  start(): void {
    if (!this.#begins) return
    this.#begins = false
    this.#schedule(0)
  }

  get state(): SaveState<Record, Clash> {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  edit(changes: Partial<Record>): void {
    const content = { ...this.#state.content, ...changes }
    this.#since ??= Date.now()
    this.#set({ content })
    this.#keep.write({ stored: this.#state.stored, content })
    // Who goes on writing before choosing may have settled it that way.
    if (this.#state.conflict) this.#take(this.#state.conflict.theirs)
    else if (this.#state.status !== 'saving') this.#schedule(this.#rest())
  }

  /** How long may be waited for another letter. */
  #rest(): number {
    const waited = this.#since === undefined ? 0 : Date.now() - this.#since
    return Math.max(0, Math.min(delays.edit, this.#pace.atLatest - waited))
  }

  /** Settles a conflict: where one's own words stand. */
  choose(keepsMine: (clash: Clash) => boolean): void {
    const { conflict } = this.#state
    if (!conflict) return
    const content = this.#merging.resolve(conflict.merge, conflict.mine, keepsMine)
    this.#set({ content, stored: conflict.theirs, conflict: undefined, merged: true })
    this.#keep.write({ stored: conflict.theirs, content })
    this.#schedule(0)
  }

  /** Takes in what another person saved meanwhile. While something is on its way, its answer tells of it. */
  hear(theirs: Stored<Record>): void {
    const { status, stored } = this.#state
    if (theirs.version <= stored.version || status === 'saving' || status === 'conflict') return
    this.#take(theirs)
  }

  /** Saves now what is waiting, such as when the page is left. */
  flush(): void {
    if (this.#state.status === 'waiting' || this.#state.status === 'offline') void this.#save()
  }

  /** Nothing more is tried, nor kept: the record is gone, or somebody else's matter. */
  discard(): void {
    clearTimeout(this.#timer)
    this.#keep.write(undefined)
    this.#set({ content: this.#state.stored.content, status: 'saved' })
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer)
    if (this.#isSaved()) {
      this.#since = undefined
      this.#keep.write(undefined)
      this.#set({ status: 'saved', error: undefined })
      return
    }
    this.#set({ status: this.#state.status === 'offline' ? 'offline' : 'waiting' })
    this.#timer = setTimeout(() => void this.#save(), delay)
  }

  #isSaved(): boolean {
    return sameValue(this.#state.content, this.#state.stored.content)
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer)
    const { content, stored } = this.#state
    this.#since = undefined
    this.#set({ status: 'saving', error: undefined })
    try {
      const saved = await this.#server.save(content, stored.version)
      // What was written while it was on its way is still to be saved.
      const later = this.#state.content
      this.#set({
        stored: saved,
        content: sameValue(later, content) ? saved.content : later,
        status: 'waiting',
      })
      this.#keep.write({ stored: saved, content: this.#state.content })
      this.#schedule(this.#rest())
    } catch (error) {
      await this.#recover(this.#server.failureOf(error))
      // What was refused may have been mended while it was on its way.
      if (this.#state.status === 'refused' && !sameValue(this.#state.content, content))
        this.#schedule(this.#rest())
    }
  }

  async #recover(failure: SaveFailure): Promise<void> {
    if (failure.kind === 'offline') {
      this.#set({ status: 'offline' })
      return this.#schedule(delays.offline)
    }
    if (failure.kind === 'refused') return this.#set({ status: 'refused', error: failure.error })
    try {
      this.#take(await this.#server.load())
    } catch (error) {
      const other = this.#server.failureOf(error)
      await this.#recover(other.kind === 'changed-meanwhile' ? { kind: 'offline' } : other)
    }
  }

  #take(theirs: Stored<Record>): void {
    const { content: mine, stored } = this.#state
    const merge = this.#merging.merge(stored.content, mine, theirs.content)
    if (merge.conflicts.length > 0) {
      this.#set({ status: 'conflict', conflict: { merge, mine, theirs } })
      return
    }
    this.#set({
      content: merge.merged,
      stored: theirs,
      conflict: undefined,
      merged: true,
      status: 'waiting',
    })
    this.#keep.write({ stored: theirs, content: merge.merged })
    this.#schedule(0)
  }

  #set(changes: Partial<SaveState<Record, Clash>>): void {
    this.#state = { ...this.#state, ...changes }
    for (const listener of this.#listeners) listener()
  }
}
