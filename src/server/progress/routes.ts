// A plan's progress, over HTTP.

import type { FastifyInstance } from 'fastify'
import { exportProgress, getProgress } from '../../contract/progress.ts'
import { recordEvent } from '../access/audit.ts'
import { addRoute } from '../http/route.ts'
import { workbookOf } from './export.ts'
import { readProgress } from './progress.ts'

const rateLimit = { max: 120, timeWindow: '15 minutes' }

export function progressRoutes(app: FastifyInstance): void {
  addRoute(app, getProgress, async ({ params, caller, within }) => {
    const { progress } = await within((trx) => readProgress(trx, caller, params.id))
    return progress
  })

  addRoute(
    app,
    exportProgress,
    async ({ params, caller, within, request, reply }) => {
      const { progress, measured } = await within(async (trx) => {
        const found = await readProgress(trx, caller, params.id)
        // Who took what home.
        await recordEvent(trx, {
          action: 'activities-exported',
          actorId: caller.personId,
          details: { file: 'progress.xlsx' },
          requestId: request.id,
        })
        return found
      })
      reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', 'attachment; filename="fremdrift.xlsx"')
      return reply.send(await workbookOf(progress, measured))
    },
    { rateLimit },
  )
}
