// What a theory of change said before. It is saved every second while somebody writes, so what one person wrote in one go is
// told as one version: the last of it. Going back to what stood there before is one of its own, as is what it took the
// place of.

import { sql, type Transaction } from 'kysely'
import type { TheoryVersions } from '../../contract/theories.ts'
import type { DB } from '../db/schema.ts'
import type { RecordKey } from '../records/versions.ts'

/** So many are told, of so many that were kept last. */
const [told, looked] = [200, 2000] as const

/** The newest first. */
export async function listGathered(
  trx: Transaction<DB>,
  { planId, id }: RecordKey,
): Promise<TheoryVersions['items']> {
  const { rows } = await sql<TheoryVersions['items'][number]>`
    with kept as (
      select version, action, saved_at, saved_by, md5(content::text) as said
      from record_version where plan_id = ${planId} and record_id = ${id}
      order by version desc limit ${looked}
    ), placed as (
      select *, row_number() over (order by version) as place from kept
    ), known as (
      select *, min(place) over (partition by said) <= place - 2 as went_back from placed
    ), followed as (
      select version, lead(
        action = 'changed' and not went_back
      ) over later and action = 'changed' and saved_by = lead(saved_by) over later
        and lead(saved_at) over later - saved_at <= interval '10 minutes' as went_on
      from known window later as (order by version)
    )
    select own.version, own.action, own.saved_at as "savedAt", own.content, person.name as "savedBy"
    from followed
    join record_version own on own.plan_id = ${planId} and own.record_id = ${id} and own.version = followed.version
    left join person on person.id = own.saved_by
    where followed.went_on is not true
    order by own.version desc limit ${told}
  `.execute(trx.withoutPlugins())
  return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }))
}
