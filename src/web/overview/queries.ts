// Asks for the overview of a filter, and keeps the last figures in sight while new ones are on their way.

import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Overview } from '../../contract/overview.ts'
import { type OverviewFilter, parseFilter } from '../../domain/overview/filter.ts'
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

/** Starts the request as soon as the address is known, before the page is drawn. */
export function prefetchOverview(client: QueryClient, parameters: Parameters): void {
  void client.prefetchQuery(overviewQuery(parseFilter(parameters).filter))
}
