// How the goals of a plan stand.

import type { Transaction } from 'kysely'
import type { Progress, ProgressGoal } from '../../contract/progress.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { nothingToReach } from '../../domain/indicator/attainment.ts'
import { type Standing, standings } from '../../domain/indicator/standing.ts'
import { trendOf } from '../../domain/indicator/trend.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { type Goal, readGoals } from '../indicators/goals.ts'
import { todayInDenmark } from '../today.ts'
import { findPlan, listActivitiesOf, listUnmeasured } from './queries.ts'

/** So many places of a line make a small picture. */
const ofLine = 12

/** With the values behind it. Throws `not-found`, also for whoever sees the plan from outside alone. */
export async function readProgress(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
): Promise<{ progress: Progress; measured: readonly Goal[] }> {
  const plan = mayIn('see-unpublished', planId, caller.memberships) && (await findPlan(trx, planId))
  if (!plan) throw new ProblemError('not-found')
  const measured = await readGoals(trx, planId)
  const activities = await listActivitiesOf(trx, planId)
  const unmeasured = await listUnmeasured(trx, planId)
  const goals = measured.map(
    ({ values, ...goal }): ProgressGoal => ({
      ...goal,
      nothingToReach: nothingToReach(goal),
      line: trendOf(values, goal)
        .slice(-ofLine)
        .map(({ on, level }) => ({ on, level })),
    }),
  )
  const counts = countsOf([
    ...goals.map(({ attained }) => attained.standing),
    ...unmeasured.map(() => 'unmeasured' as const),
  ])
  return { progress: { plan, on: todayInDenmark(), counts, goals, unmeasured, activities }, measured }
}

function countsOf(all: readonly Standing[]): Record<Standing, number> {
  const count = (standing: Standing) => all.filter((one) => one === standing).length
  return Object.fromEntries(standings.map((standing) => [standing, count(standing)])) as Record<
    Standing,
    number
  >
}
