// The catalogue with what happened, over HTTP.

import type { FastifyInstance } from 'fastify'
import * as contract from '../../contract/catalogue.ts'
import { countTypes } from '../../domain/catalogue/count-types.ts'
import { seenUnder } from '../../domain/programme/seen-under.ts'
import { readFilter } from '../http/filter.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import type { OverviewSnapshot } from '../overview/snapshot.ts'
import { documentRate } from '../typesetting/typst.ts'
import { answerCatalogue, answerTypes } from './answer.ts'
import { renderCatalogue } from './document.ts'
import { areaFigures, findProgrammeAreas } from './programme.ts'

export function catalogueRoutes(app: FastifyInstance, snapshot: OverviewSnapshot): void {
  addRoute(app, contract.getCatalogue, async ({ query }) => {
    const filter = readFilter(query)
    return answerCatalogue(countTypes(await snapshot.current(), filter))
  })

  addRoute(app, contract.getCatalogueType, async ({ params, query, within }) => {
    const filter = readFilter(query)
    const counts = countTypes(await snapshot.current(), filter)
    const [type] = await within((trx) => answerTypes(trx, counts, filter, [params.id]))
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
    async ({ query, within, reply }) => {
      const counts = countTypes(await snapshot.current(), {})
      const file = await within((trx) => renderCatalogue(trx, counts, query))
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
