// What self-evaluations are sent back for, counted over time. Row-level security leaves out what the caller may not see:
// whoever may read the counts may read each form behind them.

import { sql, type Transaction } from 'kysely'
import type { ReturnReasonCounts } from '../../contract/evaluation-lists.ts'
import type { ReturnReasonId } from '../../domain/sparring/return-reasons.ts'
import type { DB } from '../db/schema.ts'
import { allRounds, countedTogether, yearOf } from './lists.ts'

type Counts = ReturnReasonCounts['items'][number]

/** By programme, year and round; the newest year first. */
export async function countReasons(trx: Transaction<DB>): Promise<Counts[]> {
  const { rows } = await sql<Omit<Counts, 'reasons'> & { reasons: Partial<Record<ReturnReasonId, number>> }>`
    with ${allRounds},
    moved as materialized (
      select plan.programme_id, ${yearOf(sql`step.moved_at`)} as year, own.round_id, step.move, step.return_reasons
      from self_evaluation_move step
      join self_evaluation own on own.plan_id = step.plan_id and own.id = step.self_evaluation_id
      join activity on activity.plan_id = own.plan_id and activity.id = own.activity_id
      join plan on plan.id = own.plan_id
      where step.move in ('submit', 'return') and activity.deleted_at is null
        and ${countedTogether}
    ),
    given as (
      select programme_id, year, round_id, jsonb_object_agg(reason, count) as reasons
      from (
        select programme_id, year, round_id, reason, count(*)
        from moved cross join unnest(return_reasons) reason
        group by programme_id, year, round_id, reason
      ) counted
      group by programme_id, year, round_id
    )
    select moved.programme_id as programme, moved.year, rounds.round,
      (count(*) filter (where move = 'submit'))::integer as "handedIn",
      (count(*) filter (where move = 'return'))::integer as "sentBack",
      coalesce(given.reasons, '{}') as reasons
    from moved
    left join given on given.programme_id = moved.programme_id and given.year = moved.year
      and given.round_id is not distinct from moved.round_id
    left join rounds on rounds.programme_id = moved.programme_id and rounds.id = moved.round_id
    group by moved.programme_id, moved.year, moved.round_id, rounds.round, given.reasons
    order by moved.year desc, moved.programme_id desc, rounds.round ->> 'dueOn' desc nulls last
    limit 500
  `.execute(trx.withoutPlugins())
  return rows.map(({ reasons, ...counts }) => ({ ...counts, reasons: listed(reasons) }))
}

const listed = (reasons: Partial<Record<ReturnReasonId, number>>): Counts['reasons'] =>
  Object.entries(reasons).map(([reason, count]) => ({ reason: reason as ReturnReasonId, count }))
