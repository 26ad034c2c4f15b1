// What activities of each type tell beside the overview's figures: partners, indicators, theories of change, what carries on.
// Types are by their place in the vocabulary. Of what is not counted, published and accepted, nothing is told here.

import { sql, type Transaction } from 'kysely'
import { countedStates } from '../../domain/evaluation/states.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import type { LaneId, PartnerId } from '../../domain/vocabulary/ids.ts'
import type { DB } from '../db/schema.ts'
import { countedActivities } from './counted.ts'

interface OfType {
  /** Its place in the vocabulary. */
  readonly type: number
}

export interface PartnerRow extends OfType {
  readonly id: PartnerId
  readonly activities: number
  readonly plans: number
}

/** The partners of each type, the most frequent first. */
export async function partnersByType(trx: Transaction<DB>, filter: ActivityFilter): Promise<PartnerRow[]> {
  const { rows } = await sql<PartnerRow>`
    with counted as materialized (${countedActivities(trx, filter)})
    select counted.type, own.partner_id as id, count(*)::integer as activities,
      count(distinct counted.plan_id)::integer as plans
    from counted
    join activity_partner own on own.plan_id = counted.plan_id and own.activity_id = counted.activity_id
    join partner on partner.id = own.partner_id
    group by counted.type, own.partner_id, partner.position
    order by count(*) desc, partner.position
  `.execute(trx)
  return rows
}

export interface IndicatorRow extends OfType {
  readonly da: string
  readonly en: string
  readonly library: string | null
  readonly plans: number
  /** Of the type, whatever is answered. */
  readonly different: number
}

/**
 * The indicators that most plans use, at most so many a type. Those of the library are one whatever a plan calls them, and
 * others are one where they are called the same.
 */
export async function indicatorsByType(
  trx: Transaction<DB>,
  filter: ActivityFilter,
  most: number,
): Promise<IndicatorRow[]> {
  const { rows } = await sql<IndicatorRow>`
    with counted as materialized (${countedActivities(trx, filter)}),
    used as (
      select counted.type, coalesce(library.merged_into, library.id) as library, min(indicator.name) as name,
        count(distinct counted.plan_id)::integer as plans
      from counted
      join theory_of_change theory
        on theory.plan_id = counted.plan_id and theory.activity_id = counted.activity_id
      join theory_box box on box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
      join indicator on indicator.plan_id = box.plan_id and indicator.box_id = box.id
      left join library_indicator library on library.id = indicator.library_indicator_id
      where btrim(indicator.name) <> ''
      group by counted.type, coalesce(library.merged_into, library.id),
        case when library.id is null then search_form(btrim(indicator.name)) end
    ), ranked as (
      select *, row_number() over (partition by type order by plans desc, library is null, name) as place,
        count(*) over (partition by type)::integer as different
      from used
    )
    select type, library, plans, different,
      coalesce(said.content->'name'->>'da', ranked.name) as da,
      coalesce(said.content->'name'->>'en', ranked.name) as en
    from ranked left join library_indicator said on said.id = ranked.library
    where place <= ${most} order by type, place
  `.execute(trx)
  return rows
}

export interface BoxRow extends OfType {
  readonly lane: LaneId
  readonly title: string
  readonly plans: number
}

/** What at least two plans say alike in their theories of change, at most so many boxes a lane. */
export async function boxesByType(
  trx: Transaction<DB>,
  filter: ActivityFilter,
  most: number,
): Promise<BoxRow[]> {
  const { rows } = await sql<BoxRow>`
    with counted as materialized (${countedActivities(trx, filter)}),
    said as (
      select counted.type, box.lane, min(box.title) as title, count(distinct counted.plan_id)::integer as plans
      from counted
      join theory_of_change theory
        on theory.plan_id = counted.plan_id and theory.activity_id = counted.activity_id
      join theory_box box on box.plan_id = theory.plan_id and box.theory_of_change_id = theory.id
      where btrim(box.title) <> ''
      group by counted.type, box.lane, search_form(btrim(box.title))
      having count(distinct counted.plan_id) >= 2
    ), ranked as (
      select *, row_number() over (partition by type, lane order by plans desc, title) as place from said
    )
    select type, lane, title, plans from ranked where place <= ${most} order by type, lane, place
  `.execute(trx)
  return rows
}

/** How many theories of change there are of each type. */
export async function theoriesByType(
  trx: Transaction<DB>,
  filter: ActivityFilter,
): Promise<(OfType & { readonly theories: number })[]> {
  const { rows } = await sql<OfType & { readonly theories: number }>`
    with counted as materialized (${countedActivities(trx, filter)})
    select counted.type, count(*)::integer as theories
    from counted
    join theory_of_change theory on theory.plan_id = counted.plan_id and theory.activity_id = counted.activity_id
    group by counted.type
  `.execute(trx)
  return rows
}

export interface AnchoringRow extends OfType {
  readonly said: 'told' | 'carriesOn' | 'carriedBy' | 'readiness'
  /** Empty for `told`. */
  readonly id: string
  readonly evaluations: number
}

/** What the newest accepted self-evaluations say of what carries on, with whom, and how ready they are. */
export async function anchoringByType(trx: Transaction<DB>, filter: ActivityFilter): Promise<AnchoringRow[]> {
  const { rows } = await sql<AnchoringRow>`
    with counted as materialized (${countedActivities(trx, filter)}),
    newest as (
      select counted.type, evaluation.carries_on, evaluation.carried_by, evaluation.readiness
      from counted
      join self_evaluation evaluation on evaluation.plan_id = counted.plan_id
        and evaluation.activity_id = counted.activity_id and evaluation.evaluated_on = counted.evaluated_on
      where evaluation.state = any(${countedStates}::text[]) and evaluation.carries_on <> '{}'
    ), said as (
      select type, 'told' as said, '' as id from newest
      union all select type, 'carriesOn', unnest(carries_on) from newest
      union all select type, 'carriedBy', unnest(carried_by) from newest
      union all select type, 'readiness', readiness from newest where readiness is not null
    )
    select type, said, id, count(*)::integer as evaluations from said
    group by type, said, id order by count(*) desc, id
  `.execute(trx)
  return rows
}
