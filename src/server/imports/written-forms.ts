// Which self-evaluations are people's own: an import leaves those as they stand.

import { type RawBuilder, sql } from 'kysely'

/** Whether a person has saved or moved the self-evaluation `evaluation`, the name of its row in the query. */
export const isWritten = (evaluation: string): RawBuilder<boolean> => {
  const [plan, id] = [sql.ref(`${evaluation}.plan_id`), sql.ref(`${evaluation}.id`)]
  return sql`(
    exists (select from self_evaluation_move move where move.plan_id = ${plan} and move.self_evaluation_id = ${id})
    or exists (
      select from record_version kept
      where kept.plan_id = ${plan} and kept.record_id = ${id} and kept.saved_by is not null))`
}
