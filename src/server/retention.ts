// What is kept for a time only, and goes by itself when that is over; and what is due on a day without anyone asking.

import type { FastifyInstance } from 'fastify'
import { eraseLongClosed, removeOldEvents } from './access/erasure.ts'
import type { Database } from './db/database.ts'
import { discardForgottenImports } from './imports/records.ts'
import { forgetNamesOfClosedPlans } from './logbook/participants.ts'
import { removeForGood } from './records/restorable.ts'
import { takeClosedIn } from './surveys/taking.ts'

/** In milliseconds. */
const hour = 3_600_000

/** Looks at every start and once an hour. What can't be done now is done the next time. */
export function keepRetention(app: FastifyInstance, system: Database): void {
  const look = async () => {
    await removeForGood(system)
    await discardForgottenImports(system)
    await forgetNamesOfClosedPlans(system)
    await takeClosedIn(system)
    await eraseLongClosed(system)
    await removeOldEvents(system)
  }
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = look().catch((error) => app.log.error(error, 'what is out of date could not be removed'))
  }, hour).unref()
  app.addHook('onReady', look)
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await looking
  })
}
