// What sessions come to by month, for an activity and for a plan: read from the sums that are kept beside the sessions.
// Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { LogbookSummary, PlanLogbookSummary } from '../../contract/logbook-sums.ts'
import { addAll, type SessionSums } from '../../domain/logbook/sums.ts'
import type { DB } from '../db/schema.ts'
import type { Place } from './place.ts'
import { groupsOf, selectLogbooks } from './queries.ts'

/** Months, both inclusive; open where none is named. */
export interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const shownActivities = 500

const monthsWithin = (trx: Transaction<DB>, planId: string, { from, to }: Period) =>
  trx
    .selectFrom('logbookMonth as own')
    .where('own.planId', '=', planId)
    .where(sql<boolean>`own.sessions + own.cancelled > 0`)
    .$if(from !== undefined, (query) => query.where('own.month', '>=', `${from}-01`))
    .$if(to !== undefined, (query) => query.where('own.month', '<=', `${to}-01`))

const month = sql<string>`to_char(own.month, 'YYYY-MM')`

const summed = [
  sql<number>`sum(own.sessions)::integer`.as('sessions'),
  sql<number>`sum(own.cancelled)::integer`.as('cancelled'),
  sql<number>`sum(own.attendance)::integer`.as('attendance'),
  sql<number>`max(own.most_volunteers)::integer`.as('mostVolunteers'),
  sql<number>`sum(own.volunteer_minutes)::integer`.as('volunteerMinutes'),
] as const

export async function summariseActivity(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
  period: Period,
): Promise<LogbookSummary> {
  const months = await monthsWithin(trx, planId, period)
    .where('own.activityId', '=', activityId)
    .select([month.as('month'), 'own.sessions', 'own.cancelled', 'own.attendance'])
    .select(['own.mostVolunteers', 'own.volunteerMinutes'])
    .select(sql<SessionSums['byGroup']>`own.by_group`.as('byGroup'))
    .orderBy('own.month')
    .execute()
  const found = await selectLogbooks(trx)
    .where('activity.planId', '=', planId)
    .where('activity.id', '=', activityId)
    .executeTakeFirstOrThrow()
  const { groups, earlierGroups } = groupsOf(found)
  const total = addAll(months)
  const counted = earlierGroups.filter(({ id }) => (total.byGroup[id] ?? 0) > 0)
  return { groups: [...groups, ...counted], total, months }
}

export async function summarisePlan(
  trx: Transaction<DB>,
  planId: string,
  period: Period,
): Promise<PlanLogbookSummary> {
  const standing = () =>
    monthsWithin(trx, planId, period).innerJoin('activity', (join) =>
      join
        .onRef('activity.planId', '=', 'own.planId')
        .onRef('activity.id', '=', 'own.activityId')
        .on('activity.deletedAt', 'is', null),
    )
  const months = await standing()
    .select(month.as('month'))
    .select(summed)
    .groupBy('own.month')
    .orderBy('own.month')
    .execute()
  const activities = await standing()
    .select(['activity.id', 'activity.title'])
    .select((eb) => eb.fn.max('own.lastHeldOn').as('lastHeldOn'))
    .select(summed)
    .groupBy(['activity.id', 'activity.title'])
    .orderBy('activity.title')
    .orderBy('activity.id')
    .limit(shownActivities)
    .execute()
  const { byGroup, ...total } = addAll(months.map((one) => ({ ...one, byGroup: {} })))
  return { total, activities, months }
}
