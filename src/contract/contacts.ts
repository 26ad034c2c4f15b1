// Who sits on a plan's board, and whom it works with.

import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { removed, restorableUntil } from './restorable.ts'
import { textUpTo, uuidText, withoutCprNumber } from './text.ts'

export const contactKinds = ['board', 'contact'] as const

const contactSchema = z.object({
  id: uuidText,
  version: z.int().positive(),
  kind: z.enum(contactKinds),
  name: z.string(),
  standsFor: z.string().describe('An organisation or a post.'),
  email: z.string(),
  phone: z.string(),
  restorableUntil,
})
export type Contact = z.infer<typeof contactSchema>

const list = z.object({ items: z.array(contactSchema).describe('At most 500, by name.') })
export type Contacts = z.infer<typeof list>

const text = withoutCprNumber(textUpTo(200).trim())
const body = z.object({
  kind: z.enum(contactKinds),
  name: withoutCprNumber(textUpTo(200).trim().min(1)),
  standsFor: text,
  email: z.union([z.literal(''), z.email().max(200)]),
  phone: textUpTo(40)
    .trim()
    .regex(/^[+\d\s()-]*$/),
})
export type NewContact = z.infer<typeof body>

const params = z.strictObject({ id: uuidText })
const common = { permission: 'edit-plan', tag: 'contacts', params } as const
const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cpr-number', 'cross-site'] as const

export const listContacts = {
  method: 'GET',
  path: '/api/plans/:id/contacts',
  permission: 'see-unpublished',
  tag: 'contacts',
  summary: 'A plan’s board and contacts, and those that were taken away in the last 30 days',
  params,
  response: list,
  problems: ['not-found'],
} as const satisfies Endpoint

export const addContact = {
  ...common,
  method: 'POST',
  path: '/api/plans/:id/contacts',
  summary: 'Add somebody to a plan’s board or contacts',
  body,
  response: contactSchema,
  status: 201,
  problems: [...writing, 'too-many-contacts'],
} as const satisfies Endpoint

export const saveContact = {
  ...common,
  method: 'PUT',
  path: '/api/contacts/:id',
  summary: 'Save a contact whole; If-Match carries the version that was changed',
  body,
  response: contactSchema,
  problems: [...writing, 'changed-meanwhile', 'version-missing'],
} as const satisfies Endpoint

export const deleteContact = {
  ...common,
  method: 'DELETE',
  path: '/api/contacts/:id',
  summary: 'Take a contact away; for 30 days it can be brought back',
  response: removed,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const satisfies Endpoint

export const restoreContact = {
  ...common,
  method: 'POST',
  path: '/api/contacts/:id/restore',
  summary: 'Bring a contact back',
  response: contactSchema,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const satisfies Endpoint

export const contactEndpoints = [
  listContacts,
  addContact,
  saveContact,
  deleteContact,
  restoreContact,
] as const
