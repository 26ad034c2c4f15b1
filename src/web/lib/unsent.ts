// What was written and could not be sent yet, in the browser's own store: until it has been sent, or the person signs out.

import { maskCprNumbers } from '../../domain/personal-data/cpr.ts'

const prefix = 'overblik.unsent.'

/** As text, what the store had no room for: it lasts as long as the page is open. */
const unstored = new Map<string, string>()

/** Whether something that begins so is lost when the page is closed. */
export const isUnstored = (beginning: string): boolean =>
  [...unstored.keys()].some((id) => id.startsWith(beginning))

export function readUnsent<Unsent>(id: string): Unsent | undefined {
  try {
    const held = unstored.get(id)
    if (held !== undefined) return JSON.parse(held)
    return JSON.parse(localStorage.getItem(`${prefix}${id}`) ?? 'null') ?? undefined
  } catch {
    // Closed to the page, or spoilt: then there is nothing to be had from it.
    return undefined
  }
}

export const hasUnsent = (id: string): boolean => readUnsent(id) !== undefined

/** The ids that begin so, of which something is kept. */
export function listUnsent(beginning: string): string[] {
  const held = [...unstored.keys()]
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    held.push(...own.map((key) => key.slice(prefix.length)))
  } catch {
    // Closed to the page: then there is only what is held here.
  }
  return [...new Set(held)].filter((id) => id.startsWith(beginning))
}

/** What may never be stored is not kept here either. */
const withoutCprNumber = (_: string, value: unknown) =>
  typeof value === 'string' ? maskCprNumbers(value) : value

/** Forgets what was kept where nothing is given. */
export function keepUnsent(id: string, unsent: unknown): void {
  unstored.delete(id)
  const text = unsent === undefined ? undefined : JSON.stringify(unsent, withoutCprNumber)
  try {
    if (text === undefined) localStorage.removeItem(`${prefix}${id}`)
    else localStorage.setItem(`${prefix}${id}`, text)
  } catch {
    // Closed to the page, or full.
    if (text !== undefined) unstored.set(id, text)
  }
}

/** Leaves nothing of a person's writing, nor of what it was to be read beside, in a browser that others use. */
export function forgetUnsent(): void {
  unstored.clear()
  // What the service worker keeps; it forgets that by itself too, where it runs.
  if ('caches' in globalThis) void caches.delete('overblik-data').catch(() => {})
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
    for (const key of keys) localStorage.removeItem(key)
  } catch {
    // Closed to the page: then nothing was kept.
  }
}
