// A row that a unique index does not take, since another transaction came first: what was asked before could not tell.

import { sql, type Transaction } from 'kysely'
import type { DB } from './schema.ts'

const uniqueViolation = '23505'

/** Writes; undefined where another row stands in the way, and the transaction goes on as if it had not been tried. */
export async function writeUnlessTaken<Result>(
  trx: Transaction<DB>,
  write: () => Promise<Result>,
): Promise<{ readonly result: Result } | undefined> {
  await sql`savepoint tried`.execute(trx)
  try {
    const result = await write()
    await sql`release savepoint tried`.execute(trx)
    return { result }
  } catch (error) {
    if ((error as { code?: unknown }).code !== uniqueViolation) throw error
    await sql`rollback to savepoint tried`.execute(trx)
    return undefined
  }
}
