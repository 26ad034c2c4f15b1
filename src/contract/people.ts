// People and their memberships, as an administrator keeps them.

import { z } from 'zod'
import { memberRoles } from '../domain/access/member-roles.ts'
import type { Endpoint } from './endpoint.ts'
import { emailSchema, nameSchema } from './session.ts'
import { day, municipalityCode, textUpTo, uuidText } from './text.ts'

const id = uuidText
// A year that the database knows too.
const params = z.object({ id })

const membershipSchema = z.object({
  id,
  memberRole: z.enum(memberRoles),
  plan: z.object({ id, name: z.string() }).nullable(),
  municipality: z.string().nullable(),
  housingOrganisation: z.string().nullable(),
  startsOn: day,
  endsOn: day.nullable(),
  /** Given by hand, or by what the login provider says of the person. */
  origin: z.enum(['hand', 'claims']),
  /** Whether it holds today, has ended or is to come. */
  state: z.enum(['current', 'ended', 'coming']),
})

const personSchema = z.object({
  id,
  name: z.string(),
  email: z.string(),
  example: z.boolean(),
  /** Whether the person has chosen a password or come in by the login provider; until then the person has not answered the invitation. */
  joined: z.boolean(),
  closed: z.boolean(),
  /** Whether the person is asked for a one-time code when signing in. */
  oneTimeCodes: z.boolean(),
  memberships: z.array(membershipSchema),
})
export type Person = z.infer<typeof personSchema>

const personWithLinkSchema = z.object({
  person: personSchema,
  /** The secret of the link that the person is to be sent. It is told once, here. */
  secret: z.string(),
  purpose: z.enum(['invitation', 'reset']),
})
export type PersonWithLink = z.infer<typeof personWithLinkSchema>

export const peoplePageSize = 50

const personListSchema = z.object({
  total: z.int(),
  pageSize: z.int(),
  items: z.array(personSchema),
})
export type PersonList = z.infer<typeof personListSchema>

const newMembership = z.object({
  memberRole: z.enum(memberRoles),
  planId: id.nullable(),
  municipality: municipalityCode
    .nullable()
    .default(null)
    .describe('Holds in every plan of the municipality.'),
  housingOrganisation: textUpTo(200)
    .nullable()
    .default(null)
    .describe('Holds in every plan of the housing organisation, which is named as plans name it.'),
  startsOn: day,
  endsOn: day.nullable(),
})
export type NewMembership = z.infer<typeof newMembership>

const common = { permission: 'manage-people', tag: 'people' } as const

export const listPeople = {
  ...common,
  method: 'GET',
  path: '/api/people',
  summary: 'Everyone with an account, by name, fifty a page',
  query: z.strictObject({
    text: textUpTo(200).optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  response: personListSchema,
} as const satisfies Endpoint

export const invitePerson = {
  ...common,
  method: 'POST',
  path: '/api/people',
  summary: 'Invite someone: an account with one membership, and the link to send',
  body: z.object({ name: nameSchema, email: emailSchema, membership: newMembership }),
  response: personWithLinkSchema,
  status: 201,
  problems: ['email-taken', 'not-acceptable-input', 'ends-before-start', 'example-person', 'cross-site'],
} as const satisfies Endpoint

export const renewLink = {
  ...common,
  method: 'POST',
  path: '/api/people/:id/link',
  summary: 'A new link for someone who lost the invitation or the password; earlier links stop working',
  params,
  response: personWithLinkSchema,
  problems: ['not-found', 'example-person', 'cross-site'],
} as const satisfies Endpoint

export const beginMembership = {
  ...common,
  method: 'POST',
  path: '/api/people/:id/memberships',
  summary: 'Give someone a further membership',
  params,
  body: newMembership,
  response: personSchema,
  status: 201,
  problems: ['not-found', 'not-acceptable-input', 'ends-before-start', 'cross-site'],
} as const satisfies Endpoint

export const endMembership = {
  ...common,
  method: 'DELETE',
  path: '/api/memberships/:id',
  summary: 'End a membership as of yesterday; that it was stays known',
  params,
  response: personSchema,
  problems: ['not-found', 'last-administrator', 'cross-site'],
} as const satisfies Endpoint

export const endPersonsCodes = {
  ...common,
  method: 'POST',
  path: '/api/people/:id/one-time-codes-off',
  summary: 'Turn one-time codes off for someone who lost the phone and the recovery codes',
  params,
  response: personSchema,
  problems: ['not-found', 'one-time-codes-changed', 'example-person', 'cross-site'],
} as const satisfies Endpoint

export const closePerson = {
  ...common,
  method: 'POST',
  path: '/api/people/:id/close',
  summary: 'Close an account: the person is signed out everywhere and can’t sign in',
  params,
  response: personSchema,
  problems: ['not-found', 'last-administrator', 'cross-site'],
} as const satisfies Endpoint

export const reopenPerson = {
  ...common,
  method: 'POST',
  path: '/api/people/:id/reopen',
  summary: 'Open a closed account again',
  params,
  response: personSchema,
  problems: ['not-found', 'cross-site'],
} as const satisfies Endpoint

export const peopleEndpoints: readonly Endpoint[] = [
  listPeople,
  invitePerson,
  renewLink,
  beginMembership,
  endMembership,
  endPersonsCodes,
  closePerson,
  reopenPerson,
]
