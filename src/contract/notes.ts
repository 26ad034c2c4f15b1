// Notes that a plan's people and its consultants write beside an activity.

import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { removed, restorableUntil } from './restorable.ts'
import { textUpTo, uuidText, withoutCprNumber } from './text.ts'

const noteSchema = z.object({
  id: uuidText,
  text: z.string(),
  writtenAt: z.iso.datetime(),
  writtenBy: z.string().nullable(),
  own: z.boolean().describe('Whether the caller wrote it, and so may delete it.'),
  restorableUntil,
})
export type Note = z.infer<typeof noteSchema>

const params = z.strictObject({ id: uuidText })
const list = z.object({ items: z.array(noteSchema).describe('At most 500, newest first.') })
export type Notes = z.infer<typeof list>

export const listNotes = {
  method: 'GET',
  path: '/api/activities/:id/notes',
  permission: 'see-unpublished',
  tag: 'notes',
  summary: 'The notes beside an activity, and the caller’s own that were deleted in the last 30 days',
  params,
  response: list,
  problems: ['not-found'],
} as const satisfies Endpoint

export const addNote = {
  method: 'POST',
  path: '/api/activities/:id/notes',
  permission: 'write-notes',
  tag: 'notes',
  summary: 'Write a note beside an activity',
  params,
  body: z.object({ text: withoutCprNumber(textUpTo(5000).trim().min(1)) }),
  response: list,
  problems: [
    'not-found',
    'not-permitted',
    'not-acceptable-input',
    'cpr-number',
    'too-many-notes',
    'cross-site',
  ],
} as const satisfies Endpoint

const own = {
  permission: 'write-notes',
  tag: 'notes',
  params,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const

export const deleteNote = {
  ...own,
  method: 'DELETE',
  path: '/api/notes/:id',
  summary: 'Delete one’s own note; for 30 days it can be brought back',
  response: removed,
} as const satisfies Endpoint

export const restoreNote = {
  ...own,
  method: 'POST',
  path: '/api/notes/:id/restore',
  summary: 'Bring one’s own deleted note back',
  response: noteSchema,
} as const satisfies Endpoint

export const noteEndpoints = [listNotes, addNote, deleteNote, restoreNote] as const
