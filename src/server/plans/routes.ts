// Plans as a list and one by one.

import type { FastifyInstance } from 'fastify'
import { getPlan, listPlans } from '../../contract/plans.ts'
import { readFilter } from '../http/filter.ts'
import { readPage } from '../http/paging.ts'
import { addRoute } from '../http/route.ts'
import { answerPlan, planEditingRoutes } from './editing-routes.ts'
import { presentPlanItem } from './present.ts'
import { countPlanRecords, listPlanRecords } from './queries.ts'

export function planRoutes(app: FastifyInstance): void {
  addRoute(app, listPlans, async ({ query: { page, pageSize, sort, order, ...parameters }, within }) => {
    const filter = readFilter(parameters)
    const wanted = readPage(page, pageSize)
    const { total, records } = await within(async (db) => ({
      total: await countPlanRecords(db, filter),
      records: await listPlanRecords(db, filter, { by: sort ?? 'name', direction: order ?? 'asc' }, wanted),
    }))
    return { total, ...wanted, items: records.map(presentPlanItem) }
  })

  planEditingRoutes(app)

  addRoute(app, getPlan, async ({ params, caller, within, reply }) =>
    within((db) => answerPlan(db, caller, params.id, reply)),
  )
}
