// The moment between the password and the code: the browser carries a secret that opens nothing but the second step.

import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { hashSecret, newSecret } from './secret.ts'

export const stepMinutes = 10

/** Who has come half way in. */
export interface HalfWayIn {
  readonly personId: string
  readonly email: string
}

/** Lets someone as far as the second step, and answers the secret that the browser carries there. */
export async function beginStep(db: Database, personId: string): Promise<string> {
  const secret = newSecret()
  await db.deleteFrom('signInStep').where('expiresAt', '<=', sql<Date>`now()`).execute()
  await db
    .insertInto('signInStep')
    .values({
      tokenHash: hashSecret(secret),
      personId,
      expiresAt: sql`now() + ${`${stepMinutes} minutes`}::interval`,
    })
    .execute()
  return secret
}

/** Who carries the secret; undefined where the time is over, or the account is closed. */
export async function findStep(db: Database, secret: string): Promise<HalfWayIn | undefined> {
  return db
    .selectFrom('signInStep')
    .innerJoin('person', 'person.id', 'signInStep.personId')
    .where('tokenHash', '=', hashSecret(secret))
    .where('signInStep.expiresAt', '>', sql<Date>`now()`)
    .where('person.closedAt', 'is', null)
    .select(['person.id as personId', 'person.email'])
    .executeTakeFirst()
}

/** Takes the step away; false where it is gone already, as when somebody else used it a moment ago. */
export async function endStep(db: Database, secret: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('signInStep')
    .where('tokenHash', '=', hashSecret(secret))
    .executeTakeFirst()
  return numDeletedRows > 0n
}
