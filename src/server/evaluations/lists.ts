// Self-evaluations in lists: of a plan, of many plans, and those that are owed. Row-level security leaves out what the
// caller may not see.

import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import {
  type EvaluationsToReview,
  type listEvaluationsToReview,
  type MissingEvaluations,
  type PlanEvaluations,
  reviewPageSize,
} from '../../contract/evaluation-lists.ts'
import type { roundSchema } from '../../contract/evaluations.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Day } from '../../domain/import/rows.ts'
import { roundsOf } from '../../domain/programme/rules.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { rulesOf } from '../programmes/rules.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'
import { todayInDenmark } from '../today.ts'

const activityJson = sql`
  jsonb_build_object('id', activity.id, 'title', activity.title, 'activityType', activity.activity_type_id,
    'effortArea', activity_type.effort_area_id)`

/** What a list tells of each self-evaluation `own`. */
const listedColumns = sql`
  own.id, own.state, ${activityJson} as activity, own.evaluated_on as "evaluatedOn", own.review_by as "reviewBy",
  (select step.attainment from self_evaluation_step step
    where step.plan_id = own.plan_id and step.self_evaluation_id = own.id and step.step = 3) as attainment,
  (select name from person where person.id = own.reviewer_id) as reviewer,
  moved.at as "changedAt"`

const lastMove = sql`
  left join lateral (
    select max(moved_at) as at, count(*) filter (where move = 'return')::integer as returned
    from self_evaluation_move step where step.plan_id = own.plan_id and step.self_evaluation_id = own.id
  ) moved on true`

type Row = Omit<PlanEvaluations['items'][number], 'round' | 'changedAt'> & {
  readonly roundId: string | null
  readonly changedAt: Date | null
}

interface Main {
  readonly activity: PlanEvaluations['activities'][number]
  readonly startsOn: Day
  readonly endsOn: Day
}

/** Of an activity. */
export const lastDay = sql`least(activity.ends_on, activity.closed_on)`

/** A round asks for what ran since the one before, so that what has ended is not owed for good. */
const ranIn = (main: Main, round: { readonly dueOn: Day }, before: { readonly dueOn: Day } | undefined) =>
  main.startsOn <= round.dueOn && (before === undefined || main.endsOn > before.dueOn)

/** Throws `not-found` for whoever does not see the plan's unpublished work. */
export async function listOfPlan(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
): Promise<PlanEvaluations> {
  const plan = await trx
    .selectFrom('plan')
    .where('id', '=', planId)
    .select(['id', 'name', 'example', 'programmeId', 'startsOn', 'endsOn'])
    .executeTakeFirst()
  if (!plan || !mayIn('see-unpublished', planId, caller.memberships)) throw new ProblemError('not-found')
  const rounds = roundsOf(await rulesOf(trx, plan.programmeId), plan).map(({ id, title, dueOn }) => ({
    ...{ id, title, dueOn },
  }))
  const { rows } = await sql<Row>`
    select ${listedColumns}, own.round_id as "roundId"
    from self_evaluation own
    join activity on activity.plan_id = own.plan_id and activity.id = own.activity_id
    join activity_type on activity_type.id = activity.activity_type_id
    ${lastMove}
    where own.plan_id = ${planId} and own.deleted_at is null and activity.deleted_at is null
    order by own.evaluated_on desc, own.id desc limit 500
  `.execute(trx.withoutPlugins())
  const { rows: mains } = await sql<Main>`
    select ${activityJson} as activity, activity.starts_on as "startsOn", ${lastDay} as "endsOn"
    from activity join activity_type on activity_type.id = activity.activity_type_id
    where activity.plan_id = ${planId} and activity.main_activity and activity.deleted_at is null
    order by activity_type.position, activity.title, activity.id limit 200
  `.execute(trx.withoutPlugins())
  const editable = mayIn('edit-plan', planId, caller.memberships)
  const begun = new Set(rows.map(({ activity, roundId }) => `${activity.id} ${roundId}`))
  const missing = rounds.flatMap((round, index) =>
    mains
      .filter(
        (main) => ranIn(main, round, rounds[index - 1]) && !begun.has(`${main.activity.id} ${round.id}`),
      )
      .map(({ activity }) => ({ activity, round, late: round.dueOn < todayInDenmark() })),
  )
  return {
    plan: { id: plan.id, name: plan.name, example: plan.example },
    editable,
    deleted: editable ? await listDeleted(trx, planId, rounds) : [],
    items: rows.map(({ roundId, changedAt, ...row }) => ({
      ...row,
      round: rounds.find(({ id }) => id === roundId) ?? null,
      changedAt: changedAt?.toISOString() ?? null,
    })),
    missing: missing.slice(0, 500),
    activities: mains.map(({ activity }) => activity),
  }
}

async function listDeleted(
  trx: Transaction<DB>,
  planId: string,
  rounds: readonly z.infer<typeof roundSchema>[],
): Promise<PlanEvaluations['deleted']> {
  const { rows } = await sql<
    Omit<PlanEvaluations['deleted'][number], 'round'> & { readonly roundId: string | null }
  >`
    select own.id, ${activityJson} as activity, own.round_id as "roundId", own."restorableUntil"
    from (
      select id, plan_id, activity_id, round_id, ${lastRestorableDay} as "restorableUntil" from self_evaluation
      where plan_id = ${planId} and deleted_at is not null and ${stillThere}
    ) own
    join activity on activity.plan_id = own.plan_id and activity.id = own.activity_id
    join activity_type on activity_type.id = activity.activity_type_id
    where activity.deleted_at is null
    order by own."restorableUntil" desc, own.id limit 100
  `.execute(trx.withoutPlugins())
  return rows.map(({ roundId, ...row }) => ({
    ...row,
    round: rounds.find(({ id }) => id === roundId) ?? null,
  }))
}

