// The programmes' rules and the plans' duties, over HTTP.

import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  createProgramme,
  listProgrammes,
  listProgrammeVersions,
  type ProgrammeWithRules,
  saveProgramme,
  setDutyDone,
} from '../../contract/programmes.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { answerPlan } from '../plans/editing-routes.ts'
import {
  listProgrammesWithRules,
  listProgrammeVersionsOf,
  markDuty,
  saveProgrammeContent,
  setUpProgramme,
} from './rules.ts'

function answerOne(programmes: readonly ProgrammeWithRules[], id: string, reply: FastifyReply) {
  const programme = programmes.find((one) => one.id === id)
  if (!programme) throw new ProblemError('not-found')
  sayVersion(reply, programme.version)
  return programme
}

export function programmeRoutes(app: FastifyInstance): void {
  addRoute(app, createProgramme, async ({ body, caller, within, reply }) =>
    within(async (trx) => {
      const id = await setUpProgramme(trx, caller, body)
      return answerOne(await listProgrammesWithRules(trx, caller), id, reply)
    }),
  )

  addRoute(app, listProgrammes, async ({ caller, within }) => ({
    items: await within((trx) => listProgrammesWithRules(trx, caller)),
  }))

  addRoute(app, saveProgramme, async ({ params, body, caller, within, request, reply }) => {
    const read = versionOf(request)
    return within(async (trx) => {
      await saveProgrammeContent(trx, caller, params.id, read, body)
      return answerOne(await listProgrammesWithRules(trx, caller), params.id, reply)
    })
  })

  addRoute(app, listProgrammeVersions, async ({ params, within }) => ({
    items: await within((trx) => listProgrammeVersionsOf(trx, params.id)),
  }))

  addRoute(app, setDutyDone, async ({ params, body, caller, within, reply }) =>
    within(async (trx) => {
      await markDuty(trx, caller, { planId: params.id, dutyId: params.dutyId }, body.doneOn)
      return answerPlan(trx, caller, params.id, reply)
    }),
  )
}
