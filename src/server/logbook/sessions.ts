// Sessions as people write them: each under an id that was made where it was written, so that it arrives once however often
// it is sent. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { LogbookSession } from '../../contract/logbook-sessions.ts'
import {
  attendanceOf,
  maybeTheSame,
  type SessionContent,
  sameSession,
  tidySession,
} from '../../domain/logbook/logbook.ts'
import { refusalOf } from '../../domain/logbook/rules.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { keepVersions } from '../records/versions.ts'
import { todayInDenmark } from '../today.ts'
import { takeDefaultGroups } from './groups.ts'
import { findPlaceToWrite, type Place, refreshMonths } from './place.ts'
import { presentSession, selectSessions } from './queries.ts'
import { holdLogbook } from './setup.ts'

export interface Writing {
  /** The version that was changed, where the writer names one. */
  readonly version: number | undefined
  /** Another session than one that stands on the same day. */
  readonly alongside: boolean
}

/** Throws `not-found`. */
export async function readSession(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
  id: string,
): Promise<LogbookSession> {
  const found = await selectSessions(trx)
    .where('own.planId', '=', planId)
    .where('own.id', '=', id)
    .where('own.activityId', '=', activityId)
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return presentSession(found)
}

/**
 * Takes a session, and takes the same once more without changing anything. Throws `changed-meanwhile` with what stands
 * there, or was deleted there, `session-already-logged` with the one that may be the same, and what `refusalOf` says.
 */
export async function putSession(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
  id: string,
  given: SessionContent,
  { version, alongside }: Writing,
): Promise<LogbookSession> {
  const place = await findPlaceToWrite(trx, caller, activityId)
  const content = tidySession(given)
  await holdLogbook(trx, place)
  const { there, sameDay, groups, participants } = await readAround(trx, place, id, content.heldOn)
  const stands = there?.restorableUntil === null
  if (there && stands && sameSession(there, content)) return there
  if (there && (there.version !== version || !stands)) throw new ProblemError('changed-meanwhile', {}, there)
  if (!there && version !== undefined) throw new ProblemError('not-found')
  const unknown = content.counts.map(({ group }) => group).filter((one) => !groups.has(one))
  for (const taken of await takeDefaultGroups(trx, place, unknown)) groups.add(taken.id)
  const refusal = refusalOf(content, { today: todayInDenmark(), groups, participants })
  if (refusal) throw new ProblemError(refusal)
  const twice = sameDay.find((other) => maybeTheSame(other, content))
  if (twice && !alongside && !(there && maybeTheSame(there, content)))
    throw new ProblemError('session-already-logged', {}, twice)
  if (there) await changeSession(trx, caller, place, there, content)
  else await addSession(trx, caller, place, id, content)
  await refreshMonths(trx, place, [content.heldOn, ...(there ? [there.heldOn] : [])])
  return readSession(trx, place, id)
}

/** What a session is held against: itself as it stands, others on its day, and who can be counted. */
async function readAround(trx: Transaction<DB>, { planId, activityId }: Place, id: string, day: string) {
  const found = await selectSessions(trx)
    .where('own.planId', '=', planId)
    .where('own.activityId', '=', activityId)
    .where((eb) =>
      eb.or([eb('own.id', '=', id), eb.and([eb('own.heldOn', '=', day), eb('own.deletedAt', 'is', null)])]),
    )
    .orderBy('own.id')
    .execute()
  const { rows } = await sql<{ id: string; groupId: string | null; isGroup: boolean }>`
    select id, null as group_id, true as is_group from attendance_group
    where plan_id = ${planId} and activity_id = ${activityId}
    union all
    -- A group that is retired binds nobody: who stood in it may be counted in another.
    select own.id, counted.id, false from logbook_participant own
    left join attendance_group counted on counted.plan_id = own.plan_id and counted.id = own.group_id
      and not counted.retired
    where own.plan_id = ${planId} and own.activity_id = ${activityId}`.execute(trx)
  const sessions = found.map(presentSession)
  return {
    there: sessions.find((session) => session.id === id),
    sameDay: sessions.filter((session) => session.id !== id),
    groups: new Set(rows.filter(({ isGroup }) => isGroup).map((row) => row.id)),
    participants: new Map(rows.filter(({ isGroup }) => !isGroup).map((row) => [row.id, row.groupId])),
  }
}

