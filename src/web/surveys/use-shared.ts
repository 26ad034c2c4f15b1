// What the library says of its indicators, for questions about them.

import { useQuery } from '@tanstack/react-query'
import { libraryStates } from '../../domain/indicator/library-indicator.ts'
import type { SharedWords } from '../../domain/survey/suggest.ts'
import { libraryQuery } from '../library/queries.ts'

const nothing: SharedWords = new Map()

/** Undefined while it is being fetched; where it can't be, a survey is made without it. */
export function useShared(): SharedWords | undefined {
  const { data, isPending } = useQuery(libraryQuery({ state: [...libraryStates] }))
  if (isPending) return undefined
  return data ? new Map(data.items.map((item) => [item.id, item])) : nothing
}
