// The overview's one endpoint.

import type { FastifyInstance } from 'fastify'
import { getOverview } from '../../contract/overview.ts'
import { countOverview } from '../../domain/overview/count.ts'
import { readFilter } from '../http/filter.ts'
import { addRoute } from '../http/route.ts'
import { answerOverview } from './answer.ts'
import type { OverviewSnapshot } from './snapshot.ts'

export function overviewRoutes(app: FastifyInstance, snapshot: OverviewSnapshot): void {
  addRoute(app, getOverview, async ({ query }) => {
    const filter = readFilter(query)
    return answerOverview(countOverview(await snapshot.current(), filter))
  })
}
