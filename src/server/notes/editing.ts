// Notes beside activities. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Note } from '../../contract/notes.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { bringBack, removeRecord, requireRecord } from '../records/removal.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'
import type { RecordKey } from '../records/versions.ts'

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

/** Throws `not-permitted`, and `too-many-notes` where the list would no longer show them all. */
export async function writeNote(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, activityId }: { readonly planId: string; readonly activityId: string },
  text: string,
): Promise<void> {
  if (!mayIn('write-notes', planId, caller.memberships)) throw new ProblemError('not-permitted')
  const { there } = await trx
    .selectFrom('activityNote')
    .where('planId', '=', planId)
    .where('activityId', '=', activityId)
    .where(stillThere)
    .select((eb) => eb.fn.countAll<number>().as('there'))
    .executeTakeFirstOrThrow()
  if (there >= most) throw new ProblemError('too-many-notes')
  await trx
    .insertInto('activityNote')
    .values({ planId, id: uuid(), activityId, text, writtenBy: caller.personId })
    .execute()
}

/** One's own. Throws `not-found`, and `not-permitted` for somebody else's. */
async function requireOwn(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  state?: { readonly deleted: boolean },
): Promise<RecordKey> {
  const key = await requireRecord(trx, caller, 'write-notes', 'activityNote', id, state)
  if (!(await readNote(trx, caller, key)).own) throw new ProblemError('not-permitted')
  return key
}

async function readNote(trx: Transaction<DB>, caller: Caller, { planId, id }: RecordKey): Promise<Note> {
  return present(
    await selectNotes(trx, caller)
      .where('planId', '=', planId)
      .where('activityNote.id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}

/** Answers the last day on which it can be brought back. */
export async function removeNote(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<{ restorableUntil: string }> {
  return removeRecord(trx, 'activityNote', await requireOwn(trx, caller, id))
}

export async function bringNoteBack(trx: Transaction<DB>, caller: Caller, id: string): Promise<Note> {
  const key = await requireOwn(trx, caller, id, { deleted: true })
  await bringBack(trx, 'activityNote', key)
  return readNote(trx, caller, key)
}
