// The logbook over HTTP: how it is kept, its sessions, what they come to, and as a file.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logbook } from '../../contract/logbook.ts'
import * as contract from '../../contract/logbook.ts'
import type { LogbookSession } from '../../contract/logbook-sessions.ts'
import * as sessions from '../../contract/logbook-sessions.ts'
import * as sums from '../../contract/logbook-sums.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { recordEvent } from '../access/audit.ts'
import type { Caller } from '../access/sessions.ts'
import type { Within } from '../access/within.ts'
import { readPage } from '../http/paging.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { readGoals } from '../indicators/goals.ts'
import { todayInDenmark } from '../today.ts'
import { csvOf, xlsxOf } from './export.ts'
import { findPlace } from './place.ts'
import { listSessions } from './session-list.ts'
import { bringSessionBack, putSession, readSession, removeSession } from './sessions.ts'
import { listOwnLogbooks, listSaid, readLogbook, saveLogbook } from './setup.ts'
import { summariseActivity, summarisePlan } from './summary.ts'

function answer<Record extends Logbook | LogbookSession>(record: Record, reply: FastifyReply): Record {
  sayVersion(reply, record.version)
  return record
}

/** The version that was changed, where the writer names one; a new session has none. */
const versionGiven = (request: FastifyRequest) =>
  request.headers['if-match'] === undefined ? undefined : versionOf(request)

// A day's exports for an office behind one address.
const rateLimit = { max: 120, timeWindow: '15 minutes' }

/** What the file is made of, once it is noted who took it home. */
async function prepareFile(within: Within, caller: Caller, activityId: string, requestId: string) {
  return within(async (trx) => {
    const place = await findPlace(trx, caller, activityId)
    const details = { activity: activityId }
    await recordEvent(trx, { action: 'logbook-exported', actorId: caller.personId, details, requestId })
    return { place, logbook: await readLogbook(trx, caller, place) }
  })
}

export function logbookRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listLogbooks, async ({ caller, within }) => {
    const today = todayInDenmark()
    return { today, items: await within((trx) => listOwnLogbooks(trx, caller, today)) }
  })

  addRoute(app, contract.getLogbook, async ({ params, caller, within, reply }) =>
    within(async (trx) =>
      answer(await readLogbook(trx, caller, await findPlace(trx, caller, params.id)), reply),
    ),
  )

  addRoute(app, contract.saveLogbook, async ({ params, body, caller, within, request, reply }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      const place = await saveLogbook(trx, caller, params.id, { version, requestId: request.id }, body)
      return answer(await readLogbook(trx, caller, place), reply)
    })
  })

  addRoute(app, contract.listLogbookVersions, async ({ params, caller, within }) =>
    within(async (trx) => ({ items: await listSaid(trx, await findPlace(trx, caller, params.id)) })),
  )

  addRoute(
    app,
    sessions.listSessions,
    async ({ params, query: { page, pageSize, ...days }, caller, within }) => {
      const wanted = readPage(page, pageSize)
      return within(async (trx) => {
        const place = await findPlace(trx, caller, params.id)
        return { ...wanted, ...(await listSessions(trx, place, days, wanted)) }
      })
    },
  )

  addRoute(app, sessions.getSession, async ({ params, caller, within, reply }) =>
    within(async (trx) =>
      answer(await readSession(trx, await findPlace(trx, caller, params.id), params.sessionId), reply),
    ),
  )

  addRoute(app, sessions.putSession, async ({ params, body, caller, within, request, reply }) => {
    const { alongside, ...content } = body
    const writing = { version: versionGiven(request), alongside }
    return within(async (trx) =>
      answer(await putSession(trx, caller, params.id, params.sessionId, content, writing), reply),
    )
  })

  addRoute(app, sessions.deleteSession, async ({ params, caller, within, request }) => {
    const version = versionOf(request)
    return within((trx) => removeSession(trx, caller, params.id, params.sessionId, version))
  })

  addRoute(app, sessions.restoreSession, async ({ params, caller, within, reply }) =>
    within(async (trx) => answer(await bringSessionBack(trx, caller, params.id, params.sessionId), reply)),
  )

  addRoute(app, sums.summariseActivity, async ({ params, query, caller, within }) =>
    within(async (trx) => summariseActivity(trx, await findPlace(trx, caller, params.id), query)),
  )

  addRoute(app, sums.listFedIndicators, async ({ params, caller, within }) =>
    within(async (trx) => {
      const { planId, activityId } = await findPlace(trx, caller, params.id)
      const goals = await readGoals(trx, planId, { activityId })
      return {
        planId,
        items: goals.flatMap(({ id, name, feed, aggregation, direction, target, attained }) =>
          feed === null ? [] : [{ id, name, feed, aggregation, direction, target, attained }],
        ),
      }
    }),
  )

  addRoute(app, sums.summarisePlan, async ({ params, query, caller, within }) => {
    if (!mayIn('see-unpublished', params.id, caller.memberships)) throw new ProblemError('not-found')
    return within((trx) => summarisePlan(trx, params.id, query))
  })

  addRoute(
    app,
    sessions.exportSessionsCsv,
    async ({ params, caller, within, request, reply }) => {
      const { place, logbook } = await prepareFile(within, caller, params.id, request.id)
      reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="logbog.csv"')
      return reply.send(csvOf(within, place, logbook))
    },
    { rateLimit },
  )

  addRoute(
    app,
    sessions.exportSessionsXlsx,
    async ({ params, caller, within, request, reply }) => {
      const { place, logbook } = await prepareFile(within, caller, params.id, request.id)
      reply
        .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        .header('content-disposition', 'attachment; filename="logbog.xlsx"')
      return reply.send(xlsxOf(within, place, logbook))
    },
    { rateLimit },
  )
}
