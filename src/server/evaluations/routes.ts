// Self-evaluations over HTTP: written by the plan, looked at by its consultants, closed by the fund.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Transaction } from 'kysely'
import * as lists from '../../contract/evaluation-lists.ts'
import * as moving from '../../contract/evaluation-moves.ts'
import type { EvaluationVersions } from '../../contract/evaluations.ts'
import * as contract from '../../contract/evaluations.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { EvaluationMove } from '../../domain/evaluation/states.ts'
import type { Caller } from '../access/sessions.ts'
import type { Within } from '../access/within.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { listVersions } from '../records/versions.ts'
import {
  beginEvaluation,
  bringEvaluationBack,
  getEvaluation,
  removeEvaluation,
  saveEvaluation,
} from './editing.ts'
import { listMissing, listOfPlan, listToReview } from './lists.ts'
import { moveEvaluation, takeReview } from './moving.ts'
import { type Presented, presentEvaluation } from './present.ts'
import { countReasons } from './return-reasons.ts'

export function evaluationRoutes(app: FastifyInstance): void {
  addRoute(app, lists.listPlanEvaluations, async ({ params, caller, within }) =>
    within((trx) => listOfPlan(trx, caller, params.id)),
  )
  addRoute(app, lists.listEvaluationsToReview, async ({ query, caller, within }) =>
    within((trx) => listToReview(trx, caller, query)),
  )
  addRoute(app, lists.listMissingEvaluations, async ({ within }) => ({ items: await within(listMissing) }))
  addRoute(app, lists.countReturnReasons, async ({ within }) => ({ items: await within(countReasons) }))

  addRoute(app, contract.beginEvaluation, async ({ params, body, caller, within, reply }) =>
    within(async (trx) => {
      const id = await beginEvaluation(trx, caller, params.id, body.round)
      return answer(trx, caller, id, reply)
    }),
  )
  addRoute(app, contract.getEvaluation, async ({ params, caller, within, reply }) =>
    within((trx) => answer(trx, caller, params.id, reply)),
  )
  addRoute(app, contract.saveEvaluation, async ({ params, body, caller, within, request, reply }) =>
    changing({ id: params.id, caller, within, request, reply }, (trx, version) =>
      saveEvaluation(trx, caller, params.id, version, body),
    ),
  )
  addRoute(app, contract.deleteEvaluation, async ({ params, caller, within, request }) => {
    const version = versionOf(request)
    return within((trx) => removeEvaluation(trx, caller, params.id, version))
  })
  addRoute(app, contract.restoreEvaluation, async ({ params, caller, within, reply }) =>
    within(async (trx) => {
      await bringEvaluationBack(trx, caller, params.id)
      return answer(trx, caller, params.id, reply)
    }),
  )
  addRoute(app, contract.listEvaluationVersions, async ({ params, caller, within }) =>
    within(async (trx): Promise<EvaluationVersions> => {
      const { plan } = await getEvaluation(trx, params.id)
      if (!mayIn('see-unpublished', plan.id, caller.memberships)) throw new ProblemError('not-found')
      return { items: await listVersions(trx, plan.id, params.id) }
    }),
  )
  moveRoutes(app)
}

const bare = [
  ['submit', moving.submitEvaluation],
  ['withdraw', moving.withdrawEvaluation],
  ['accept', moving.acceptEvaluation],
  ['lock', moving.lockEvaluation],
] as const satisfies readonly (readonly [EvaluationMove, object])[]

const told = [
  ['reopen', moving.reopenEvaluation],
  ['unlock', moving.unlockEvaluation],
] as const satisfies readonly (readonly [EvaluationMove, object])[]

function moveRoutes(app: FastifyInstance): void {
  for (const [move, endpoint] of bare)
    addRoute(app, endpoint, async ({ params, ...call }) =>
      changing({ id: params.id, ...call }, (trx, version) =>
        moveEvaluation(trx, call.caller, params.id, version, move),
      ),
    )
  for (const [move, endpoint] of told)
    addRoute(app, endpoint, async ({ params, body, ...call }) =>
      changing({ id: params.id, ...call }, (trx, version) =>
        moveEvaluation(trx, call.caller, params.id, version, move, body),
      ),
    )
  addRoute(app, moving.returnEvaluation, async ({ params, body, ...call }) =>
    changing({ id: params.id, ...call }, (trx, version) =>
      moveEvaluation(trx, call.caller, params.id, version, 'return', body),
    ),
  )
  addRoute(app, moving.reviewEvaluation, async ({ params, body, ...call }) =>
    changing({ id: params.id, ...call }, (trx, version) =>
      takeReview(trx, call.caller, params.id, version, body.by),
    ),
  )
}

interface Changing {
  readonly id: string
  readonly caller: Caller
  readonly within: Within
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Changes what If-Match names, and answers it as it then stands. */
function changing(
  { id, caller, within, request, reply }: Changing,
  change: (trx: Transaction<DB>, version: number) => Promise<void>,
): Promise<Presented> {
  const version = versionOf(request)
  return within(async (trx) => {
    await change(trx, version)
    return answer(trx, caller, id, reply)
  })
}

async function answer(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  reply: FastifyReply,
): Promise<Presented> {
  const evaluation = await presentEvaluation(trx, caller, id)
  sayVersion(reply, evaluation.version)
  return evaluation
}
