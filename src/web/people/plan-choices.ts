// The plans that a membership can be in, by name.

import { queryOptions } from '@tanstack/react-query'
import type { PlanNames } from '../../contract/plan-editing.ts'
import { request } from '../lib/api.ts'

export const planChoicesQuery = queryOptions({
  queryKey: ['plan-names'],
  queryFn: ({ signal }) => request<PlanNames>('/api/plans/names', { signal }),
  staleTime: 60_000,
})
