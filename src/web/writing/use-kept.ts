// What is being written in a form that is sent as a whole outlives the page until it is sent.

import { useState } from 'react'
import { keepUnsent, listUnsent, readUnsent } from '../lib/unsent.ts'
import { useSession } from '../session/queries.ts'

/**
 * State that is kept in the browser for this person, and is there again when the form is opened anew. `id` is the form's
 * and its record's. `forget` is for when it has been sent, or thrown away.
 *
 * Where a version is given, what was begun on another one is dropped, for over this one it would take back what somebody else
 * has written; `dropped` tells of it.
 */
export function useKept<Value>(
  id: string,
  initial: Value,
  version?: number,
): { readonly value: Value; readonly dropped: boolean; keep(value: Value): void; forget(): void } {
  const person = useSession()?.person?.id ?? ''
  const key = version === undefined ? `${person}.${id}` : `${person}.${id}.${version}`
  const [dropped] = useState(() => version !== undefined && dropOthers(`${person}.${id}.`, key))
  const [value, setValue] = useState(() => readUnsent<Value>(key) ?? initial)
  return {
    ...{ value, dropped },
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

/** Whether there were any. */
function dropOthers(beginning: string, kept: string): boolean {
  const others = listUnsent(beginning).filter((one) => one !== kept)
  for (const other of others) keepUnsent(other, undefined)
  return others.length > 0
}
