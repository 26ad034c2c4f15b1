// Sign-ins that have been sent to the provider. Each comes back to the browser that it left from, once and soon.

import { sql } from 'kysely'
import type { Database } from '../../db/database.ts'
import { hashSecret, newSecret } from '../secret.ts'
import type { Checks } from './client.ts'

export const providerMinutes = 10

/** Keeps what the return is held against, and answers the secret that binds it to the browser. */
export async function keepSignIn(db: Database, checks: Checks, next: string | undefined): Promise<string> {
  const secret = newSecret()
  await db.deleteFrom('providerSignIn').where('expiresAt', '<=', sql<Date>`now()`).execute()
  await db
    .insertInto('providerSignIn')
    .values({
      ...checks,
      tokenHash: hashSecret(secret),
      next: next ?? null,
      expiresAt: sql`now() + ${`${providerMinutes} minutes`}::interval`,
    })
    .execute()
  return secret
}

export interface KeptSignIn extends Checks {
  /** The page that was asked for. */
  readonly next: string | null
}

/** Takes it, so that nobody can a second time; undefined where it is unknown, taken or too old. */
export function takeSignIn(db: Database, secret: string): Promise<KeptSignIn | undefined> {
  return db
    .deleteFrom('providerSignIn')
    .where('tokenHash', '=', hashSecret(secret))
    .where('expiresAt', '>', sql<Date>`now()`)
    .returning(['state', 'nonce', 'codeVerifier', 'next'])
    .executeTakeFirst()
}
