// What logbooks make of the indicators that they feed, in one statement however many there are. It runs in a transaction
// that knows the caller: what somebody does not see has no values.

import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Day } from '../../domain/import/rows.ts'
import { type FedValue, fedValues, type LogbookSpan } from '../../domain/indicator/fed.ts'
import type { Aggregation, LogbookFeed } from '../../domain/indicator/units.ts'
import type { DB } from '../db/schema.ts'

/** Of an indicator, of all that an activity has, or of all of the plan. */
export interface FedBy {
  readonly planId: string
  readonly indicatorId?: string
  readonly activityId?: string
}

interface Fed {
  readonly id: string
  readonly feed: LogbookFeed
  readonly aggregation: Aggregation
  readonly until: Day
  readonly spans: readonly LogbookSpan[]
}

/** By indicator, the first day first, until a day inclusive. An effort area has no logbook: its indicators are not fed. */
export async function listFedValues(
  trx: Transaction<DB>,
  { planId, indicatorId, activityId }: FedBy,
  until: Day,
): Promise<ReadonlyMap<string, FedValue[]>> {
  const { rows } = await sql<Fed>`
    select indicator.id, indicator.feed, indicator.aggregation,
      least(activity.ends_on, ${until}::date) as until,
      jsonb_agg(${spanJson} order by span.ends_on) as spans
    from indicator
    join theory_box box on box.plan_id = indicator.plan_id and box.id = indicator.box_id
    join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
    join activity on activity.plan_id = theory.plan_id and activity.id = theory.activity_id
    cross join lateral logbook_spans(activity.plan_id, activity.id, indicator.feed, ${until},
      case when indicator.aggregation = 'cumulative' then indicator.due_on end) span
    where indicator.plan_id = ${planId} and indicator.feed is not null and activity.deleted_at is null
      ${indicatorId === undefined ? sql`` : sql`and indicator.id = ${indicatorId}`}
      ${activityId === undefined ? sql`` : sql`and activity.id = ${activityId}`}
    group by indicator.plan_id, indicator.id, activity.ends_on
  `.execute(trx.withoutPlugins())
  return new Map(rows.map(({ id, spans, ...by }) => [id, fedValues(spans, by)]))
}

const spanJson: RawBuilder<unknown> = sql`
  jsonb_build_object('on', span.ends_on, 'whole', span.whole, 'sessions', span.sessions, 'attendance', span.attendance,
    'mostVolunteers', span.most_volunteers, 'volunteerMinutes', span.volunteer_minutes,
    'participants', coalesce(span.participants, 0), 'newcomers', coalesce(span.newcomers, 0))`
