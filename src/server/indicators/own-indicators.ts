// The indicators that plans have of their own, by name, and what a shared one made of one of them could say.

import { sql, type Transaction } from 'kysely'
import type { OwnIndicator, OwnIndicators } from '../../contract/own-indicators.ts'
import { indicatorLanes } from '../../domain/indicator/library-indicator.ts'
import type { Aggregation, Direction, Frequency, LogbookFeed, Unit } from '../../domain/indicator/units.ts'
import {
  type ActivityTypeId,
  activityTypeIdsByArea,
  type EffortAreaId,
  effortAreaIds,
  type LaneId,
} from '../../domain/vocabulary/ids.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'

/** So many names, and so many indicators of one name, are answered. */
const most = 100

export async function listOwnNames(
  trx: Transaction<DB>,
  {
    text = '',
    effortArea,
  }: { readonly text?: string | undefined; readonly effortArea?: EffortAreaId | undefined },
): Promise<OwnIndicators> {
  const types = effortArea ? [...activityTypeIdsByArea[effortArea]] : null
  const { rows } = await sql<OwnIndicators['items'][number] & { total: number }>`
    select (array_agg(open.name order by open.indicator_id))[1] as name,
      (array_agg(open.indicator_id order by open.indicator_id))[1] as "indicatorId",
      (array_agg(open.lane order by open.indicator_id))[1] as lane,
      count(distinct open.plan_id) as plans, count(*) as indicators, count(*) over () as total
    from open_indicators() open
    left join activity on activity.plan_id = open.plan_id and activity.id = open.activity_id
    where open.library_indicator_id is null and trim(open.name) <> ''
      and position(lower(${text.trim()}) in lower(open.name)) > 0
      and (${types}::text[] is null or activity.activity_type_id = any(${types}::text[]) or open.effort_area = ${effortArea ?? null})
    group by lower(trim(open.name))
    order by plans desc, indicators desc, name
    limit ${most}`.execute(trx)
  return {
    total: rows[0]?.total ?? 0,
    items: rows.map(({ total: _, ...item }) => item),
  }
}

interface Own {
  readonly planId: string
  readonly name: string
  readonly lane: LaneId
  readonly unit: Unit
  readonly low: number | null
  readonly high: number | null
  readonly direction: Direction
  readonly aggregation: Aggregation
  readonly source: string
  readonly frequency: Frequency | null
  readonly feed: LogbookFeed | null
  readonly activityType: ActivityTypeId | null
  readonly effortArea: string | null
}

/** Throws `not-found` for what is no plan's own, or not to be seen. */
export async function getOwnIndicatorWhole(trx: Transaction<DB>, id: string): Promise<OwnIndicator> {
  const { rows } = await sql<Own>`
    select open.plan_id as "planId", open.name, open.lane, own.unit, own.scale_low as low, own.scale_high as high,
      own.direction, own.aggregation, own.source, own.frequency, own.feed,
      activity.activity_type_id as "activityType", open.effort_area as "effortArea"
    from open_indicators() open
    join indicator own on own.plan_id = open.plan_id and own.id = open.indicator_id
    left join activity on activity.plan_id = open.plan_id and activity.id = open.activity_id
    where open.indicator_id = ${id} and open.library_indicator_id is null`.execute(trx)
  const [own] = rows
  if (!own) throw new ProblemError('not-found')
  const { rows: same } = await sql<OwnIndicator['same'][number]>`
    select open.plan_id as "planId", open.indicator_id as "indicatorId", plan.name as plan, plan.example,
      coalesce(activity.title, open.effort_area) as place
    from open_indicators() open
    join plan on plan.id = open.plan_id
    left join activity on activity.plan_id = open.plan_id and activity.id = open.activity_id
    where open.library_indicator_id is null and lower(trim(open.name)) = lower(trim(${own.name}))
    order by open.indicator_id <> ${id}, plan.name, open.indicator_id limit ${most}`.execute(trx)
  return { proposal: proposalOf(own), same }
}

const unsaid = { da: '', en: '' }

function proposalOf(own: Own): OwnIndicator['proposal'] {
  const { low, high, lane, activityType, unit } = own
  const area = effortAreaIds.find((id) =>
    activityType === null
      ? id === own.effortArea
      : activityTypeIdsByArea[id].some((type) => type === activityType),
  )
  return {
    name: { da: own.name, en: '' },
    definition: unsaid,
    unit,
    direction: own.direction,
    aggregation: own.aggregation,
    disaggregations: [],
    source: { da: own.source, en: '' },
    method: unsaid,
    frequency: own.frequency ?? 'half-yearly',
    term: lane === 'long-term-goals' ? 'long-term' : 'short-term',
    outcome: unit === 'scale-mean' ? 'soft' : 'hard',
    scale: low === null || high === null ? null : { low, high, lowWord: unsaid, highWord: unsaid },
    questions: [],
    feed: own.feed,
    effortAreas: area ? [area] : [],
    activityTypes: activityType ? [activityType] : [],
    lanes: indicatorLanes.filter((one) => one === lane),
  }
}
