// Reminders over HTTP: what waits, how one is told, and the link that ends the telling.

import type { FastifyInstance } from 'fastify'
import * as contract from '../../contract/reminders.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { todayInDenmark } from '../today.ts'
import { listOwedTo } from './owed.ts'
import { keepWish, personOf, readWish } from './wishes.ts'

/** Nobody guesses 256 bits; this is for who would try. */
const rateLimit = { max: 60, timeWindow: '15 minutes' }

export function reminderRoutes(app: FastifyInstance, system: Database, sent: boolean): void {
  addRoute(app, contract.listReminders, async ({ caller, within }) => ({
    items: await within((trx) => listOwedTo(trx, caller.personId, todayInDenmark())),
  }))
  addRoute(app, contract.getReminderWish, async ({ caller }) => ({
    ...(await readWish(app.database, caller.personId)),
    sent,
  }))
  addRoute(app, contract.saveReminderWish, async ({ caller, body }) => {
    await keepWish(app.database, caller.personId, body)
    return { ...body, sent }
  })
  app.register(async (own) => {
    // What mail programs send by themselves; nothing in it is read.
    own.addContentTypeParser('application/x-www-form-urlencoded', { bodyLimit: 1000 }, async () => undefined)
    addRoute(
      own,
      contract.turnRemindersOff,
      async ({ params }) => {
        const personId = await personOf(system, params.token)
        if (!personId) throw new ProblemError('not-found')
        const { language } = await readWish(system, personId)
        await keepWish(system, personId, { byMail: false, language })
        return { byMail: false as const }
      },
      { rateLimit },
    )
  })
}
