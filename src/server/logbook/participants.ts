// The list of an activity's participants. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Participant, ParticipantNames } from '../../contract/logbook-participants.ts'
import { logbookLimits } from '../../domain/logbook/logbook.ts'
import { newPseudonym } from '../../domain/logbook/pseudonyms.ts'
import { recordEvent } from '../access/audit.ts'
import type { Caller } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { openName, sealName } from './names.ts'
import { findPlaceToWrite, type Place } from './place.ts'
import { holdLogbook } from './setup.ts'

/** Undefined where the server has none: then names can be neither stored nor read. */
export type NameKey = Buffer | undefined

export function listParticipantsOf(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
): Promise<Participant[]> {
  return (
    trx
      .selectFrom('logbookParticipant as own')
      .where('own.planId', '=', planId)
      .where('own.activityId', '=', activityId)
      .select(['own.id', 'own.pseudonym', 'own.groupId as group', 'own.retired'])
      .select(sql<boolean>`own.sealed_name is not null`.as('named'))
      .select(
        sql<number>`(select count(*)::integer from logbook_presence
        where plan_id = own.plan_id and participant_id = own.id)`.as('sessions'),
      )
      // All who still come are told, and then so many of those who once did.
      .orderBy('own.retired')
      .orderBy('own.pseudonym')
      .limit(2 * logbookLimits.participants)
      .execute()
  )
}

/** Where the caller may write and a list is kept. Throws `not-found`, `not-permitted` and `no-list-kept`. */
async function requireList(trx: Transaction<DB>, caller: Caller, activityId: string): Promise<Place> {
  const place = await findPlaceToWrite(trx, caller, activityId)
  const { keepsParticipants } = await holdLogbook(trx, place)
  if (!keepsParticipants) throw new ProblemError('no-list-kept')
  return place
}

async function requireGroup(trx: Transaction<DB>, { planId, activityId }: Place, group: string | null) {
  if (group === null) return
  const found = await trx
    .selectFrom('attendanceGroup')
    .where('planId', '=', planId)
    .where('id', '=', group)
    .where('activityId', '=', activityId)
    .select('id')
    .executeTakeFirst()
  if (!found) throw new ProblemError('unknown-attendance-group')
}

/** Of those who still come, for one more. Throws `too-many-participants`. */
async function requireRoom(trx: Transaction<DB>, { planId, activityId }: Place): Promise<void> {
  const { there } = await trx
    .selectFrom('logbookParticipant')
    .where('planId', '=', planId)
    .where('activityId', '=', activityId)
    .where('retired', '=', false)
    .select((eb) => eb.fn.countAll<number>().as('there'))
    .executeTakeFirstOrThrow()
  if (Number(there) >= logbookLimits.participants) throw new ProblemError('too-many-participants')
}

/** Null for no name. Throws `names-not-kept`. */
function sealed(key: NameKey, id: string, name: string): Buffer | null {
  const written = name.trim()
  if (written === '') return null
  if (!key) throw new ProblemError('names-not-kept')
  return sealName(key, id, written)
}

/** Throws what `requireList` does, `unknown-attendance-group`, `too-many-participants` and `names-not-kept`. */
export async function addParticipant(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
  { group, name }: { readonly group: string | null; readonly name: string },
  key: NameKey,
): Promise<Participant[]> {
  const place = await requireList(trx, caller, activityId)
  await requireGroup(trx, place, group)
  await requireRoom(trx, place)
  const taken = await trx
    .selectFrom('logbookParticipant')
    .where('planId', '=', place.planId)
    .where('activityId', '=', activityId)
    .select('pseudonym')
    .execute()
  const id = uuid()
  const pseudonym = newPseudonym(new Set(taken.map((one) => one.pseudonym)), Math.random)
  await trx
    .insertInto('logbookParticipant')
    .values({ ...place, id, pseudonym, groupId: group, sealedName: sealed(key, id, name) })
    .execute()
  return listParticipantsOf(trx, place)
}

