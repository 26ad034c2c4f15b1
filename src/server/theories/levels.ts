// How the theories of change of a plan hang together: which goals of its effort areas its activities' goals feed.

import { sql, type Transaction } from 'kysely'
import type { Theory, WholeTheory } from '../../contract/theories.ts'
import type { DB } from '../db/schema.ts'
import { listAreasUnder, type Place } from './queries.ts'

const goalLanes = sql`('effort-goals', 'long-term-goals')`

/** What an activity's goals may feed: the goals of the areas of the plan that count under the activity's. */
export async function listAreaGoals(
  trx: Transaction<DB>,
  { plan, effortArea, activity }: Place,
): Promise<Theory['areaGoals']> {
  if (!activity) return []
  const areas = await listAreasUnder(trx, plan.programme, effortArea)
  const { rows } = await sql<Theory['areaGoals'][number]>`
    select box.id, box.title
    from theory_of_change theory
    join theory_box box on box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
    where theory.plan_id = ${plan.id} and theory.effort_area = any(${areas}::text[]) and box.lane in ${goalLanes}
    order by theory.effort_area, box.lane, box.position, box.id
    limit 600
  `.execute(trx.withoutPlugins())
  return rows
}

/** Which activities feed the goals of an effort area's theory; an activity's feeds and isn't fed. */
export async function listFeeding(
  trx: Transaction<DB>,
  { plan, theoryId, activity }: Place,
): Promise<Theory['fedBy']> {
  if (theoryId === null || activity) return []
  const { rows } = await sql<Theory['fedBy'][number]>`
    select distinct goal.id as goal, jsonb_build_object('id', activity.id, 'title', activity.title) as activity
    from theory_box box
    cross join unnest(box.feeds) as fed (goal)
    join theory_box goal on goal.plan_id = box.plan_id and goal.id = fed.goal and goal.theory_of_change_id = ${theoryId}
    join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
    join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
    where box.plan_id = ${plan.id} and box.feeds <> '{}' and activity.deleted_at is null
    limit 600
  `.execute(trx.withoutPlugins())
  return rows
}

/** Undefined where the caller doesn't see the plan. */
export async function findWholeTheory(
  trx: Transaction<DB>,
  planId: string,
): Promise<WholeTheory | undefined> {
  const { rows } = await sql<WholeTheory>`
    select jsonb_build_object('id', plan.id, 'name', plan.name, 'programme', plan.programme_id,
        'example', plan.example) as plan,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', area.id, 'content', theory_content(theory.plan_id, theory.id),
          'colour', (
            select min(effort_area_id) from programme_effort_area_mapping mapping
            where mapping.programme_id = area.programme_id and mapping.programme_effort_area_id = area.id
            having count(*) = 1)) order by area.position)
        from theory_of_change theory
        join programme_effort_area area on area.programme_id = plan.programme_id and area.id = theory.effort_area
        where theory.plan_id = plan.id), '[]') as areas,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', fed.id, 'title', fed.title, 'feeds', fed.feeds) order by fed.title, fed.id)
        from (
          select activity.id, activity.title, jsonb_agg(distinct goal) as feeds
          from theory_of_change theory
          join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
          join theory_box box on box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
          cross join unnest(box.feeds) goal
          where theory.plan_id = plan.id and activity.deleted_at is null
          group by activity.id, activity.title
          limit 500
        ) fed), '[]') as activities
    from plan where plan.id = ${planId} and caller_sees_plan(plan.id)
  `.execute(trx.withoutPlugins())
  return rows[0]
}
