// Changes something at the server and asks again for what shows it; keeps what went wrong to be shown in its place.

import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

export function useChange(queryKey: QueryKey): {
  readonly change: (work: Promise<unknown>) => Promise<void>
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
    try {
      await work
    } catch (cause) {
      setError(cause)
    }
    // What was refused may have changed meanwhile.
    await client.invalidateQueries({ queryKey })
  }
  return { change, refresh, error }
}
