// Stores activities with their theory of change and self-evaluation. What is there keeps its id: the activity, the
// boxes that its steps measure, the self-evaluation of the same day. A new day is a new self-evaluation.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { SelfEvaluationRow } from '../../domain/import/rows.ts'
import type { DB } from '../db/schema.ts'

export interface PlacedRow {
  readonly planId: string
  readonly row: SelfEvaluationRow
}

/** Where the three steps of the forms stand along the theory of change. */
const lanes = ['contact', 'deliverables', 'effort-goals'] as const

interface StoredIds {
  readonly planId: string
  readonly reference: string
  readonly activityId: string
  readonly theoryId: string | null
  /** Boxes and their indicators by step, from the newest self-evaluation. */
  readonly boxes: readonly {
    readonly step: number
    readonly boxId: string
    readonly indicatorId: string | null
  }[]
  readonly evaluations: readonly { readonly id: string; readonly evaluatedOn: string }[]
}

export async function storeSelfEvaluations(trx: Transaction<DB>, rows: readonly PlacedRow[]): Promise<void> {
  const stored = await findStoredIds(trx, rows)
  const storedOf = ({ planId, row }: PlacedRow) => stored.get(`${planId}|${row.reference}`)
  const records = rows.map((placed) => toRecords(placed, storedOf(placed)))
  const all = <Name extends keyof Records>(name: Name) =>
    records.flatMap((record): unknown[] => record[name] as unknown[])
  // Only what was there can have said something that no longer holds.
  const known = records.filter((_, index) => rows[index] && storedOf(rows[index]))
  await clearSets(
    trx,
    known.flatMap(({ activity }) => activity),
    known.flatMap(({ self_evaluation }) => self_evaluation),
  )
  await clearMeasurements(
    trx,
    known.flatMap(({ measurement }) => measurement),
  )
  // In the order in which each finds what it refers to.
  await upsert(trx, 'activity', ['plan_id', 'id'], all('activity'))
  await upsert(
    trx,
    'activity_target_group',
    ['plan_id', 'activity_id', 'target_group_id'],
    all('activity_target_group'),
  )
  await upsert(trx, 'activity_role', ['plan_id', 'activity_id', 'role_id'], all('activity_role'))
  await upsert(trx, 'activity_partner', ['plan_id', 'activity_id', 'partner_id'], all('activity_partner'))
  await upsert(trx, 'theory_of_change', ['plan_id', 'id'], all('theory_of_change'))
  await upsert(trx, 'theory_box', ['plan_id', 'id'], all('theory_box'))
  await upsert(trx, 'theory_arrow', ['plan_id', 'from_box_id', 'to_box_id'], all('theory_arrow'))
  await upsert(trx, 'indicator', ['plan_id', 'id'], all('indicator'))
  await upsert(trx, 'self_evaluation', ['plan_id', 'id'], all('self_evaluation'))
  await upsert(trx, 'measurement', ['plan_id', 'id'], all('measurement'))
  await upsert(
    trx,
    'self_evaluation_step',
    ['plan_id', 'self_evaluation_id', 'step'],
    all('self_evaluation_step'),
  )
  await upsert(
    trx,
    'self_evaluation_reason',
    ['plan_id', 'self_evaluation_id', 'step', 'reason_id'],
    all('self_evaluation_reason'),
  )
  await upsert(
    trx,
    'self_evaluation_success',
    ['plan_id', 'self_evaluation_id', 'success_id'],
    all('self_evaluation_success'),
  )
}

type Row = Readonly<Record<string, string | number | boolean | null>>

async function upsert(
  trx: Transaction<DB>,
  table: string,
  key: readonly string[],
  rows: readonly unknown[],
): Promise<void> {
  const [first] = rows as readonly Row[]
  if (!first) return
  const columns = Object.keys(first)
  const rest = columns.filter((column) => !key.includes(column))
  const update = rest.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`)
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(columns.map((column) => sql.ref(column)))}
    from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${sql.join(key.map((column) => sql.ref(column)))})
    do ${rest.length === 0 ? sql`nothing` : sql`update set ${sql.join(update)}`}
  `.execute(trx)
}

/** Sets are stored anew, so that what is no longer said goes. */
async function clearSets(
  trx: Transaction<DB>,
  activities: readonly Row[],
  evaluations: readonly Row[],
): Promise<void> {
  if (activities.length === 0) return
  const [plans, ids] = [activities.map((row) => row['plan_id']), activities.map((row) => row['id'])]
  for (const table of ['activity_target_group', 'activity_role', 'activity_partner']) {
    await sql`
      delete from ${sql.table(table)} using unnest(${plans}::uuid[], ${ids}::uuid[]) as own (plan_id, id)
      where ${sql.table(table)}.plan_id = own.plan_id and activity_id = own.id
    `.execute(trx)
  }
  const [evaluationPlans, evaluationIds] = [
    evaluations.map((row) => row['plan_id']),
    evaluations.map((row) => row['id']),
  ]
  for (const table of ['self_evaluation_reason', 'self_evaluation_success']) {
    await sql`
      delete from ${sql.table(table)} using unnest(${evaluationPlans}::uuid[], ${evaluationIds}::uuid[]) as own (plan_id, id)
      where ${sql.table(table)}.plan_id = own.plan_id and self_evaluation_id = own.id
    `.execute(trx)
  }
}

