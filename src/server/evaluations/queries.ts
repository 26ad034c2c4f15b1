// Self-evaluations read from the database. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { Evaluation } from '../../contract/evaluations.ts'
import type { EvaluationContent } from '../../domain/evaluation/content.ts'
import type { EvaluationMove, EvaluationState } from '../../domain/evaluation/states.ts'
import type { Day } from '../../domain/import/rows.ts'
import type { Duty } from '../../domain/programme/rules.ts'
import type { ReturnReasonId } from '../../domain/sparring/return-reasons.ts'
import type { ActivityTypeId, EffortAreaId } from '../../domain/vocabulary/ids.ts'
import type { DB } from '../db/schema.ts'
import { rulesOf } from '../programmes/rules.ts'

export interface EvaluationRecord {
  readonly id: string
  readonly version: number
  readonly state: EvaluationState
  readonly roundId: string | null
  readonly reviewer: { readonly id: string; readonly name: string } | null
  readonly reviewBy: string | null
  readonly plan: {
    readonly id: string
    readonly name: string
    readonly example: boolean
    readonly programme: string
    readonly startsOn: Day
  }
  readonly activity: {
    readonly id: string
    readonly title: string
    readonly effortArea: EffortAreaId
    readonly activityType: ActivityTypeId
  }
  readonly content: EvaluationContent
}

/** Undefined where the caller sees no such self-evaluation, or its activity has been deleted. */
export async function findEvaluation(
  trx: Transaction<DB>,
  id: string,
): Promise<EvaluationRecord | undefined> {
  const { rows } = await sql<EvaluationRecord>`
    select own.id, own.version, own.state, own.round_id as "roundId", own.review_by as "reviewBy",
      case when reviewer.id is not null then jsonb_build_object('id', reviewer.id, 'name', reviewer.name) end as reviewer,
      jsonb_build_object('id', plan.id, 'name', plan.name, 'example', plan.example, 'programme', plan.programme_id,
        'startsOn', plan.starts_on) as plan,
      jsonb_build_object('id', activity.id, 'title', activity.title, 'activityType', activity.activity_type_id,
        'effortArea', activity_type.effort_area_id) as activity,
      evaluation_content(own.plan_id, own.id) as content
    from self_evaluation own
    join plan on plan.id = own.plan_id
    join activity on activity.plan_id = own.plan_id and activity.id = own.activity_id
    join activity_type on activity_type.id = activity.activity_type_id
    left join person reviewer on reviewer.id = own.reviewer_id
    where own.id = ${id} and own.deleted_at is null and activity.deleted_at is null
  `.execute(trx.withoutPlugins())
  return rows[0]
}

/** The duty of the programme's calendar that a round is; undefined where the fund has taken it away since. */
export async function findRound(
  trx: Transaction<DB>,
  programme: string,
  id: string | null,
): Promise<Duty | undefined> {
  if (id === null) return undefined
  return (await rulesOf(trx, programme)).duties.find((duty) => duty.id === id)
}

/** The newest first. */
export async function listMoves(
  trx: Transaction<DB>,
  planId: string,
  id: string,
): Promise<Evaluation['history']> {
  const found = await trx
    .selectFrom('selfEvaluationMove as own')
    .leftJoin('person', 'person.id', 'own.movedBy')
    .where('own.planId', '=', planId)
    .where('own.selfEvaluationId', '=', id)
    .select(['own.id', 'own.move', 'own.movedAt', 'person.name as movedBy', 'own.because'])
    .select(['own.returnReasons', 'own.version'])
    .orderBy('own.movedAt', 'desc')
    .orderBy('own.id', 'desc')
    .limit(200)
    .execute()
  return found.map(({ move, movedAt, returnReasons, ...own }) => ({
    ...own,
    move: move as EvaluationMove,
    movedAt: movedAt.toISOString(),
    returnReasons: returnReasons as ReturnReasonId[],
  }))
}
