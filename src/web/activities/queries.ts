// Asks for lists of activities and for one activity.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Activity, ActivityList } from '../../contract/activities.ts'
import type { Note, Notes } from '../../contract/notes.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import type { ListState } from '../lib/address.ts'
import { queryString, request } from '../lib/api.ts'
import { listParameters } from '../lib/list-parameters.ts'
import { send } from '../lib/send.ts'

const activitySorts = ['title', 'plan', 'type', 'municipality', 'attainment', 'startsOn'] as const

export function activitiesQuery(filter: ActivityFilter, list: ListState) {
  const query = queryString(listParameters(filter, list, activitySorts))
  return queryOptions({
    queryKey: ['activities', query],
    queryFn: ({ signal }) => request<ActivityList>(`/api/activities${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function activityQuery(id: string) {
  return queryOptions({
    queryKey: ['activity', id],
    queryFn: ({ signal }) => request<Activity>(`/api/activities/${encodeURIComponent(id)}`, { signal }),
  })
}

export function notesQuery(activityId: string) {
  return queryOptions({
    queryKey: ['notes', activityId],
    queryFn: ({ signal }) =>
      request<Notes>(`/api/activities/${encodeURIComponent(activityId)}/notes`, { signal }),
  })
}

export const addNote = (activityId: string, text: string) =>
  send<Notes>('POST', `/api/activities/${encodeURIComponent(activityId)}/notes`, { text })

export const deleteNote = (id: string) => send<{ restorableUntil: string }>('DELETE', `/api/notes/${id}`)

export const restoreNote = (id: string) => send<Note>('POST', `/api/notes/${id}/restore`)
