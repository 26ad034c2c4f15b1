// What is being written in a form that is sent as a whole outlives the page until it is sent.

import { useState } from 'react'
import { keepUnsent, readUnsent } from '../lib/unsent.ts'
import { useSession } from '../session/queries.ts'

/**
 * State that is kept in the browser for this person, and is there again when the form is opened anew. `id` is the form's
 * and its record's. `forget` is for when it has been sent, or thrown away.
 */
export function useKept<Value>(
  id: string,
  initial: Value,
): { readonly value: Value; keep(value: Value): void; forget(): void } {
  const person = useSession()?.person?.id ?? ''
  const key = `${person}.${id}`
  const [value, setValue] = useState(() => readUnsent<Value>(key) ?? initial)
  return {
    value,
    keep: (next) => {
      setValue(next)
      keepUnsent(key, next)
    },
    forget: () => {
      setValue(initial)
      keepUnsent(key, undefined)
    },
  }
}
