// The overview over HTTP: all of it, and reasons crossed with one thing at a time.

import type { FastifyInstance } from 'fastify'
import * as contract from '../../contract/overview.ts'
import { countOverview } from '../../domain/overview/count.ts'
import { crossReasons } from '../../domain/overview/reasons.ts'
import { unmetReasonIds } from '../../domain/vocabulary/ids.ts'
import { readFilter } from '../http/filter.ts'
import { addRoute } from '../http/route.ts'
import { answerOverview } from './answer.ts'
import type { OverviewSnapshot } from './snapshot.ts'

export function overviewRoutes(app: FastifyInstance, snapshot: OverviewSnapshot): void {
  addRoute(app, contract.getOverview, async ({ query }) => {
    const filter = readFilter(query)
    return answerOverview(countOverview(await snapshot.current(), filter))
  })

  addRoute(app, contract.crossReasons, async ({ query: { by, ...query } }) => {
    const filter = readFilter(query)
    const rows = crossReasons(await snapshot.current(), filter, by).filter(({ evaluated }) => evaluated > 0)
    return {
      by,
      rows: rows.map(({ byReason, ...row }) => ({
        ...row,
        main: unmetReasonIds.map((id, place) => ({ id, activities: byReason[place] ?? 0 })),
      })),
    }
  })
}