/** One result an indicator and day: what a corrected form says takes the place of what it said before. */
async function clearMeasurements(trx: Transaction<DB>, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    delete from measurement using jsonb_populate_recordset(null::measurement, ${JSON.stringify(rows)}::jsonb) as fresh
    where measurement.plan_id = fresh.plan_id and measurement.indicator_id = fresh.indicator_id
      and measurement.measured_on = fresh.measured_on
  `.execute(trx)
}

async function findStoredIds(
  trx: Transaction<DB>,
  rows: readonly PlacedRow[],
): Promise<Map<string, StoredIds>> {
  const plans = rows.map(({ planId }) => planId)
  const references = rows.map(({ row }) => row.reference)
  const { rows: found } = await sql<StoredIds>`
    select activity.plan_id as "planId", activity.reference, activity.id as "activityId",
      (select id from theory_of_change own where own.plan_id = activity.plan_id and own.activity_id = activity.id
        order by id limit 1) as "theoryId",
      coalesce((select jsonb_agg(jsonb_build_object('step', step.step, 'boxId', step.box_id, 'indicatorId',
            (select id from indicator where indicator.plan_id = step.plan_id and indicator.box_id = step.box_id limit 1)))
          from self_evaluation_step step
          where step.plan_id = newest.plan_id and step.self_evaluation_id = newest.id), '[]') as boxes,
      coalesce((select jsonb_agg(jsonb_build_object('id', own.id, 'evaluatedOn', own.evaluated_on))
          from self_evaluation own
          where own.plan_id = activity.plan_id and own.activity_id = activity.id), '[]') as evaluations
    from unnest(${plans}::uuid[], ${references}::text[]) as named (plan_id, reference)
    join activity on activity.plan_id = named.plan_id and activity.reference = named.reference
    left join lateral (
      select plan_id, id from self_evaluation
      where self_evaluation.plan_id = activity.plan_id and self_evaluation.activity_id = activity.id
      order by evaluated_on desc limit 1
    ) newest on true
  `.execute(trx.withoutPlugins())
  return new Map(found.map((ids) => [`${ids.planId}|${ids.reference}`, ids]))
}

type Records = ReturnType<typeof toRecords>

/** A row as records of every table that it touches. */
function toRecords({ planId, row }: PlacedRow, stored: StoredIds | undefined) {
  const plan_id = planId
  const activity_id = stored?.activityId ?? uuid()
  const theory_of_change_id = stored?.theoryId ?? uuid()
  const self_evaluation_id =
    stored?.evaluations.find(({ evaluatedOn }) => evaluatedOn === row.evaluatedOn)?.id ?? uuid()
  const steps = row.steps.map((step, index) => {
    const known = stored?.boxes.find((box) => box.step === index + 1)
    return {
      ...step,
      lane: lanes[index] ?? 'effort-goals',
      position: index,
      boxId: known?.boxId ?? uuid(),
      indicatorId: known?.indicatorId ?? uuid(),
    }
  })
  const reasons = [
    ...(row.mainReason ? [{ reason_id: row.mainReason, main: true }] : []),
    ...row.otherReasons.map((reason_id) => ({ reason_id, main: false })),
  ]
  return {
    activity: [
      {
        plan_id,
        id: activity_id,
        reference: row.reference,
        title: row.title,
        description: row.description,
        activity_type_id: row.activityType,
        main_activity: row.mainActivity,
        starts_on: row.startsOn,
        ends_on: row.endsOn,
        other_target_group: row.otherTargetGroup,
        volunteers: row.volunteers,
      },
    ],
    activity_target_group: Object.entries(row.targetGroups).map(([target_group_id, priority]) => ({
      plan_id,
      activity_id,
      target_group_id,
      priority,
    })),
    activity_role: row.roles.map((role_id) => ({ plan_id, activity_id, role_id })),
    activity_partner: row.partners.map((partner_id) => ({ plan_id, activity_id, partner_id })),
    theory_of_change: [{ plan_id, id: theory_of_change_id, activity_id }],
    theory_box: steps.map(({ boxId, lane, position, goal }) => ({
      plan_id,
      id: boxId,
      theory_of_change_id,
      lane,
      position,
      title: goal,
    })),
    theory_arrow: steps
      .slice(1)
      .map(({ boxId }, index) => ({ plan_id, from_box_id: steps[index]?.boxId ?? '', to_box_id: boxId })),
    indicator: steps.map(({ boxId, indicatorId, indicator, target }) => ({
      plan_id,
      id: indicatorId,
      box_id: boxId,
      name: indicator,
      target,
    })),
    measurement: steps.map(({ indicatorId, result }) => ({
      plan_id,
      id: uuid(),
      indicator_id: indicatorId,
      measured_on: row.evaluatedOn,
      result,
    })),
    self_evaluation: [
      {
        plan_id,
        id: self_evaluation_id,
        activity_id,
        evaluated_on: row.evaluatedOn,
        state: 'accepted',
        learned: row.learned,
      },
    ],
    self_evaluation_step: steps.map(({ boxId, attainment }, index) => ({
      plan_id,
      self_evaluation_id,
      step: index + 1,
      box_id: boxId,
      attainment,
    })),
    self_evaluation_reason: reasons.map((reason) => ({ plan_id, self_evaluation_id, step: 3, ...reason })),
    self_evaluation_success: row.successes.map((success_id) => ({ plan_id, self_evaluation_id, success_id })),
  }
}
