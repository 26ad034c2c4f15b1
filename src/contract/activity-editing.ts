// Writing activities: saved whole under a version, so that nobody overwrites what they have not seen.

import { z } from 'zod'
import { type ActivityContent, type ContentField, contentFields } from '../domain/activity/content.ts'
import { activityTypeIds, partnerIds, roleIds, targetGroupIds } from '../domain/vocabulary/ids.ts'
import { activitySchema } from './activities.ts'
import type { Endpoint } from './endpoint.ts'
import { removed } from './restorable.ts'
import { day, notBlank, someOf, textUpTo, uuidText, withoutCprNumber } from './text.ts'
import { versionsOf } from './versions.ts'

const targetGroups = z
  .array(z.object({ id: z.enum(targetGroupIds), priority: z.enum(['primary', 'secondary']) }))
  .max(targetGroupIds.length)
  .refine((given) => new Set(given.map(({ id }) => id)).size === given.length)
  .transform((given) =>
    given.toSorted((one, other) => targetGroupIds.indexOf(one.id) - targetGroupIds.indexOf(other.id)),
  )

export const activityContentSchema = z.object({
  title: withoutCprNumber(notBlank(200)),
  description: withoutCprNumber(textUpTo(5000)),
  activityType: z.enum(activityTypeIds),
  mainActivity: z.boolean(),
  startsOn: day,
  endsOn: day.describe('The last day, inclusive.'),
  closedOn: day.nullable(),
  targetGroups,
  otherTargetGroup: withoutCprNumber(textUpTo(500)),
  roles: someOf(roleIds),
  partners: someOf(partnerIds),
  volunteers: z.int().min(0).max(1_000_000).nullable(),
  published: z.boolean().describe('False for a draft, which is counted nowhere.'),
}) satisfies z.ZodType<ActivityContent>

const params = z.strictObject({ id: uuidText })
const common = { permission: 'edit-plan', tag: 'activities' } as const
const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cpr-number', 'cross-site'] as const
const saving = [...writing, 'ends-before-start', 'not-ready-to-publish', 'plan-not-granted'] as const

export const createActivity = {
  ...common,
  method: 'POST',
  path: '/api/plans/:id/activities',
  summary: 'Add an activity to a plan',
  params,
  body: activityContentSchema,
  response: activitySchema,
  status: 201,
  problems: saving,
} as const satisfies Endpoint

export const saveActivity = {
  ...common,
  method: 'PUT',
  path: '/api/activities/:id',
  summary:
    'Save an activity whole; If-Match carries the version that was changed, as the ETag of the activity says it',
  params,
  body: activityContentSchema,
  response: activitySchema,
  problems: [...saving, 'changed-meanwhile', 'version-missing'],
} as const satisfies Endpoint

export const deleteActivity = {
  ...common,
  method: 'DELETE',
  path: '/api/activities/:id',
  summary: 'Delete an activity; for 30 days it can be brought back. If-Match as for saving',
  params,
  response: removed,
  problems: [...writing, 'changed-meanwhile', 'version-missing'],
} as const satisfies Endpoint

export const restoreActivity = {
  ...common,
  method: 'POST',
  path: '/api/activities/:id/restore',
  summary: 'Bring a deleted activity back',
  params,
  response: activitySchema,
  problems: writing,
} as const satisfies Endpoint

const storedContent = activitySchema.pick(
  Object.fromEntries(contentFields.map((field) => [field, true])) as Record<ContentField, true>,
)

export const listActivityVersions = {
  method: 'GET',
  path: '/api/activities/:id/versions',
  permission: 'see-unpublished',
  tag: 'activities',
  summary: 'What an activity said after each change, newest first; at most the last 200',
  params,
  response: versionsOf(storedContent),
  problems: ['not-found'],
} as const satisfies Endpoint
export type ActivityVersions = z.infer<typeof listActivityVersions.response>
export type ActivityVersion = ActivityVersions['items'][number]

const unpublishedItem = z.object({
  id: uuidText,
  title: z.string(),
  activityType: z.enum(activityTypeIds),
})

export const listUnpublished = {
  method: 'GET',
  path: '/api/plans/:id/unpublished',
  permission: 'see-unpublished',
  tag: 'activities',
  summary: 'A plan’s drafts, and what was deleted in the last 30 days; at most 200 of each',
  params,
  response: z.object({
    drafts: z.array(unpublishedItem),
    deleted: z.array(unpublishedItem.extend(removed.shape)),
  }),
  problems: ['not-found'],
} as const satisfies Endpoint
export type Unpublished = z.infer<typeof listUnpublished.response>

export const activityEditingEndpoints = [
  createActivity,
  saveActivity,
  deleteActivity,
  restoreActivity,
  listActivityVersions,
  listUnpublished,
] as const
