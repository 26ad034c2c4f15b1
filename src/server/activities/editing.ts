// Activities as people write them. Everything here runs in a transaction that knows the caller: a plan that is not
// theirs has nothing in it.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { mayIn } from '../../domain/access/permissions.ts'
import { type ActivityContent, lacksOf } from '../../domain/activity/content.ts'
import { sameValue } from '../../domain/merge.ts'
import { beforeGrant } from '../../domain/plan/status.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { refreshOverviewActivity } from '../overview/projection.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'
import { keepBeginnings, keepVersions } from '../records/versions.ts'

/** Throws `ends-before-start`, `not-ready-to-publish` or `plan-not-granted`. */
function check(content: ActivityContent, planStatus: string): void {
  if (content.endsOn < content.startsOn) throw new ProblemError('ends-before-start')
  if (content.published && beforeGrant.some((status) => status === planStatus))
    throw new ProblemError('plan-not-granted')
  const lacks = content.published ? lacksOf(content) : []
  if (lacks.length > 0) throw new ProblemError('not-ready-to-publish', { lacks: lacks.join(', ') })
}

/** Throws `not-permitted` where the caller sees the plan and may not write in it. */
function requireMayEdit(caller: Caller, planId: string): void {
  if (!mayIn('edit-plan', planId, caller.memberships)) throw new ProblemError('not-permitted')
}

/** Adds an activity to the plan and answers its id. Throws `not-found` where there is no such plan to be seen. */
export async function addActivity(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  content: ActivityContent,
): Promise<string> {
  const plan = await trx.selectFrom('plan').where('id', '=', planId).select('status').executeTakeFirst()
  if (!plan) throw new ProblemError('not-found')
  requireMayEdit(caller, planId)
  check(content, plan.status)
  const id = uuid()
  await trx
    .insertInto('activity')
    .values({ planId, id, reference: await nextReference(trx, planId), ...columnsOf(content) })
    .execute()
  await addSets(trx, planId, id, content)
  await keepVersions(trx, 'activity', [{ planId, id }], 'created', caller.personId)
  await refreshOverviewActivity(trx, planId, id)
  return id
}

/** The next number in the plan. Whoever adds to the same plan at this moment waits. */
async function nextReference(trx: Transaction<DB>, planId: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${planId}, 0))`.execute(trx)
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(reference::bigint) filter (where reference ~ '^[0-9]{1,15}$'), 0) + 1 as next
    from activity where plan_id = ${planId}`.execute(trx)
  return String(rows[0]?.next ?? 1)
}

const columnsOf = ({ activityType, ...content }: ActivityContent) => ({
  activityTypeId: activityType,
  title: content.title,
  description: content.description,
  mainActivity: content.mainActivity,
  startsOn: content.startsOn,
  endsOn: content.endsOn,
  closedOn: content.closedOn,
  otherTargetGroup: content.otherTargetGroup,
  volunteers: content.volunteers,
  published: content.published,
})

type Sets = Pick<ActivityContent, 'targetGroups' | 'roles' | 'partners'>

async function addSets(
  trx: Transaction<DB>,
  planId: string,
  activityId: string,
  { targetGroups, roles, partners }: Sets,
): Promise<void> {
  const own = { planId, activityId }
  if (targetGroups.length > 0)
    await trx
      .insertInto('activityTargetGroup')
      .values(targetGroups.map(({ id, priority }) => ({ ...own, targetGroupId: id, priority })))
      .execute()
  if (roles.length > 0)
    await trx
      .insertInto('activityRole')
      .values(roles.map((roleId) => ({ ...own, roleId })))
      .execute()
  if (partners.length > 0)
    await trx
      .insertInto('activityPartner')
      .values(partners.map((partnerId) => ({ ...own, partnerId })))
      .execute()
}

