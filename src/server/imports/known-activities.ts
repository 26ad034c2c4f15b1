// What is stored of the activities that forms name: ids to be kept, and the words that each self-evaluation was said in.

import { sql, type Transaction } from 'kysely'
import type { SelfEvaluationRow } from '../../domain/import/rows.ts'
import type { DB } from '../db/schema.ts'
import { isWritten } from './written-forms.ts'

/** A form whose plan has been found. */
export interface PlacedRow {
  readonly planId: string
  readonly row: SelfEvaluationRow
}

export interface KnownStep {
  /** From 1 to 3. */
  readonly step: number
  readonly boxId: string
  readonly goal: string
  readonly indicatorId: string | null
  readonly indicator: string | null
}

export interface KnownEvaluation {
  readonly id: string
  readonly evaluatedOn: string
  /** Whether people have saved or moved it, so that it is theirs. */
  readonly written: boolean
  readonly steps: readonly KnownStep[]
}

export interface KnownActivity {
  readonly planId: string
  readonly reference: string
  readonly activityId: string
  readonly theoryId: string | null
  /** The newest first. */
  readonly evaluations: readonly KnownEvaluation[]
}

/** Answers, for a placed form, what is known of its activity; undefined where that is new. */
export async function findKnownActivities(
  trx: Transaction<DB>,
  rows: readonly PlacedRow[],
): Promise<(placed: PlacedRow) => KnownActivity | undefined> {
  const plans = rows.map(({ planId }) => planId)
  const references = rows.map(({ row }) => row.reference)
  const { rows: found } = await sql<KnownActivity>`
    select activity.plan_id as "planId", activity.reference, activity.id as "activityId",
      (select id from theory_of_change own where own.plan_id = activity.plan_id and own.activity_id = activity.id
        order by id limit 1) as "theoryId",
      coalesce((select jsonb_agg(jsonb_build_object('id', own.id, 'evaluatedOn', own.evaluated_on,
            'written', ${isWritten('own')}, 'steps',
            coalesce((select jsonb_agg(jsonb_build_object('step', step.step, 'boxId', step.box_id, 'goal', step.goal,
                  'indicatorId', step.indicator_id, 'indicator', step.indicator))
                from self_evaluation_step step
                where step.plan_id = own.plan_id and step.self_evaluation_id = own.id), '[]'))
            order by own.evaluated_on desc)
          from self_evaluation own
          where own.plan_id = activity.plan_id and own.activity_id = activity.id
            and own.deleted_at is null), '[]') as evaluations
    from unnest(${plans}::uuid[], ${references}::text[]) as named (plan_id, reference)
    join activity on activity.plan_id = named.plan_id and activity.reference = named.reference
      and activity.deleted_at is null
  `.execute(trx.withoutPlugins())
  const known = new Map(found.map((activity) => [`${activity.planId}|${activity.reference}`, activity]))
  return ({ planId, row }) => known.get(`${planId}|${row.reference}`)
}
