// Changes something at the server and asks again for what shows it; keeps what went wrong to be shown in its place.

import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

export function useChange(queryKey: QueryKey): {
  /** Whether it was done. */
  readonly change: (work: Promise<unknown>) => Promise<boolean>
  /** After a change that was made elsewhere, such as by a form that shows its own problems. */
  readonly refresh: () => Promise<void>
  readonly error: unknown
} {
  const client = useQueryClient()
  const [error, setError] = useState<unknown>()
  const refresh = () => {
    setError(undefined)
    return client.invalidateQueries({ queryKey })
  }
  const change = async (work: Promise<unknown>) => {
    setError(undefined)
    const done = await work.then(
      () => true,
      (cause: unknown) => {
        setError(cause)
        return false
      },
    )
    // What was refused may have changed meanwhile.
    await client.invalidateQueries({ queryKey })
    return done
  }
  return { change, refresh, error }
}
