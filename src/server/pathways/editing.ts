// A plan's pathways, read and written. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { PlanPathway, PlanPathways } from '../../contract/pathways.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { type PathwayContent, pathwayLimits } from '../../domain/theory/plan-pathway.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { requireIn } from '../plans/editing.ts'
import { bringBack, removeRecord, requireRecord } from '../records/removal.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'
import { keepVersions, type RecordKey } from '../records/versions.ts'

const selectPathways = (trx: Transaction<DB>) =>
  trx
    .selectFrom('pathway')
    .select(['planId', 'id', 'version'])
    .select(sql<PathwayContent>`content`.as('content'))
    .select(lastRestorableDay.$castTo<string | null>().as('restorableUntil'))
    .where(stillThere)

type Found = Awaited<ReturnType<ReturnType<typeof selectPathways>['execute']>>[number]

const present = ({ planId: _, content: { people, steps }, ...pathway }: Found): PlanPathway => ({
  ...pathway,
  content: {
    people: [...people],
    steps: steps.map((step) => ({ ...step, people: [...step.people], after: [...step.after] })),
  },
})

/** Undefined where the caller doesn't see the plan. */
export async function findPathways(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
): Promise<PlanPathways | undefined> {
  const plan = await trx
    .selectFrom('plan')
    .select(['id', 'name', 'example'])
    .where('id', '=', planId)
    .where(sql<boolean>`caller_sees_plan(id)`)
    .executeTakeFirst()
  if (!plan) return undefined
  const editable = mayIn('edit-plan', planId, caller.memberships)
  const found = await selectPathways(trx)
    .where('planId', '=', planId)
    .$if(!editable, (query) => query.where('deletedAt', 'is', null))
    .orderBy('id')
    .limit(pathwayLimits.pathways)
    .execute()
  return { plan, editable, items: found.map(present), activities: await listActivities(trx, planId) }
}

async function listActivities(trx: Transaction<DB>, planId: string): Promise<PlanPathways['activities']> {
  const { rows } = await sql<PlanPathways['activities'][number]>`
    select id, title, activity_type_id as "activityType" from activity
    where plan_id = ${planId} and deleted_at is null order by title, id limit 500
  `.execute(trx.withoutPlugins())
  return rows
}

/** Throws `not-found`, `not-permitted` and `too-many-pathways`. */
export async function addPathway(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  content: PathwayContent,
): Promise<PlanPathway> {
  await requireIn(trx, caller, 'edit-plan', planId)
  const known = await findPathways(trx, caller, planId)
  if ((known?.items.length ?? 0) >= pathwayLimits.pathways) throw new ProblemError('too-many-pathways')
  const key = { planId, id: uuid() }
  await trx
    .insertInto('pathway')
    .values({ ...key, content: JSON.stringify(await ofPlan(trx, planId, content)) })
    .execute()
  await keepVersions(trx, 'pathway', [key], 'created', caller.personId)
  return readPathway(trx, key.id)
}

/** With the activities that are the plan's own; others are none. */
async function ofPlan(
  trx: Transaction<DB>,
  planId: string,
  { people, steps }: PathwayContent,
): Promise<PathwayContent> {
  const own = new Set((await listActivities(trx, planId)).map(({ id }) => id))
  return {
    people,
    steps: steps.map((step) =>
      step.activity !== null && own.has(step.activity) ? step : { ...step, activity: null },
    ),
  }
}

/** Throws `not-found`. */
export async function readPathway(trx: Transaction<DB>, id: string): Promise<PlanPathway> {
  const found = await selectPathways(trx)
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return present(found)
}

/** Saves over `version`. Throws `changed-meanwhile` where another stands there by now. */
export async function changePathway(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
  content: PathwayContent,
): Promise<PlanPathway> {
  const key = await requireRecord(trx, caller, 'edit-plan', 'pathway', id)
  const { numUpdatedRows } = await trx
    .updateTable('pathway')
    .set({ content: JSON.stringify(await ofPlan(trx, key.planId, content)) })
    .where('planId', '=', key.planId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
  await keepVersions(trx, 'pathway', [key], 'changed', caller.personId)
  return readPathway(trx, id)
}

/** Answers the last day on which it can be brought back. Throws `not-found` and `not-permitted`. */
export async function removePathway(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<{ restorableUntil: string }> {
  return removeRecord(trx, 'pathway', await requireRecord(trx, caller, 'edit-plan', 'pathway', id))
}

/** Throws `not-found` and `not-permitted`. */
export async function bringPathwayBack(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<PlanPathway> {
  const key = await requireRecord(trx, caller, 'edit-plan', 'pathway', id, { deleted: true })
  await bringBack(trx, 'pathway', key)
  return readPathway(trx, id)
}

/** The pathway's key, where the caller sees what is not published of its plan. Throws `not-found`. */
export async function requireInsight(trx: Transaction<DB>, caller: Caller, id: string): Promise<RecordKey> {
  const found = await selectPathways(trx).where('id', '=', id).executeTakeFirst()
  if (!found || !mayIn('see-unpublished', found.planId, caller.memberships))
    throw new ProblemError('not-found')
  return found
}

/** What its picture is drawn of, and what its plan is called. Undefined where there is none for the caller to see. */
export async function findDrawn(trx: Transaction<DB>, id: string) {
  const found = await selectPathways(trx)
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (!found) return undefined
  const plan = await trx
    .selectFrom('plan')
    .select(['name', 'example'])
    .where('id', '=', found.planId)
    .executeTakeFirstOrThrow()
  return { content: found.content, plan, activities: await listActivities(trx, found.planId) }
}
