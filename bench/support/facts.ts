// The example data at any size, as the rows that the overview counts, in PostgreSQL and in DuckDB alike.

import type { DuckDBConnection } from '@duckdb/node-api'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { examplePlans } from '../../src/domain/example/example.ts'
import { areaOf } from '../../src/domain/overview/count.ts'
import {
  activityTypeIds,
  attainmentIds,
  effortAreaIds,
  programmeIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../../src/domain/vocabulary/ids.ts'
import { municipalities } from '../../src/domain/vocabulary/municipalities.ts'
import type { Database } from '../../src/server/db/database.ts'

const municipalityPositions = new Map(municipalities.map(({ code }, position) => [code, position]))

export interface PlanFact {
  plan_id: string
  slot: number
  programme: number
  municipality: number
  first_year: number
  last_year: number
  fund_kroner: number
  housing_organisation_kroner: number
  municipality_kroner: number
  other_kroner: number
}

export interface ActivityFact {
  plan_id: string
  activity_id: string
  plan_slot: number
  activity_type: number
  effort_area: number
  target_groups: number
  other_target_group: boolean
  roles: number
  attainment: number
  main_reason: number | null
  evaluated_on: string
}

/** Makes at least `activities` activities, with all of the last plan's. */
export function* makeFacts(activities: number): Generator<{ plan: PlanFact; activities: ActivityFact[] }> {
  let made = 0
  let slot = 0
  for (const { plan, selfEvaluations } of examplePlans({ copies: Math.ceil(activities / 557) })) {
    if (made >= activities) return
    slot++
    made += selfEvaluations.length
    const planId = uuid()
    yield {
      plan: {
        plan_id: planId,
        slot,
        programme: programmeIds.indexOf(plan.programme),
        municipality: municipalityPositions.get(plan.municipality) ?? 0,
        first_year: Number(plan.startsOn.slice(0, 4)),
        last_year: Number(plan.endsOn.slice(0, 4)),
        fund_kroner: plan.kroner.fund,
        housing_organisation_kroner: plan.kroner['housing-organisation'],
        municipality_kroner: plan.kroner.municipality,
        other_kroner: plan.kroner.other,
      },
      activities: selfEvaluations.map((row) => ({
        plan_id: planId,
        activity_id: uuid(),
        plan_slot: slot,
        activity_type: activityTypeIds.indexOf(row.activityType),
        effort_area: effortAreaIds.indexOf(areaOf(row.activityType)),
        target_groups: targetGroupIds.reduce(
          (set, id, bit) => set | (row.targetGroups[id] ? 1 << bit : 0),
          0,
        ),
        other_target_group: row.otherTargetGroup !== '',
        roles: row.roles.reduce((set, role) => set | (1 << roleIds.indexOf(role)), 0),
        attainment: attainmentIds.indexOf(row.steps[2].attainment),
        main_reason: row.mainReason && unmetReasonIds.indexOf(row.mainReason),
        evaluated_on: row.evaluatedOn,
      })),
    }
  }
}

/** Stores the facts in both databases, a few thousand plans at a time. Answers how many activities there are. */
export async function storeFacts(
  activities: number,
  db: Database,
  duck: DuckDBConnection | undefined,
): Promise<number> {
  let stored = 0
  let plans: PlanFact[] = []
  let rows: ActivityFact[] = []
  const flush = async () => {
    await storeInPostgres(db, plans, rows)
    if (duck) await storeInDuck(duck, plans, rows)
    stored += rows.length
    plans = []
    rows = []
  }
  for (const made of makeFacts(activities)) {
    plans.push(made.plan)
    rows.push(...made.activities)
    if (plans.length === 5000) await flush()
  }
  await flush()
  await sql`vacuum analyze overview_plan, overview_activity`.execute(db)
  return stored
}

async function storeInPostgres(db: Database, plans: PlanFact[], rows: ActivityFact[]): Promise<void> {
  await sql`
    insert into plan (id, programme_id, reference, name, municipality_code, housing_organisation, starts_on, ends_on, example)
    select plan_id, programme.id, slot::text, 'Plan ' || slot, municipality.code, '', make_date(fact.first_year, 1, 1),
      make_date(fact.last_year, 12, 31), true
    from jsonb_to_recordset(${JSON.stringify(plans)}::jsonb)
      as fact (plan_id uuid, slot integer, programme smallint, municipality smallint, first_year integer, last_year integer)
    join programme on programme.position = fact.programme
    join municipality on municipality.position = fact.municipality
  `.execute(db)
  await sql`
    insert into overview_plan overriding system value
    select (jsonb_populate_record(null::overview_plan, fact || jsonb_build_object('example', true, 'granted', true, 'changed_by', pg_current_xact_id()::text))).*
    from jsonb_array_elements(${JSON.stringify(plans)}::jsonb) fact
  `.execute(db)
  await sql`
    insert into overview_activity (plan_id, activity_id, plan_slot, activity_type, effort_area, target_groups,
      other_target_group, roles, attainment, main_reason, evaluated_on, counted, changed_by)
    select plan_id, activity_id, plan_slot, activity_type, effort_area, target_groups,
      other_target_group, roles, attainment, main_reason, evaluated_on, true, pg_current_xact_id()
    from jsonb_populate_recordset(null::overview_activity, ${JSON.stringify(rows)}::jsonb)
  `.execute(db)
}

const planColumns = [
  'slot',
  'programme',
  'municipality',
  'first_year',
  'last_year',
  'fund_kroner',
  'housing_organisation_kroner',
  'municipality_kroner',
  'other_kroner',
] as const
const activityColumns = [
  'plan_slot',
  'activity_type',
  'effort_area',
  'target_groups',
  'roles',
  'attainment',
] as const

/** The tables in DuckDB, with the columns that the questions need. */
export async function createDuckTables(duck: DuckDBConnection): Promise<void> {
  await duck.run(
    `create table overview_plan (${planColumns.map((name) => `${name} ${name.endsWith('kroner') ? 'bigint' : 'integer'}`).join(', ')})`,
  )
  await duck.run(
    `create table overview_activity (${activityColumns.map((name) => `${name} integer`).join(', ')}, other_target_group boolean, main_reason integer)`,
  )
}

async function storeInDuck(duck: DuckDBConnection, plans: PlanFact[], rows: ActivityFact[]): Promise<void> {
  const planAppender = await duck.createAppender('overview_plan')
  for (const plan of plans) {
    for (const column of planColumns) {
      if (column.endsWith('kroner')) planAppender.appendBigInt(BigInt(plan[column]))
      else planAppender.appendInteger(plan[column])
    }
    planAppender.endRow()
  }
  planAppender.closeSync()
  const activityAppender = await duck.createAppender('overview_activity')
  for (const row of rows) {
    for (const column of activityColumns) activityAppender.appendInteger(row[column])
    activityAppender.appendBoolean(row.other_target_group)
    if (row.main_reason === null) activityAppender.appendNull()
    else activityAppender.appendInteger(row.main_reason)
    activityAppender.endRow()
  }
  activityAppender.closeSync()
}
