// What a plan's progress is made of besides its goals: one statement for the plan and one for its activities. Everything here
// runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { Progress, ProgressActivity, UnmeasuredGoal } from '../../contract/progress.ts'
import type { DB } from '../db/schema.ts'

const mostActivities = 200

type PlanOf = Progress['plan']
export async function findPlan(trx: Transaction<DB>, planId: string): Promise<PlanOf | undefined> {
  return trx
    .selectFrom('plan')
    .where('id', '=', planId)
    .select(['id', 'name', 'programmeId as programme', 'startsOn', 'endsOn', 'example'])
    .executeTakeFirst()
}

const mostUnmeasured = 500

/** Goals that no figure tells of: without an indicator, or with such in words alone. */
export async function listUnmeasured(trx: Transaction<DB>, planId: string): Promise<UnmeasuredGoal[]> {
  const { rows } = await sql<UnmeasuredGoal>`
    select box.id as box, box.lane, box.title, coalesce(theory.effort_area, activity_type.effort_area_id) as "effortArea",
      case when activity.id is not null then
        jsonb_build_object('id', activity.id, 'title', activity.title) end as activity,
      (select jsonb_build_object('id', indicator.id, 'name', indicator.name) from indicator
        where indicator.plan_id = box.plan_id and indicator.box_id = box.id
        order by indicator.position, indicator.id limit 1) as "inWords"
    from theory_box box
    join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
    left join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
    left join activity_type on activity_type.id = activity.activity_type_id
    where box.plan_id = ${planId} and box.lane in ('effort-goals', 'long-term-goals') and activity.deleted_at is null
      and not exists (
        select from indicator
        where indicator.plan_id = box.plan_id and indicator.box_id = box.id and indicator.unit <> 'text')
    order by coalesce(activity_type.position, -1), activity.title, box.position, box.id
    limit ${mostUnmeasured}
  `.execute(trx.withoutPlugins())
  return rows
}

export async function listActivitiesOf(trx: Transaction<DB>, planId: string): Promise<ProgressActivity[]> {
  const { rows } = await sql<ProgressActivity>`
    select activity.id, activity.title, activity.activity_type_id as "activityType",
      activity_type.effort_area_id as "effortArea", activity.main_activity as "mainActivity",
      activity.starts_on as "startsOn", activity.ends_on as "endsOn", step.attainment, newest.evaluated_on as "evaluatedOn",
      coalesce(held.sessions, 0)::integer as sessions, coalesce(held.attendance, 0)::integer as attendance,
      held.last_held_on as "lastHeldOn"
    from activity
    join activity_type on activity_type.id = activity.activity_type_id
    left join lateral (
      select id, evaluated_on from self_evaluation
      where plan_id = activity.plan_id and activity_id = activity.id and state in ('accepted', 'locked')
      order by evaluated_on desc limit 1
    ) newest on true
    left join self_evaluation_step step
      on step.plan_id = activity.plan_id and step.self_evaluation_id = newest.id and step.step = 3
    left join lateral (
      select sum(sessions) as sessions, sum(attendance) as attendance, max(last_held_on) as last_held_on
      from logbook_month where plan_id = activity.plan_id and activity_id = activity.id
    ) held on true
    where activity.plan_id = ${planId} and activity.deleted_at is null
    order by activity_type.position, activity.title, activity.id
    limit ${mostActivities}
  `.execute(trx.withoutPlugins())
  return rows
}
