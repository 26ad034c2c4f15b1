// Setting up, writing and moving plans over HTTP.

import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  approvePlan,
  createPlan,
  listOwnPlans,
  listPlanNames,
  listPlanPeople,
  listPlanVersions,
  movePlan,
  type OwnPlans,
  type PlanVersions,
  savePlan,
  signPlan as signPlanEndpoint,
  withdrawApproval,
  withdrawSignature as withdrawSignatureEndpoint,
} from '../../contract/plan-editing.ts'
import type { Plan } from '../../contract/plans.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { PlanContent } from '../../domain/plan/content.ts'
import type { Caller } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { rulesOf } from '../programmes/rules.ts'
import { listVersions } from '../records/versions.ts'
import { addPlan, changePlan, listNames, listPlansOf, movePlanTo } from './editing.ts'
import { type Around, presentPlan } from './present.ts'
import {
  findPlanRecord,
  hasEveryAgreement,
  listPeopleOf,
  listStatusSteps,
  readDutiesDone,
} from './queries.ts'
import { listSignatures, signPlan, withdrawSignature } from './signing.ts'

/** One plan as the caller finds it, with its version as the ETag. Throws `not-found`. */
export async function answerPlan(
  trx: Database,
  caller: Caller,
  id: string,
  reply: FastifyReply,
): Promise<Plan> {
  const record = await findPlanRecord(trx, id)
  if (!record) throw new ProblemError('not-found')
  const insider = mayIn('see-unpublished', id, caller.memberships)
  const rules = await rulesOf(trx, record.programmeId)
  sayVersion(reply, record.version)
  return presentPlan(record, rules, insider ? await readAround(trx, id, record.content) : undefined, caller)
}

async function readAround(trx: Database, id: string, content: PlanContent): Promise<Around> {
  return {
    steps: await listStatusSteps(trx, id),
    signatures: await listSignatures(trx, id, content),
    dutiesDone: await readDutiesDone(trx, id),
    hasAgreements: await hasEveryAgreement(trx, id),
  }
}

function planSigningRoutes(app: FastifyInstance): void {
  addRoute(app, signPlanEndpoint, async ({ params, body, caller, within, request, reply }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      await signPlan(trx, caller, params.id, version, body.signatory)
      return answerPlan(trx, caller, params.id, reply)
    })
  })

  addRoute(app, approvePlan, async ({ params, caller, within, request, reply }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      await signPlan(trx, caller, params.id, version, 'residents')
      return answerPlan(trx, caller, params.id, reply)
    })
  })

  addRoute(app, withdrawSignatureEndpoint, async ({ params, caller, within, reply }) =>
    within(async (trx) => {
      await withdrawSignature(trx, caller, params.id, params.signatory)
      return answerPlan(trx, caller, params.id, reply)
    }),
  )

  addRoute(app, withdrawApproval, async ({ params, caller, within, reply }) =>
    within(async (trx) => {
      await withdrawSignature(trx, caller, params.id, 'residents')
      return answerPlan(trx, caller, params.id, reply)
    }),
  )
}

export function planEditingRoutes(app: FastifyInstance): void {
  addRoute(app, listPlanNames, async ({ within }) => ({ items: await within(listNames) }))

  addRoute(app, listOwnPlans, async ({ caller, within }) =>
    within(async (trx) => ({
      items: (await listPlansOf(trx, caller)).map(({ status, ...plan }) => ({
        ...plan,
        status: status as OwnPlans['items'][number]['status'],
      })),
    })),
  )

  addRoute(app, createPlan, async ({ body, caller, within, reply }) =>
    within(async (trx) => answerPlan(trx, caller, await addPlan(trx, caller, body), reply)),
  )

  addRoute(app, savePlan, async ({ params, body, caller, within, request, reply }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      await changePlan(trx, caller, params.id, version, body)
      return answerPlan(trx, caller, params.id, reply)
    })
  })

  addRoute(app, movePlan, async ({ params, body, caller, within, reply }) =>
    within(async (trx) => {
      await movePlanTo(trx, caller, params.id, body.status)
      return answerPlan(trx, caller, params.id, reply)
    }),
  )

  addRoute(app, listPlanPeople, async ({ params, caller, within }) => {
    if (!mayIn('see-unpublished', params.id, caller.memberships)) throw new ProblemError('not-found')
    return { items: await within((trx) => listPeopleOf(trx, params.id)) }
  })
  planSigningRoutes(app)

  addRoute(app, listPlanVersions, async ({ params, caller, within }) => {
    if (!mayIn('see-unpublished', params.id, caller.memberships)) throw new ProblemError('not-found')
    return within(async (trx) => ({
      items: await listVersions<PlanVersions['items'][number]['content']>(trx, params.id, params.id),
    }))
  })
}
