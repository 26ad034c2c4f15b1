// The overview's one endpoint.

import type { FastifyInstance } from 'fastify'
import { getOverview } from '../../contract/overview.ts'
import { countOverview } from '../../domain/overview/count.ts'
import type { Database } from '../db/database.ts'
import { readFilter } from '../http/filter.ts'
import { addRoute } from '../http/route.ts'
import { answerOverview } from './answer.ts'
import { OverviewSnapshot } from './snapshot.ts'

export function overviewRoutes(app: FastifyInstance, db: Database): void {
  const snapshot = new OverviewSnapshot(db)
  addRoute(app, getOverview, async ({ query }) => {
    const filter = readFilter(query)
    return answerOverview(countOverview(await snapshot.current(), filter))
  })
}
