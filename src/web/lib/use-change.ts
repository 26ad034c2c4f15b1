// Changes something at the server and asks again for what shows it; keeps what went wrong to be shown in its place.

import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

export function useChange(queryKey: QueryKey): {
  readonly change: (work: Promise<unknown>) => Promise<void>
  readonly error: unknown
} {
  const client = useQueryClient()
  const [error, setError] = useState<unknown>()
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
  return { change, error }
}
