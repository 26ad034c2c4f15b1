// What records said after each change. One that was never changed has no versions; before the first change, what stood
// there is kept as its first.

import { type RawBuilder, sql } from 'kysely'
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

export interface RecordKey {
  readonly planId: string
  readonly id: string
}

/** What each kind of record is kept as, of its table `own`. */
const kinds = {
  plan: { table: 'plan', planId: 'own.id', content: 'plan_content(own.id)' },
  activity: {
    table: 'activity',
    planId: 'own.plan_id',
    content: 'activity_content(own.plan_id, own.id)',
  },
  assessment: {
    table: 'assessment',
    planId: 'own.plan_id',
    content: 'assessment_content(own.plan_id, own.id)',
  },
  theory: {
    table: 'theory_of_change',
    planId: 'own.plan_id',
    content: 'theory_content(own.plan_id, own.id)',
  },
  logbook: {
    table: 'logbook',
    planId: 'own.plan_id',
    content: 'logbook_content(own.plan_id, own.id)',
  },
  'logbook-session': {
    table: 'logbook_session',
    planId: 'own.plan_id',
    content: 'logbook_session_content(own.plan_id, own.id)',
  },
  evaluation: {
    table: 'self_evaluation',
    planId: 'own.plan_id',
    content: 'evaluation_content(own.plan_id, own.id)',
  },
  pathway: {
    table: 'pathway',
    planId: 'own.plan_id',
    content: 'pathway_content(own.plan_id, own.id)',
  },
} as const

type Kind = keyof typeof kinds

/** A plan among records: it is its own. */
export const ofPlanItself = (id: string): RecordKey => ({ planId: id, id })

/** Keeps what the records say now, unless it is kept already. `personId` is null where an import says it. */
export async function keepVersions(
  trx: Database,
  kind: Kind,
  records: readonly RecordKey[],
  action: VersionAction,
  personId: string | null,
): Promise<void> {
  await keep(trx, kind, records, action, personId, sql`kept.version = own.version`)
}

/**
 * Before they are changed: keeps what the records say as their beginning, where nothing is kept of them. A version that
 * came of something else than words, such as a step of a plan's life, is none to keep.
 */
export async function keepBeginnings(
  trx: Database,
  kind: Kind,
  records: readonly RecordKey[],
): Promise<void> {
  await keep(trx, kind, records, 'imported', null, sql`true`)
}

async function keep(
  trx: Database,
  kind: Kind,
  records: readonly RecordKey[],
  action: VersionAction,
  personId: string | null,
  unless: RawBuilder<unknown>,
): Promise<void> {
  const { table, planId, content } = kinds[kind]
  const ofPlan = sql.raw(planId)
  await sql`
    insert into record_version (plan_id, record_id, version, kind, action, saved_by, content)
    select ${ofPlan}, own.id, own.version, ${kind}, ${action}, ${personId}, ${sql.raw(content)}
    from unnest(
      ${records.map((record) => record.planId)}::uuid[], ${records.map(({ id }) => id)}::uuid[]
    ) as named (plan_id, id)
    join ${sql.table(table)} own on ${ofPlan} = named.plan_id and own.id = named.id
    where not exists (
      select from record_version kept
      where kept.plan_id = ${ofPlan} and kept.record_id = own.id and ${unless})
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
