// Keeps the overview's narrow rows in step with the records they are derived from. Called in the transaction that
// changed a plan, with the plans changed.

import { sql, type Transaction } from 'kysely'
import { attainmentIds } from '../../domain/vocabulary/ids.ts'
import type { DB } from '../db/schema.ts'

/** Derives the rows of these plans and their activities anew; a row that comes out as it was is left untouched. */
export async function refreshOverview(trx: Transaction<DB>, planIds: readonly string[]): Promise<void> {
  if (planIds.length === 0) return
  await refreshOverviewPlans(trx, planIds)
  await refreshActivities(trx, planIds)
}

/** Derives the row of one activity anew, of a plan that has its own already. */
export async function refreshOverviewActivity(
  trx: Transaction<DB>,
  planId: string,
  id: string,
): Promise<void> {
  await refreshActivities(trx, [planId], id)
}

/** Derives the rows of these plans anew, and of none of their activities. */
export async function refreshOverviewPlans(trx: Transaction<DB>, planIds: readonly string[]): Promise<void> {
  await sql`
    insert into overview_plan as kept (
      plan_id, programme, municipality, first_year, last_year,
      fund_kroner, housing_organisation_kroner, municipality_kroner, other_kroner, example, granted, changed_by
    )
    select plan.id, programme.position, municipality.position,
      extract(year from plan.starts_on), extract(year from plan.ends_on),
      coalesce(sum(kroner) filter (where source = 'fund'), 0),
      coalesce(sum(kroner) filter (where source = 'housing-organisation'), 0),
      coalesce(sum(kroner) filter (where source = 'municipality'), 0),
      coalesce(sum(kroner) filter (where source = 'other'), 0),
      plan.example, plan.status not in ('draft', 'applied'), pg_current_xact_id()
    from plan
    join programme on programme.id = plan.programme_id
    join municipality on municipality.code = plan.municipality_code
    left join plan_financing on plan_financing.plan_id = plan.id
    where plan.id = any(${planIds}::uuid[])
    group by plan.id, programme.position, municipality.position
    on conflict (plan_id) do update set
      programme = excluded.programme, municipality = excluded.municipality,
      first_year = excluded.first_year, last_year = excluded.last_year,
      fund_kroner = excluded.fund_kroner, housing_organisation_kroner = excluded.housing_organisation_kroner,
      municipality_kroner = excluded.municipality_kroner, other_kroner = excluded.other_kroner,
      example = excluded.example, granted = excluded.granted, changed_by = excluded.changed_by
    where (kept.programme, kept.municipality, kept.first_year, kept.last_year, kept.fund_kroner,
        kept.housing_organisation_kroner, kept.municipality_kroner, kept.other_kroner, kept.example, kept.granted)
      is distinct from (excluded.programme, excluded.municipality, excluded.first_year, excluded.last_year,
        excluded.fund_kroner, excluded.housing_organisation_kroner, excluded.municipality_kroner,
        excluded.other_kroner, excluded.example, excluded.granted)
  `.execute(trx)
}

/**
 * What counts for an activity is step 3 of its newest accepted self-evaluation (report, Boks 2). It counts where it is
 * published, in a plan that has been granted.
 */
async function refreshActivities(
  trx: Transaction<DB>,
  planIds: readonly string[],
  only?: string,
): Promise<void> {
  const wanted = (id: string) => (only === undefined ? sql`true` : sql`${sql.ref(id)} = ${only}::uuid`)
  await sql`
    with newest as (
      select distinct on (plan_id, activity_id) plan_id, activity_id, id, evaluated_on
      from self_evaluation
      where plan_id = any(${planIds}::uuid[]) and ${wanted('activity_id')} and state in ('accepted', 'locked')
      order by plan_id, activity_id, evaluated_on desc
    ), evaluated as (
      select newest.plan_id, newest.activity_id, newest.evaluated_on,
        array_position(${attainmentIds}::text[], step.attainment) - 1 as attainment,
        unmet_reason.position as main_reason
      from newest
      join self_evaluation_step step
        on step.plan_id = newest.plan_id and step.self_evaluation_id = newest.id and step.step = 3
      left join self_evaluation_reason reason
        on reason.plan_id = step.plan_id and reason.self_evaluation_id = step.self_evaluation_id
          and reason.step = 3 and reason.main
      left join unmet_reason on unmet_reason.id = reason.reason_id
    ), grouped as (
      select plan_id, activity_id, bit_or(1 << target_group.position) as bits
      from activity_target_group
      join target_group on target_group.id = target_group_id
      where plan_id = any(${planIds}::uuid[]) and ${wanted('activity_id')}
      group by plan_id, activity_id
    ), worked as (
      select plan_id, activity_id, bit_or(1 << role.position) as bits
      from activity_role
      join role on role.id = role_id
      where plan_id = any(${planIds}::uuid[]) and ${wanted('activity_id')}
      group by plan_id, activity_id
    )
    insert into overview_activity as kept (
      plan_id, activity_id, plan_slot, activity_type, effort_area, target_groups, other_target_group, roles,
      attainment, main_reason, evaluated_on, counted, changed_by
    )
    select activity.plan_id, activity.id, overview_plan.slot, activity_type.position, effort_area.position,
      coalesce(grouped.bits, 0), activity.other_target_group <> '', coalesce(worked.bits, 0),
      evaluated.attainment, evaluated.main_reason, evaluated.evaluated_on,
      activity.published and activity.deleted_at is null and plan.status not in ('draft', 'applied'),
      pg_current_xact_id()
    from activity
    join plan on plan.id = activity.plan_id
    join overview_plan on overview_plan.plan_id = activity.plan_id
    join activity_type on activity_type.id = activity.activity_type_id
    join effort_area on effort_area.id = activity_type.effort_area_id
    left join grouped on grouped.plan_id = activity.plan_id and grouped.activity_id = activity.id
    left join worked on worked.plan_id = activity.plan_id and worked.activity_id = activity.id
    left join evaluated on evaluated.plan_id = activity.plan_id and evaluated.activity_id = activity.id
    where activity.plan_id = any(${planIds}::uuid[]) and ${wanted('activity.id')}
    on conflict (plan_id, activity_id) do update set
      activity_type = excluded.activity_type, effort_area = excluded.effort_area,
      target_groups = excluded.target_groups, other_target_group = excluded.other_target_group,
      roles = excluded.roles, attainment = excluded.attainment, main_reason = excluded.main_reason,
      evaluated_on = excluded.evaluated_on, counted = excluded.counted, changed_by = excluded.changed_by
    where (kept.activity_type, kept.target_groups, kept.other_target_group, kept.roles, kept.attainment,
        kept.main_reason, kept.evaluated_on, kept.counted)
      is distinct from (excluded.activity_type, excluded.target_groups, excluded.other_target_group,
        excluded.roles, excluded.attainment, excluded.main_reason, excluded.evaluated_on, excluded.counted)
  `.execute(trx)
}
