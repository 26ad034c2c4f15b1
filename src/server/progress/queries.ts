// What a plan's progress is made of: four statements, however long its logbooks are, since those are summed by month.
// Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { Progress, ProgressActivity } from '../../contract/progress.ts'
import type { Aim } from '../../domain/indicator/attainment.ts'
import type { DB } from '../db/schema.ts'
import { fromIndicators, indicatorColumns, type StoredIndicator } from '../indicators/queries.ts'

const mostGoals = 500
const mostActivities = 200
const mostValues = 50_000

type PlanOf = Progress['plan']
export type StoredGoal = Omit<StoredIndicator, 'source' | 'measuredBy' | 'frequency' | 'plan'> & Aim

export interface StoredValue {
  readonly indicator: string
  readonly on: string
  readonly amount: string
  readonly of: number | null
  readonly source: string
  readonly comment: string
}

export async function findPlan(trx: Transaction<DB>, planId: string): Promise<PlanOf | undefined> {
  return trx
    .selectFrom('plan')
    .where('id', '=', planId)
    .select(['id', 'name', 'programmeId as programme', 'startsOn', 'endsOn', 'example'])
    .executeTakeFirst()
}

/** Those that are counted in figures, and those in words that nobody has settled otherwise: all that a goal is measured by. */
export async function listGoals(trx: Transaction<DB>, planId: string): Promise<StoredGoal[]> {
  const { rows } = await sql<StoredGoal>`
    select ${indicatorColumns}
    ${fromIndicators}
    where indicator.plan_id = ${planId} and activity.deleted_at is null and indicator.unit <> 'text'
    order by coalesce(activity_type.position, -1), activity.title, box.position, indicator.position, indicator.id
    limit ${mostGoals}
  `.execute(trx.withoutPlugins())
  return rows
}

/**
 * All that holds, indicator by indicator, but of those that a logbook feeds; nor what was measured before the unit was
 * another.
 */
export async function listValuesOf(trx: Transaction<DB>, planId: string): Promise<StoredValue[]> {
  const { rows } = await sql<StoredValue>`
    select own.indicator_id as indicator, own.measured_on as "on", trim_scale(own.amount)::text as amount,
      own.of_count as "of", own.source, own.comment
    from measurement own
    join indicator on indicator.plan_id = own.plan_id and indicator.id = own.indicator_id
    where own.plan_id = ${planId} and own.superseded_by is null and own.amount is not null
      and (own.of_count is not null) = (indicator.unit in ('share', 'scale-mean'))
    order by own.indicator_id, own.measured_on, own.recorded_at, own.id
    limit ${mostValues}
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
      where plan_id = activity.plan_id and activity_id = activity.id and state = 'accepted'
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
