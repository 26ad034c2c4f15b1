// What activities said after each change. A record that was never changed has no versions; before the first change, what
// stood there is kept as its first.

import { sql } from 'kysely'
import type { ActivityVersion } from '../../contract/activity-editing.ts'
import type { ActivityContent } from '../../domain/activity/content.ts'
import type { Database } from '../db/database.ts'

/** At most so many are shown; all are kept. */
const shown = 200

/** Keeps what the activities say now, unless it is kept already. `personId` is null where an import says it. */
export async function keepVersions(
  trx: Database,
  activities: readonly { readonly planId: string; readonly id: string }[],
  action: ActivityVersion['action'],
  personId: string | null,
): Promise<void> {
  const [plans, ids] = [activities.map(({ planId }) => planId), activities.map(({ id }) => id)]
  await sql`
    insert into record_version (plan_id, record_id, version, kind, action, saved_by, content)
    select own.plan_id, own.id, own.version, 'activity', ${action}, ${personId}, activity_content(own.plan_id, own.id)
    from unnest(${plans}::uuid[], ${ids}::uuid[]) as named (plan_id, id)
    join activity own on own.plan_id = named.plan_id and own.id = named.id
    on conflict do nothing
  `.execute(trx)
}

export async function listVersions(
  db: Database,
  planId: string,
  activityId: string,
): Promise<ActivityVersion[]> {
  const found = await db
    .selectFrom('recordVersion')
    .leftJoin('person', 'person.id', 'recordVersion.savedBy')
    .where('recordVersion.planId', '=', planId)
    .where('recordVersion.recordId', '=', activityId)
    .select(['recordVersion.version', 'recordVersion.action', 'recordVersion.savedAt'])
    .select(['recordVersion.content', 'person.name as savedBy'])
    .orderBy('recordVersion.version', 'desc')
    .limit(shown)
    .execute()
  return found.map(({ action, savedAt, content, ...version }) => ({
    ...version,
    action: action as ActivityVersion['action'],
    savedAt: savedAt.toISOString(),
    content: content as unknown as ActivityContent as ActivityVersion['content'],
  }))
}
