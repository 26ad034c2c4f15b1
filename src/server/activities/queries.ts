// Activities read from the database: a page of those that a filter counts, all of them batch by batch, one whole.

import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { countedStates } from '../../domain/evaluation/states.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import type { Within } from '../access/within.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { activityConditions } from '../overview/conditions.ts'

export interface Page {
  readonly page: number
  readonly pageSize: number
}

const sortColumns = {
  title: 'activity.title',
  plan: 'plan.name',
  type: 'overviewActivity.activityType',
  municipality: 'municipality.name',
  attainment: 'overviewActivity.attainment',
  startsOn: 'activity.startsOn',
} as const

export interface ActivityOrder {
  readonly by: keyof typeof sortColumns
  readonly direction: 'asc' | 'desc'
}

type Joined = 'overviewActivity' | 'overviewPlan' | 'activity' | 'plan' | 'municipality'

function fromActivities(db: Database): SelectQueryBuilder<DB, Joined, object> {
  return db
    .selectFrom('overviewActivity')
    .innerJoin('overviewPlan', 'overviewPlan.planId', 'overviewActivity.planId')
    .innerJoin('activity', (join) =>
      join
        .onRef('activity.planId', '=', 'overviewActivity.planId')
        .onRef('activity.id', '=', 'overviewActivity.activityId'),
    )
    .innerJoin('plan', 'plan.id', 'overviewActivity.planId')
    .innerJoin('municipality', 'municipality.code', 'plan.municipalityCode')
}

/**
 * The same for who reads on from a key. The planner takes a join on two columns for one that leaves few rows and would sort
 * all of them for each batch; asked activity by activity it goes by the keys.
 */
function fromActivitiesByKey(db: Database): SelectQueryBuilder<DB, Joined, object> {
  return db
    .selectFrom('overviewActivity')
    .innerJoin('overviewPlan', 'overviewPlan.planId', 'overviewActivity.planId')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('activity')
          .whereRef('activity.planId', '=', 'overviewActivity.planId')
          .whereRef('activity.id', '=', 'overviewActivity.activityId')
          .selectAll()
          .offset(sql.lit(0))
          .as('activity'),
      (join) => join.onTrue(),
    )
    .innerJoin('plan', 'plan.id', 'overviewActivity.planId')
    .innerJoin('municipality', 'municipality.code', 'plan.municipalityCode')
}

function targetGroupsOf(eb: ExpressionBuilder<DB, Joined>) {
  return jsonArrayFrom(
    eb
      .selectFrom('activityTargetGroup')
      .innerJoin('targetGroup', 'targetGroup.id', 'activityTargetGroup.targetGroupId')
      .whereRef('activityTargetGroup.planId', '=', 'activity.planId')
      .whereRef('activityTargetGroup.activityId', '=', 'activity.id')
      .select(['targetGroup.id', 'activityTargetGroup.priority'])
      .orderBy('activityTargetGroup.priority')
      .orderBy('targetGroup.position'),
  ).as('targetGroups')
}

function selectItems(query: SelectQueryBuilder<DB, Joined, object>) {
  return query
    .select(['activity.id', 'activity.title', 'activity.mainActivity', 'activity.otherTargetGroup'])
    .select(['activity.startsOn', 'activity.endsOn'])
    .select(['overviewActivity.activityType', 'overviewActivity.roles'])
    .select(['overviewActivity.attainment', 'overviewActivity.mainReason'])
    .select(['plan.id as planId', 'plan.name as planName', 'plan.programmeId', 'plan.example'])
    .select('plan.municipalityCode')
    .select(targetGroupsOf)
}

export type ActivityRecord = Awaited<ReturnType<typeof listActivityRecords>>[number]

/** One page of the activities that the filter counts. */
export function listActivityRecords(
  db: Database,
  filter: ActivityFilter,
  order: ActivityOrder,
  { page, pageSize }: Page,
) {
  return selectItems(fromActivities(db))
    .where((eb) => eb.and(activityConditions(filter)))
    .orderBy(sortColumns[order.by], (ob) =>
      order.direction === 'asc' ? ob.asc().nullsLast() : ob.desc().nullsLast(),
    )
    .orderBy('overviewActivity.slot')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
}

/** How many activities the filter counts. */
export async function countActivityRecords(db: Database, filter: ActivityFilter): Promise<number> {
  const row = await fromActivities(db)
    .where((eb) => eb.and(activityConditions(filter)))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return row.total
}

/** How many records are read at a time. */
const batch = 1000

