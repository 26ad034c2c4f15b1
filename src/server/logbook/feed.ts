// What an activity's logbook says of a period, as the one figure that an indicator is fed by.

import { sql, type Transaction } from 'kysely'
import type { LogbookFeed } from '../../domain/indicator/units.ts'
import type { Day } from '../../domain/logbook/logbook.ts'
import type { DB } from '../db/schema.ts'

export interface Fed {
  /** Exact, with at most two decimals; null where nothing was held in the period, or the list that it needs is not kept. */
  readonly amount: string | null
  /** How many sessions stand behind it. */
  readonly sessions: number
}

/**
 * Days are inclusive, and open where they are null. One statement, in a transaction that knows the caller: whoever does
 * not see the activity finds undefined.
 */
export async function readFeed(
  trx: Transaction<DB>,
  asked: {
    readonly planId: string
    readonly activityId: string
    readonly feed: LogbookFeed
    readonly from: Day | null
    readonly to: Day | null
  },
): Promise<Fed | undefined> {
  const { planId, activityId, feed, from, to } = asked
  const { rows } = await sql<Fed>`
    select trim_scale(fed.amount)::text as amount, fed.sessions
    from activity, logbook_feed(activity.plan_id, activity.id, ${feed}, ${from}, ${to}) fed
    where activity.plan_id = ${planId} and activity.id = ${activityId} and activity.deleted_at is null`.execute(
    trx,
  )
  return rows[0]
}
