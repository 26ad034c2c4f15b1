// A transaction, or the one that its caller has already begun.

import { Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { DB } from './schema.ts'

export function inTransaction<Result>(
  db: Database,
  work: (trx: Transaction<DB>) => Promise<Result>,
): Promise<Result> {
  return db instanceof Transaction ? work(db) : db.transaction().execute(work)
}
