// The stored records of a file's plans, in the shape in which the file says them, to be compared with it.

import { sql } from 'kysely'
import type { PlanRow, SelfEvaluationRow } from '../../domain/import/rows.ts'
import type { StoredForm, StoredRows } from '../../domain/import/settle.ts'
import { partnerIds, roleIds, successIds, unmetReasonIds } from '../../domain/vocabulary/ids.ts'
import type { Database } from '../db/database.ts'
import { isWritten } from './written-forms.ts'

/** Plans read at a time: a few thousand activities, whatever the file's size. */
const chunk = 1000

/** A stored plan with its id, under the key by which files name it. */
export interface StoredPlan {
  readonly id: string
  readonly programme: string
  readonly reference: string
}

export function listStoredPlans(db: Database): Promise<StoredPlan[]> {
  return db.selectFrom('plan').select(['id', 'programmeId as programme', 'reference']).execute()
}

/** A self-evaluation as the file names it: an activity of a stored plan, and a day. */
export interface NamedForm {
  readonly planId: string
  readonly reference: string
  readonly evaluatedOn: string
}

/** Plans with their activities, each as the self-evaluation of the day that the file names tells it, or the told. */
export async function listStoredRows(
  db: Database,
  planIds: readonly string[],
  named: readonly NamedForm[],
): Promise<StoredRows> {
  const namedOf = Map.groupBy(named, ({ planId }) => planId)
  const plans: PlanRow[] = []
  const selfEvaluations: StoredForm[] = []
  for (let from = 0; from < planIds.length; from += chunk) {
    const ids = planIds.slice(from, from + chunk)
    plans.push(...(await listPlanRows(db, ids)))
    const forms = ids.flatMap((id) => namedOf.get(id) ?? [])
    selfEvaluations.push(...(await listSelfEvaluationRows(db, ids, forms)))
  }
  return { plans, selfEvaluations }
}

async function listPlanRows(db: Database, ids: readonly string[]): Promise<PlanRow[]> {
  const { rows } = await sql<PlanRow>`
    select programme_id as programme, reference, name, municipality_code as municipality,
      housing_organisation as "housingOrganisation", starts_on as "startsOn", ends_on as "endsOn", example,
      (select jsonb_build_object('fund', 0, 'housing-organisation', 0, 'municipality', 0, 'other', 0)
          || coalesce(jsonb_object_agg(source, kroner), '{}')
        from plan_financing where plan_financing.plan_id = plan.id) as kroner
    from plan where id = any(${ids}::uuid[])
  `.execute(db.withoutPlugins())
  return rows
}

type Stored = Omit<StoredForm, 'targetGroups' | 'steps'> & {
  readonly targetGroups: SelfEvaluationRow['targetGroups'] | null
  readonly steps: SelfEvaluationRow['steps'] | null
}

// What belongs to an activity is looked up by key for each: joined as groups, it is guessed to be one row and then
// compared pair by pair.
async function listSelfEvaluationRows(
  db: Database,
  ids: readonly string[],
  forms: readonly NamedForm[],
): Promise<StoredForm[]> {
  const [plans, references, days] = [
    forms.map(({ planId }) => planId),
    forms.map(({ reference }) => reference),
    forms.map(({ evaluatedOn }) => evaluatedOn),
  ]
  const { rows } = await sql<Stored>`
    with named as (
      select activity.plan_id, activity.id as activity_id, form.day
      from unnest(${plans}::uuid[], ${references}::text[], ${days}::date[]) as form (plan_id, reference, day)
      join activity on activity.plan_id = form.plan_id and activity.reference = form.reference
        and activity.deleted_at is null
    ), told as (
      select distinct on (own.plan_id, own.activity_id)
        own.plan_id, own.activity_id, own.id, own.evaluated_on, own.learned,
        max(own.evaluated_on) over (partition by own.plan_id, own.activity_id) as newest_on
      from self_evaluation own
      left join named on named.plan_id = own.plan_id and named.activity_id = own.activity_id
      where own.plan_id = any(${ids}::uuid[]) and own.deleted_at is null
      order by own.plan_id, own.activity_id, coalesce(own.evaluated_on = named.day, false) desc, own.evaluated_on desc
    )
    select plan.programme_id as programme, plan.reference as plan, activity.reference, activity.title,
      activity.description, activity.activity_type_id as "activityType", activity.main_activity as "mainActivity",
      activity.starts_on as "startsOn", activity.ends_on as "endsOn",
      (select jsonb_object_agg(target_group_id, priority) from activity_target_group own
        where own.plan_id = activity.plan_id and own.activity_id = activity.id) as "targetGroups",
      activity.other_target_group as "otherTargetGroup",
      (select array_agg(role_id) from activity_role own
        where own.plan_id = activity.plan_id and own.activity_id = activity.id) as roles,
      (select array_agg(partner_id) from activity_partner own
        where own.plan_id = activity.plan_id and own.activity_id = activity.id) as partners,
      activity.volunteers, coalesce(told.evaluated_on::text, '') as "evaluatedOn",
      coalesce(told.newest_on::text, '') as "newestOn",
      told.id is not null and ${isWritten('told')} as written,
      (select jsonb_agg(jsonb_build_object('goal', step.goal, 'indicator', step.indicator, 'target', step.target,
          'result', step.result, 'attainment', step.attainment) order by step.step)
        from self_evaluation_step step
        where step.plan_id = told.plan_id and step.self_evaluation_id = told.id) as steps,
      (select reason_id from self_evaluation_reason own
        where own.plan_id = told.plan_id and own.self_evaluation_id = told.id and step = 3 and main) as "mainReason",
      (select array_agg(reason_id) from self_evaluation_reason own
        where own.plan_id = told.plan_id and own.self_evaluation_id = told.id and step = 3 and not main)
        as "otherReasons",
      (select array_agg(success_id) from self_evaluation_success own
        where own.plan_id = told.plan_id and own.self_evaluation_id = told.id) as successes,
      coalesce(told.learned, '') as learned
    from activity
    join plan on plan.id = activity.plan_id
    left join told on told.plan_id = activity.plan_id and told.activity_id = activity.id
    where activity.plan_id = any(${ids}::uuid[]) and activity.deleted_at is null
  `.execute(db.withoutPlugins())
  return rows.map(complete)
}

const noStep = { goal: '', indicator: '', target: '', result: '', attainment: 'not-measured' } as const

/** Lists in the vocabulary's order, and what is absent said as a row says it. */
function complete(stored: Stored): StoredForm {
  const inOrder = <Id extends string>(known: readonly Id[], own: readonly Id[] | null): Id[] =>
    known.filter((id) => own?.includes(id))
  return {
    ...stored,
    targetGroups: stored.targetGroups ?? {},
    roles: inOrder(roleIds, stored.roles),
    partners: inOrder(partnerIds, stored.partners),
    steps: stored.steps ?? [noStep, noStep, noStep],
    otherReasons: inOrder(unmetReasonIds, stored.otherReasons),
    successes: inOrder(successIds, stored.successes),
  }
}
