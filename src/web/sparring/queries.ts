// Asks for threads of sparring, and sends what was written in them.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { MentionablePeople, NewComment, Thread, ThreadHeads } from '../../contract/sparring.ts'
import type { Pin } from '../../domain/sparring/pin.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

/** In milliseconds: how often is asked for what others write, while the page is in sight. */
const listening = 3000

/** `about` is the address of the theory of change, or of the self-evaluation, that the threads are about. */
export function threadsQuery(about: string) {
  return queryOptions({
    queryKey: ['threads', about],
    queryFn: ({ signal }) => request<ThreadHeads>(`${about}/threads`, { signal }),
    refetchInterval: listening,
    staleTime: 0,
  })
}

export interface ThreadPlace {
  readonly plan: string
  readonly thread: string
}

const addressOf = ({ plan, thread }: ThreadPlace) => `/api/plans/${plan}/threads/${thread}`

/** Asked for anew where the thread has come to another version. */
export function threadQuery(place: ThreadPlace, version: number) {
  return queryOptions({
    queryKey: ['thread', place, version],
    queryFn: ({ signal }) => request<Thread>(addressOf(place), { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function mentionableQuery(plan: string) {
  return queryOptions({
    queryKey: ['mentionable', plan],
    queryFn: ({ signal }) => request<MentionablePeople>(`/api/plans/${plan}/mentionable`, { signal }),
    staleTime: 5 * 60_000,
  })
}

export const beginThread = (plan: string, pin: Pin, comment: NewComment) =>
  send<Thread>('POST', `/api/plans/${plan}/threads`, { pin, ...comment })

export const addComment = (place: ThreadPlace, comment: NewComment) =>
  send<Thread>('POST', `${addressOf(place)}/comments`, comment)

export const editComment = (place: ThreadPlace, comment: string, text: string) =>
  send<Thread>('PUT', `${addressOf(place)}/comments/${comment}`, { text })

export const settleThread = (place: ThreadPlace) => send<Thread>('POST', `${addressOf(place)}/settle`)

export const takeUpThread = (place: ThreadPlace) => send<Thread>('POST', `${addressOf(place)}/take-up`)

export const seeThread = (place: ThreadPlace) => send<{ id: string }>('POST', `${addressOf(place)}/seen`)

export const acceptSuggestion = (place: ThreadPlace, comment: string, over: string) =>
  send<Thread>('POST', `${addressOf(place)}/comments/${comment}/accept`, { over })

export const declineSuggestion = (place: ThreadPlace, comment: string, word: string) =>
  send<Thread>('POST', `${addressOf(place)}/comments/${comment}/decline`, { word })

export const withdrawSuggestion = (place: ThreadPlace, comment: string) =>
  send<Thread>('POST', `${addressOf(place)}/comments/${comment}/withdraw`)
