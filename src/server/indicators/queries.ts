// Indicators and what was measured of them, read from the database. Everything here runs in a transaction that knows the
// caller.

import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { MeasuredIndicator, MeasuredValue } from '../../contract/measurements.ts'
import type { DB } from '../db/schema.ts'

/** So many values of an indicator hold at most. */
export const mostValues = 1000

export type StoredIndicator = Omit<
  MeasuredIndicator,
  'editable' | 'attained' | 'values' | 'counted' | 'nothingToReach'
>

export const indicatorColumns = sql`
  indicator.id, indicator.name, indicator.library_indicator_id as "libraryIndicator", indicator.unit,
  case when indicator.scale_low is not null then
    jsonb_build_object('low', indicator.scale_low, 'high', indicator.scale_high) end as scale,
  indicator.direction, indicator.aggregation, indicator.baseline, indicator.target, indicator.due_on as "dueOn",
  indicator.interim, case when activity.id is not null then indicator.feed end as feed,
  jsonb_build_object('box', box.id, 'lane', box.lane, 'title', box.title) as goal,
  coalesce(theory.effort_area, activity_type.effort_area_id) as "effortArea",
  case when activity.id is not null then
    jsonb_build_object('id', activity.id, 'title', activity.title) end as activity`

export const fromIndicators = sql`
  from indicator
  join theory_box box on box.plan_id = indicator.plan_id and box.id = indicator.box_id
  join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
  left join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
  left join activity_type on activity_type.id = activity.activity_type_id`

/** Undefined where the caller sees no such indicator in the plan, or its activity has been deleted. */
export async function findIndicator(
  trx: Transaction<DB>,
  planId: string,
  id: string,
): Promise<StoredIndicator | undefined> {
  const { rows } = await sql<StoredIndicator>`
    select ${indicatorColumns}, indicator.source, indicator.measured_by as "measuredBy", indicator.frequency,
      jsonb_build_object('id', plan.id, 'name', plan.name, 'startsOn', plan.starts_on, 'endsOn', plan.ends_on,
        'example', plan.example) as plan
    ${fromIndicators}
    join plan on plan.id = indicator.plan_id
    where indicator.plan_id = ${planId} and indicator.id = ${id} and activity.deleted_at is null
  `.execute(trx.withoutPlugins())
  return rows[0]
}

/** A stored decimal in its shortest form, as text. */
const decimal = (column: RawBuilder<unknown>) => sql`trim_scale(${column})::text`

const valueColumns = sql`
  own.id, own.measured_on as "on", ${decimal(sql`own.amount`)} as amount, own.of_count as "of", own.result as words,
  own.origin, own.source, own.comment, own.recorded_at as "recordedAt", person.name as "recordedBy",
  case when own.superseded_by is null then 'current' when own.superseded_by = own.id then 'taken-back'
    else 'corrected' end as state,
  coalesce((
    select jsonb_agg(jsonb_build_object('by', part.disaggregation, 'category', part.category,
      'amount', ${decimal(sql`part.amount`)}, 'of', part.of_count) order by part.disaggregation, part.category)
    from measurement_part part where part.plan_id = own.plan_id and part.measurement_id = own.id), '[]') as parts,
  (select count(*)::integer from attachment
    where attachment.plan_id = own.plan_id and attachment.measurement_id = own.id
      and attachment.deleted_at is null) as files`

type Row = Omit<MeasuredValue, 'recordedAt'> & { readonly recordedAt: Date }

const present = (row: Row): MeasuredValue => ({ ...row, recordedAt: row.recordedAt.toISOString() })

/** Those that hold, the first day first. */
export async function listValues(
  trx: Transaction<DB>,
  planId: string,
  indicatorId: string,
): Promise<MeasuredValue[]> {
  const { rows } = await sql<Row>`
    select ${valueColumns}
    from measurement own left join person on person.id = own.recorded_by
    where own.plan_id = ${planId} and own.indicator_id = ${indicatorId} and own.superseded_by is null
    order by own.measured_on, own.recorded_at, own.id limit ${mostValues}
  `.execute(trx.withoutPlugins())
  return rows.map(present)
}

/** All that was ever put down, the newest first. */
export async function listHistory(
  trx: Transaction<DB>,
  { planId, indicatorId }: { readonly planId: string; readonly indicatorId: string },
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ total: number; items: MeasuredValue[] }> {
  const { total } = await trx
    .selectFrom('measurement')
    .where('planId', '=', planId)
    .where('indicatorId', '=', indicatorId)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const { rows } = await sql<Row>`
    select ${valueColumns}
    from measurement own left join person on person.id = own.recorded_by
    where own.plan_id = ${planId} and own.indicator_id = ${indicatorId}
    order by own.recorded_at desc, own.measured_on desc, own.id desc
    limit ${pageSize} offset ${(page - 1) * pageSize}
  `.execute(trx.withoutPlugins())
  return { total, items: rows.map(present) }
}
