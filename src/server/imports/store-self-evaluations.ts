// Stores forms: activities with their theory of change and self-evaluation, in a handful of statements.

import { sql, type Transaction } from 'kysely'
import type { DB } from '../db/schema.ts'
import { keepBeginnings, keepVersions, type RecordKey } from '../records/versions.ts'
import { type FormRecords, recordsOf } from './form-records.ts'
import { findKnownActivities, type PlacedRow } from './known-activities.ts'

export async function storeSelfEvaluations(trx: Transaction<DB>, rows: readonly PlacedRow[]): Promise<void> {
  const knownOf = await findKnownActivities(trx, rows)
  const records = rows.map((placed) => recordsOf(placed, knownOf(placed)))
  const all = <Name extends keyof FormRecords>(name: Name) =>
    records.flatMap((record): unknown[] => record[name] as unknown[])
  // Only what was there can have said something that no longer holds.
  const known = records.filter((_, index) => rows[index] && knownOf(rows[index]))
  const changed = known.flatMap(({ activity }) =>
    activity.map(({ plan_id, id }) => ({ planId: plan_id, id })),
  )
  await keepBeginnings(trx, 'activity', changed)
  await clearSaid(
    trx,
    known.flatMap(({ activity }) => activity),
    known.flatMap(({ self_evaluation }) => self_evaluation),
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
  const theories = await storeTheories(trx, records)
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
  await keepVersions(trx, 'activity', changed, 'imported', null)
  await keepVersions(trx, 'theory', theories, 'imported', null)
}

/** Answers those that were there already. What people have written of one since is left as they wrote it. */
async function storeTheories(trx: Transaction<DB>, records: readonly FormRecords[]): Promise<RecordKey[]> {
  const keys = records.flatMap(({ theory_of_change }) =>
    theory_of_change.map(({ plan_id, id }) => ({ planId: plan_id, id })),
  )
  const { rows: known } = await sql<RecordKey & { written: boolean }>`
    select own.plan_id as "planId", own.id, exists (
      select from record_version kept
      where kept.plan_id = own.plan_id and kept.record_id = own.id and kept.saved_by is not null) as written
    from unnest(${keys.map(({ planId }) => planId)}::uuid[], ${keys.map(({ id }) => id)}::uuid[]) as named (plan_id, id)
    join theory_of_change own on own.plan_id = named.plan_id and own.id = named.id
  `.execute(trx.withoutPlugins())
  await keepBeginnings(trx, 'theory', known)
  const written = new Set(known.filter((one) => one.written).map(({ id }) => id))
  const isWritten = ({ theory_of_change }: FormRecords) => theory_of_change.some(({ id }) => written.has(id))
  const told = records.filter((record) => !isWritten(record))
  const kept = records.filter(isWritten)
  await upsert(
    trx,
    'theory_of_change',
    ['plan_id', 'id'],
    records.flatMap(({ theory_of_change }) => theory_of_change),
  )
  const boxesOf = (some: readonly FormRecords[]) => some.flatMap(({ theory_box }) => theory_box)
  const indicatorsOf = (some: readonly FormRecords[]) => some.flatMap(({ indicator }) => indicator)
  await upsert(trx, 'theory_box', ['plan_id', 'id'], boxesOf(told))
  await upsert(trx, 'theory_box', ['plan_id', 'id'], boxesOf(kept), 'nothing')
  await upsert(
    trx,
    'theory_arrow',
    ['plan_id', 'from_box_id', 'to_box_id'],
    told.flatMap(({ theory_arrow }) => theory_arrow),
  )
  await upsert(trx, 'indicator', ['plan_id', 'id'], indicatorsOf(told))
  await upsert(trx, 'indicator', ['plan_id', 'id'], indicatorsOf(kept), 'nothing')
  return known
}

type Row = Readonly<Record<string, string | number | boolean | null>>

async function upsert(
  trx: Transaction<DB>,
  table: string,
  key: readonly string[],
  rows: readonly unknown[],
  there: 'update' | 'nothing' = 'update',
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
    do ${rest.length === 0 || there === 'nothing' ? sql`nothing` : sql`update set ${sql.join(update)}`}
  `.execute(trx)
}

/** Sets and results are stored anew, so that what is no longer said goes. */
async function clearSaid(
  trx: Transaction<DB>,
  activities: readonly Row[],
  evaluations: readonly Row[],
): Promise<void> {
  if (activities.length === 0) return
  const own = (rows: readonly Row[]) => {
    const [plans, ids] = [rows.map((row) => row['plan_id']), rows.map((row) => row['id'])]
    return sql`unnest(${plans}::uuid[], ${ids}::uuid[]) as own (plan_id, id)`
  }
  for (const table of ['activity_target_group', 'activity_role', 'activity_partner']) {
    await sql`
      delete from ${sql.table(table)} using ${own(activities)}
      where ${sql.table(table)}.plan_id = own.plan_id and activity_id = own.id
    `.execute(trx)
  }
  for (const table of ['self_evaluation_reason', 'self_evaluation_success']) {
    await sql`
      delete from ${sql.table(table)} using ${own(evaluations)}
      where ${sql.table(table)}.plan_id = own.plan_id and self_evaluation_id = own.id
    `.execute(trx)
  }
  await sql`
    delete from measurement using ${own(evaluations)}
    join self_evaluation on self_evaluation.plan_id = own.plan_id and self_evaluation.id = own.id
    join self_evaluation_step step on step.plan_id = own.plan_id and step.self_evaluation_id = own.id
    where measurement.plan_id = step.plan_id and measurement.indicator_id = step.indicator_id
      and measurement.measured_on = self_evaluation.evaluated_on and measurement.origin = 'import'
  `.execute(trx)
}
