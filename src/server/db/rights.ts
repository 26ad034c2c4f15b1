// What PostgreSQL says to a user who may not do what only the owner may, in a sentence that tells how to mend it.

import { Fault } from '../fault.ts'

/** A Fault for a right that is missing; anything else as it came. */
export function explainRights(error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string }
  if (error instanceof Fault || code !== '42501') return error
  return new Fault(
    `The user in DATABASE_URL does not own the database and its tables (${message}). Name their owner there, or let an administrator hand them over: alter database <name> owner to <user>; alter table <name> owner to <user>; Nothing was changed.`,
    { cause: error },
  )
}
