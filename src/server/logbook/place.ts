// The activity whose logbook it is. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'

export interface Place {
  readonly planId: string
  readonly activityId: string
}

/** Throws `not-found` for whoever does not see the plan's unpublished records: a logbook is its own people's. */
export async function findPlace(trx: Transaction<DB>, caller: Caller, activityId: string): Promise<Place> {
  const found = await trx
    .selectFrom('activity')
    .where('id', '=', activityId)
    .where('deletedAt', 'is', null)
    .select('planId')
    .executeTakeFirst()
  if (!found || !mayIn('see-unpublished', found.planId, caller.memberships))
    throw new ProblemError('not-found')
  return { planId: found.planId, activityId }
}

/** The same for whoever writes in it. Throws `not-found` and `not-permitted`. */
export async function findPlaceToWrite(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
): Promise<Place> {
  const place = await findPlace(trx, caller, activityId)
  if (!mayIn('edit-plan', place.planId, caller.memberships)) throw new ProblemError('not-permitted')
  return place
}

/** Brings up to date what the sessions of the months of these days come to. */
export async function refreshMonths(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
  days: readonly string[],
): Promise<void> {
  const months = new Map(days.map((day) => [day.slice(0, 7), day]))
  for (const day of months.values())
    await sql`select refresh_logbook_month(${planId}, ${activityId}, ${day}::date)`.execute(trx)
}
