// Keeping what is not sent yet, a frame after it was written: of a big record that takes milliseconds, and whoever types is to
// see the letter first.

import { keepUnsent } from '../lib/unsent.ts'

export interface LaterKeep {
  readonly write: (unsent: unknown) => void
  /** Keeps at once what waits, such as when the page is left. */
  readonly flush: () => void
}

export function keepLater(id: string): LaterKeep {
  let waiting: { readonly unsent: unknown } | undefined
  const flush = () => {
    if (!waiting) return
    const { unsent } = waiting
    waiting = undefined
    keepUnsent(id, unsent)
  }
  return {
    flush,
    write(unsent) {
      const asked = waiting !== undefined
      waiting = { unsent }
      // A page out of sight paints no frames.
      if (document.visibilityState === 'hidden') flush()
      else if (!asked) requestAnimationFrame(() => setTimeout(flush))
    },
  }
}
