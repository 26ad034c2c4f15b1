// What is deleted can be brought back for a while, and is gone after that.

import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** What is deleted by its mark alone; activities and their theories of change have versions that go with them. */
const restorableTables = [
  ...(['attachment', 'activityNote', 'agreement', 'planContact', 'survey', 'pathway'] as const),
  // Drafts alone.
  'selfEvaluation',
] as const
export type RestorableTable = (typeof restorableTables)[number]

/** In days. */
export const daysRestorable = 30

/** The last day on which what was deleted can be brought back. */
export const lastRestorableDay = sql<string>`
  ((deleted_at at time zone 'Europe/Copenhagen')::date + ${sql.lit(daysRestorable)})`

/** Whether it stands, or was deleted so lately that it can be brought back. */
export const stillThere = sql<boolean>`
  (deleted_at is null or ${lastRestorableDay} >= (now() at time zone 'Europe/Copenhagen')::date)`

/** Removes for good what could be brought back until now. */
export async function removeForGood(system: Database): Promise<void> {
  const longAgo = sql`deleted_at < now() - make_interval(days => ${daysRestorable} + 1)`
  for (const table of restorableTables)
    await sql`
      with gone as (delete from ${sql.table(table)} where ${longAgo} returning plan_id, id)
      delete from record_version using gone
      where record_version.plan_id = gone.plan_id and record_version.record_id = gone.id
    `.execute(system)
  await sql`
    with gone as (delete from logbook_session where ${longAgo} returning plan_id, id)
    delete from record_version using gone
    where record_version.plan_id = gone.plan_id and record_version.record_id = gone.id
  `.execute(system)
  // What hangs on an activity goes with it, and is still seen by the statement that takes it away: what its logbook, its
  // sessions, its theory of change and its self-evaluations said before has to be told to go.
  await sql`
    with gone as (delete from activity where ${longAgo} returning plan_id, id),
    records as (
      select plan_id, id from gone
      union all
      select own.plan_id, own.id
      from gone join logbook own on own.plan_id = gone.plan_id and own.activity_id = gone.id
      union all
      select own.plan_id, own.id
      from gone join logbook_session own on own.plan_id = gone.plan_id and own.activity_id = gone.id
      union all
      select own.plan_id, own.id
      from gone join theory_of_change own on own.plan_id = gone.plan_id and own.activity_id = gone.id
      union all
      select own.plan_id, own.id
      from gone join self_evaluation own on own.plan_id = gone.plan_id and own.activity_id = gone.id
    )
    delete from record_version using records
    where record_version.plan_id = records.plan_id and record_version.record_id = records.id
  `.execute(system)
}
