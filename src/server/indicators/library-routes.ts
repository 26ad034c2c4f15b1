// The shared library of indicators, over HTTP.

import type { FastifyInstance, FastifyReply } from 'fastify'
import type { LibraryIndicatorAnswer } from '../../contract/library-indicators.ts'
import * as contract from '../../contract/library-indicators.ts'
import { sumLibraryIndicator } from '../../contract/library-sums.ts'
import { getOwnIndicator, listOwnIndicators } from '../../contract/own-indicators.ts'
import { findIndicators } from '../../domain/indicator/find.ts'
import { parseLibraryFilter } from '../../domain/indicator/library-filter.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { getLibraryIndicatorWhole, listLibraryVersionsOf, readLibrary } from './library.ts'
import { addLibraryIndicator, changeLibraryState, saveLibraryContent } from './library-changes.ts'
import { libraryCsv, libraryXlsx } from './library-export.ts'
import { readLibrarySums } from './library-sums.ts'
import { getOwnIndicatorWhole, listOwnNames } from './own-indicators.ts'

// A day's exports for an office behind one address.
const rateLimit = { max: 120, timeWindow: '15 minutes' }

/** So many are answered unless fewer are asked for. */
const most = 500

function answer(reply: FastifyReply, indicator: LibraryIndicatorAnswer) {
  sayVersion(reply, indicator.version)
  return indicator
}

const saveAs = (reply: FastifyReply, name: string) =>
  reply.header('content-disposition', `attachment; filename="${name}"`)

export function libraryRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listLibraryIndicators, async ({ query, within }) => {
    const { forLane, forActivityType, forEffortArea, ...parameters } = query
    const { filter, ignored } = parseLibraryFilter(parameters)
    if (ignored.length > 0)
      throw new ProblemError('not-acceptable-input', { parameter: ignored.join(', ').slice(0, 500) })
    const found = findIndicators(
      await within(readLibrary),
      { ...filter, state: filter.state ?? ['current'] },
      { lane: forLane, activityType: forActivityType, effortArea: forEffortArea },
    )
    return { total: found.length, items: found.slice(0, Math.min(most, Number(query.most ?? most))) }
  })

  addRoute(
    app,
    contract.exportLibraryCsv,
    async ({ query: { language = 'da' }, reply, within }) => {
      const items = await within(readLibrary)
      saveAs(reply, language === 'da' ? 'indikatorer.csv' : 'indicators.csv').type('text/csv; charset=utf-8')
      return reply.send(libraryCsv(items, language))
    },
    { rateLimit },
  )

  addRoute(
    app,
    contract.exportLibraryXlsx,
    async ({ query: { language = 'da' }, reply, within }) => {
      const items = await within(readLibrary)
      saveAs(reply, language === 'da' ? 'indikatorer.xlsx' : 'indicators.xlsx').type(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      )
      return reply.send(libraryXlsx(items, language))
    },
    { rateLimit },
  )

  addRoute(app, contract.getLibraryIndicator, async ({ params, caller, within, reply }) =>
    answer(reply, await within((trx) => getLibraryIndicatorWhole(trx, caller, params.id))),
  )

  addRoute(app, contract.listLibraryVersions, async ({ params, caller, within }) => ({
    items: await within((trx) => listLibraryVersionsOf(trx, caller, params.id)),
  }))

  addRoute(app, sumLibraryIndicator, async ({ params, within }) =>
    within((trx) => readLibrarySums(trx, params.id)),
  )

  addRoute(app, contract.createLibraryIndicator, async ({ body, caller, within, reply }) =>
    within(async (trx) => {
      const id = await addLibraryIndicator(trx, caller, body)
      return answer(reply, await getLibraryIndicatorWhole(trx, caller, id))
    }),
  )

  addRoute(app, contract.saveLibraryIndicator, async ({ params, body, caller, within, request, reply }) => {
    const read = versionOf(request)
    return within(async (trx) => {
      await saveLibraryContent(trx, caller, params.id, read, body)
      return answer(reply, await getLibraryIndicatorWhole(trx, caller, params.id))
    })
  })

  addRoute(app, contract.setLibraryState, async ({ params, body, caller, within, request, reply }) => {
    const read = versionOf(request)
    return within(async (trx) => {
      await changeLibraryState(trx, caller, params.id, read, body)
      return answer(reply, await getLibraryIndicatorWhole(trx, caller, params.id))
    })
  })

  addRoute(app, listOwnIndicators, async ({ query, within }) => within((trx) => listOwnNames(trx, query)))

  addRoute(app, getOwnIndicator, async ({ params, within }) =>
    within((trx) => getOwnIndicatorWhole(trx, params.id)),
  )
}