/**
 * Throws what `requireList` does, `unknown-attendance-group`, `too-many-participants`, `names-not-kept`, and
 * `name-unreadable` where one stands that this server's key does not open.
 */
export async function changeParticipant(
  trx: Transaction<DB>,
  caller: Caller,
  { activityId, id }: { readonly activityId: string; readonly id: string },
  change: { readonly group: string | null; readonly retired: boolean; readonly name?: string | undefined },
  key: NameKey,
): Promise<Participant[]> {
  const place = await requireList(trx, caller, activityId)
  const { group, retired, name } = change
  await requireGroup(trx, place, group)
  const there = await trx
    .selectFrom('logbookParticipant')
    .where('planId', '=', place.planId)
    .where('id', '=', id)
    .where('activityId', '=', activityId)
    .forUpdate()
    .select(['retired', 'sealedName'])
    .executeTakeFirst()
  if (!there) throw new ProblemError('not-found')
  if (there.retired && !retired) await requireRoom(trx, place)
  // What can't be read now may be again, when the key is put right.
  const stands = there.sealedName
  if (name !== undefined && stands && (!key || openName(key, id, stands) === undefined))
    throw new ProblemError(key ? 'name-unreadable' : 'names-not-kept')
  await trx
    .updateTable('logbookParticipant')
    .set({ groupId: group, retired, ...(name !== undefined && { sealedName: sealed(key, id, name) }) })
    .where('planId', '=', place.planId)
    .where('id', '=', id)
    .where('activityId', '=', activityId)
    .execute()
  return listParticipantsOf(trx, place)
}

/** For good: whoever asks to be forgotten is. What was counted stays. Throws `not-found` and `not-permitted`. */
export async function forgetParticipant(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
  id: string,
  requestId: string,
): Promise<Participant[]> {
  const place = await findPlaceToWrite(trx, caller, activityId)
  const { numDeletedRows } = await trx
    .deleteFrom('logbookParticipant')
    .where('planId', '=', place.planId)
    .where('id', '=', id)
    .where('activityId', '=', activityId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new ProblemError('not-found')
  await recordEvent(trx, {
    ...{ action: 'participant-forgotten', actorId: caller.personId, requestId },
    details: { activity: activityId },
  })
  return listParticipantsOf(trx, place)
}

/** With those that another key sealed. Throws `not-found`, `not-permitted` and `names-not-kept`. */
export async function readNamesOf(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
  key: NameKey,
): Promise<ParticipantNames> {
  const place = await findPlaceToWrite(trx, caller, activityId)
  if (!key) throw new ProblemError('names-not-kept')
  const found = await trx
    .selectFrom('logbookParticipant')
    .where('planId', '=', place.planId)
    .where('activityId', '=', activityId)
    .where('sealedName', 'is not', null)
    .select(['id', 'sealedName'])
    .execute()
  const opened = found.map(({ id, sealedName }) => ({
    id,
    name: sealedName ? openName(key, id, sealedName) : undefined,
  }))
  return {
    items: opened.flatMap(({ id, name }) => (name ? [{ id, name }] : [])),
    unreadable: opened.filter(({ name }) => name === undefined).map(({ id }) => id),
  }
}

/** In years, after a plan has been closed. */
const yearsNamed = 1

/** Takes away the names in plans that have been closed for the term; pseudonyms stay, so that sums do. */
export async function forgetNamesOfClosedPlans(system: Database): Promise<void> {
  await sql`
    update logbook_participant set sealed_name = null
    where sealed_name is not null and plan_id in (
      select plan.id from plan join plan_status_step step on step.plan_id = plan.id and step.status = 'closed'
      where plan.status = 'closed' group by plan.id
      having max(step.taken_at) < now() - make_interval(years => ${yearsNamed}))
  `.execute(system)
}
