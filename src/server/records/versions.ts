// What records said after each change. One that was never changed has no versions; before the first change, what stood
// there is kept as its first.

import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

export type VersionAction = 'created' | 'imported' | 'changed' | 'deleted' | 'restored'

export interface Version<Content> {
  readonly version: number
  readonly action: VersionAction
  readonly savedAt: string
  /** The person's name; null where an import said it, empty where the person has been erased. */
  readonly savedBy: string | null
  readonly content: Content
}

/** At most so many are shown; all are kept. */
const shown = 200

/** Keeps what the activities say now, unless it is kept already. `personId` is null where an import says it. */
export async function keepActivityVersions(
  trx: Database,
  activities: readonly { readonly planId: string; readonly id: string }[],
  action: VersionAction,
  personId: string | null,
): Promise<void> {
  const [plans, ids] = [activities.map(({ planId }) => planId), activities.map(({ id }) => id)]
  await sql`
    insert into record_version (plan_id, record_id, version, kind, action, saved_by, content)
    select own.plan_id, own.id, own.version, 'activity', ${action}, ${personId}, activity_content(own.plan_id, own.id)
    from unnest(${plans}::uuid[], ${ids}::uuid[]) as named (plan_id, id)
    join activity own on own.plan_id = named.plan_id and own.id = named.id
    where not exists (
      select from record_version kept
      where kept.plan_id = own.plan_id and kept.record_id = own.id and kept.version = own.version)
    on conflict do nothing
  `.execute(trx)
}

/** The same for plans. */
export async function keepPlanVersions(
  trx: Database,
  ids: readonly string[],
  action: VersionAction,
  personId: string | null,
): Promise<void> {
  await sql`
    insert into record_version (plan_id, record_id, version, kind, action, saved_by, content)
    select id, id, version, 'plan', ${action}, ${personId}, plan_content(id)
    from plan where id = any(${ids}::uuid[])
    on conflict do nothing
  `.execute(trx)
}

/** The same for a plan's assessment. */
export async function keepAssessmentVersion(
  trx: Database,
  { planId, id }: { readonly planId: string; readonly id: string },
  action: VersionAction,
  personId: string,
): Promise<void> {
  await sql`
    insert into record_version (plan_id, record_id, version, kind, action, saved_by, content)
    select plan_id, id, version, 'assessment', ${action}, ${personId}, assessment_content(plan_id, id)
    from assessment where plan_id = ${planId} and id = ${id}
    on conflict do nothing
  `.execute(trx)
}

/** The newest first. `Content` is what the record's kind is written as. */
export async function listVersions<Content>(
  db: Database,
  planId: string,
  recordId: string,
): Promise<Version<Content>[]> {
  const found = await db
    .selectFrom('recordVersion')
    .leftJoin('person', 'person.id', 'recordVersion.savedBy')
    .where('recordVersion.planId', '=', planId)
    .where('recordVersion.recordId', '=', recordId)
    .select(['recordVersion.version', 'recordVersion.action', 'recordVersion.savedAt'])
    .select(['recordVersion.content', 'person.name as savedBy'])
    .orderBy('recordVersion.version', 'desc')
    .limit(shown)
    .execute()
  return found.map(({ action, savedAt, content, ...version }) => ({
    ...version,
    action: action as VersionAction,
    savedAt: savedAt.toISOString(),
    content: content as Content,
  }))
}