const columnsOf = (content: SessionContent) => ({
  heldOn: content.heldOn,
  startsAt: content.startsAt,
  state: content.state,
  attendance: attendanceOf(content),
  volunteers: content.volunteers,
  volunteerMinutes: content.volunteerMinutes,
  note: content.note,
})

async function addSession(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, activityId }: Place,
  id: string,
  content: SessionContent,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('logbookSession')
    .values({ planId, activityId, id, recordedBy: caller.personId, ...columnsOf(content) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  // An id of another activity's session is nobody's to take.
  if (numInsertedOrUpdatedRows === 0n)
    throw new ProblemError('not-acceptable-input', { parameter: 'sessionId' })
  await addWhoCame(trx, planId, id, content)
}

async function addWhoCame(
  trx: Transaction<DB>,
  planId: string,
  sessionId: string,
  { counts, present }: SessionContent,
): Promise<void> {
  if (counts.length > 0)
    await trx
      .insertInto('logbookAttendance')
      .values(counts.map(({ group, count }) => ({ planId, sessionId, groupId: group, count })))
      .execute()
  if (present.length > 0)
    await trx
      .insertInto('logbookPresence')
      .values(present.map((participantId) => ({ planId, sessionId, participantId })))
      .execute()
}

async function changeSession(
  trx: Transaction<DB>,
  caller: Caller,
  { planId }: Place,
  { id }: LogbookSession,
  content: SessionContent,
): Promise<void> {
  await keepFirst(trx, planId, id)
  await trx
    .updateTable('logbookSession')
    .set(columnsOf(content))
    .where('planId', '=', planId)
    .where('id', '=', id)
    .execute()
  for (const table of ['logbookAttendance', 'logbookPresence'] as const)
    await trx.deleteFrom(table).where('planId', '=', planId).where('sessionId', '=', id).execute()
  await addWhoCame(trx, planId, id, content)
  await keepVersions(trx, 'logbook-session', [{ planId, id }], 'changed', caller.personId)
}

/** Most sessions are never changed: what was written first is kept when the first change comes. */
async function keepFirst(trx: Transaction<DB>, planId: string, id: string): Promise<void> {
  await sql`
    insert into record_version (plan_id, record_id, version, kind, action, saved_at, saved_by, content)
    select plan_id, id, version, 'logbook-session', 'created', recorded_at, recorded_by,
      logbook_session_content(plan_id, id)
    from logbook_session own
    where plan_id = ${planId} and id = ${id}
      and not exists (
        select from record_version kept where kept.plan_id = own.plan_id and kept.record_id = own.id)
  `.execute(trx)
}

/**
 * Deletes what was seen as this version, and answers the last day on which it can be brought back. Throws `not-found`,
 * `not-permitted`, and `changed-meanwhile` with what stands there.
 */
export async function removeSession(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
  id: string,
  version: number,
): Promise<{ restorableUntil: string }> {
  const place = await findPlaceToWrite(trx, caller, activityId)
  await holdLogbook(trx, place)
  const there = await readSession(trx, place, id)
  if (there.restorableUntil !== null) throw new ProblemError('not-found')
  if (there.version !== version) throw new ProblemError('changed-meanwhile', {}, there)
  const { restorableUntil } = await mark(trx, caller, place, there, true)
  return { restorableUntil: restorableUntil ?? '' }
}

/** Throws `not-found` and `not-permitted`. */
export async function bringSessionBack(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
  id: string,
): Promise<LogbookSession> {
  const place = await findPlaceToWrite(trx, caller, activityId)
  await holdLogbook(trx, place)
  const there = await readSession(trx, place, id)
  if (there.restorableUntil === null) throw new ProblemError('not-found')
  return mark(trx, caller, place, there, false)
}

async function mark(
  trx: Transaction<DB>,
  caller: Caller,
  place: Place,
  { id, heldOn }: LogbookSession,
  deleted: boolean,
): Promise<LogbookSession> {
  await keepFirst(trx, place.planId, id)
  await trx
    .updateTable('logbookSession')
    .set({ deletedAt: deleted ? sql<Date>`now()` : null })
    .where('planId', '=', place.planId)
    .where('id', '=', id)
    .execute()
  const action = deleted ? 'deleted' : 'restored'
  await keepVersions(trx, 'logbook-session', [{ planId: place.planId, id }], action, caller.personId)
  await refreshMonths(trx, place, [heldOn])
  return readSession(trx, place, id)
}
