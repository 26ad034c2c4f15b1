// What of a theory of change can't be taken away, since a self-evaluation has measured it: told beforehand, so that nobody
// deletes on the page what can't be saved.

import { sql, type Transaction } from 'kysely'
import type { Theory } from '../../contract/theories.ts'
import type { DB } from '../db/schema.ts'

export async function listFixed(
  trx: Transaction<DB>,
  planId: string,
  theoryId: string,
): Promise<Theory['fixed']> {
  const { rows } = await sql<Theory['fixed']>`
    select coalesce(jsonb_agg(distinct step.box_id), '[]') as boxes,
      coalesce(jsonb_agg(distinct step.indicator_id) filter (where step.indicator_id is not null), '[]') as indicators
    from theory_box box
    join self_evaluation_step step on step.plan_id = box.plan_id and step.box_id = box.id
    where box.plan_id = ${planId} and box.theory_of_change_id = ${theoryId}
  `.execute(trx.withoutPlugins())
  return rows[0] ?? { boxes: [], indicators: [] }
}
