// The plans that a membership can be in, by name.

import { queryOptions } from '@tanstack/react-query'
import type { PlanList } from '../../contract/plans.ts'
import { request } from '../lib/api.ts'

/** All plans, page by page: the list that one chooses from must not end at the first hundred. */
async function fetchPlans(signal: AbortSignal): Promise<{ id: string; name: string }[]> {
  const found: { id: string; name: string }[] = []
  for (let page = 1; ; page++) {
    const { items, total } = await request<PlanList>(`/api/plans?sort=name&pageSize=100&page=${page}`, {
      signal,
    })
    found.push(...items.map(({ id, name }) => ({ id, name })))
    if (found.length >= total || items.length === 0) return found
  }
}

export const planChoicesQuery = queryOptions({
  queryKey: ['plan-choices'],
  queryFn: ({ signal }) => fetchPlans(signal),
  staleTime: 60_000,
})
