// Asks how others of the same type fare.

import { queryOptions } from '@tanstack/react-query'
import type { Comparison } from '../../contract/comparisons.ts'
import { request } from '../lib/api.ts'

export const comparisonQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['comparison', activityId],
    queryFn: ({ signal }) =>
      request<Comparison>(`/api/activities/${encodeURIComponent(activityId)}/comparison`, { signal }),
  })
