// Values put down, put right and taken back. Nothing is ever lost: what took a value's place is named in it. Everything
// here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { z } from 'zod'
import type { addValue, MeasuredIndicator } from '../../contract/measurements.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { FedValue } from '../../domain/indicator/fed.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { todayInDenmark } from '../today.ts'
import { listFedValues } from './fed.ts'
import { presentIndicator } from './present.ts'
import { findIndicator, listValues, mostValues, type StoredIndicator } from './queries.ts'
import { type CheckedValue, checkValue } from './value-check.ts'

type Given = z.output<typeof addValue.body>

/** Throws `not-found`. */
export async function readIndicator(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  id: string,
): Promise<MeasuredIndicator> {
  const indicator = await requireIndicator(trx, caller, planId, id)
  const editable = mayIn('edit-plan', planId, caller.memberships)
  const found =
    indicator.feed === null
      ? { values: await listValues(trx, planId, id), counted: [] }
      : { values: [], counted: await countedOf(trx, planId, id) }
  return presentIndicator(indicator, found, editable)
}

async function countedOf(trx: Transaction<DB>, planId: string, id: string): Promise<readonly FedValue[]> {
  return (await listFedValues(trx, { planId, indicatorId: id }, todayInDenmark())).get(id) ?? []
}

/** Throws `not-found`, also for whoever sees the plan from outside alone. */
export async function requireIndicator(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  id: string,
): Promise<StoredIndicator> {
  if (!mayIn('see-unpublished', planId, caller.memberships)) throw new ProblemError('not-found')
  const indicator = await findIndicator(trx, planId, id)
  if (!indicator) throw new ProblemError('not-found')
  return indicator
}

/** The same, to write in. Throws `not-permitted`, and `counted-by-logbook` where nobody types its values. */
async function requireToWrite(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  id: string,
): Promise<StoredIndicator> {
  const indicator = await requireIndicator(trx, caller, planId, id)
  if (!mayIn('edit-plan', planId, caller.memberships)) throw new ProblemError('not-permitted')
  if (indicator.feed !== null) throw new ProblemError('counted-by-logbook')
  return indicator
}

/** Throws what `checkValue` does, and `too-many-values`. */
export async function putValueDown(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  id: string,
  given: Given,
): Promise<MeasuredIndicator> {
  const checked = checkValue(await requireToWrite(trx, caller, planId, id), given)
  await requireRoom(trx, planId, id)
  await insertValue(trx, caller, { planId, indicatorId: id }, checked)
  return readIndicator(trx, caller, planId, id)
}

/** Throws what `checkValue` does, and `value-replaced` where the value no longer holds. */
export async function putValueRight(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  id: string,
  given: Given,
): Promise<MeasuredIndicator> {
  const indicatorId = await indicatorOf(trx, planId, id)
  const checked = checkValue(await requireToWrite(trx, caller, planId, indicatorId), given)
  await lockStanding(trx, planId, id)
  const newId = await insertValue(trx, caller, { planId, indicatorId }, checked)
  await supersede(trx, planId, id, newId)
  // What documents a value documents it when a slip of the pen is mended, too.
  await trx
    .updateTable('attachment')
    .set({ measurementId: newId })
    .where('planId', '=', planId)
    .where('measurementId', '=', id)
    .execute()
  return readIndicator(trx, caller, planId, indicatorId)
}

/** Throws `value-replaced` where it no longer holds. */
export async function takeBack(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  id: string,
): Promise<MeasuredIndicator> {
  const indicatorId = await indicatorOf(trx, planId, id)
  await requireToWrite(trx, caller, planId, indicatorId)
  await lockStanding(trx, planId, id)
  await supersede(trx, planId, id, id)
  return readIndicator(trx, caller, planId, indicatorId)
}

/** Throws `not-found` where it was not taken back. */
export async function bringValueBack(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  id: string,
): Promise<MeasuredIndicator> {
  const indicatorId = await indicatorOf(trx, planId, id)
  await requireToWrite(trx, caller, planId, indicatorId)
  await requireRoom(trx, planId, indicatorId)
  const { numUpdatedRows } = await trx
    .updateTable('measurement')
    .set({ supersededBy: null })
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('supersededBy', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new ProblemError('not-found')
  return readIndicator(trx, caller, planId, indicatorId)
}

async function indicatorOf(trx: Transaction<DB>, planId: string, id: string): Promise<string> {
  const found = await trx
    .selectFrom('measurement')
    .where('planId', '=', planId)
    .where('id', '=', id)
    .select('indicatorId')
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return found.indicatorId
}

/** Of two who put the same value right at once one comes first, and the other is told. */
async function lockStanding(trx: Transaction<DB>, planId: string, id: string): Promise<void> {
  const found = await trx
    .selectFrom('measurement')
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('supersededBy', 'is', null)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new ProblemError('value-replaced')
}

const supersede = (trx: Transaction<DB>, planId: string, id: string, by: string) =>
  trx
    .updateTable('measurement')
    .set({ supersededBy: by })
    .where('planId', '=', planId)
    .where('id', '=', id)
    .execute()

/** Whoever adds to the same indicator at this moment waits. */
async function requireRoom(trx: Transaction<DB>, planId: string, indicatorId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${indicatorId}, 0))`.execute(trx)
  const { held } = await trx
    .selectFrom('measurement')
    .where('planId', '=', planId)
    .where('indicatorId', '=', indicatorId)
    .where('supersededBy', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .executeTakeFirstOrThrow()
  if (held >= mostValues) throw new ProblemError('too-many-values')
}

async function insertValue(
  trx: Transaction<DB>,
  { personId }: Caller,
  { planId, indicatorId }: { readonly planId: string; readonly indicatorId: string },
  { on, amount, of, words, source, comment, parts }: CheckedValue,
): Promise<string> {
  const id = uuid()
  await trx
    .insertInto('measurement')
    .values({
      ...{ planId, id, indicatorId, measuredOn: on, amount, ofCount: of, result: words },
      ...{ source, comment, origin: 'hand', recordedBy: personId },
    })
    .execute()
  const rows = parts.map(({ by, category, ...part }) => ({
    ...{ planId, measurementId: id, disaggregation: by, category },
    ...{ amount: part.amount, ofCount: part.of },
  }))
  if (rows.length > 0) await trx.insertInto('measurementPart').values(rows).execute()
  return id
}
