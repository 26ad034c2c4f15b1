// The audit log, to be read by administrators.

import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'
import { day, textUpTo, uuidText } from './text.ts'

const id = uuidText

/** Null for a name that is not known here; empty for somebody who has been erased. */
const party = z.object({ id, name: z.string().nullable() })

const auditEventSchema = z.object({
  id,
  at: z.iso.datetime(),
  /** One of `src/domain/access/audit-actions.ts`, or what an earlier version called it. */
  action: z.string(),
  /** Who did it, where somebody who was signed in did. */
  actor: party.nullable(),
  /** Whose account or data it was done to. */
  subject: party.nullable(),
  details: z.record(z.string(), z.string()),
  requestId: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof auditEventSchema>

export const auditPageSize = 50

const filter = {
  kind: textUpTo(200).optional().describe('Kinds of event, with commas between them.'),
  person: id.optional().describe('Who did it, or whom it was done to.'),
  from: day.optional().describe('The first day.'),
  to: day.optional().describe('The last day.'),
}

const common = { permission: 'read-audit-log', tag: 'audit log' } as const

export const listAuditEvents = {
  ...common,
  method: 'GET',
  path: '/api/audit-events',
  summary: 'The audit log, the newest first, fifty a page; noted as read once in half an hour',
  query: z.strictObject({
    ...filter,
    before: id.optional().describe('The last entry of the page before.'),
  }),
  response: z.object({
    items: z.array(auditEventSchema),
    /** What `before` is for the next page; null at the end. */
    next: id.nullable(),
  }),
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint
export type AuditPage = z.infer<typeof listAuditEvents.response>

export const exportAuditEvents = {
  ...common,
  method: 'GET',
  path: '/api/audit-events.csv',
  summary: 'The audit log as a CSV file, with the same filter; noted',
  query: z.strictObject(filter),
  produces: ['text/csv'],
  problems: ['not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

export const auditLogEndpoints: readonly Endpoint[] = [listAuditEvents, exportAuditEvents]
