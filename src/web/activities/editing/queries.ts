// Asks for what is needed to write activities, and sends what was written.

import { queryOptions } from '@tanstack/react-query'
import type { Activity } from '../../../contract/activities.ts'
import type { ActivityVersions, Unpublished } from '../../../contract/activity-editing.ts'
import { type ActivityContent, contentFields } from '../../../domain/activity/content.ts'
import { pick } from '../../../domain/pick.ts'
import { request } from '../../lib/api.ts'
import { send } from '../../lib/send.ts'
import type { Server, Stored } from '../../writing/auto-save.ts'
import { failureOf } from '../../writing/failure.ts'

const address = (id: string) => `/api/activities/${encodeURIComponent(id)}`

/** The part of an activity that is written. */
export function contentOf(activity: ActivityContent): ActivityContent {
  return pick(activity, contentFields)
}

export const storedOf = (activity: Activity): Stored<ActivityContent> => ({
  version: activity.version,
  content: contentOf(activity),
})

export function createActivity(planId: string, content: ActivityContent): Promise<Activity> {
  return send('POST', `/api/plans/${encodeURIComponent(planId)}/activities`, content)
}

export function deleteActivity(id: string, version: number): Promise<{ restorableUntil: string }> {
  return send('DELETE', address(id), undefined, version)
}

export function restoreActivity(id: string): Promise<Activity> {
  return send('POST', `${address(id)}/restore`)
}

export function versionsQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['versions', id, version],
    queryFn: ({ signal }) => request<ActivityVersions>(`${address(id)}/versions`, { signal }),
  })
}

export function unpublishedQuery(planId: string) {
  return queryOptions({
    queryKey: ['unpublished', planId],
    queryFn: ({ signal }) =>
      request<Unpublished>(`/api/plans/${encodeURIComponent(planId)}/unpublished`, { signal }),
  })
}

export function serverOf(id: string): Server<ActivityContent> {
  return {
    save: async (content, version) => storedOf(await send<Activity>('PUT', address(id), content, version)),
    load: async () => storedOf(await request<Activity>(address(id))),
    failureOf,
  }
}
