// Asks for the overview of a filter, and keeps the last figures in sight while new ones are on their way.

import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { CrossedReasonsAnswer, Overview } from '../../contract/overview.ts'
import { type OverviewFilter, parseFilter } from '../../domain/overview/filter.ts'
import type { Crossing } from '../../domain/overview/reasons.ts'
import type { Parameters } from '../lib/address.ts'
import { queryString, request } from '../lib/api.ts'
import { overviewParameters } from '../lib/overview-parameters.ts'

export function overviewQuery(filter: OverviewFilter) {
  const query = queryString(overviewParameters(filter))
  return queryOptions({
    queryKey: ['overview', query],
    queryFn: ({ signal }) => request<Overview>(`/api/overview${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function reasonsQuery(filter: OverviewFilter, by: Crossing) {
  const query = queryString({ ...overviewParameters(filter), by })
  return queryOptions({
    queryKey: ['overview', 'reasons', query],
    queryFn: ({ signal }) => request<CrossedReasonsAnswer>(`/api/overview/reasons${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** Starts the request as soon as the address is known, before the page is drawn. */
export function prefetchOverview(client: QueryClient, parameters: Parameters): void {
  void client.prefetchQuery(overviewQuery(parseFilter(parameters).filter))
}
