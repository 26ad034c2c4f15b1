// Agreements of a plan, over HTTP.

import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Agreement } from '../../contract/agreements.ts'
import * as contract from '../../contract/agreements.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { todayInDenmark } from '../today.ts'
import {
  addAgreement,
  bringAgreementBack,
  listAgreementsOf,
  readAgreement,
  removeAgreement,
  reviseAgreement,
} from './editing.ts'

/** The newest edition is what an ETag names. */
function answer(agreement: Agreement, reply: FastifyReply): Agreement {
  sayVersion(reply, agreement.editions[0]?.edition ?? 0)
  return agreement
}

export function agreementRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listAgreements, async ({ params, query, caller, within }) => {
    if (!mayIn('see-unpublished', params.id, caller.memberships)) throw new ProblemError('not-found')
    const on = query.on ?? todayInDenmark()
    return { on, items: await within((trx) => listAgreementsOf(trx, params.id, on)) }
  })

  addRoute(app, contract.addAgreement, async ({ params, body, caller, within, reply }) => {
    const { effortArea, ...content } = body
    return within(async (trx) => {
      const id = await addAgreement(trx, caller, params.id, effortArea, content)
      return answer(await readAgreement(trx, id, todayInDenmark()), reply)
    })
  })

  addRoute(app, contract.reviseAgreement, async ({ params, body, caller, within, request, reply }) => {
    const read = versionOf(request)
    return within(async (trx) => {
      await reviseAgreement(trx, caller, params.id, read, body)
      return answer(await readAgreement(trx, params.id, todayInDenmark()), reply)
    })
  })

  addRoute(app, contract.deleteAgreement, async ({ params, caller, within }) =>
    within((trx) => removeAgreement(trx, caller, params.id)),
  )

  addRoute(app, contract.restoreAgreement, async ({ params, caller, within, reply }) =>
    within(async (trx) => {
      await bringAgreementBack(trx, caller, params.id)
      return answer(await readAgreement(trx, params.id, todayInDenmark()), reply)
    }),
  )
}
