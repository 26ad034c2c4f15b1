// Plans read from the database: a page of those with activities that a filter counts, and one whole.

import { sql } from 'kysely'
import type { MemberRole } from '../../domain/access/member-roles.ts'
import { type ActivityFilter, isOfPlansAlone } from '../../domain/overview/filter.ts'
import type { PlanContent } from '../../domain/plan/content.ts'
import { today } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import { activityConditions, patternOf, planConditions } from '../overview/conditions.ts'

const sortColumns = {
  name: 'plan.name',
  municipality: 'municipality.name',
  startsOn: 'plan.startsOn',
  activities: 'activities',
  kroner: 'totalKroner',
} as const

export interface PlanOrder {
  readonly by: keyof typeof sortColumns
  readonly direction: 'asc' | 'desc'
}

/** Each plan with an activity that the filter counts: how many, and in which effort areas (bits by position). */
function countedPlans(db: Database, filter: ActivityFilter) {
  return db
    .selectFrom('overviewActivity')
    .innerJoin('overviewPlan', 'overviewPlan.planId', 'overviewActivity.planId')
    .innerJoin('activity', (join) =>
      join
        .onRef('activity.planId', '=', 'overviewActivity.planId')
        .onRef('activity.id', '=', 'overviewActivity.activityId'),
    )
    .innerJoin('plan', 'plan.id', 'overviewActivity.planId')
    .where((eb) => eb.and(activityConditions(filter)))
    .groupBy('overviewActivity.planId')
    .select('overviewActivity.planId')
    .select((eb) => eb.fn.countAll<number>().as('activities'))
    .select(sql<number>`bit_or(1 << overview_activity.effort_area)`.as('effortAreas'))
}

const totalKroner = sql<number>`
  overview_plan.fund_kroner + overview_plan.housing_organisation_kroner
  + overview_plan.municipality_kroner + overview_plan.other_kroner`

/** The plans that the filter counts: by their activities, or by themselves where it says nothing of activities. */
function fromPlans(db: Database, filter: ActivityFilter) {
  return db
    .selectFrom('plan')
    .innerJoin('overviewPlan', 'overviewPlan.planId', 'plan.id')
    .leftJoin(countedPlans(db, filter).as('counted'), 'counted.planId', 'plan.id')
    .where((eb) => {
      const byActivities = eb('counted.planId', 'is not', null)
      if (!isOfPlansAlone(filter)) return byActivities
      const byItself = [eb('overviewPlan.granted', '=', true), ...planConditions(filter)]
      if (filter.text) byItself.push(eb('plan.name', 'ilike', patternOf(filter.text)))
      return eb.or([byActivities, eb.and(byItself)])
    })
}

export type PlanRecord = Awaited<ReturnType<typeof listPlanRecords>>[number]

export function listPlanRecords(
  db: Database,
  filter: ActivityFilter,
  order: PlanOrder,
  { page, pageSize }: { page: number; pageSize: number },
) {
  return fromPlans(db, filter)
    .innerJoin('municipality', 'municipality.code', 'plan.municipalityCode')
    .select(['plan.id', 'plan.reference', 'plan.name', 'plan.programmeId', 'plan.municipalityCode'])
    .select(['plan.startsOn', 'plan.endsOn', 'plan.example'])
    .select(countsOf)
    .select(['overviewPlan.fundKroner', totalKroner.as('totalKroner')])
    .orderBy(sortColumns[order.by], order.direction)
    .orderBy('overviewPlan.slot')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
}

