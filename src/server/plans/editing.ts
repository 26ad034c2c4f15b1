// Plans as the fund sets them up and their leaders write them. Everything here runs in a transaction that knows the
// caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { NewPlan } from '../../contract/plan-editing.ts'
import { mayIn, type Permission } from '../../domain/access/permissions.ts'
import { sameValue } from '../../domain/merge.ts'
import { applicationFields, type PlanContent } from '../../domain/plan/content.ts'
import { nextStatuses, type PlanStatus } from '../../domain/plan/status.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { refreshOverview, refreshOverviewPlans } from '../overview/projection.ts'
import { holdEffortAreas } from '../programmes/own.ts'
import { keepBeginnings, keepVersions, ofPlanItself } from '../records/versions.ts'
import { storeLists } from './lists.ts'

/** Member roles that the caller holds in a plan, or in the whole country. */
export const rolesIn = (caller: Caller, planId: string) =>
  caller.memberships
    .filter(({ plan }) => plan === null || plan.id === planId)
    .map(({ memberRole }) => memberRole)

function checkPeriod({ startsOn, endsOn }: Pick<PlanContent, 'startsOn' | 'endsOn'>): void {
  if (endsOn < startsOn) throw new ProblemError('ends-before-start')
}

/** Sets up a plan as a draft and answers its id. Throws `reference-taken` and `unknown-programme`. */
export async function addPlan(trx: Transaction<DB>, caller: Caller, plan: NewPlan): Promise<string> {
  checkPeriod(plan)
  const id = uuid()
  const { programme, municipality, ...rest } = plan
  const known = await trx.selectFrom('programme').where('id', '=', programme).select('id').executeTakeFirst()
  if (!known) throw new ProblemError('unknown-programme')
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('plan')
    .values({
      id,
      programmeId: programme,
      municipalityCode: municipality,
      ...rest,
      example: false,
      status: 'draft',
    })
    .onConflict((conflict) => conflict.columns(['programmeId', 'reference']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('reference-taken')
  await noteStep(trx, caller, id, 'draft')
  await keepVersions(trx, 'plan', [ofPlanItself(id)], 'created', caller.personId)
  await refreshOverviewPlans(trx, [id])
  return id
}

/** Throws `not-found` where the plan is not to be seen, `not-permitted` where the caller may not do this in it. */
export async function requireIn(
  trx: Transaction<DB>,
  caller: Caller,
  permission: Permission,
  id: string,
): Promise<{ status: PlanStatus }> {
  const plan = await trx.selectFrom('plan').where('id', '=', id).select('status').executeTakeFirst()
  if (!plan) throw new ProblemError('not-found')
  if (!mayIn(permission, id, caller.memberships)) throw new ProblemError('not-permitted')
  return { status: plan.status as PlanStatus }
}

/** Saves what was written over `version`. Throws `changed-meanwhile` where another version stands there by now. */
export async function changePlan(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
  content: PlanContent,
): Promise<void> {
  const { status } = await requireIn(trx, caller, 'lead-plan', id)
  if (status === 'applied') throw new ProblemError('plan-applied')
  if (status === 'draft') await requireKnownAreas(trx, id, content)
  else await requireSameApplication(trx, id, content)
  checkPeriod(content)
  await keepBeginnings(trx, 'plan', [ofPlanItself(id)])
  const { numUpdatedRows } = await trx
    .updateTable('plan')
    .set({
      name: content.name,
      municipalityCode: content.municipality,
      housingOrganisation: content.housingOrganisation,
      startsOn: content.startsOn,
      endsOn: content.endsOn,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
  await storeLists(trx, id, content)
  await keepVersions(trx, 'plan', [ofPlanItself(id)], 'changed', caller.personId)
  await refreshOverviewPlans(trx, [id])
}

/** Throws `unknown-effort-area` for one that the plan's programme doesn't have. */
async function requireKnownAreas(
  trx: Transaction<DB>,
  id: string,
  { expectedActivities }: PlanContent,
): Promise<void> {
  if (expectedActivities.length === 0) return
  await holdEffortAreas(trx)
  const areas = await trx
    .selectFrom('plan')
    .innerJoin('programmeEffortArea as area', 'area.programmeId', 'plan.programmeId')
    .where('plan.id', '=', id)
    .select('area.id')
    .execute()
  if (!expectedActivities.every(({ effortArea }) => areas.some((area) => area.id === effortArea)))
    throw new ProblemError('unknown-effort-area')
}

/** Throws `application-decided` where the fund has decided on other words than these. */
async function requireSameApplication(trx: Transaction<DB>, id: string, content: PlanContent): Promise<void> {
  const { rows } = await sql<{ stored: PlanContent }>`select plan_content(${id}::uuid) as stored`.execute(trx)
  const stored = rows[0]?.stored
  if (applicationFields.some((field) => !sameValue(content[field], stored?.[field])))
    throw new ProblemError('application-decided')
}

/** Takes the plan a step on or back. Throws `step-not-possible` where the caller can't take it from where the plan is. */
export async function movePlanTo(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  status: PlanStatus,
): Promise<void> {
  const { status: from } = await requireIn(trx, caller, 'move-plan', id)
  if (!nextStatuses(from, rolesIn(caller, id)).includes(status)) throw new ProblemError('step-not-possible')
  await takeStep(trx, caller, id, { from, to: status })
}

/** Throws `step-not-possible` where the plan is not where the step begins. */
export async function takeStep(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  { from, to }: { readonly from: PlanStatus; readonly to: PlanStatus },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('plan')
    .set({ status: to })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('step-not-possible')
  await noteStep(trx, caller, id, to)
  // Before it is granted nothing of it counts.
  await refreshOverview(trx, [id])
}

async function noteStep(
  trx: Transaction<DB>,
  { personId }: Caller,
  planId: string,
  status: PlanStatus,
): Promise<void> {
  await trx.insertInto('planStatusStep').values({ planId, id: uuid(), status, takenBy: personId }).execute()
}

/**
 * Plans of the caller's own memberships, and for those who see every plan the ones that are not granted yet. Those that are
 * over come last.
 */
export function listPlansOf(trx: Transaction<DB>, caller: Caller) {
  const own = caller.memberships.flatMap(({ plan }) => (plan ? [plan.id] : []))
  const everywhere = mayIn('see-unpublished', '', caller.memberships)
  return trx
    .selectFrom('plan')
    .where((eb) =>
      eb.or([
        eb('id', '=', sql<string>`any(${own}::uuid[])`),
        ...(everywhere ? [eb('status', 'in', ['draft', 'applied'])] : []),
      ]),
    )
    .select(['id', 'reference', 'name', 'status', 'startsOn', 'endsOn'])
    .orderBy((eb) => eb('status', 'in', ['evaluated', 'closed']))
    .orderBy('startsOn')
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute()
}

/** Every plan that the caller sees, by name. */
export function listNames(trx: Transaction<DB>) {
  return trx
    .selectFrom('plan')
    .select(['id', 'name', 'reference', 'housingOrganisation'])
    .orderBy('name')
    .orderBy('reference')
    .limit(5000)
    .execute()
}
