// Pathways over HTTP.

import type { FastifyInstance, FastifyReply } from 'fastify'
import type { PlanPathway } from '../../contract/pathways.ts'
import * as contract from '../../contract/pathways.ts'
import { documentTypes } from '../../contract/theory-documents.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { listVersions } from '../records/versions.ts'
import { documentRate } from '../typesetting/typst.ts'
import {
  addPathway,
  bringPathwayBack,
  changePathway,
  findDrawn,
  findPathways,
  readPathway,
  removePathway,
  requireInsight,
} from './editing.ts'
import { type DrawnPathway, ownPathway, renderPathway, templatePathway } from './render.ts'

export function pathwayRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listPathways, async ({ params, caller, within }) => {
    const found = await within((trx) => findPathways(trx, caller, params.id))
    if (!found) throw new ProblemError('not-found')
    return found
  })

  addRoute(app, contract.addPathway, async ({ params, body, caller, within }) =>
    within((trx) => addPathway(trx, caller, params.id, body)),
  )

  addRoute(app, contract.getPathway, async ({ params, within, reply }) => {
    const pathway = await within((trx) => readPathway(trx, params.id))
    sayVersion(reply, pathway.version)
    return pathway
  })

  addRoute(app, contract.savePathway, async ({ params, body, caller, within, request }) => {
    const version = versionOf(request)
    return within((trx) => changePathway(trx, caller, params.id, version, body))
  })

  addRoute(app, contract.deletePathway, async ({ params, caller, within }) =>
    within((trx) => removePathway(trx, caller, params.id)),
  )

  addRoute(app, contract.restorePathway, async ({ params, caller, within }) =>
    within((trx) => bringPathwayBack(trx, caller, params.id)),
  )

  addRoute(app, contract.listPathwayVersions, async ({ params, caller, within }) =>
    within(async (trx) => {
      const { planId, id } = await requireInsight(trx, caller, params.id)
      return { items: await listVersions<PlanPathway['content']>(trx, planId, id) }
    }),
  )

  addRoute(
    app,
    contract.getPathwayDocument,
    async ({ params, query, within, reply }) => {
      const found = await within((trx) => findDrawn(trx, params.id))
      const drawn = found && ownPathway(params.id, found.content, { ...found, language: query.language })
      return send(reply, drawn, query)
    },
    { rateLimit: documentRate },
  )

  addRoute(
    app,
    contract.getPathwayTemplateDocument,
    async ({ params, query, reply }) => send(reply, templatePathway(params.key, query.language), query),
    { rateLimit: documentRate },
  )
}

/** Throws `not-found` where there is none. */
async function send(
  reply: FastifyReply,
  drawn: DrawnPathway | undefined,
  wishes: Parameters<typeof renderPathway>[1],
) {
  if (!drawn) throw new ProblemError('not-found')
  const file = await renderPathway(drawn, wishes)
  const type = documentTypes[wishes.format]
  const name = { da: 'forloeb', en: 'pathway' }[wishes.language]
  reply
    .type(typeof file === 'string' ? `${type}; charset=utf-8` : type)
    .header('content-disposition', `attachment; filename="${name}.${wishes.format}"`)
  return reply.send(file)
}
