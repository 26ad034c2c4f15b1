// Agreements of a plan by effort area.

import { z } from 'zod'
import type { AgreementContent } from '../domain/agreement/agreement.ts'
import { partnerIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { removed, restorableUntil } from './restorable.ts'
import { day, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const name = withoutCprNumber(textUpTo(200).trim().min(1))

const contentSchema = z.object({
  title: name,
  terms: withoutCprNumber(textUpTo(5000)),
  parties: z
    .array(z.object({ id: uuidText, name, partner: z.enum(partnerIds).nullable() }))
    .max(50)
    .refine((parties) => new Set(parties.map(({ id }) => id)).size === parties.length),
  startsOn: day,
  endsOn: day.nullable(),
  signedOn: day.nullable(),
}) satisfies z.ZodType<AgreementContent>

const editionSchema = z.object({
  edition: z.int().positive(),
  title: z.string(),
  terms: z.string(),
  parties: z.array(z.object({ id: uuidText, name: z.string(), partner: z.enum(partnerIds).nullable() })),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
  signedOn: z.iso.date().nullable(),
  savedAt: z.iso.datetime(),
  savedBy: z.string().nullable(),
})
export type AgreementEdition = z.infer<typeof editionSchema>

const agreementSchema = z.object({
  id: uuidText,
  effortArea: z.string().describe('An effort area of the plan’s own programme.'),
  inForce: z.int().nullable().describe('The edition that holds on the day that was asked for.'),
  editions: z.array(editionSchema).describe('Newest first; none is ever changed.'),
  restorableUntil,
})
export type Agreement = z.infer<typeof agreementSchema>

const list = z.object({
  on: z.iso.date(),
  items: z.array(agreementSchema).describe('At most 200.'),
})
export type Agreements = z.infer<typeof list>

const params = z.strictObject({ id: uuidText })
const leading = { permission: 'lead-plan', tag: 'agreements', params } as const
const writing = ['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'] as const

export const listAgreements = {
  method: 'GET',
  path: '/api/plans/:id/agreements',
  permission: 'see-unpublished',
  tag: 'agreements',
  summary: 'A plan’s agreements, each with the edition that holds on a day (today where none is named)',
  params,
  query: z.strictObject({ on: day.optional() }),
  response: list,
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint

export const addAgreement = {
  ...leading,
  method: 'POST',
  path: '/api/plans/:id/agreements',
  summary: 'Write the first edition of an agreement on an effort area of the plan’s programme',
  body: contentSchema.extend({ effortArea: textUpTo(100) }),
  response: agreementSchema,
  status: 201,
  problems: [...writing, 'cpr-number', 'ends-before-start', 'unknown-effort-area', 'too-many-agreements'],
} as const satisfies Endpoint
export type NewAgreement = z.infer<typeof addAgreement.body>

export const reviseAgreement = {
  ...leading,
  method: 'PUT',
  path: '/api/agreements/:id',
  summary: 'Write the next edition of an agreement; If-Match carries the newest one that was read',
  body: contentSchema,
  response: agreementSchema,
  problems: [...writing, 'cpr-number', 'ends-before-start', 'changed-meanwhile', 'version-missing'],
} as const satisfies Endpoint

export const deleteAgreement = {
  ...leading,
  method: 'DELETE',
  path: '/api/agreements/:id',
  summary: 'Delete an agreement that was made by mistake; for 30 days it can be brought back',
  response: removed,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const satisfies Endpoint

export const restoreAgreement = {
  ...leading,
  method: 'POST',
  path: '/api/agreements/:id/restore',
  summary: 'Bring a deleted agreement back',
  response: agreementSchema,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const satisfies Endpoint

export const agreementEndpoints = [
  listAgreements,
  addAgreement,
  reviseAgreement,
  deleteAgreement,
  restoreAgreement,
] as const
