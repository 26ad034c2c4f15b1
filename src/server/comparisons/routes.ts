// An activity beside the others of its type, over HTTP.

import type { FastifyInstance } from 'fastify'
import { compareActivity } from '../../contract/comparisons.ts'
import { addRoute } from '../http/route.ts'
import { compare } from './compare.ts'

export function comparisonRoutes(app: FastifyInstance): void {
  addRoute(app, compareActivity, async ({ params, caller, within }) =>
    within((trx) => compare(trx, caller, params.id)),
  )
}
