// A function that stays the same from one drawing to the next and does what the newest would: whatever it is given to need
// not be drawn anew for it.

import { useCallback, useRef } from 'react'

/** For what happens later, such as a click; not to be called while drawing. */
export function useEvent<Args extends readonly unknown[], Result>(
  handle: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(handle)
  latest.current = handle
  return useCallback((...args) => latest.current(...args), [])
}
