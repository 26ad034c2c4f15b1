// Takes a file whole: everything in one transaction, in a handful of statements a chunk, or nothing.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { compareRows, type RowsComparison } from '../../domain/import/compare.ts'
import { planKey } from '../../domain/import/read-rows.ts'
import type { ImportRows, PlanRow } from '../../domain/import/rows.ts'
import { today } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { refreshOverview } from '../overview/projection.ts'
import { keepBeginnings, keepVersions, ofPlanItself } from '../records/versions.ts'
import { storeSelfEvaluations } from './store-self-evaluations.ts'
import { listStoredPlans, listStoredRows } from './stored-rows.ts'

/** Plans and their activities stored at a time: big enough to be quick, small enough to be sent as one parameter. */
const chunk = 1000

export type Progress = (done: number, of: number) => void

/** What else belongs to the transaction that stores the rows. */
export type Finish = (trx: Transaction<DB>) => Promise<void>

/** Ids of the stored plans that the file names, by the key under which it names them. */
export async function findNamedPlans(db: Database, rows: ImportRows): Promise<Map<string, string>> {
  const named = new Set([
    ...rows.plans.map(({ programme, reference }) => planKey(programme, reference)),
    ...rows.selfEvaluations.map(({ programme, plan }) => planKey(programme, plan)),
  ])
  const stored = await listStoredPlans(db)
  const entries = stored.map(({ id, programme, reference }): [string, string] => [
    planKey(programme, reference),
    id,
  ])
  return new Map(entries.filter(([key]) => named.has(key)))
}

/** What taking these rows would change, as of now. */
export async function compareWithStored(db: Database, rows: ImportRows): Promise<RowsComparison> {
  return compareWith(db, rows, await findNamedPlans(db, rows))
}

async function compareWith(
  db: Database,
  rows: ImportRows,
  plans: ReadonlyMap<string, string>,
): Promise<RowsComparison> {
  const named = rows.selfEvaluations.flatMap(({ programme, plan, reference, evaluatedOn }) => {
    const planId = plans.get(planKey(programme, plan))
    return planId ? [{ planId, reference, evaluatedOn }] : []
  })
  return compareRows(rows, await listStoredRows(db, [...plans.values()], named))
}

// Another transaction came in between (changed the same record, waited for ours, or stored the same new one first): the
// same work, compared anew, is right when done again.
const passing = new Set(['40001', '40P01', '23505'])
const attempts = 5

/** Stores what is new or changed and answers what that was. Taking the same rows again changes nothing. */
export async function applyRows(
  db: Database,
  rows: ImportRows,
  onProgress: Progress = () => {},
  finish: Finish = async () => {},
): Promise<RowsComparison> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (trx) => {
          const comparison = await applyWithin(trx, rows, onProgress)
          await finish(trx)
          return comparison
        })
    } catch (error) {
      const { code } = error as { code?: string }
      if (attempt === attempts || !code || !passing.has(code)) throw error
    }
  }
}

async function applyWithin(
  trx: Transaction<DB>,
  rows: ImportRows,
  onProgress: Progress,
): Promise<RowsComparison> {
  const planIds = await findNamedPlans(trx, rows)
  const comparison = await compareWith(trx, rows, planIds)
  const { plans, selfEvaluations } = comparison
  for (const { programme, reference } of plans.added) planIds.set(planKey(programme, reference), uuid())
  const changedPlans = [...plans.added, ...plans.changed.map(({ row }) => row)]
  const changedActivities = [...selfEvaluations.added, ...selfEvaluations.changed.map(({ row }) => row)]
  const idOf = (programme: string, reference: string): string => {
    const id = planIds.get(planKey(programme, reference))
    if (!id) throw new Error(`the plan ${reference} was read as known and is not there`)
    return id
  }
  const of = changedPlans.length + changedActivities.length
  const changedIds = new Set(plans.changed.map(({ row }) => idOf(row.programme, row.reference)))
  let done = 0
  for (const part of parts(changedPlans)) {
    await storePlans(
      trx,
      part.map((row) => ({ id: idOf(row.programme, row.reference), ...row })),
      changedIds,
    )
    done += part.length
    onProgress(done, of)
  }
  for (const part of parts(changedActivities)) {
    await storeSelfEvaluations(
      trx,
      part.map((row) => ({ planId: idOf(row.programme, row.plan), row })),
    )
    done += part.length
    onProgress(done, of)
  }
  const touched = new Set([
    ...changedPlans.map((row) => idOf(row.programme, row.reference)),
    ...changedActivities.map((row) => idOf(row.programme, row.plan)),
  ])
  for (const part of parts([...touched])) await refreshOverview(trx, part)
  return comparison
}

function* parts<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += chunk) yield rows.slice(from, from + chunk)
}

/** `changed` are those that are there already. */
async function storePlans(
  trx: Transaction<DB>,
  plans: readonly (PlanRow & { id: string })[],
  changed: ReadonlySet<string>,
): Promise<void> {
  const before = plans.filter(({ id }) => changed.has(id)).map(({ id }) => ofPlanItself(id))
  await keepBeginnings(trx, 'plan', before)
  const records = plans.map((plan) => ({
    id: plan.id,
    programme_id: plan.programme,
    reference: plan.reference,
    name: plan.name,
    municipality_code: plan.municipality,
    housing_organisation: plan.housingOrganisation,
    starts_on: plan.startsOn,
    ends_on: plan.endsOn,
    example: plan.example,
  }))
  await sql`
    insert into plan (id, programme_id, reference, name, municipality_code, housing_organisation, starts_on, ends_on,
      example, status)
    select id, programme_id, reference, name, municipality_code, housing_organisation, starts_on, ends_on, example,
      case when ends_on < ${today} then 'closed' else 'running' end
    from jsonb_populate_recordset(null::plan, ${JSON.stringify(records)}::jsonb)
    on conflict (id) do update set
      name = excluded.name, municipality_code = excluded.municipality_code,
      housing_organisation = excluded.housing_organisation, starts_on = excluded.starts_on,
      ends_on = excluded.ends_on, example = excluded.example
  `.execute(trx)
  const financing = plans.flatMap(({ id, kroner }) =>
    Object.entries(kroner).map(([source, amount]) => ({ plan_id: id, source, kroner: amount })),
  )
  await sql`
    insert into plan_financing
    select * from jsonb_populate_recordset(null::plan_financing, ${JSON.stringify(financing)}::jsonb)
    on conflict (plan_id, source) do update set kroner = excluded.kroner
  `.execute(trx)
  await keepVersions(trx, 'plan', before, 'imported', null)
}
