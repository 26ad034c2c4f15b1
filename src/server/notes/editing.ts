// Notes beside activities. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Note } from '../../contract/notes.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'

const most = 500

const selectNotes = (trx: Transaction<DB>, caller: Caller) =>
  trx
    .selectFrom('activityNote')
    .leftJoin('person', 'person.id', 'activityNote.writtenBy')
    .select(['activityNote.id', 'text', 'writtenAt', 'person.name as writtenBy'])
    .select(sql<boolean>`coalesce(written_by = ${caller.personId}, false)`.as('own'))
    .select(lastRestorableDay.$castTo<string | null>().as('restorableUntil'))

type Found = Awaited<ReturnType<ReturnType<typeof selectNotes>['execute']>>[number]

const present = ({ writtenAt, ...note }: Found): Note => ({ ...note, writtenAt: writtenAt.toISOString() })

/** Newest first; of those that were deleted only the caller's own. */
export async function listNotesOf(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  activityId: string,
): Promise<Note[]> {
  const found = await selectNotes(trx, caller)
    .where('planId', '=', planId)
    .where('activityId', '=', activityId)
    .where(stillThere)
    .where((eb) => eb.or([eb('deletedAt', 'is', null), eb('writtenBy', '=', caller.personId)]))
    .orderBy('writtenAt', 'desc')
    .orderBy('activityNote.id', 'desc')
    .limit(most)
    .execute()
  return found.map(present)
}

/** Throws `not-permitted`. */
export async function writeNote(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, activityId }: { readonly planId: string; readonly activityId: string },
  text: string,
): Promise<void> {
  if (!mayIn('write-notes', planId, caller.memberships)) throw new ProblemError('not-permitted')
  await trx
    .insertInto('activityNote')
    .values({ planId, id: uuid(), activityId, text, writtenBy: caller.personId })
    .execute()
}

/** Deletes one's own, or brings it back. Throws `not-found`, and `not-permitted` for somebody else's. */
export async function setNoteDeleted(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  deleted: boolean,
): Promise<Note> {
  const found = await trx
    .selectFrom('activityNote')
    .where('id', '=', id)
    .where('deletedAt', deleted ? 'is' : 'is not', null)
    .select(['planId', 'writtenBy'])
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  const mine = found.writtenBy === caller.personId
  if (!mine || !mayIn('write-notes', found.planId, caller.memberships))
    throw new ProblemError('not-permitted')
  await trx
    .updateTable('activityNote')
    .set({ deletedAt: deleted ? new Date() : null })
    .where('planId', '=', found.planId)
    .where('id', '=', id)
    .execute()
  return present(
    await selectNotes(trx, caller)
      .where('planId', '=', found.planId)
      .where('activityNote.id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}
