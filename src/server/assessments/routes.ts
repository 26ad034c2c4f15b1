// Weighing applications, deciding on them and telling the decision, over HTTP.

import { join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import {
  type AssessmentVersions,
  decidePlan,
  getAssessment,
  getDecisionLetter,
  getDraftLetter,
  listAssessmentVersions,
  listDecisions,
  reopenDecision,
  saveAssessment,
} from '../../contract/assessments.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { requireIn } from '../plans/editing.ts'
import { listVersions } from '../records/versions.ts'
import { documentRate, setPdf } from '../typesetting/typst.ts'
import { type Decision, listDecisionsOf, readDecision, readDraft } from './decisions.ts'
import { decide, findNewest, readAssessment, reopen, writeAssessment } from './editing.ts'
import { letterOf } from './letter.ts'

const letterTemplate = join(import.meta.dirname, 'letter.typ')

export function assessmentRoutes(app: FastifyInstance): void {
  addRoute(app, getAssessment, async ({ params, caller, within, reply }) => {
    const assessment = await within((trx) => readAssessment(trx, caller, params.id))
    sayVersion(reply, assessment.version)
    return assessment
  })

  addRoute(app, saveAssessment, async ({ params, body, caller, within, request, reply }) => {
    const version = versionOf(request)
    const assessment = await within(async (trx) => {
      await writeAssessment(trx, caller, params.id, version, body)
      return readAssessment(trx, caller, params.id)
    })
    sayVersion(reply, assessment.version)
    return assessment
  })

  addRoute(app, listAssessmentVersions, async ({ params, within }) =>
    within(async (trx) => {
      const newest = await findNewest(trx, params.id)
      if (!newest) throw new ProblemError('not-found')
      return {
        items: await listVersions<AssessmentVersions['items'][number]['content']>(
          trx,
          newest.planId,
          newest.id,
        ),
      }
    }),
  )

  addRoute(app, decidePlan, async ({ params, body, caller, within, request }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      await decide(trx, caller, params.id, version, body)
      return readAssessment(trx, caller, params.id)
    })
  })

  addRoute(app, reopenDecision, async ({ params, body, caller, within }) =>
    within(async (trx) => {
      await reopen(trx, caller, params.id, body.because)
      return readAssessment(trx, caller, params.id)
    }),
  )

  addRoute(app, listDecisions, async ({ params, caller, within }) => {
    if (!mayIn('see-unpublished', params.id, caller.memberships)) throw new ProblemError('not-found')
    return { items: await within((trx) => listDecisionsOf(trx, params.id)) }
  })

  addRoute(
    app,
    getDecisionLetter,
    async ({ params, query, caller, within, reply }) => {
      if (!mayIn('see-unpublished', params.id, caller.memberships)) throw new ProblemError('not-found')
      const decision = await within((trx) => readDecision(trx, params.id, params.number))
      if (!decision) throw new ProblemError('not-found')
      return sendLetter(reply, decision, query.language)
    },
    { rateLimit: documentRate },
  )

  addRoute(
    app,
    getDraftLetter,
    async ({ params, query, caller, within, reply }) => {
      const draft = await within(async (trx) => {
        await requireIn(trx, caller, 'assess-plans', params.id)
        return readDraft(trx, params.id, query.outcome)
      })
      if (!draft) throw new ProblemError('not-found')
      return sendLetter(reply, draft, query.language)
    },
    { rateLimit: documentRate },
  )
}

async function sendLetter(reply: FastifyReply, decision: Decision, language: Language = 'da') {
  const letter = letterOf(decision, language)
  reply.type('application/pdf').header('content-disposition', `attachment; filename="${letter.fileName}.pdf"`)
  return reply.send(await setPdf(letterTemplate, letter))
}
