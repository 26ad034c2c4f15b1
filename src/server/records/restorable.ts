// What is deleted can be brought back for a while, and is gone after that.

import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** What is deleted by its mark alone; an activity keeps versions too. */
const restorableTables = ['attachment', 'activityNote', 'agreement', 'planContact', 'survey'] as const
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
    await sql`delete from ${sql.table(table)} where ${longAgo}`.execute(system)
  await sql`
    with gone as (delete from logbook_session where ${longAgo} returning plan_id, id)
    delete from record_version using gone
    where record_version.plan_id = gone.plan_id and record_version.record_id = gone.id
  `.execute(system)
  // What hangs on an activity goes with it, but for what its sessions said before.
  await sql`
    delete from record_version using logbook_session own, activity
    where activity.${longAgo} and own.plan_id = activity.plan_id and own.activity_id = activity.id
      and record_version.plan_id = own.plan_id and record_version.record_id = own.id
  `.execute(system)
  await sql`
    with gone as (delete from activity where ${longAgo} returning plan_id, id)
    delete from record_version using gone
    where record_version.plan_id = gone.plan_id and record_version.record_id = gone.id
  `.execute(system)
}
