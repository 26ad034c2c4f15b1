// What other plans say in theories of change of the same type of activity: how many of them, of how many. Titles that differ
// in spelling alone are one; what only one plan says is its own business.

import { sql, type Transaction } from 'kysely'
import type { Suggestions } from '../../contract/theories.ts'
import type { DB } from '../db/schema.ts'

/** So many of each lane are told. */
const most = 8
/** Said by so many plans at least. */
const fewestPlans = 2

/** Undefined where the caller sees no such activity. Row-level security leaves out what they may not see of others. */
export async function suggestFor(trx: Transaction<DB>, activityId: string): Promise<Suggestions | undefined> {
  const own = await trx
    .selectFrom('activity')
    .where('id', '=', activityId)
    .where('deletedAt', 'is', null)
    .select(['planId', 'activityTypeId'])
    .executeTakeFirst()
  if (!own) return undefined
  const { rows } = await sql<Suggestions>`
    with said as materialized (
      select box.plan_id, box.id, box.lane, box.title
      from activity
      join theory_of_change theory on theory.plan_id = activity.plan_id and theory.activity_id = activity.id
      join theory_box box on box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
      where activity.activity_type_id = ${own.activityTypeId} and activity.plan_id <> ${own.planId}
        and activity.published and activity.deleted_at is null
    ), texts as (
      select 'boxes' as kind, lane, title as text, plan_id from said
      union all
      select 'indicators', said.lane, indicator.name, said.plan_id
      from said join indicator on indicator.plan_id = said.plan_id and indicator.box_id = said.id
    ), counted as (
      select kind, lane, min(text) as text, count(distinct plan_id)::integer as plans,
        row_number() over (partition by kind, lane order by count(distinct plan_id) desc, min(text)) as place
      from texts where btrim(text) <> ''
      group by kind, lane, search_form(btrim(text))
      having count(distinct plan_id) >= ${fewestPlans}
    )
    select (select count(distinct plan_id)::integer from said) as of,
      ${listed('boxes')} as boxes, ${listed('indicators')} as indicators
  `.execute(trx.withoutPlugins())
  return rows[0]
}

const listed = (kind: 'boxes' | 'indicators') => sql`coalesce((
  select jsonb_agg(jsonb_build_object('lane', lane, 'text', text, 'plans', plans) order by lane, place)
  from counted where kind = ${sql.lit(kind)} and place <= ${most}), '[]')`
