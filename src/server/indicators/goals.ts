// Goals that are counted, with how they stand: all of a plan, or those of one theory of change. Four statements, however many
// there are and however long its logbooks, since those are summed by month. Everything here runs in a transaction that knows
// the caller.

import { sql, type Transaction } from 'kysely'
import type { AttainedAnswer, MeasuredIndicator } from '../../contract/measurements.ts'
import type { DB } from '../db/schema.ts'
import { todayInDenmark } from '../today.ts'
import { listFedValues } from './fed.ts'
import { presentStanding } from './present.ts'
import { fromIndicators, indicatorColumns, type StoredIndicator } from './queries.ts'

const mostGoals = 500
const mostValues = 50_000

type StoredGoal = Omit<StoredIndicator, 'source' | 'measuredBy' | 'frequency' | 'plan'>

/** A value that counts, put down or counted by the logbook. */
export interface GoalValue extends Pick<MeasuredIndicator['counted'][number], 'on' | 'amount' | 'of'> {
  /** Empty where the logbook counted it. */
  readonly source: string
  readonly comment: string
}

export interface Goal extends StoredGoal {
  readonly attained: AttainedAnswer
  /** The first day first. */
  readonly values: readonly GoalValue[]
}

/** Of one activity, or of one effort area of the plan’s own; of the whole plan where neither is named. */
export interface GoalsOf {
  readonly activityId?: string | undefined
  readonly effortArea?: string | undefined
}

/** None where the caller does not see the plan. What is in words is left out. */
export async function readGoals(trx: Transaction<DB>, planId: string, of: GoalsOf = {}): Promise<Goal[]> {
  const plan = await trx
    .selectFrom('plan')
    .where('id', '=', planId)
    .select(['startsOn', 'endsOn'])
    .executeTakeFirst()
  if (!plan) return []
  const goals = await listGoals(trx, planId, of)
  if (goals.length === 0) return []
  const measured = Map.groupBy(await listValuesOf(trx, planId, of), ({ indicator }) => indicator)
  const { activityId } = of
  const fed = goals.some(({ feed }) => feed !== null)
    ? await listFedValues(trx, { planId, ...(activityId !== undefined && { activityId }) }, todayInDenmark())
    : undefined
  return goals.map((goal) => {
    const values: GoalValue[] =
      goal.feed === null
        ? (measured.get(goal.id) ?? []).map(({ indicator: _, ...value }) => value)
        : (fed?.get(goal.id) ?? []).map(({ on, amount, of }) => ({ on, amount, of, source: '', comment: '' }))
    return { ...goal, attained: presentStanding(goal, values, plan), values }
  })
}

const those = ({ activityId, effortArea }: GoalsOf) =>
  activityId !== undefined
    ? sql`and theory.activity_id = ${activityId}`
    : effortArea !== undefined
      ? sql`and theory.effort_area = ${effortArea}`
      : sql``

async function listGoals(trx: Transaction<DB>, planId: string, of: GoalsOf): Promise<StoredGoal[]> {
  const { rows } = await sql<StoredGoal>`
    select ${indicatorColumns}
    ${fromIndicators}
    where indicator.plan_id = ${planId} and activity.deleted_at is null and indicator.unit <> 'text' ${those(of)}
    order by coalesce(activity_type.position, -1), activity.title, box.position, indicator.position, indicator.id
    limit ${mostGoals}
  `.execute(trx.withoutPlugins())
  return rows
}

/**
 * All that holds, indicator by indicator, but of those that a logbook feeds; nor what was measured before the unit was
 * another.
 */
async function listValuesOf(
  trx: Transaction<DB>,
  planId: string,
  of: GoalsOf,
): Promise<(GoalValue & { readonly indicator: string })[]> {
  const { rows } = await sql<GoalValue & { readonly indicator: string }>`
    select own.indicator_id as indicator, own.measured_on as "on", trim_scale(own.amount)::text as amount,
      own.of_count as "of", own.source, own.comment
    from measurement own
    join indicator on indicator.plan_id = own.plan_id and indicator.id = own.indicator_id
    join theory_box box on box.plan_id = indicator.plan_id and box.id = indicator.box_id
    join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
    where own.plan_id = ${planId} and own.superseded_by is null and own.amount is not null
      and (own.of_count is not null) = (indicator.unit in ('share', 'scale-mean')) ${those(of)}
    order by own.indicator_id, own.measured_on, own.recorded_at, own.id
    limit ${mostValues}
  `.execute(trx.withoutPlugins())
  return rows
}
