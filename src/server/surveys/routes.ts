// Surveys over HTTP, for the people of a plan.

import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Survey } from '../../contract/surveys.ts'
import * as contract from '../../contract/surveys.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Caller } from '../access/sessions.ts'
import { planBeside } from '../attachments/editing.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { bringBack, removeRecord, requireRecord } from '../records/removal.ts'
import { addOwnCodes, addSurvey, changeSurvey, closeByHand, requireSurvey } from './editing.ts'
import { listSurveysOf, readSurvey } from './queries.ts'
import { takeIn } from './taking.ts'

/** One survey as the caller finds it, with its version as the ETag. Throws `not-found`. */
async function answer(trx: Database, caller: Caller, id: string, reply: FastifyReply): Promise<Survey> {
  const survey = await readSurvey(trx, id, (planId) => mayIn('edit-plan', planId, caller.memberships))
  if (!survey) throw new ProblemError('not-found')
  sayVersion(reply, survey.version)
  return survey
}

export function surveyRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listSurveys, async ({ params, caller, within }) =>
    within(async (trx) => {
      const planId = await planBeside(trx, caller, 'activity', params.id)
      return { items: await listSurveysOf(trx, planId, params.id) }
    }),
  )

  addRoute(app, contract.createSurvey, async ({ params, body, caller, within, reply }) =>
    within(async (trx) => {
      const planId = await planBeside(trx, caller, 'activity', params.id)
      const id = await addSurvey(trx, caller, { planId, activityId: params.id }, body)
      return answer(trx, caller, id, reply)
    }),
  )

  addRoute(app, contract.getSurvey, async ({ params, caller, within, reply }) =>
    within((trx) => answer(trx, caller, params.id, reply)),
  )

  addRoute(app, contract.saveSurvey, async ({ params, body, caller, within, request, reply }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      await changeSurvey(trx, caller, params.id, version, body)
      return answer(trx, caller, params.id, reply)
    })
  })

  addRoute(app, contract.closeSurvey, async ({ params, caller, within, reply }) =>
    within(async (trx) => {
      const survey = await requireSurvey(trx, caller, params.id)
      await closeByHand(trx, survey)
      await takeIn(trx, { ...survey, title: survey.content.title.da }, caller.personId)
      return answer(trx, caller, params.id, reply)
    }),
  )

  addRoute(app, contract.takeSurveyIn, async ({ params, caller, within, reply }) =>
    within(async (trx) => {
      const survey = await requireSurvey(trx, caller, params.id)
      await takeIn(trx, { ...survey, title: survey.content.title.da }, caller.personId)
      return answer(trx, caller, params.id, reply)
    }),
  )

  addRoute(app, contract.makeOwnCodes, async ({ params, body, caller, within }) =>
    within(async (trx) => ({ codes: await addOwnCodes(trx, caller, params.id, body.count) })),
  )

  addRoute(app, contract.deleteSurvey, async ({ params, caller, within }) =>
    within(async (trx) =>
      removeRecord(trx, 'survey', await requireRecord(trx, caller, 'edit-plan', 'survey', params.id)),
    ),
  )

  addRoute(app, contract.restoreSurvey, async ({ params, caller, within, reply }) =>
    within(async (trx) => {
      const deleted = { deleted: true }
      const key = await requireRecord(trx, caller, 'edit-plan', 'survey', params.id, deleted)
      await bringBack(trx, 'survey', key)
      return answer(trx, caller, params.id, reply)
    }),
  )
}
