// How the goals of a plan stand.

import type { Transaction } from 'kysely'
import type { Progress, ProgressGoal } from '../../contract/progress.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { DatedValue } from '../../domain/indicator/aggregate.ts'
import type { FedValue } from '../../domain/indicator/fed.ts'
import { type Standing, standings } from '../../domain/indicator/standing.ts'
import { trendOf } from '../../domain/indicator/trend.ts'
import { translators } from '../../messages/translators.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { listFedValues } from '../indicators/fed.ts'
import { nothingToReach, presentStanding, today } from '../indicators/present.ts'
import { findPlan, listActivitiesOf, listGoals, listValuesOf, type StoredValue } from './queries.ts'

/** So many places of a line make a small picture. */
const ofLine = 12

/** With the values behind it. Throws `not-found`, also for whoever sees the plan from outside alone. */
export async function readProgress(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
): Promise<{ progress: Progress; values: readonly StoredValue[] }> {
  const plan = mayIn('see-unpublished', planId, caller.memberships) && (await findPlan(trx, planId))
  if (!plan) throw new ProblemError('not-found')
  const [stored, values, activities] = [
    await listGoals(trx, planId),
    await listValuesOf(trx, planId),
    await listActivitiesOf(trx, planId),
  ]
  const fed = await listFedValues(trx, { planId }, today())
  const counted = [...fed].flatMap(([indicator, own]) => own.map((value) => asStored(indicator, value)))
  const measured = Map.groupBy(values, ({ indicator }) => indicator)
  const goals = stored.map((goal): ProgressGoal => {
    const own: readonly DatedValue[] = (goal.feed === null ? measured : fed).get(goal.id) ?? []
    return {
      ...goal,
      nothingToReach: nothingToReach(goal),
      attained: presentStanding(goal, own, plan),
      line: trendOf(own, goal)
        .slice(-ofLine)
        .map(({ on, level }) => ({ on, level })),
    }
  })
  const byHand = new Set(goals.flatMap(({ id, feed }) => (feed === null ? [id] : [])))
  return {
    progress: { plan, on: today(), counts: countsOf(goals), goals, activities },
    values: [...values.filter(({ indicator }) => byHand.has(indicator)), ...counted],
  }
}

const asStored = (indicator: string, { sessions: _, ...value }: FedValue): StoredValue => ({
  ...{ indicator, source: translators.da('indicator.origin.logbook'), comment: '', ...value },
})

function countsOf(goals: readonly ProgressGoal[]): Record<Standing, number> {
  const count = (standing: Standing) => goals.filter(({ attained }) => attained.standing === standing).length
  return Object.fromEntries(standings.map((standing) => [standing, count(standing)])) as Record<
    Standing,
    number
  >
}
