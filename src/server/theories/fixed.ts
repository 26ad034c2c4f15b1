// What of a theory of change can't be taken away or counted in another way, since something has been measured of it: told
// beforehand, so that nobody does on the page what can't be saved.

import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Theory } from '../../contract/theories.ts'
import type { DB } from '../db/schema.ts'

/** Whether figures were put down of the row `indicator`, or a survey asks for them: in another unit they would be others. */
export const hasFigures: RawBuilder<boolean> = sql`(
  exists (
    select from measurement figure
    where figure.plan_id = indicator.plan_id and figure.indicator_id = indicator.id and figure.amount is not null)
  or exists (
    select from survey_question question
    join survey on survey.plan_id = question.plan_id and survey.id = question.survey_id and survey.deleted_at is null
    where question.plan_id = indicator.plan_id and question.indicator_id = indicator.id))`

export const noneFixed: Theory['fixed'] = { boxes: [], indicators: [], counted: [] }

export async function listFixed(
  trx: Transaction<DB>,
  planId: string,
  theoryId: string,
): Promise<Theory['fixed']> {
  const { rows } = await sql<Theory['fixed']>`
    with measured as (
      select box.id as box, step.indicator_id as indicator
      from theory_box box
      join self_evaluation_step step on step.plan_id = box.plan_id and step.box_id = box.id
      where box.plan_id = ${planId} and box.theory_of_change_id = ${theoryId}
      union
      select box.id, indicator.id
      from theory_box box
      join indicator on indicator.plan_id = box.plan_id and indicator.box_id = box.id
      where box.plan_id = ${planId} and box.theory_of_change_id = ${theoryId} and exists (
        select from measurement
        where measurement.plan_id = indicator.plan_id and measurement.indicator_id = indicator.id)
    )
    select coalesce(jsonb_agg(distinct box), '[]') as boxes,
      coalesce(jsonb_agg(distinct indicator) filter (where indicator is not null), '[]') as indicators, (
        select coalesce(jsonb_agg(indicator.id), '[]')
        from theory_box box
        join indicator on indicator.plan_id = box.plan_id and indicator.box_id = box.id
        where box.plan_id = ${planId} and box.theory_of_change_id = ${theoryId} and ${hasFigures}) as counted
    from measured
  `.execute(trx.withoutPlugins())
  return rows[0] ?? noneFixed
}
