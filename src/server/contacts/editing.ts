// A plan's board and contacts. Everything here runs in a transaction that knows the caller.

import type { Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Contact, NewContact } from '../../contract/contacts.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { requireIn } from '../plans/editing.ts'
import { bringBack, removeRecord, requireRecord } from '../records/removal.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'

const most = 500

const selectContacts = (trx: Transaction<DB>) =>
  trx
    .selectFrom('planContact')
    .select(['id', 'version', 'kind', 'name', 'standsFor', 'email', 'phone'])
    .select(lastRestorableDay.$castTo<string | null>().as('restorableUntil'))

type Found = Awaited<ReturnType<ReturnType<typeof selectContacts>['execute']>>[number]

const present = ({ kind, ...contact }: Found): Contact => ({ ...contact, kind: kind as Contact['kind'] })

/** The board first, then by name. */
export async function listContactsOf(trx: Transaction<DB>, planId: string): Promise<Contact[]> {
  const found = await selectContacts(trx)
    .where('planId', '=', planId)
    .where(stillThere)
    .orderBy('kind')
    .orderBy('name')
    .orderBy('id')
    .limit(most)
    .execute()
  return found.map(present)
}

/** Throws `not-found`, `not-permitted` and `too-many-contacts`. */
export async function addContact(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  contact: NewContact,
): Promise<Contact> {
  await requireIn(trx, caller, 'edit-plan', planId)
  if ((await listContactsOf(trx, planId)).length >= most) throw new ProblemError('too-many-contacts')
  const id = uuid()
  await trx
    .insertInto('planContact')
    .values({ planId, id, ...contact })
    .execute()
  return readContact(trx, id)
}

async function readContact(trx: Transaction<DB>, id: string): Promise<Contact> {
  return present(await selectContacts(trx).where('id', '=', id).executeTakeFirstOrThrow())
}

/** Saves over `version`. Throws `changed-meanwhile` where another stands there by now. */
export async function changeContact(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
  contact: NewContact,
): Promise<Contact> {
  const { planId } = await requireRecord(trx, caller, 'edit-plan', 'planContact', id)
  const { numUpdatedRows } = await trx
    .updateTable('planContact')
    .set(contact)
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
  return readContact(trx, id)
}

/** Answers the last day on which it can be brought back. Throws `not-found` and `not-permitted`. */
export async function removeContact(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<{ restorableUntil: string }> {
  return removeRecord(trx, 'planContact', await requireRecord(trx, caller, 'edit-plan', 'planContact', id))
}

/** Throws `not-found` and `not-permitted`. */
export async function bringContactBack(trx: Transaction<DB>, caller: Caller, id: string): Promise<Contact> {
  const key = await requireRecord(trx, caller, 'edit-plan', 'planContact', id, { deleted: true })
  await bringBack(trx, 'planContact', key)
  return readContact(trx, id)
}
