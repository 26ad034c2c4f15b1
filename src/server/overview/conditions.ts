// The overview's filter as SQL conditions on its projection: what a list behind a figure shows is what was counted.

import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import {
  activityTypeIds,
  attainmentIds,
  effortAreaIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../../domain/vocabulary/ids.ts'
import { municipalities } from '../../domain/vocabulary/municipalities.ts'
import type { DB } from '../db/schema.ts'

const municipalityCodes = municipalities.map(({ code }) => code)

function positions(values: readonly string[], known: readonly string[]): number[] {
  return values.map((value) => known.indexOf(value))
}

function bits(values: readonly string[], known: readonly string[]): number {
  return positions(values, known).reduce((set, position) => set | (1 << position), 0)
}

/** What the filter says of plans, for a query that joins overview_plan and plan. */
export function planConditions(filter: ActivityFilter): Expression<SqlBool>[] {
  const eb = expressionBuilder<DB, 'overviewPlan' | 'plan'>()
  const { programme = [], municipality = [], from, to } = filter
  return [
    ...(programme.length > 0 ? [eb('plan.programmeId', 'in', programme)] : []),
    ...(municipality.length > 0
      ? [eb('overviewPlan.municipality', 'in', positions(municipality, municipalityCodes))]
      : []),
    ...(from === undefined ? [] : [eb('overviewPlan.lastYear', '>=', from)]),
    ...(to === undefined ? [] : [eb('overviewPlan.firstYear', '<=', to)]),
  ]
}

/** Finds a text wherever it stands in a column, its own wildcards taken by the letter. */
export const patternOf = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

/** Conditions for a query that joins overview_activity, overview_plan, activity and plan. */
export function activityConditions(filter: ActivityFilter): Expression<SqlBool>[] {
  const eb = expressionBuilder<DB, 'overviewActivity' | 'overviewPlan' | 'activity' | 'plan'>()
  const conditions: Expression<SqlBool>[] = [
    eb('overviewActivity.counted', '=', true),
    ...planConditions(filter),
  ]
  const oneOf = (
    column: Parameters<typeof eb>[0],
    values: readonly string[] | undefined,
    known: readonly string[],
  ) => {
    if (values && values.length > 0) conditions.push(eb(column, 'in', positions(values, known)))
  }
  oneOf('overviewActivity.effortArea', filter.effortArea, effortAreaIds)
  oneOf('overviewActivity.activityType', filter.activityType, activityTypeIds)
  oneOf('overviewActivity.attainment', filter.attainment, attainmentIds)
  oneOf('overviewActivity.mainReason', filter.reason, unmetReasonIds)
  // A reason is why a goal was not reached; forms that are imported may name one beside a goal that was.
  if (filter.reason && filter.reason.length > 0)
    conditions.push(eb('overviewActivity.attainment', '<>', attainmentIds.indexOf('reached')))
  if (filter.plan) conditions.push(eb('overviewActivity.planId', '=', filter.plan))
  const groups = eb.ref('overviewActivity.targetGroups')
  const wanted = bits(filter.targetGroup ?? [], targetGroupIds)
  const unwanted = bits(filter.withoutTargetGroup ?? [], targetGroupIds)
  const roles = bits(filter.role ?? [], roleIds)
  if (wanted) conditions.push(sql<boolean>`${groups} & ${wanted}::integer <> 0`)
  if (unwanted) conditions.push(sql<boolean>`${groups} & ${unwanted}::integer = 0`)
  if (roles) conditions.push(sql<boolean>`${eb.ref('overviewActivity.roles')} & ${roles}::integer <> 0`)
  if (filter.alone) {
    // One bit alone is a power of two.
    conditions.push(sql<boolean>`${groups} <> 0 and ${groups} & (${groups} - 1) = 0`)
    conditions.push(eb('overviewActivity.otherTargetGroup', '=', false))
  }
  if (filter.text) {
    const pattern = patternOf(filter.text)
    conditions.push(eb.or([eb('activity.title', 'ilike', pattern), eb('plan.name', 'ilike', pattern)]))
  }
  return conditions
}
