// Theories of change read from the database. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { ListedTheory, Theory } from '../../contract/theories.ts'
import { emptyTheory, type TheoryContent } from '../../domain/theory/theory.ts'
import { type PartnerId, partnerIds } from '../../domain/vocabulary/ids.ts'
import { listAgreementsOf } from '../agreements/editing.ts'
import type { DB } from '../db/schema.ts'
import { todayInDenmark } from '../today.ts'

/** Whose theory of change: an activity's, or that of an effort area of a plan's own programme. */
export type Owner = { readonly activityId: string } | { readonly planId: string; readonly effortArea: string }

/** A place for a theory of change, with what stands around it; the theory itself may not have been written yet. */
export interface Place extends Pick<Theory, 'plan' | 'effortArea' | 'activity' | 'colour'> {
  readonly theoryId: string | null
  readonly version: number
}

/** Undefined where the caller sees no such activity, plan or area. */
export async function findPlace(trx: Transaction<DB>, owner: Owner): Promise<Place | undefined> {
  const { rows } = await ('activityId' in owner
    ? placeOfActivity(owner.activityId).execute(trx.withoutPlugins())
    : placeOfArea(owner.planId, owner.effortArea).execute(trx.withoutPlugins()))
  return rows[0]
}

const planJson = sql`
  jsonb_build_object('id', plan.id, 'name', plan.name, 'programme', plan.programme_id, 'example', plan.example)`

const theoryColumns = sql`theory.id as "theoryId", coalesce(theory.version, 0) as version`

const placeOfActivity = (id: string) => sql<Place>`
  select ${theoryColumns}, ${planJson} as plan,
    activity_type.effort_area_id as "effortArea", activity_type.effort_area_id as colour,
    jsonb_build_object('id', activity.id, 'title', activity.title, 'activityType', activity.activity_type_id,
      'otherTargetGroup', activity.other_target_group,
      'targetGroups', coalesce((
        select jsonb_agg(target_group.id order by target_group.position)
        from activity_target_group own join target_group on target_group.id = own.target_group_id
        where own.plan_id = activity.plan_id and own.activity_id = activity.id), '[]')) as activity
  from activity
  join plan on plan.id = activity.plan_id
  join activity_type on activity_type.id = activity.activity_type_id
  left join theory_of_change theory on theory.plan_id = activity.plan_id and theory.activity_id = activity.id
  where activity.id = ${id} and activity.deleted_at is null`

const placeOfArea = (planId: string, effortArea: string) => sql<Place>`
  select ${theoryColumns}, ${planJson} as plan, area.id as "effortArea",
    (select min(effort_area_id) from programme_effort_area_mapping mapping
      where mapping.programme_id = area.programme_id and mapping.programme_effort_area_id = area.id
      having count(*) = 1) as colour,
    null as activity
  from plan
  join programme_effort_area area on area.programme_id = plan.programme_id
  left join theory_of_change theory on theory.plan_id = plan.id and theory.effort_area = area.id
  where plan.id = ${planId} and area.id = ${effortArea} and caller_sees_plan(plan.id)`

/** What is written there; nothing where nobody has begun. */
export async function readContent(
  trx: Transaction<DB>,
  { plan, theoryId }: { readonly plan: { readonly id: string }; readonly theoryId: string | null },
): Promise<TheoryContent> {
  if (theoryId === null) return emptyTheory
  const { rows } = await sql<{ content: TheoryContent }>`
    select theory_content(${plan.id}, ${theoryId}) as content
  `.execute(trx.withoutPlugins())
  return rows[0]?.content ?? emptyTheory
}

/** Those of a plan in which there is a box; undefined where the caller doesn't see the plan. */
export async function listTheoriesOf(
  trx: Transaction<DB>,
  planId: string,
): Promise<ListedTheory[] | undefined> {
  const { rows: plans } = await sql`select from plan where id = ${planId} and caller_sees_plan(id)`.execute(
    trx,
  )
  if (plans.length === 0) return undefined
  const { rows } = await sql<ListedTheory>`
    select coalesce(theory.effort_area, activity_type.effort_area_id) as "effortArea", counted.boxes,
      case when activity.id is not null then jsonb_build_object(
        'id', activity.id, 'title', activity.title, 'activityType', activity.activity_type_id) end as activity
    from theory_of_change theory
    join lateral (
      select count(*)::integer as boxes from theory_box box
      where box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
    ) counted on counted.boxes > 0
    left join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
    left join activity_type on activity_type.id = activity.activity_type_id
    where theory.plan_id = ${planId} and (theory.activity_id is null or activity.deleted_at is null)
    order by theory.effort_area nulls last, activity.title, theory.id
    limit 500
  `.execute(trx.withoutPlugins())
  return rows
}

/** What the newest accepted self-evaluation says of each box that one has measured. */
export async function listMeasured(
  trx: Transaction<DB>,
  planId: string,
  theoryId: string,
): Promise<Theory['measured']> {
  const { rows } = await sql<Theory['measured'][number]>`
    select distinct on (step.box_id) step.box_id as box, evaluation.evaluated_on as "evaluatedOn", step.attainment,
      step.indicator, step.unit, step.target, step.result,
      coalesce(trim_scale(step.amount)::text, '') as amount, step.of_count as of
    from theory_box box
    join self_evaluation_step step on step.plan_id = box.plan_id and step.box_id = box.id
    join self_evaluation evaluation
      on evaluation.plan_id = step.plan_id and evaluation.id = step.self_evaluation_id 
        and evaluation.state in ('accepted', 'locked')
    where box.plan_id = ${planId} and box.theory_of_change_id = ${theoryId}
    order by step.box_id, evaluation.evaluated_on desc, step.step desc
  `.execute(trx.withoutPlugins())
  return rows
}

/** Kinds of partners that are parties to agreements of the plan which hold today and count under the area. */
export async function listAgreedPartners(
  trx: Transaction<DB>,
  { plan, effortArea, activity }: Place,
): Promise<PartnerId[]> {
  const areas = activity ? await listAreasUnder(trx, plan.programme, effortArea) : [effortArea]
  const agreements = await listAgreementsOf(trx, plan.id, todayInDenmark())
  const parties = agreements
    .filter((agreement) => areas.includes(agreement.effortArea) && agreement.restorableUntil === null)
    .flatMap(({ editions, inForce }) => editions.find(({ edition }) => edition === inForce)?.parties ?? [])
  return partnerIds.filter((id) => parties.some(({ partner }) => partner === id))
}

/** The areas of a programme that count under one of the eight. */
export async function listAreasUnder(
  trx: Transaction<DB>,
  programme: string,
  area: string,
): Promise<string[]> {
  const found = await trx
    .selectFrom('programmeEffortAreaMapping')
    .where('programmeId', '=', programme)
    .where('effortAreaId', '=', area)
    .select('programmeEffortAreaId as id')
    .execute()
  return found.map(({ id }) => id)
}
