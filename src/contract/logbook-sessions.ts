// Sessions of a logbook: written under an id of the writer's own making, so that each arrives once.

import { z } from 'zod'
import { logbookLimits as limits, type SessionContent, sessionStates } from '../domain/logbook/logbook.ts'
import type { StoredSession } from '../domain/logbook/outbox.ts'
import type { Endpoint } from './endpoint.ts'
import { pageOf, paging } from './filter.ts'
import { removed, restorableUntil } from './restorable.ts'
import { day, textUpTo, uuidText, withoutCprNumber } from './text.ts'

export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Whether each of the items has a key of its own. */
export const different = <Item>(items: readonly Item[], keyOf: (item: Item) => string) =>
  new Set(items.map(keyOf)).size === items.length

const sessionContent = {
  heldOn: day,
  startsAt: hour.nullable(),
  state: z.enum(sessionStates),
  counts: z
    .array(z.strictObject({ group: uuidText, count: z.int().min(0).max(limits.count) }))
    .max(2 * limits.groups)
    .refine((counts) => different(counts, ({ group }) => group))
    .describe('By attendance group; a group that is not named had nobody.'),
  present: z
    .array(uuidText)
    .max(limits.participants)
    .refine((present) => different(present, (id) => id))
    .describe('Those of the list of participants who came; they are among the counted.'),
  volunteers: z.int().min(0).max(limits.volunteers),
  volunteerMinutes: z
    .int()
    .min(0)
    .max(limits.volunteers * 24 * 60)
    .describe('Of all volunteers together.'),
  note: withoutCprNumber(textUpTo(limits.note)),
}

const sessionContentSchema = z.strictObject(sessionContent) satisfies z.ZodType<SessionContent>

export const sessionSchema = z.object({
  id: uuidText,
  version: z.int().positive(),
  ...sessionContentSchema.shape,
  note: z.string(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string().nullable().describe('Empty where the person has been erased.'),
  restorableUntil,
}) satisfies z.ZodType<StoredSession>
export type LogbookSession = z.infer<typeof sessionSchema>

const params = z.strictObject({ id: uuidText })
const sessionParams = z.strictObject({ id: uuidText, sessionId: uuidText })
const common = { tag: 'logbook', params } as const
const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'] as const

export const listSessions = {
  ...common,
  method: 'GET',
  path: '/api/activities/:id/sessions',
  permission: 'see-unpublished',
  summary: 'An activity’s sessions, the newest day first, also those that were deleted in the last 30 days',
  query: z.strictObject({ from: day.optional(), to: day.optional(), ...paging }),
  response: pageOf(sessionSchema),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type SessionList = z.infer<typeof listSessions.response>

export const getSession = {
  ...common,
  method: 'GET',
  path: '/api/activities/:id/sessions/:sessionId',
  permission: 'see-unpublished',
  summary: 'One session',
  params: sessionParams,
  response: sessionSchema,
  problems: ['not-found'],
} as const satisfies Endpoint

export const putSession = {
  ...common,
  method: 'PUT',
  path: '/api/activities/:id/sessions/:sessionId',
  permission: 'edit-plan',
  summary:
    'Write a session under an id of one’s own making: the same content again changes nothing. Another content takes If-Match with the version that stands; else the answer is a 412 whose `current` is what stands there, or was deleted there',
  params: sessionParams,
  body: z.strictObject({
    ...sessionContent,
    alongside: z
      .boolean()
      .default(false)
      .describe('True where it is another session than one that stands on the same day.'),
  }),
  response: sessionSchema,
  problems: [
    ...writing,
    'cpr-number',
    'changed-meanwhile',
    'session-already-logged',
    'session-day-to-come',
    'unknown-attendance-group',
    'unknown-participant',
    'more-present-than-counted',
    'volunteer-hours-wrong',
  ],
} as const satisfies Endpoint
export type SessionWriting = z.input<typeof putSession.body>

export const deleteSession = {
  ...common,
  method: 'DELETE',
  path: '/api/activities/:id/sessions/:sessionId',
  permission: 'edit-plan',
  summary:
    'Delete a session; for 30 days it can be brought back. If-Match carries the version that was seen; where another stands, the answer is a 412 whose `current` is that',
  params: sessionParams,
  response: removed,
  problems: ['not-found', 'not-permitted', 'cross-site', 'changed-meanwhile', 'version-missing'],
} as const satisfies Endpoint

export const restoreSession = {
  ...common,
  method: 'POST',
  path: '/api/activities/:id/sessions/:sessionId/restore',
  permission: 'edit-plan',
  summary: 'Bring a deleted session back',
  params: sessionParams,
  response: sessionSchema,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const satisfies Endpoint

const file = {
  ...common,
  method: 'GET',
  permission: 'see-unpublished',
  problems: ['not-found', 'too-many-requests'],
} as const

export const exportSessionsCsv = {
  ...file,
  path: '/api/activities/:id/sessions.csv',
  summary: 'An activity’s sessions as CSV, a column for each group',
  produces: ['text/csv'],
} as const satisfies Endpoint

export const exportSessionsXlsx = {
  ...file,
  path: '/api/activities/:id/sessions.xlsx',
  summary: 'An activity’s sessions as an Excel workbook, a column for each group',
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
} as const satisfies Endpoint

export const sessionEndpointsOfLogbook = [
  listSessions,
  getSession,
  putSession,
  deleteSession,
  restoreSession,
  exportSessionsCsv,
  exportSessionsXlsx,
] as const
