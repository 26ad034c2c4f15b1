// What is measured of a plan's indicators, over HTTP.

import type { FastifyInstance } from 'fastify'
import * as contract from '../../contract/measurements.ts'
import { readPage } from '../http/paging.ts'
import { addRoute } from '../http/route.ts'
import {
  bringValueBack,
  putValueDown,
  putValueRight,
  readIndicator,
  requireIndicator,
  takeBack,
} from './measurements.ts'
import { listHistory } from './queries.ts'

export function measurementRoutes(app: FastifyInstance): void {
  addRoute(app, contract.getIndicator, async ({ params, caller, within }) =>
    within((trx) => readIndicator(trx, caller, params.id, params.indicator)),
  )

  addRoute(app, contract.listIndicatorHistory, async ({ params, query, caller, within }) => {
    const wanted = readPage(query.page, query.pageSize)
    return within(async (trx) => {
      await requireIndicator(trx, caller, params.id, params.indicator)
      const key = { planId: params.id, indicatorId: params.indicator }
      return { ...wanted, ...(await listHistory(trx, key, wanted)) }
    })
  })

  addRoute(app, contract.addValue, async ({ params, body, caller, within }) =>
    within((trx) => putValueDown(trx, caller, params.id, params.indicator, body)),
  )

  addRoute(app, contract.correctValue, async ({ params, body, caller, within }) =>
    within((trx) => putValueRight(trx, caller, params.id, params.measurement, body)),
  )

  addRoute(app, contract.takeValueBack, async ({ params, caller, within }) =>
    within((trx) => takeBack(trx, caller, params.id, params.measurement)),
  )

  addRoute(app, contract.restoreValue, async ({ params, caller, within }) =>
    within((trx) => bringValueBack(trx, caller, params.id, params.measurement)),
  )
}
