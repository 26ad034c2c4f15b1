// The audit log over HTTP, for administrators. That it was read is in it too.

import type { FastifyInstance } from 'fastify'
import { auditPageSize, exportAuditEvents, listAuditEvents } from '../../contract/audit-log.ts'
import { addRoute } from '../http/route.ts'
import { recordEvent } from './audit.ts'
import { auditCsvOf, listEvents, noteVisit, readAuditFilter } from './audit-log.ts'

// A day's exports for an office behind one address.
const rateLimit = { max: 60, timeWindow: '15 minutes' }

export function auditLogRoutes(app: FastifyInstance): void {
  addRoute(app, listAuditEvents, async ({ query: { before, ...parameters }, caller, request, within }) => {
    const filter = readAuditFilter(parameters)
    return within(async (trx) => {
      await noteVisit(trx, caller.personId, request.id)
      const found = await listEvents(trx, filter, before, auditPageSize + 1)
      const items = found.slice(0, auditPageSize)
      return { items, next: found.length > auditPageSize ? (items.at(-1)?.id ?? null) : null }
    })
  })

  addRoute(
    app,
    exportAuditEvents,
    async ({ query, caller, request, reply, within }) => {
      const filter = readAuditFilter(query)
      await within((trx) =>
        recordEvent(trx, { action: 'audit-log-exported', actorId: caller.personId, requestId: request.id }),
      )
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="haendelseslog.csv"')
      return reply.send(auditCsvOf(within, filter))
    },
    { rateLimit },
  )
}
