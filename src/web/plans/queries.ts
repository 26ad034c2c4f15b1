// Asks for lists of plans and for one plan.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Plan, PlanList } from '../../contract/plans.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import type { ListState } from '../lib/address.ts'
import { queryString, request } from '../lib/api.ts'
import { listParameters } from '../lib/list-parameters.ts'

const planSorts = ['name', 'municipality', 'startsOn', 'activities', 'kroner'] as const

export function plansQuery(filter: ActivityFilter, list: ListState) {
  const query = queryString(listParameters(filter, list, planSorts))
  return queryOptions({
    queryKey: ['plans', query],
    queryFn: ({ signal }) => request<PlanList>(`/api/plans${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function planQuery(id: string) {
  return queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => request<Plan>(`/api/plans/${encodeURIComponent(id)}`, { signal }),
  })
}
