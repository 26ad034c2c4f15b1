// Answering a survey over HTTP, for everyone. What is counted against robots by address stands in memory alone.

import type { FastifyInstance } from 'fastify'
import { answerSurvey, readQuestions } from '../../contract/answering.ts'
import type { Database } from '../db/database.ts'
import { addRoute } from '../http/route.ts'
import { readAsked, takeAnswer } from './answers.ts'

// A whole community house answers behind one address.
const reading = { max: 300, timeWindow: '10 minutes' }
const answering = { max: 60, timeWindow: '10 minutes' }

export function answeringRoutes(app: FastifyInstance, system: Database): void {
  addRoute(app, readQuestions, async ({ params }) => readAsked(system, params.code), { rateLimit: reading })

  addRoute(
    app,
    answerSurvey,
    async ({ params, body }) => {
      await takeAnswer(system, params.code, body)
      return { taken: true } as const
    },
    { rateLimit: answering },
  )
}
