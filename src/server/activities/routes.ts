// The lists behind the overview's figures, their export, and an activity's own page.

import type { FastifyInstance } from 'fastify'
import {
  exportActivitiesCsv,
  exportActivitiesXlsx,
  getActivity,
  listActivities,
} from '../../contract/activities.ts'
import type { Database } from '../db/database.ts'
import { readFilter } from '../http/filter.ts'
import { readPage } from '../http/paging.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { csvOf, xlsxOf } from './export.ts'
import { presentActivity, presentItem } from './present.ts'
import { countActivityRecords, findActivityRecord, listActivityRecords } from './queries.ts'

// A day's exports for an office behind one address.
const rateLimit = { max: 120, timeWindow: '15 minutes' }

export function activityRoutes(app: FastifyInstance, db: Database): void {
  addRoute(app, listActivities, async ({ query: { page, pageSize, sort, order, ...parameters } }) => {
    const filter = readFilter(parameters)
    const wanted = readPage(page, pageSize)
    const [total, records] = await Promise.all([
      countActivityRecords(db, filter),
      listActivityRecords(db, filter, { by: sort ?? 'plan', direction: order ?? 'asc' }, wanted),
    ])
    return { total, ...wanted, items: records.map(presentItem) }
  })

  addRoute(
    app,
    exportActivitiesCsv,
    async ({ query, reply }) => {
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="aktiviteter.csv"')
      return reply.send(csvOf(db, readFilter(query)))
    },
    { rateLimit },
  )

  addRoute(
    app,
    exportActivitiesXlsx,
    async ({ query, reply }) => {
      reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', 'attachment; filename="aktiviteter.xlsx"')
      return reply.send(xlsxOf(db, readFilter(query)))
    },
    { rateLimit },
  )

  addRoute(app, getActivity, async ({ params }) => {
    const record = await findActivityRecord(db, params.id)
    if (!record) throw new ProblemError('not-found')
    return presentActivity(record)
  })
}
