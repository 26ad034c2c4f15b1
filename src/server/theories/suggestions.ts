// What other plans say in their theories of change of the same type of activity, or of the same effort area: how many of
// them, of how many. Titles that differ in spelling alone are one; what only one plan says is its own business.

import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Suggestions } from '../../contract/theory-suggestions.ts'
import type { DB } from '../db/schema.ts'
import { findPlace, type Owner, type Place } from './queries.ts'

/** So many of each lane are told. */
const most = 8
/** Said by so many plans at least. */
const fewestPlans = 2
/** So many theories of change are looked through, those begun last. */
const looked = 1000

/** Undefined where the caller sees no such place. Row-level security leaves out what they may not see of others. */
export async function suggestFor(trx: Transaction<DB>, owner: Owner): Promise<Suggestions | undefined> {
  const place = await findPlace(trx, owner)
  if (!place) return undefined
  const { rows } = await sql<Suggestions>`
    with alike as materialized (
      ${place.activity ? ofType(place.plan.id, place.activity.activityType) : ofArea(place)}
      order by theory.id desc limit ${looked}
    ), said as materialized (
      select box.plan_id, box.id, box.lane, box.title
      from alike join theory_box box on box.plan_id = alike.plan_id and box.theory_of_change_id = alike.id
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

const ofType = (planId: string, type: string): RawBuilder<unknown> => sql`
  select theory.plan_id, theory.id
  from activity
  join theory_of_change theory on theory.plan_id = activity.plan_id and theory.activity_id = activity.id
  where activity.activity_type_id = ${type} and activity.plan_id <> ${planId}
    and activity.published and activity.deleted_at is null`

/** Of the same area of the same programme, or of one that counts under the same of the eight. */
const ofArea = ({ plan, effortArea }: Place): RawBuilder<unknown> => sql`
  select theory.plan_id, theory.id
  from theory_of_change theory join plan on plan.id = theory.plan_id
  where theory.effort_area is not null and plan.id <> ${plan.id} and plan.status not in ('draft', 'applied')
    and (plan.programme_id, theory.effort_area) in (
      values (${plan.programme}, ${effortArea})
      union
      select alike.programme_id, alike.programme_effort_area_id
      from programme_effort_area_mapping own
      join programme_effort_area_mapping alike on alike.effort_area_id = own.effort_area_id
      where own.programme_id = ${plan.programme} and own.programme_effort_area_id = ${effortArea})`

const listed = (kind: 'boxes' | 'indicators') => sql`coalesce((
  select jsonb_agg(jsonb_build_object('lane', lane, 'text', text, 'plans', plans) order by lane, place)
  from counted where kind = ${sql.lit(kind)} and place <= ${most}), '[]')`
