// Stores the library that comes with Overblik at every start: what is new is added, and what this version words anew is
// changed where the analyst has not edited it. Storing the same library again changes nothing.

import { sql, type Transaction } from 'kysely'
import { shippedIndicators } from '../../domain/indicator/library/library.ts'
import type { LibraryIndicator } from '../../domain/indicator/library-indicator.ts'
import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/in-transaction.ts'
import type { DB } from '../db/schema.ts'

/** Whoever adds to the library or changes it goes alone, so that names stay told apart. */
export async function holdLibrary(trx: Transaction<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('library', 0))`.execute(trx)
}

/** Positions of those that the analyst adds: behind all that Overblik will come to bring. */
export const firstOwnPosition = 100_000

export async function storeLibrary(
  db: Database,
  library: readonly LibraryIndicator[] = shippedIndicators,
): Promise<void> {
  const rows = library.map(({ id, ...content }, position) => ({ id, position, content }))
  await inTransaction(db, async (trx) => {
    await holdLibrary(trx)
    await sql`
      with shipped as (
        select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (id text, position integer, content jsonb)
      ),
      stored as (
        insert into library_indicator (id, position, content)
        select id, position, content from shipped
        on conflict (id) do update
        set position = excluded.position, content = excluded.content, version = library_indicator.version + 1
        where not library_indicator.edited and library_indicator.content <> excluded.content
        returning id, version, content
      )
      insert into library_indicator_version (library_indicator_id, version, action, content)
      select id, version, case when version = 1 then 'created' else 'released' end, content from stored
    `.execute(trx)
  })
}
