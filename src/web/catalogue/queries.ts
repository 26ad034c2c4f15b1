// Asks for the catalogue, a type of it, and the catalogue under a programme's areas.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { ActivityList } from '../../contract/activities.ts'
import type { Catalogue, CatalogueByProgramme, CatalogueType } from '../../contract/catalogue.ts'
import { type ActivityFilter, filterParameters, type OverviewFilter } from '../../domain/overview/filter.ts'
import type { ActivityTypeId } from '../../domain/vocabulary/ids.ts'
import { queryString, request } from '../lib/api.ts'
import { overviewParameters } from '../lib/overview-parameters.ts'

/** All types are always asked for: each is judged beside the others. */
function placeAndPeople(filter: OverviewFilter): string {
  const { effortArea: _area, activityType: _type, ...parameters } = overviewParameters(filter)
  return queryString(parameters)
}

export function catalogueQuery(filter: OverviewFilter) {
  const query = placeAndPeople(filter)
  return queryOptions({
    queryKey: ['catalogue', query],
    queryFn: ({ signal }) => request<Catalogue>(`/api/catalogue${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function typeQuery(id: ActivityTypeId, filter: OverviewFilter) {
  const query = placeAndPeople(filter)
  return queryOptions({
    queryKey: ['catalogue', 'type', id, query],
    queryFn: ({ signal }) => request<CatalogueType>(`/api/catalogue/types/${id}${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function programmeQuery(id: string, filter: OverviewFilter) {
  const query = placeAndPeople(filter)
  return queryOptions({
    queryKey: ['catalogue', 'programme', id, query],
    queryFn: ({ signal }) =>
      request<CatalogueByProgramme>(`/api/catalogue/programmes/${encodeURIComponent(id)}${query}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })
}

/** A few activities to begin with, those that reached their goal first. */
export function examplesQuery(filter: ActivityFilter) {
  const query = queryString({ ...filterParameters(filter), sort: 'attainment', pageSize: '10' })
  return queryOptions({
    queryKey: ['activities', 'examples', query],
    queryFn: ({ signal }) => request<ActivityList>(`/api/activities${query}`, { signal }),
  })
}
