// The lists behind the overview's figures, their export, and an activity's own page.

import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  exportActivitiesCsv,
  exportActivitiesXlsx,
  getActivity,
  listActivities,
} from '../../contract/activities.ts'
import { recordEvent } from '../access/audit.ts'
import type { Caller } from '../access/sessions.ts'
import type { Within } from '../access/within.ts'
import { readFilter } from '../http/filter.ts'
import { readPage } from '../http/paging.ts'
import { addRoute } from '../http/route.ts'
import { activityEditingRoutes, answerActivity } from './editing-routes.ts'
import { csvOf, xlsxOf } from './export.ts'
import { presentItem } from './present.ts'
import { countActivityRecords, listActivityRecords } from './queries.ts'

// A day's exports for an office behind one address.
const rateLimit = { max: 120, timeWindow: '15 minutes' }

/** Who took what home: the file that was asked for, not what was looked for. */
function noteExport(
  within: Within,
  { personId }: Caller,
  { id, routeOptions }: FastifyRequest,
): Promise<void> {
  const file = routeOptions.url?.split('/').at(-1) ?? ''
  return within((trx) =>
    recordEvent(trx, {
      action: 'activities-exported',
      actorId: personId,
      details: { file },
      requestId: id,
    }),
  )
}

export function activityRoutes(app: FastifyInstance): void {
  addRoute(app, listActivities, async ({ query: { page, pageSize, sort, order, ...parameters }, within }) => {
    const filter = readFilter(parameters)
    const wanted = readPage(page, pageSize)
    const { total, records } = await within(async (db) => ({
      total: await countActivityRecords(db, filter),
      records: await listActivityRecords(
        db,
        filter,
        { by: sort ?? 'plan', direction: order ?? 'asc' },
        wanted,
      ),
    }))
    return { total, ...wanted, items: records.map(presentItem) }
  })

  addRoute(
    app,
    exportActivitiesCsv,
    async ({ query, caller, request, reply, within }) => {
      await noteExport(within, caller, request)
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="aktiviteter.csv"')
      return reply.send(csvOf(within, readFilter(query)))
    },
    { rateLimit },
  )

  addRoute(
    app,
    exportActivitiesXlsx,
    async ({ query, caller, request, reply, within }) => {
      await noteExport(within, caller, request)
      reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', 'attachment; filename="aktiviteter.xlsx"')
      return reply.send(xlsxOf(within, readFilter(query)))
    },
    { rateLimit },
  )

  addRoute(app, getActivity, async ({ params, caller, within, reply }) =>
    within((db) => answerActivity(db, caller, params.id, reply)),
  )
  activityEditingRoutes(app)
}
