// Links that let a person choose a password, once: the invitation, the way back after a lost one, and the first of all.

import { sql } from 'kysely'
import type { LinkPurpose } from '../../contract/session.ts'
import type { Database } from '../db/database.ts'
import { hashSecret, newSecret } from './secret.ts'

const days: Readonly<Record<LinkPurpose, number>> = { 'first-administrator': 7, invitation: 14, reset: 1 }

export interface OpenLink {
  readonly purpose: LinkPurpose
  /** Null where the link makes the first administrator. */
  readonly person: { readonly id: string; readonly name: string; readonly email: string } | null
}

/** Makes a link and answers its secret. Earlier links of the same person no longer work. */
export async function makeLink(db: Database, purpose: LinkPurpose, personId: string | null): Promise<string> {
  const secret = newSecret()
  await db.deleteFrom('accountLink').where('expiresAt', '<', sql<Date>`now() - interval '30 days'`).execute()
  if (personId !== null) await endLinks(db, personId)
  await db
    .insertInto('accountLink')
    .values({
      tokenHash: hashSecret(secret),
      personId,
      purpose,
      expiresAt: sql`now() + ${`${days[purpose]} days`}::interval`,
    })
    .execute()
  return secret
}

/** No link that was made for the person works any more. */
export async function endLinks(db: Database, personId: string): Promise<void> {
  await db.deleteFrom('accountLink').where('personId', '=', personId).where('usedAt', 'is', null).execute()
}

const stillOpen = sql<boolean>`account_link.used_at is null and account_link.expires_at > now()`

/** What the secret opens; undefined where it is unknown, used or too old, or the account is closed. */
export async function findLink(db: Database, secret: string): Promise<OpenLink | undefined> {
  const found = await db
    .selectFrom('accountLink')
    .leftJoin('person', 'person.id', 'accountLink.personId')
    .where('tokenHash', '=', hashSecret(secret))
    .where(stillOpen)
    .where('person.closedAt', 'is', null)
    .select(['purpose', 'person.id', 'person.name', 'person.email'])
    .executeTakeFirst()
  if (!found) return undefined
  const { id, name, email } = found
  const person = id === null || name === null || email === null ? null : { id, name, email }
  return { purpose: found.purpose as LinkPurpose, person }
}

/** Uses the link up; false where somebody else did a moment ago. */
export async function useLink(db: Database, secret: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('accountLink')
    .set({ usedAt: sql`now()` })
    .where('tokenHash', '=', hashSecret(secret))
    .where(stillOpen)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
