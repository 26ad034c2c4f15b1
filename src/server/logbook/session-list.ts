// A page of an activity's sessions. Everything here runs in a transaction that knows the caller.

import type { Transaction } from 'kysely'
import type { LogbookSession } from '../../contract/logbook-sessions.ts'
import type { Page } from '../activities/queries.ts'
import type { DB } from '../db/schema.ts'
import { stillThere } from '../records/restorable.ts'
import type { Place } from './place.ts'
import { presentSession, selectSessions } from './queries.ts'

/** Days, both inclusive; open where none is named. */
interface Days {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The newest day first; also those that were deleted and can be brought back. */
export async function listSessions(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
  { from = '0001-01-01', to = '9999-12-31' }: Days,
  { page, pageSize }: Page,
): Promise<{ total: number; items: LogbookSession[] }> {
  const { total } = await trx
    .selectFrom('logbookSession')
    .where('planId', '=', planId)
    .where('activityId', '=', activityId)
    .where('heldOn', '>=', from)
    .where('heldOn', '<=', to)
    .where(stillThere)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const found = await selectSessions(trx)
    .where('own.planId', '=', planId)
    .where('own.activityId', '=', activityId)
    .where('own.heldOn', '>=', from)
    .where('own.heldOn', '<=', to)
    .where(stillThere)
    .orderBy('own.heldOn', 'desc')
    .orderBy('own.id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return { total, items: found.map(presentSession) }
}
