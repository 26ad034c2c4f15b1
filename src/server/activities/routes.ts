// The lists behind the overview's figures, their export, and an activity's own page.

import type { FastifyInstance } from 'fastify'
import {
  exportActivitiesCsv,
  exportActivitiesXlsx,
  getActivity,
  listActivities,
} from '../../contract/activities.ts'
import { readFilter } from '../http/filter.ts'
import { readPage } from '../http/paging.ts'
import { addRoute } from '../http/route.ts'
import { activityEditingRoutes, answerActivity } from './editing-routes.ts'
import { csvOf, xlsxOf } from './export.ts'
import { presentItem } from './present.ts'
import { countActivityRecords, listActivityRecords } from './queries.ts'

// A day's exports for an office behind one address.
const rateLimit = { max: 120, timeWindow: '15 minutes' }

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
    async ({ query, reply, within }) => {
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
    async ({ query, reply, within }) => {
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
