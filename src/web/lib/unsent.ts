// What was written and could not be sent yet, in the browser's own store: until it has been sent, or the person signs out.

import { maskCprNumbers } from '../../domain/personal-data/cpr.ts'

const prefix = 'overblik.unsent.'

export function readUnsent<Unsent>(id: string): Unsent | undefined {
  try {
    return JSON.parse(localStorage.getItem(`${prefix}${id}`) ?? 'null') ?? undefined
  } catch {
    // Closed to the page, or spoilt: then there is nothing to be had from it.
    return undefined
  }
}

/** The ids that begin so, of which something is kept. */
export function listUnsent(beginning: string): string[] {
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(`${prefix}${beginning}`))
    return own.map((key) => key.slice(prefix.length))
  } catch {
    return []
  }
}

/** What may never be stored is not kept here either. */
const withoutCprNumber = (_: string, value: unknown) =>
  typeof value === 'string' ? maskCprNumbers(value) : value

/** Forgets what was kept where nothing is given. */
export function keepUnsent(id: string, unsent: unknown): void {
  try {
    if (unsent === undefined) localStorage.removeItem(`${prefix}${id}`)
    else localStorage.setItem(`${prefix}${id}`, JSON.stringify(unsent, withoutCprNumber))
  } catch {
    // Closed to the page, or full: what is written then lasts as long as the page is open.
  }
}

/** Leaves nothing of a person's writing, nor of what it was to be read beside, in a browser that others use. */
export function forgetUnsent(): void {
  // What the service worker keeps; it forgets that by itself too, where it runs.
  if ('caches' in globalThis) void caches.delete('overblik-data').catch(() => {})
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    for (const key of keys) localStorage.removeItem(key)
  } catch {
    // Closed to the page: then nothing was kept.
  }
}
