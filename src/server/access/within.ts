// Runs work in a transaction in which the database knows who is asking, and shows and takes only what they may see and
// keep (migration 0006). It is kept short: nothing but queries belongs in it.

import { sql, type Transaction } from 'kysely'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'

export type Within = <Result>(work: (trx: Transaction<DB>) => Promise<Result>) => Promise<Result>

/** `personId` is undefined for someone who is not signed in. */
export function withinFor(db: Database, personId: string | undefined): Within {
  return (work) =>
    db.transaction().execute(async (trx) => {
      await sql`select set_config('overblik.person', ${personId ?? ''}, true)`.execute(trx)
      return work(trx)
    })
}
