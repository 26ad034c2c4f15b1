// Asks for the inbox.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Inbox, InboxPlans, Load } from '../../contract/inbox.ts'
import type { Parameters } from '../lib/address.ts'
import { queryString, request } from '../lib/api.ts'

/** In milliseconds: what is new is looked for while a page is in sight. */
const [often, seldom] = [15_000, 60_000]

/** All that is asked for here begins with this, to be asked for anew where something has been done in a thread. */
const key = 'inbox'

export const inboxQuery = (parameters: Parameters) =>
  queryOptions({
    queryKey: [key, 'list', parameters],
    queryFn: ({ signal }) => request<Inbox>(`/api/inbox${queryString(parameters)}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: often,
    staleTime: 0,
  })

export const unreadQuery = queryOptions({
  queryKey: [key, 'unread'],
  queryFn: ({ signal }) => request<{ unread: number }>('/api/inbox/unread', { signal }),
  refetchInterval: seldom,
})

export const inboxPlansQuery = queryOptions({
  queryKey: [key, 'plans'],
  queryFn: ({ signal }) => request<InboxPlans>('/api/inbox/plans', { signal }),
})

export const loadQuery = queryOptions({
  queryKey: [key, 'load'],
  queryFn: ({ signal }) => request<Load>('/api/inbox/load', { signal }),
})
