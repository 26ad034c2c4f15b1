// How logbooks are kept: read one or all of one's own, and save one whole. Everything here runs in a transaction that knows
// the caller.

import { sql, type Transaction } from 'kysely'
import type { Logbook } from '../../contract/logbook.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { AttendanceGroup, LogbookContent } from '../../domain/logbook/logbook.ts'
import { refusalOfLogbook } from '../../domain/logbook/rules.ts'
import { recordEvent } from '../access/audit.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { keepBeginnings, keepVersions, listVersions, type Version } from '../records/versions.ts'
import { findRelabelled, writeGroups } from './groups.ts'
import { findPlaceToWrite, type Place } from './place.ts'
import { groupsOf, presentLogbook, selectLogbooks } from './queries.ts'

/** So many fit in one answer. */
const most = 100

/** Throws `not-found`. */
export async function readLogbook(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, activityId }: Place,
): Promise<Logbook> {
  const found = await selectLogbooks(trx)
    .where('activity.planId', '=', planId)
    .where('activity.id', '=', activityId)
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return presentLogbook(found, caller)
}

/** Those of the plans that the caller writes in: what is open on the day first, then what ended last. */
export async function listOwnLogbooks(
  trx: Transaction<DB>,
  caller: Caller,
  today: string,
): Promise<Logbook[]> {
  const plans = caller.memberships
    .map(({ plan }) => plan?.id ?? '')
    .filter((id) => id !== '' && mayIn('edit-plan', id, caller.memberships))
  if (plans.length === 0) return []
  const found = await selectLogbooks(trx)
    .where('activity.planId', 'in', plans)
    .orderBy(
      sql`activity.starts_on <= ${today} and least(activity.ends_on, activity.closed_on) >= ${today}`,
      'desc',
    )
    .orderBy('activity.endsOn', 'desc')
    .orderBy('activity.title')
    .orderBy('activity.id')
    .limit(most)
    .execute()
  return found.map((logbook) => presentLogbook(logbook, caller))
}

/**
 * Holds the logbook until the transaction ends, so that two who write in it do so one after the other; begins it with the
 * default groups where it has none. Answers its version, and the id that its versions
 * go by.
 */
export async function holdLogbook(trx: Transaction<DB>, { planId, activityId }: Place) {
  const hold = () =>
    trx
      .selectFrom('logbook')
      .where('planId', '=', planId)
      .where('activityId', '=', activityId)
      .select(['id', 'version', 'keepsParticipants'])
      .forUpdate()
      .executeTakeFirst()
  const there = await hold()
  if (there) return there
  await trx
    .insertInto('logbook')
    .values({ planId, activityId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const begun = await hold()
  if (!begun) throw new ProblemError('not-found')
  await writeGroups(trx, { planId, activityId }, await readCountedGroups(trx, { planId, activityId }))
  return begun
}

async function writeSeries(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
  series: LogbookContent['series'],
): Promise<void> {
  await trx
    .deleteFrom('logbookSeries')
    .where('planId', '=', planId)
    .where('activityId', '=', activityId)
    .execute()
  if (series.length === 0) return
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('logbookSeries')
    .values(
      series.map(({ from, to, ...one }, position) => ({
        ...{ planId, activityId, position },
        ...one,
        ...{ fromOn: from, toOn: to },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(numInsertedOrUpdatedRows) < series.length)
    throw new ProblemError('not-acceptable-input', { parameter: 'series' })
}

/**
 * Throws `changed-meanwhile` where another version stands there by now, `group-counted`, and what `refusalOfLogbook`
 * says.
 */
export async function saveLogbook(
  trx: Transaction<DB>,
  caller: Caller,
  activityId: string,
  { version, requestId }: { readonly version: number; readonly requestId: string },
  content: LogbookContent,
): Promise<Place> {
  const place = await findPlaceToWrite(trx, caller, activityId)
  const refusal = refusalOfLogbook(content)
  if (refusal) throw new ProblemError(refusal)
  const held = await holdLogbook(trx, place)
  if (held.version !== version) throw new ProblemError('changed-meanwhile')
  const relabelled = await findRelabelled(trx, place, content.groups)
  if (relabelled !== undefined) throw new ProblemError('group-counted', { group: relabelled })
  if (
    held.keepsParticipants !== content.keepsParticipants &&
    !mayIn('lead-plan', place.planId, caller.memberships)
  )
    throw new ProblemError('not-permitted')
  const record = { planId: place.planId, id: held.id }
  // Until somebody has said how it is kept, it follows the activity.
  if (version > 0) await keepBeginnings(trx, 'logbook', [record])
  await setUpLogbook(trx, place, content)
  await keepVersions(trx, 'logbook', [record], version > 0 ? 'changed' : 'created', caller.personId)
  if (held.keepsParticipants && !content.keepsParticipants)
    await recordEvent(trx, {
      ...{ action: 'participant-list-ended', actorId: caller.personId, requestId },
      details: { activity: activityId },
    })
  return place
}

/** Whatever stood there. Begins it where it has none. */
export async function setUpLogbook(
  trx: Transaction<DB>,
  place: Place,
  { groups, series, keepsParticipants }: LogbookContent,
): Promise<void> {
  const { planId, activityId } = place
  await trx
    .insertInto('logbook')
    .values({ planId, activityId, version: 1, keepsParticipants })
    .onConflict((conflict) =>
      conflict
        .columns(['planId', 'activityId'])
        .doUpdateSet({ version: sql`logbook.version + 1`, keepsParticipants }),
    )
    .execute()
  await writeGroups(trx, place, groups)
  await writeSeries(trx, place, series)
  // A list that is given up keeps no names.
  if (!keepsParticipants)
    await trx
      .updateTable('logbookParticipant')
      .set({ sealedName: null })
      .where('planId', '=', planId)
      .where('activityId', '=', activityId)
      .where('sealedName', 'is not', null)
      .execute()
}

/** Those who are counted in an activity's logbook now. */
export async function readCountedGroups(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
): Promise<AttendanceGroup[]> {
  const found = await selectLogbooks(trx)
    .where('activity.planId', '=', planId)
    .where('activity.id', '=', activityId)
    .executeTakeFirstOrThrow()
  return groupsOf(found).groups
}

/** How it was kept after each change, the newest first. */
export async function listSaid(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
): Promise<Version<LogbookContent>[]> {
  const kept = await trx
    .selectFrom('logbook')
    .where('planId', '=', planId)
    .where('activityId', '=', activityId)
    .select('id')
    .executeTakeFirst()
  return kept ? listVersions(trx, planId, kept.id) : []
}
