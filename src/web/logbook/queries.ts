// Asks for logbooks, and writes what can only be written with a net; sessions go by the outbox.

import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Logbook, Logbooks, LogbookVersions } from '../../contract/logbook.ts'
import type { ParticipantNames, Participants } from '../../contract/logbook-participants.ts'
import type { LogbookSession, SessionList } from '../../contract/logbook-sessions.ts'
import type { FedIndicators, LogbookSummary, PlanLogbookSummary } from '../../contract/logbook-sums.ts'
import type { LogbookContent } from '../../domain/logbook/logbook.ts'
import { ApiError, request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

const address = (activityId: string) => `/api/activities/${encodeURIComponent(activityId)}`

/** All that an entry needs, of every activity that one writes about: what a phone has without a net. */
export const logbooksQuery = queryOptions({
  queryKey: ['logbooks'],
  queryFn: ({ signal }) => request<Logbooks>('/api/logbooks', { signal }),
})

export function logbookQuery(client: QueryClient, activityId: string) {
  return queryOptions({
    queryKey: ['logbook', activityId],
    queryFn: async ({ signal }) => {
      try {
        return await request<Logbook>(`${address(activityId)}/logbook`, { signal })
      } catch (error) {
        const known =
          error instanceof ApiError && error.code === 'offline' && (await findKnown(client, activityId))
        if (known) return known
        throw error
      }
    },
  })
}

/** Without a net, as the list of one's own had it. */
async function findKnown(client: QueryClient, activityId: string): Promise<Logbook | undefined> {
  const { items } = await client.ensureQueryData(logbooksQuery)
  return items.find(({ activity }) => activity.id === activityId)
}

/** So many sessions stand on a page. */
export const sessionsAPage = 10

export function sessionsQuery(activityId: string, page: number) {
  return queryOptions({
    queryKey: ['logbook', activityId, 'sessions', page],
    queryFn: ({ signal }) =>
      request<SessionList>(`${address(activityId)}/sessions?page=${page}&pageSize=${sessionsAPage}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })
}

export function summaryQuery(activityId: string) {
  return queryOptions({
    queryKey: ['logbook', activityId, 'summary'],
    queryFn: ({ signal }) => request<LogbookSummary>(`${address(activityId)}/logbook/summary`, { signal }),
  })
}

export function fedIndicatorsQuery(activityId: string) {
  return queryOptions({
    queryKey: ['logbook', activityId, 'indicators'],
    queryFn: ({ signal }) => request<FedIndicators>(`${address(activityId)}/logbook/indicators`, { signal }),
  })
}

export function planSummaryQuery(planId: string) {
  return queryOptions({
    queryKey: ['plan-logbook', planId],
    queryFn: ({ signal }) =>
      request<PlanLogbookSummary>(`/api/plans/${encodeURIComponent(planId)}/logbook/summary`, { signal }),
  })
}

/** How it was kept, up to this version. */
export function versionsQuery(activityId: string, version: number) {
  return queryOptions({
    queryKey: ['logbook', activityId, 'versions', version],
    queryFn: ({ signal }) => request<LogbookVersions>(`${address(activityId)}/logbook/versions`, { signal }),
  })
}

export const saveLogbook = (activityId: string, content: LogbookContent, version: number) =>
  send<Logbook>('PUT', `${address(activityId)}/logbook`, content, version)

export const sessionAddress = (activityId: string, id: string) => `${address(activityId)}/sessions/${id}`

/** `version` is the one that was seen: what somebody else has corrected since is not deleted. */
export const deleteSession = (activityId: string, id: string, version: number) =>
  send<{ restorableUntil: string }>('DELETE', sessionAddress(activityId, id), undefined, version)

export const restoreSession = (activityId: string, id: string) =>
  send<LogbookSession>('POST', `${sessionAddress(activityId, id)}/restore`)

export function participantsQuery(activityId: string) {
  return queryOptions({
    queryKey: ['logbook', activityId, 'participants'],
    queryFn: ({ signal }) => request<Participants>(`${address(activityId)}/participants`, { signal }),
  })
}

/** Each time it is asked for is noted: not again by itself. */
export function namesQuery(activityId: string) {
  return queryOptions({
    queryKey: ['participant-names', activityId],
    queryFn: ({ signal }) =>
      request<ParticipantNames>(`${address(activityId)}/participants/names`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

export const addParticipant = (activityId: string, one: { group: string | null; name: string }) =>
  send<Participants>('POST', `${address(activityId)}/participants`, one)

export const changeParticipant = (
  activityId: string,
  id: string,
  change: { group: string | null; retired: boolean; name?: string },
) => send<Participants>('PUT', `${address(activityId)}/participants/${id}`, change)

export const forgetParticipant = (activityId: string, id: string) =>
  send<Participants>('DELETE', `${address(activityId)}/participants/${id}`)

/** Asks again for all that shows an activity's sessions, or what they come to. */
export async function refreshLogbook(client: QueryClient, activityId: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['logbook', activityId] }),
    client.invalidateQueries({ queryKey: logbooksQuery.queryKey }),
    client.invalidateQueries({ queryKey: ['plan-logbook'] }),
    // What the logbook feeds is counted anew.
    client.invalidateQueries({ queryKey: ['indicator'] }),
    client.invalidateQueries({ queryKey: ['progress'] }),
  ])
}
