// Asks for theories of change, and sends what was written of them.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Overview } from '../../contract/overview.ts'
import type { ListedTheory, Theory, TheoryVersions, WholeTheory } from '../../contract/theories.ts'
import type { Suggestions } from '../../contract/theory-suggestions.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import type { Server, Stored } from '../writing/auto-save.ts'
import { failureOf } from '../writing/failure.ts'

/** Whose theory of change: an activity's, or an effort area's of a plan. */
export type Owner = { readonly activity: string } | { readonly plan: string; readonly effortArea: string }

export const addressOf = (owner: Owner): string =>
  'activity' in owner
    ? `/api/activities/${encodeURIComponent(owner.activity)}/theory`
    : `/api/plans/${encodeURIComponent(owner.plan)}/theories/${encodeURIComponent(owner.effortArea)}`

export function theoryQuery(owner: Owner) {
  return queryOptions({
    queryKey: ['theory', owner],
    queryFn: ({ signal }) => request<Theory>(addressOf(owner), { signal }),
  })
}

export function theoryVersionsQuery(owner: Owner, version: number) {
  return queryOptions({
    queryKey: ['theory-versions', owner, version],
    queryFn: ({ signal }) => request<TheoryVersions>(`${addressOf(owner)}/versions`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function planTheoriesQuery(plan: string) {
  return queryOptions({
    queryKey: ['theories', plan],
    queryFn: ({ signal }) =>
      request<{ items: ListedTheory[] }>(`/api/plans/${encodeURIComponent(plan)}/theories`, { signal }),
  })
}

export const wholeAddress = (plan: string) => `/api/plans/${encodeURIComponent(plan)}/whole-theory`

export function wholeTheoryQuery(plan: string) {
  return queryOptions({
    queryKey: ['whole-theory', plan],
    queryFn: ({ signal }) => request<WholeTheory>(wholeAddress(plan), { signal }),
  })
}

export function suggestionsQuery(owner: Owner) {
  return queryOptions({
    queryKey: ['theory-suggestions', owner],
    queryFn: ({ signal }) => request<Suggestions>(`${addressOf(owner)}/suggestions`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export const readTheory = (owner: Owner) => request<Theory>(addressOf(owner))

export const readVersion = (address: string) => request<{ version: number }>(`${address}/version`)

export const storedOf = ({ version, content }: Theory): Stored<TheoryContent> => ({ version, content })

export function serverOf(owner: Owner): Server<TheoryContent> {
  return {
    save: async (content, version) => storedOf(await send<Theory>('PUT', addressOf(owner), content, version)),
    load: async () => storedOf(await request<Theory>(addressOf(owner))),
    failureOf,
  }
}

/** How often each reason was the main one, out of all activities that were evaluated and missed their goal. */
export type National = Overview['unmetReasons']

export const nationalQuery = queryOptions({
  queryKey: ['national-reasons'],
  queryFn: async ({ signal }): Promise<National> =>
    (await request<Overview>('/api/overview', { signal })).unmetReasons,
  staleTime: Number.POSITIVE_INFINITY,
})