/**
 * Every activity that the filter counts, plan by plan. Each batch is a query of its own that begins behind the last, so
 * that a slow reader holds no connection; what changes meanwhile comes as it then is.
 */
export async function* readActivityRecords(
  within: Within,
  filter: ActivityFilter,
): AsyncGenerator<ActivityRecord> {
  let last: ActivityRecord | undefined
  do {
    const records = await within((db) => listActivityRecordsBehind(db, filter, last))
    yield* records
    last = records.length === batch ? records.at(-1) : undefined
  } while (last)
}

function listActivityRecordsBehind(db: Database, filter: ActivityFilter, last: ActivityRecord | undefined) {
  return selectItems(fromActivitiesByKey(db))
    .where((eb) => eb.and(activityConditions(filter)))
    .$if(last !== undefined, (query) =>
      query.where(
        sql<boolean>`(overview_activity.plan_id, overview_activity.activity_id) > (${last?.planId}, ${last?.id})`,
      ),
    )
    .orderBy('overviewActivity.planId')
    .orderBy('overviewActivity.activityId')
    .limit(batch)
    .execute()
}

/** One activity with everything that is kept about it, or undefined. */
export function findActivityRecord(db: Database, id: string) {
  return selectItems(fromActivities(db))
    .where('activity.id', '=', id)
    .where('activity.deletedAt', 'is', null)
    .select(['activity.reference', 'activity.description', 'activity.volunteers'])
    .select(['activity.version', 'activity.published', 'activity.closedOn'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('activityPartner')
          .innerJoin('partner', 'partner.id', 'activityPartner.partnerId')
          .whereRef('activityPartner.planId', '=', 'activity.planId')
          .whereRef('activityPartner.activityId', '=', 'activity.id')
          .select('partner.id')
          .orderBy('partner.position'),
      ).as('partners'),
    )
    .select(selfEvaluationsOf)
    .executeTakeFirst()
}

function selfEvaluationsOf(eb: ExpressionBuilder<DB, Joined>) {
  return jsonArrayFrom(
    eb
      .selectFrom('selfEvaluation')
      .whereRef('selfEvaluation.planId', '=', 'activity.planId')
      .whereRef('selfEvaluation.activityId', '=', 'activity.id')
      .where('selfEvaluation.state', 'in', countedStates)
      .select([
        'selfEvaluation.id',
        'selfEvaluation.evaluatedOn',
        'selfEvaluation.state',
        'selfEvaluation.learned',
      ])
      .select((own) => [stepsOf(own), reasonsOf(own), successesOf(own)])
      .orderBy('selfEvaluation.evaluatedOn', 'desc'),
  ).as('selfEvaluations')
}

function stepsOf(eb: ExpressionBuilder<DB, 'selfEvaluation'>) {
  return jsonArrayFrom(
    eb
      .selectFrom('selfEvaluationStep as step')
      .whereRef('step.planId', '=', 'selfEvaluation.planId')
      .whereRef('step.selfEvaluationId', '=', 'selfEvaluation.id')
      .select(['step.step', 'step.goal', 'step.indicator', 'step.unit', 'step.target'])
      // One that counts has been handed in whole.
      .select((own) => own.ref('step.boxId').$notNull().as('boxId'))
      .select((own) => own.ref('step.attainment').$notNull().as('attainment'))
      .select(sql<string>`coalesce(trim_scale(step.amount)::text, '')`.as('amount'))
      .select('step.ofCount as of')
      .select('step.result')
      .orderBy('step.step'),
  ).as('steps')
}

function reasonsOf(eb: ExpressionBuilder<DB, 'selfEvaluation'>) {
  return jsonArrayFrom(
    eb
      .selectFrom('selfEvaluationReason as reason')
      .innerJoin('unmetReason', 'unmetReason.id', 'reason.reasonId')
      .whereRef('reason.planId', '=', 'selfEvaluation.planId')
      .whereRef('reason.selfEvaluationId', '=', 'selfEvaluation.id')
      .where('reason.step', '=', 3)
      .select(['unmetReason.id', 'reason.main'])
      .orderBy('unmetReason.position'),
  ).as('reasons')
}

function successesOf(eb: ExpressionBuilder<DB, 'selfEvaluation'>) {
  return jsonArrayFrom(
    eb
      .selectFrom('selfEvaluationSuccess as own')
      .innerJoin('success', 'success.id', 'own.successId')
      .whereRef('own.planId', '=', 'selfEvaluation.planId')
      .whereRef('own.selfEvaluationId', '=', 'selfEvaluation.id')
      .select('success.id')
      .orderBy('success.position'),
  ).as('successes')
}
