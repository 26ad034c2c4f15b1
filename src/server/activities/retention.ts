// What was deleted long enough ago is gone, with all that it said.

import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { daysRestorable } from './editing.ts'

/** Removes for good what could be brought back until now. */
export async function removeForGood(system: Database): Promise<void> {
  await sql`
    with gone as (
      delete from activity where deleted_at < now() - make_interval(days => ${daysRestorable} + 1)
      returning plan_id, id
    )
    delete from record_version using gone
    where record_version.plan_id = gone.plan_id and record_version.record_id = gone.id
  `.execute(system)
}
