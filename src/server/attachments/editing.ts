// Files beside activities, agreements, measured values and self-evaluations. Everything here runs in a transaction that knows
// the caller: what is not theirs to see has no files.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Attachment } from '../../contract/attachments.ts'
import { mayIn, type Permission } from '../../domain/access/permissions.ts'
import { writtenStates } from '../../domain/evaluation/states.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import type { ReceivedFile } from '../http/upload.ts'
import { bringBack, removeRecord, requireRecord } from '../records/removal.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'
import type { RecordKey } from '../records/versions.ts'
import type { AttachmentType } from './media-type.ts'

/** What a file hangs on. */
export type Beside = 'activity' | 'agreement' | 'measurement' | 'selfEvaluation'

const keyOf = {
  activity: 'activityId',
  agreement: 'agreementId',
  measurement: 'measurementId',
  selfEvaluation: 'selfEvaluationId',
} as const satisfies Record<Beside, string>
const permissionOf = {
  activity: 'edit-plan',
  agreement: 'lead-plan',
  measurement: 'edit-plan',
  selfEvaluation: 'edit-plan',
} as const satisfies Record<Beside, Permission>

const most = 200

const ofActivityThatStands = sql<boolean>`exists (
  select from activity own
  where own.plan_id = self_evaluation.plan_id and own.id = self_evaluation.activity_id and own.deleted_at is null)`

/** The plan of the record that files hang on. Throws `not-found` for whoever does not see its unpublished records. */
export async function planBeside(
  trx: Transaction<DB>,
  caller: Caller,
  beside: Beside,
  id: string,
): Promise<string> {
  const found = await trx
    .selectFrom(beside)
    .where('id', '=', id)
    // A value that was put right or taken back is kept.
    .$if(beside !== 'measurement', (query) => query.where(sql<boolean>`deleted_at is null`))
    .$if(beside === 'selfEvaluation', (query) => query.where(ofActivityThatStands))
    .select('planId')
    .executeTakeFirst()
  if (!found || !mayIn('see-unpublished', found.planId, caller.memberships))
    throw new ProblemError('not-found')
  return found.planId
}

/**
 * The plan, where the caller may put files beside the record. Throws `not-found`, `not-permitted`, and
 * `evaluation-handed-in` for what is no longer written in.
 */
export async function planToAddBeside(
  trx: Transaction<DB>,
  caller: Caller,
  beside: Beside,
  id: string,
): Promise<string> {
  const planId = await planBeside(trx, caller, beside, id)
  if (!mayIn(permissionOf[beside], planId, caller.memberships)) throw new ProblemError('not-permitted')
  if (beside === 'selfEvaluation') await requireWrittenIn(trx, planId, id)
  return planId
}

async function requireWrittenIn(trx: Transaction<DB>, planId: string, evaluationId: string): Promise<void> {
  const written = await trx
    .selectFrom('selfEvaluation')
    .where('planId', '=', planId)
    .where('id', '=', evaluationId)
    .where('state', 'in', writtenStates)
    .select('id')
    .executeTakeFirst()
  if (!written) throw new ProblemError('evaluation-handed-in')
}

export async function listBeside(
  trx: Transaction<DB>,
  planId: string,
  beside: Beside,
  id: string,
): Promise<Attachment[]> {
  const found = await selectAttachments(trx)
    .where('attachment.planId', '=', planId)
    .where(keyOf[beside], '=', id)
    .where(stillThere)
    .orderBy('attachment.addedAt', 'desc')
    .limit(most)
    .execute()
  return found.map(present)
}

const selectAttachments = (trx: Transaction<DB>) =>
  trx
    .selectFrom('attachment')
    .leftJoin('person', 'person.id', 'attachment.addedBy')
    .select(['attachment.id', 'fileName', 'mediaType', 'size', 'addedAt', 'person.name as addedBy'])
    .select(lastRestorableDay.$castTo<string | null>().as('restorableUntil'))

type Found = Awaited<ReturnType<ReturnType<typeof selectAttachments>['execute']>>[number]

function present({ mediaType, addedAt, ...attachment }: Found): Attachment {
  return { ...attachment, mediaType: mediaType as AttachmentType, addedAt: addedAt.toISOString() }
}

/** Throws `too-many-files`. */
export async function addBeside(
  trx: Transaction<DB>,
  caller: Caller,
  { beside, id, planId }: { readonly beside: Beside; readonly id: string; readonly planId: string },
  { fileName, bytes, mediaType }: ReceivedFile & { readonly mediaType: AttachmentType },
): Promise<void> {
  if ((await listBeside(trx, planId, beside, id)).length >= most) throw new ProblemError('too-many-files')
  await trx
    .insertInto('attachment')
    .values({
      planId,
      id: uuid(),
      [keyOf[beside]]: id,
      fileName,
      mediaType,
      size: bytes.length,
      content: bytes,
      addedBy: caller.personId,
    })
    .execute()
}

/** What has been deleted takes the files beside it with it. */
const besideWhatStands = sql<boolean>`(
  not exists (
    select from activity own
    where own.plan_id = attachment.plan_id and own.id = attachment.activity_id and own.deleted_at is not null)
  and not exists (
    select from agreement own
    where own.plan_id = attachment.plan_id and own.id = attachment.agreement_id and own.deleted_at is not null)
  and not exists (
    select from self_evaluation form
    join activity own on own.plan_id = form.plan_id and own.id = form.activity_id
    where form.plan_id = attachment.plan_id and form.id = attachment.self_evaluation_id
      and (form.deleted_at is not null or own.deleted_at is not null)))`

/** The file itself. Throws `not-found`, also for what has been deleted. */
export async function readAttachment(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<{ fileName: string; mediaType: string; content: Buffer }> {
  const found = await trx
    .selectFrom('attachment')
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .where(besideWhatStands)
    .select(['planId', 'fileName', 'mediaType', 'content'])
    .executeTakeFirst()
  if (!found || !mayIn('see-unpublished', found.planId, caller.memberships))
    throw new ProblemError('not-found')
  return found
}

/** Whoever may change the record may delete what hangs on it. Throws as planToAddBeside. */
async function requireAttachment(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  state?: { readonly deleted: boolean },
): Promise<RecordKey> {
  const found = await trx
    .selectFrom('attachment')
    .where('id', '=', id)
    .where(besideWhatStands)
    .select(['agreementId', 'selfEvaluationId'])
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  const permission = permissionOf[found.agreementId ? 'agreement' : 'activity']
  const key = await requireRecord(trx, caller, permission, 'attachment', id, state)
  if (found.selfEvaluationId) await requireWrittenIn(trx, key.planId, found.selfEvaluationId)
  return key
}

/** Answers the last day on which it can be brought back. */
export async function removeAttachment(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<{ restorableUntil: string }> {
  return removeRecord(trx, 'attachment', await requireAttachment(trx, caller, id))
}

export async function bringAttachmentBack(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<Attachment> {
  const key = await requireAttachment(trx, caller, id, { deleted: true })
  await bringBack(trx, 'attachment', key)
  return present(
    await selectAttachments(trx)
      .where('attachment.planId', '=', key.planId)
      .where('attachment.id', '=', id)
      .executeTakeFirstOrThrow(),
  )
}
