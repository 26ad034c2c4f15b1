// The logbook of an activity: how it is kept, and all that an entry in it needs.

import { z } from 'zod'
import { ageBands, sexes } from '../domain/indicator/units.ts'
import {
  type AttendanceGroup,
  type LogbookContent,
  logbookLimits as limits,
} from '../domain/logbook/logbook.ts'
import { targetGroupIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { different, hour, sessionSchema } from './logbook-sessions.ts'
import { day, notBlank, uuidText, withoutCprNumber } from './text.ts'
import { versionsOf } from './versions.ts'

export const groupSchema = z.strictObject({
  id: uuidText,
  name: withoutCprNumber(notBlank(80)),
  targetGroup: z.enum(targetGroupIds).nullable(),
  sex: z.enum(sexes).nullable(),
  ageBand: z.enum(ageBands).nullable(),
}) satisfies z.ZodType<AttendanceGroup>

const seriesSchema = z.strictObject({
  id: uuidText,
  weekday: z.int().min(1).max(7).describe('1 is Monday.'),
  everyWeeks: z.int().min(1).max(limits.everyWeeks),
  startsAt: hour.nullable(),
  from: day,
  to: day.nullable(),
})

const idOf = ({ id }: { id: string }) => id

const logbookContentSchema = z.strictObject({
  groups: z
    .array(groupSchema)
    .min(1)
    .max(limits.groups)
    .refine((groups) => different(groups, idOf)),
  series: z
    .array(seriesSchema)
    .max(limits.series)
    .refine((series) => different(series, idOf)),
  keepsParticipants: z
    .boolean()
    .describe('Whether there is a list of participants by pseudonym; the plan leader chooses.'),
}) satisfies z.ZodType<LogbookContent>

const logbookSchema = z.object({
  activity: z.object({
    id: uuidText,
    title: z.string(),
    plan: z.object({ id: uuidText, name: z.string(), example: z.boolean() }),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().describe('The last day of its period, or the day on which it was closed.'),
  }),
  version: z
    .int()
    .min(0)
    .describe('0 until somebody has said how the logbook is kept; the ETag says it too.'),
  content: logbookContentSchema,
  countedGroups: z
    .array(uuidText)
    .describe(
      'Those of the groups in which sessions have counted somebody: what they are called and mean stays.',
    ),
  earlierGroups: z.array(groupSchema).describe('No longer counted, and named by earlier sessions.'),
  recent: z
    .array(sessionSchema)
    .describe('The newest sessions that stand, at most 20; the newest day first.'),
  participants: z
    .array(z.object({ id: uuidText, pseudonym: z.string(), group: uuidText.nullable() }))
    .describe('Those who are ticked off, where a list is kept; for those who write here.'),
  editable: z.boolean(),
  leads: z.boolean().describe('Whether the caller may choose to keep a list of participants.'),
})
export type Logbook = z.infer<typeof logbookSchema>

const params = z.strictObject({ id: uuidText })
const common = { tag: 'logbook', params } as const
const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'] as const
const over = ['changed-meanwhile', 'version-missing'] as const

export const listLogbooks = {
  method: 'GET',
  path: '/api/logbooks',
  permission: 'edit-plan',
  tag: 'logbook',
  summary:
    'The logbooks that the caller writes in, with all that an entry needs, so that it can be made without a net; at most 100 of activities that are open on the day or were lately, then others',
  response: z.object({ today: z.iso.date(), items: z.array(logbookSchema) }),
} as const satisfies Endpoint
export type Logbooks = z.infer<typeof listLogbooks.response>

export const getLogbook = {
  ...common,
  method: 'GET',
  path: '/api/activities/:id/logbook',
  permission: 'see-unpublished',
  summary: 'How an activity keeps its logbook, and its newest sessions',
  response: logbookSchema,
  problems: ['not-found'],
} as const satisfies Endpoint

export const saveLogbook = {
  ...common,
  method: 'PUT',
  path: '/api/activities/:id/logbook',
  permission: 'edit-plan',
  summary:
    'Save how a logbook is kept, whole; If-Match carries the version that was changed. A group that has been counted stays with its sessions when it is left out, and can’t be made to mean something else',
  body: logbookContentSchema,
  response: logbookSchema,
  problems: [
    ...writing,
    ...over,
    ...(['cpr-number', 'ends-before-start', 'groups-alike', 'group-counted'] as const),
  ],
} as const satisfies Endpoint

export const listLogbookVersions = {
  ...common,
  method: 'GET',
  path: '/api/activities/:id/logbook/versions',
  permission: 'see-unpublished',
  summary: 'How a logbook was kept after each change, newest first; at most the last 200',
  response: versionsOf(logbookContentSchema),
  problems: ['not-found'],
} as const satisfies Endpoint
export type LogbookVersions = z.infer<typeof listLogbookVersions.response>

export const logbookEndpoints = [listLogbooks, getLogbook, saveLogbook, listLogbookVersions] as const
