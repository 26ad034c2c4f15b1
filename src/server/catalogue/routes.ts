// The catalogue with what happened, over HTTP.

import type { FastifyInstance } from 'fastify'
import * as contract from '../../contract/catalogue.ts'
import { countTypes } from '../../domain/catalogue/count-types.ts'
import { seenUnder } from '../../domain/programme/seen-under.ts'
import { activityTypeIds } from '../../domain/vocabulary/ids.ts'
import type { Database } from '../db/database.ts'
import { readFilter } from '../http/filter.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import type { OverviewSnapshot } from '../overview/snapshot.ts'
import { documentRate } from '../typesetting/typst.ts'
import { answerCatalogue, answerTypes } from './answer.ts'
import { renderCatalogue } from './document.ts'
import { areaFigures, findProgrammeAreas } from './programme.ts'

/**
 * What is told of types is told of counted activities alone, which everyone who is a member may read, and is the same for all.
 * So it is asked by the system: row by row, what each caller sees would take longer than the rest.
 */
export function catalogueRoutes(app: FastifyInstance, snapshot: OverviewSnapshot, system: Database): void {
  addRoute(app, contract.getCatalogue, async ({ query }) => {
    const filter = readFilter(query)
    return answerCatalogue(countTypes(await snapshot.current(), filter))
  })

  addRoute(app, contract.getCatalogueType, async ({ params, query }) => {
    const filter = readFilter(query)
    const counts = countTypes(await snapshot.current(), filter)
    const [type] = await system.transaction().execute((trx) => answerTypes(trx, counts, filter, [params.id]))
    if (!type) throw new ProblemError('not-found')
    return type
  })

  addRoute(app, contract.getCatalogueByProgramme, async ({ params, query, within }) => {
    const filter = readFilter(query)
    const areas = await within((trx) => findProgrammeAreas(trx, params.id))
    if (!areas) throw new ProblemError('not-found')
    const counts = countTypes(await snapshot.current(), filter)
    return seenUnder(areas, { figures: areaFigures(counts), plansByAreas: counts.plansByAreas })
  })

  addRoute(
    app,
    contract.getCatalogueDocument,
    async ({ query, reply }) => {
      const counts = countTypes(await snapshot.current(), {})
      const types = await system.transaction().execute((trx) => answerTypes(trx, counts, {}, activityTypeIds))
      // Setting it takes seconds, for which no connection waits.
      const file = await renderCatalogue(types, query)
      reply
        .type(query.format === 'pdf' ? 'application/pdf' : 'application/json; charset=utf-8')
        .header(
          'content-disposition',
          `attachment; filename="${query.language === 'da' ? 'katalog' : 'catalogue'}.${query.format}"`,
        )
      return reply.send(file)
    },
    { rateLimit: documentRate },
  )
}