/** Most saves change a text and leave the sets as they are: those are not written again. */
async function changeSets(
  trx: Transaction<DB>,
  planId: string,
  activityId: string,
  content: Sets,
): Promise<void> {
  const { rows } = await sql<{ stored: Sets }>`
    select activity_content(${planId}::uuid, ${activityId}::uuid) as stored`.execute(trx)
  const stored = rows[0]?.stored
  const changed = {
    targetGroups: !sameValue(content.targetGroups, stored?.targetGroups),
    roles: !sameValue(content.roles, stored?.roles),
    partners: !sameValue(content.partners, stored?.partners),
  }
  const clear = (table: 'activityTargetGroup' | 'activityRole' | 'activityPartner') =>
    trx.deleteFrom(table).where('planId', '=', planId).where('activityId', '=', activityId).execute()
  if (changed.targetGroups) await clear('activityTargetGroup')
  if (changed.roles) await clear('activityRole')
  if (changed.partners) await clear('activityPartner')
  await addSets(trx, planId, activityId, {
    targetGroups: changed.targetGroups ? content.targetGroups : [],
    roles: changed.roles ? content.roles : [],
    partners: changed.partners ? content.partners : [],
  })
}

/** The plan of an activity that the caller may change. Throws `not-found` or `not-permitted`. */
async function planOf(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  deleted: boolean,
): Promise<{ planId: string; status: string }> {
  const found = await trx
    .selectFrom('activity')
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .where('activity.id', '=', id)
    .where('deletedAt', deleted ? 'is not' : 'is', null)
    .where(stillThere)
    .select(['activity.planId', 'plan.status'])
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  requireMayEdit(caller, found.planId)
  return found
}

/** Saves what was written over `version`. Throws `changed-meanwhile` where another version stands there by now. */
export async function changeActivity(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
  content: ActivityContent,
): Promise<void> {
  const { planId, status } = await planOf(trx, caller, id, false)
  check(content, status)
  await keepBeginnings(trx, 'activity', [{ planId, id }])
  await updateVersion(trx, planId, id, version, columnsOf(content))
  await changeSets(trx, planId, id, content)
  await keepVersions(trx, 'activity', [{ planId, id }], 'changed', caller.personId)
  await refreshOverviewActivity(trx, planId, id)
}

type Changes = Partial<ReturnType<typeof columnsOf>> & { readonly deletedAt?: Date }

async function updateVersion(
  trx: Transaction<DB>,
  planId: string,
  id: string,
  version: number,
  changes: Changes,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('activity')
    .set(changes)
    .where('planId', '=', planId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
}

/** Answers the last day on which it can be brought back. */
export async function removeActivity(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
): Promise<{ restorableUntil: string }> {
  const { planId } = await planOf(trx, caller, id, false)
  await keepBeginnings(trx, 'activity', [{ planId, id }])
  await updateVersion(trx, planId, id, version, { deletedAt: new Date() })
  await keepVersions(trx, 'activity', [{ planId, id }], 'deleted', caller.personId)
  await refreshOverviewActivity(trx, planId, id)
  return trx
    .selectFrom('activity')
    .where('planId', '=', planId)
    .where('id', '=', id)
    .select(lastRestorableDay.as('restorableUntil'))
    .executeTakeFirstOrThrow()
}

/** Brings a deleted activity back, under another number where its own has been given away. */
export async function bringActivityBack(trx: Transaction<DB>, caller: Caller, id: string): Promise<void> {
  const { planId } = await planOf(trx, caller, id, true)
  const next = await nextReference(trx, planId)
  await sql`
    update activity set deleted_at = null,
      reference = case when exists (
        select from activity other
        where other.plan_id = activity.plan_id and other.reference = activity.reference and other.deleted_at is null
      ) then ${next} else reference end
    where plan_id = ${planId} and id = ${id}`.execute(trx)
  await keepVersions(trx, 'activity', [{ planId, id }], 'restored', caller.personId)
  await refreshOverviewActivity(trx, planId, id)
}

/** A plan's drafts and what was deleted lately, as far as the caller may see them. */
export async function listUnpublishedOf(trx: Transaction<DB>, planId: string) {
  const items = trx
    .selectFrom('activity')
    .where('planId', '=', planId)
    .select(['id', 'title', 'activityTypeId'])
    .limit(200)
  return {
    drafts: await items
      .where('deletedAt', 'is', null)
      .where('published', '=', false)
      .orderBy('title')
      .execute(),
    deleted: await items
      .where('deletedAt', 'is not', null)
      .select(lastRestorableDay.as('restorableUntil'))
      .where(stillThere)
      .orderBy('deletedAt', 'desc')
      .execute(),
  }
}
