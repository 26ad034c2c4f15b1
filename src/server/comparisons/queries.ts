// Others of the same type, counted. Only what is counted in the overview takes part, whoever asks, and example plans are
// held beside example plans alone; there is nothing to filter by. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { Comparison } from '../../contract/comparisons.ts'
import { type ActivityTypeId, type SuccessId, successIds } from '../../domain/vocabulary/ids.ts'
import type { DB } from '../db/schema.ts'

export interface OwnActivity {
  readonly planId: string
  readonly example: boolean
  readonly activityType: ActivityTypeId
  /** Places in the vocabulary. */
  readonly attainment: number | null
  readonly mainReason: number | null
  readonly perSession: number | null
}

/** Undefined where the caller sees no such activity. */
export async function findOwn(trx: Transaction<DB>, id: string): Promise<OwnActivity | undefined> {
  const { rows } = await sql<OwnActivity>`
    select activity.plan_id as "planId", plan.example, activity.activity_type_id as "activityType", counted.attainment,
      counted.main_reason as "mainReason",
      (select round(sum(attendance)::numeric / nullif(sum(sessions), 0), 1)::float8 from logbook_month
        where plan_id = activity.plan_id and activity_id = activity.id) as "perSession"
    from activity
    join plan on plan.id = activity.plan_id
    left join overview_activity counted on counted.plan_id = activity.plan_id and counted.activity_id = activity.id
    where activity.id = ${id} and activity.deleted_at is null
  `.execute(trx.withoutPlugins())
  return rows[0]
}

export interface Counted {
  readonly attainment: number
  readonly mainReason: number | null
  readonly activities: number
  readonly planIds: readonly string[]
}

/** Those of the others: the rows `activity`, and `counted` of the overview. */
const others = ({ planId, activityType, example }: OwnActivity) => sql`
  activity
  join overview_activity counted
    on counted.plan_id = activity.plan_id and counted.activity_id = activity.id and counted.counted
  join plan on plan.id = activity.plan_id and plan.example = ${example} and plan.id <> ${planId}
    and activity.activity_type_id = ${activityType}`

/** Self-evaluated activities by how far they came and for which main reason, with the plans that they are of. */
export async function countOthers(trx: Transaction<DB>, own: OwnActivity): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select counted.attainment, counted.main_reason as "mainReason", count(*)::integer as activities,
      array_agg(distinct counted.plan_id) as "planIds"
    from ${others(own)}
    where counted.attainment is not null
    group by counted.attainment, counted.main_reason
  `.execute(trx.withoutPlugins())
  return rows
}

export interface Marked {
  readonly id: SuccessId
  readonly marked: boolean
  readonly activities: number
  readonly plans: number
}

/** What went well in self-evaluated activities, as far as it was ticked off: with each, and without it. */
export async function countSuccesses(trx: Transaction<DB>, own: OwnActivity): Promise<Marked[]> {
  const { rows } = await sql<Marked>`
    with told as (
      select counted.plan_id, array_agg(success.success_id) filter (where success.success_id is not null) as successes
      from ${others(own)}
      join self_evaluation evaluation on evaluation.plan_id = counted.plan_id
        and evaluation.activity_id = counted.activity_id and evaluation.evaluated_on = counted.evaluated_on
        and evaluation.state in ('accepted', 'locked')
      left join self_evaluation_success success
        on success.plan_id = evaluation.plan_id and success.self_evaluation_id = evaluation.id
      where counted.attainment is not null
      group by counted.plan_id, counted.activity_id
    )
    select named.id, named.id = any(coalesce(told.successes, '{}')) as marked, count(*)::integer as activities,
      count(distinct told.plan_id)::integer as plans
    from told cross join unnest(${[...successIds]}::text[]) as named (id)
    group by 1, 2
  `.execute(trx.withoutPlugins())
  return rows
}

export async function attendanceOfOthers(
  trx: Transaction<DB>,
  { planId, activityType }: OwnActivity,
): Promise<Comparison['attendance']> {
  const { rows } = await sql<NonNullable<Comparison['attendance']>>`
    select plans, activities, low, median, high from attendance_of_others(${activityType}, ${planId})
  `.execute(trx.withoutPlugins())
  return rows[0] ?? null
}

/** What others of the type measure in figures or words, where so many plans do. */
export async function indicatorsOfOthers(
  trx: Transaction<DB>,
  own: OwnActivity,
  fewest: number,
): Promise<Comparison['indicators']> {
  const { rows } = await sql<Comparison['indicators'][number]>`
    select min(indicator.name) as name, count(distinct indicator.plan_id)::integer as plans
    from ${others(own)}
    join theory_of_change theory on theory.plan_id = activity.plan_id and theory.activity_id = activity.id
    join theory_box box on box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
    join indicator on indicator.plan_id = box.plan_id and indicator.box_id = box.id
    where btrim(indicator.name) <> ''
    group by coalesce(indicator.library_indicator_id, search_form(btrim(indicator.name)))
    having count(distinct indicator.plan_id) >= ${fewest}
    order by count(distinct indicator.plan_id) desc, min(indicator.name) limit 8
  `.execute(trx.withoutPlugins())
  return rows
}