/** Newest rules of each programme, and the rounds in them, each with the day of the one before. */
export const allRounds = sql`
  rounds as (
    select programme_id, jsonb_build_object('id', duty -> 'id', 'title', duty -> 'title', 'dueOn', duty -> 'dueOn') as round,
      (duty ->> 'id')::uuid as id, (duty ->> 'dueOn')::date as due_on,
      lag((duty ->> 'dueOn')::date) over (partition by programme_id order by duty ->> 'dueOn') as due_before
    from (
      select distinct on (programme_id) programme_id, content from programme_rules
      order by programme_id, version desc
    ) newest
    cross join jsonb_array_elements(newest.content -> 'duties') duty
    where duty ->> 'kind' = 'self-evaluation'
  )`

/** Granted plans that are put together: example plans with each other alone, and only where there are no real ones. */
export const countedTogether = sql`
  plan.status not in ('draft', 'applied') and (not plan.example or not exists (
    select from plan real where not real.example and real.status not in ('draft', 'applied')))`

type ReviewQuery = z.output<(typeof listEvaluationsToReview)['query']>
type ToReview = Omit<EvaluationsToReview['items'][number], 'changedAt'> & {
  readonly changedAt: Date | null
  readonly total: number
}

function conditions(caller: Caller, query: ReviewQuery): RawBuilder<unknown> {
  const { state, programme, municipality, effortArea, round, looking, sentBackFor, sentBackIn } = query
  const all = [sql`own.deleted_at is null and activity.deleted_at is null`]
  if (state !== 'any') all.push(sql`own.state = ${state}`)
  if (programme) all.push(sql`plan.programme_id = ${programme}`)
  if (municipality) all.push(sql`plan.municipality_code = ${municipality}`)
  if (effortArea) all.push(sql`activity_type.effort_area_id = ${effortArea}`)
  if (round === 'none') all.push(sql`rounds.id is null`)
  else if (round) all.push(sql`own.round_id = ${round}`)
  if (looking === 'me') all.push(sql`own.reviewer_id = ${caller.personId}`)
  if (looking === 'nobody') all.push(sql`own.reviewer_id is null`)
  if (looking === 'late') all.push(sql`own.review_by < ${todayInDenmark()}::date`)
  if (sentBackFor || sentBackIn)
    all.push(sql`${countedTogether} and exists (
      select from self_evaluation_move step
      where step.plan_id = own.plan_id and step.self_evaluation_id = own.id and step.move = 'return'
        ${sentBackFor ? sql`and ${sentBackFor} = any(step.return_reasons)` : sql``}
        ${sentBackIn ? sql`and ${yearOf(sql`step.moved_at`)} = ${Number(sentBackIn)}` : sql``})`)
  return sql.join(all, sql` and `)
}

export const yearOf = (moment: RawBuilder<unknown>) =>
  sql<number>`extract(year from ${moment} at time zone 'Europe/Copenhagen')::integer`

/** One page of those in a state, those first that have been in it longest. */
export async function listToReview(
  trx: Transaction<DB>,
  caller: Caller,
  query: ReviewQuery,
): Promise<EvaluationsToReview> {
  const { page } = query
  const { rows } = await sql<ToReview>`
    with ${allRounds}
    select ${listedColumns}, moved.returned, rounds.round, count(*) over ()::integer as total,
      jsonb_build_object('id', plan.id, 'name', plan.name, 'example', plan.example,
        'municipality', plan.municipality_code) as plan
    from self_evaluation own
    join plan on plan.id = own.plan_id
    join activity on activity.plan_id = own.plan_id and activity.id = own.activity_id
    join activity_type on activity_type.id = activity.activity_type_id
    left join rounds on rounds.programme_id = plan.programme_id and rounds.id = own.round_id
    ${lastMove}
    where ${conditions(caller, query)}
    order by moved.at nulls last, own.evaluated_on, own.id
    limit ${reviewPageSize} offset ${(page - 1) * reviewPageSize}
  `.execute(trx.withoutPlugins())
  return {
    items: rows.map(({ total: _, changedAt, ...row }) => ({
      ...row,
      changedAt: changedAt?.toISOString() ?? null,
    })),
    total: rows[0]?.total ?? 0,
    ...{ page, pageSize: reviewPageSize },
  }
}

/** Plan by plan and round by round, the longest overdue first. */
export async function listMissing(trx: Transaction<DB>): Promise<MissingEvaluations['items']> {
  const { rows } = await sql<MissingEvaluations['items'][number]>`
    with ${allRounds}
    select jsonb_build_object('id', plan.id, 'name', plan.name, 'example', plan.example,
        'municipality', plan.municipality_code) as plan, rounds.round,
      count(*) filter (where own.id is null)::integer as missing, count(*)::integer as of
    from rounds
    join plan on plan.programme_id = rounds.programme_id and rounds.due_on between plan.starts_on and plan.ends_on
      and plan.status not in ('draft', 'applied')
    join activity on activity.plan_id = plan.id and activity.main_activity and activity.deleted_at is null
      and activity.starts_on <= rounds.due_on
      and (rounds.due_before is null or rounds.due_before < plan.starts_on or ${lastDay} > rounds.due_before)
    left join self_evaluation own on own.plan_id = activity.plan_id and own.activity_id = activity.id
      and own.round_id = rounds.id and own.state <> 'draft'
    where rounds.due_on < ${todayInDenmark()}::date
    group by plan.id, rounds.id, rounds.round, rounds.due_on
    having count(*) filter (where own.id is null) > 0
    order by rounds.due_on, plan.name, plan.id limit 500
  `.execute(trx.withoutPlugins())
  return rows
}
