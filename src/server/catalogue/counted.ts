// The activities that the overview counts, for queries that ask what else is known of them.

import type { Transaction } from 'kysely'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import type { DB } from '../db/schema.ts'
import { activityConditions } from '../overview/conditions.ts'

/** By the place of their type in the vocabulary, each once. */
export function countedActivities(trx: Transaction<DB>, filter: ActivityFilter) {
  return trx
    .selectFrom('overviewActivity')
    .innerJoin('overviewPlan', 'overviewPlan.planId', 'overviewActivity.planId')
    .innerJoin('plan', 'plan.id', 'overviewActivity.planId')
    .innerJoin('activity', (join) =>
      join
        .onRef('activity.planId', '=', 'overviewActivity.planId')
        .onRef('activity.id', '=', 'overviewActivity.activityId'),
    )
    .where((eb) => eb.and(activityConditions(filter)))
    .select([
      'overviewActivity.planId',
      'overviewActivity.activityId',
      'overviewActivity.activityType as type',
      'overviewActivity.evaluatedOn',
    ])
}
