// Deleting by a mark, and bringing back. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { mayIn, type Permission } from '../../domain/access/permissions.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { lastRestorableDay, type RestorableTable } from './restorable.ts'
import type { RecordKey } from './versions.ts'

/** The key of what stands, or of what was deleted. Throws `not-found` and `not-permitted`. */
export async function requireRecord(
  trx: Transaction<DB>,
  caller: Caller,
  permission: Permission,
  table: RestorableTable,
  id: string,
  { deleted } = { deleted: false },
): Promise<RecordKey> {
  const found = await trx
    .selectFrom(table)
    .where('id', '=', id)
    .where('deletedAt', deleted ? 'is not' : 'is', null)
    .select(['planId', 'id'])
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  if (!mayIn(permission, found.planId, caller.memberships)) throw new ProblemError('not-permitted')
  return found
}

/** Answers the last day on which it can be brought back. */
export function removeRecord(
  trx: Transaction<DB>,
  table: RestorableTable,
  { planId, id }: RecordKey,
): Promise<{ restorableUntil: string }> {
  return trx
    .updateTable(table)
    .set({ deletedAt: sql<Date>`now()` })
    .where('planId', '=', planId)
    .where('id', '=', id)
    .returning(lastRestorableDay.as('restorableUntil'))
    .executeTakeFirstOrThrow()
}

export async function bringBack(
  trx: Transaction<DB>,
  table: RestorableTable,
  { planId, id }: RecordKey,
): Promise<void> {
  await trx
    .updateTable(table)
    .set({ deletedAt: null })
    .where('planId', '=', planId)
    .where('id', '=', id)
    .execute()
}