export async function countPlanRecords(db: Database, filter: ActivityFilter): Promise<number> {
  const row = await fromPlans(db, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return row.total
}

/** Nothing, for a plan without activities that are counted. */
const countsOf = [
  sql<number>`coalesce(counted.activities, 0)`.as('activities'),
  sql<number>`coalesce(counted.effort_areas, 0)`.as('effortAreas'),
] as const

/** One plan with everything that is written of it, also before it has activities. */
export function findPlanRecord(db: Database, id: string) {
  return (
    db
      .selectFrom('plan')
      .innerJoin('overviewPlan', 'overviewPlan.planId', 'plan.id')
      .leftJoin(countedPlans(db, { plan: id }).as('counted'), 'counted.planId', 'plan.id')
      .where('plan.id', '=', id)
      .where(sql<boolean>`caller_sees_plan(plan.id)`)
      .select(['plan.id', 'plan.reference', 'plan.name', 'plan.programmeId', 'plan.municipalityCode'])
      .select(['plan.startsOn', 'plan.endsOn', 'plan.example', 'plan.version', 'plan.status'])
      .select(countsOf)
      .select(['overviewPlan.fundKroner', totalKroner.as('totalKroner')])
      .select(sql<PlanContent>`plan_content(plan.id)`.as('content'))
      // Drafts too, as far as the caller sees them.
      .select(
        sql<boolean>`exists (select from activity where plan_id = plan.id and deleted_at is null)`.as(
          'begun',
        ),
      )
      .executeTakeFirst()
  )
}

/** The steps of a plan's life with who took them, newest first. */
export function listStatusSteps(db: Database, planId: string) {
  return db
    .selectFrom('planStatusStep')
    .leftJoin('person', 'person.id', 'planStatusStep.takenBy')
    .where('planId', '=', planId)
    .select(['status', 'takenAt', 'person.name as takenBy'])
    .orderBy('takenAt', 'desc')
    .limit(100)
    .execute()
}

/** Days on which the plan did duties of its programme's calendar, by duty. */
export async function readDutiesDone(db: Database, planId: string): Promise<ReadonlyMap<string, string>> {
  const found = await db
    .selectFrom('planDutyDone')
    .where('planId', '=', planId)
    .select(['dutyId', 'doneOn'])
    .execute()
  return new Map(found.map(({ dutyId, doneOn }) => [dutyId, doneOn]))
}

/**
 * Whether each effort area of the plan's programme that an activity of the plan counts under has an agreement that holds
 * today or later. An activity counts under one area at least where its own area maps to several.
 */
export async function hasEveryAgreement(db: Database, planId: string): Promise<boolean> {
  const { rows } = await sql<{ missing: boolean }>`
    with own as (
      select id, programme_id from plan where id = ${planId}
    ), agreed as (
      select distinct mapping.effort_area_id
      from own
      join agreement on agreement.plan_id = own.id and agreement.deleted_at is null
      join programme_effort_area_mapping mapping
        on mapping.programme_id = own.programme_id and mapping.programme_effort_area_id = agreement.effort_area
      join lateral (
        select ends_on from agreement_edition
        where plan_id = own.id and agreement_id = agreement.id
        order by edition desc limit 1) newest
        on coalesce(newest.ends_on >= (now() at time zone 'Europe/Copenhagen')::date, true)
    )
    select exists (
      select from activity
      join activity_type type on type.id = activity.activity_type_id
      where activity.plan_id = ${planId} and activity.deleted_at is null
        and type.effort_area_id not in (select effort_area_id from agreed)
    ) or not exists (select from activity where plan_id = ${planId} and deleted_at is null) as missing
  `.execute(db)
  return rows[0]?.missing === false
}

/** Who has a membership of the plan, or of its municipality or housing organisation, that holds today; by role and name. */
export async function listPeopleOf(
  db: Database,
  planId: string,
): Promise<{ name: string; memberRole: MemberRole }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .innerJoin('plan', (join) =>
      join.on((eb) =>
        eb.or([
          eb('membership.planId', '=', eb.ref('plan.id')),
          eb('membership.municipalityCode', '=', eb.ref('plan.municipalityCode')),
          eb('membership.housingOrganisation', '=', eb.ref('plan.housingOrganisation')),
        ]),
      ),
    )
    .where('plan.id', '=', planId)
    .where('person.closedAt', 'is', null)
    .where(sql<boolean>`membership.starts_on <= ${today}`)
    .where(sql<boolean>`coalesce(membership.ends_on >= ${today}, true)`)
    .select(['person.name', sql<MemberRole>`membership.member_role`.as('memberRole')])
    .distinct()
    .orderBy('memberRole')
    .orderBy('person.name')
    .limit(200)
    .execute()
}
