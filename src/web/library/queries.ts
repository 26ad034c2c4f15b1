// Asks for the shared indicators and those that plans have of their own, and writes what the analyst does with them.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  LibraryIndicatorAnswer,
  LibraryList,
  LibraryVersions,
  NewLibraryIndicator,
  NewLibraryState,
} from '../../contract/library-indicators.ts'
import type { LibrarySums } from '../../contract/library-sums.ts'
import type { OwnIndicator, OwnIndicators } from '../../contract/own-indicators.ts'
import { type LibraryFilter, libraryParameters } from '../../domain/indicator/library-filter.ts'
import { type LibraryContent, libraryFields } from '../../domain/indicator/library-indicator.ts'
import { pick } from '../../domain/pick.ts'
import { queryString, request } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import type { Server, Stored } from '../writing/auto-save.ts'
import { failureOf } from '../writing/failure.ts'

const address = (id: string) => `/api/library-indicators/${encodeURIComponent(id)}`

/** What a box asks for: those that suit it come first. */
export interface Wish {
  readonly forLane?: string | undefined
  readonly forActivityType?: string | undefined
  readonly forEffortArea?: string | undefined
  readonly most?: string | undefined
}

export function libraryQuery(filter: LibraryFilter, wish: Wish = {}) {
  const parameters = queryString({ ...libraryParameters(filter), ...wish })
  return queryOptions({
    queryKey: ['library', 'list', parameters],
    queryFn: ({ signal }) => request<LibraryList>(`/api/library-indicators${parameters}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export const librarySumsQuery = (id: string) =>
  queryOptions({
    queryKey: ['library', 'sums', id],
    queryFn: ({ signal }) => request<LibrarySums>(`${address(id)}/sums`, { signal }),
  })

export const libraryIndicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['library', 'one', id],
    queryFn: ({ signal }) => request<LibraryIndicatorAnswer>(address(id), { signal }),
  })

export const libraryVersionsQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['library', 'versions', id, version],
    queryFn: ({ signal }) => request<LibraryVersions>(`${address(id)}/versions`, { signal }),
  })

export function ownIndicatorsQuery(text: string) {
  const parameters = queryString({ text })
  return queryOptions({
    queryKey: ['library', 'own', parameters],
    queryFn: ({ signal }) => request<OwnIndicators>(`/api/own-indicators${parameters}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export const ownIndicatorQuery = (id: string) =>
  queryOptions({
    queryKey: ['library-proposal', id],
    queryFn: ({ signal }) => request<OwnIndicator>(`/api/own-indicators/${id}`, { signal }),
    // What is being written must not be fetched over.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export const createLibraryIndicator = (indicator: NewLibraryIndicator) =>
  send<LibraryIndicatorAnswer>('POST', '/api/library-indicators', indicator)

export const setLibraryState = (id: string, state: NewLibraryState, version: number) =>
  send<LibraryIndicatorAnswer>('PUT', `${address(id)}/state`, state, version)

/** All that shows the library. */
export const libraryKey = ['library'] as const

/** The part of a library indicator that is written. */
export const contentOf = (content: LibraryContent): LibraryContent => pick(content, libraryFields)

export const storedOf = (indicator: LibraryIndicatorAnswer): Stored<LibraryContent> => ({
  version: indicator.version,
  content: contentOf(indicator),
})

export function serverOf(id: string): Server<LibraryContent> {
  return {
    save: async (content, version) =>
      storedOf(await send<LibraryIndicatorAnswer>('PUT', address(id), content, version)),
    load: async () => storedOf(await request<LibraryIndicatorAnswer>(address(id))),
    failureOf,
  }
}
