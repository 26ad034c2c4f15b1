// Slows down guessing without giving anyone a way to lock others out: failures are counted by the browser that made them.
// A browser in which a person has signed in before has its own count, which no stranger can fill. After the device cookies
// of OWASP's note on slowing down online guessing attacks.

import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../db/database.ts'
import { hashSecret } from './secret.ts'

/** How many failures within a quarter of an hour are let pass. */
const limits = { knownDevice: 10, unknownDevices: 20, address: 100 }
const minutes = 15

export interface Attempt {
  readonly email: string
  readonly address: string
  /** The secret of the browser's device cookie, where it carries one. */
  readonly device: string | undefined
}

const hashed = ({ email, address }: Attempt) => ({
  emailHash: hashSecret(email.toLowerCase()),
  addressHash: hashSecret(address),
})

/** Whether the attempt has to wait, because too many have failed in the same way just now. */
export async function mustWait(db: Database, attempt: Attempt): Promise<boolean> {
  const { emailHash, addressHash } = hashed(attempt)
  const deviceHash = await knownDevice(db, attempt)
  const recent = sql<boolean>`failed_at > now() - ${`${minutes} minutes`}::interval`
  const { ofAccount, ofAddress } = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('signInFailure')
        .where(recent)
        .where('emailHash', '=', emailHash)
        .where('deviceHash', deviceHash === null ? 'is' : '=', deviceHash)
        .select(sql<number>`count(*)`.as('count'))
        .as('ofAccount'),
      eb
        .selectFrom('signInFailure')
        .where(recent)
        .where('addressHash', '=', addressHash)
        .where('deviceHash', 'is', null)
        .select(sql<number>`count(*)`.as('count'))
        .as('ofAddress'),
    ])
    .executeTakeFirstOrThrow()
  if (deviceHash !== null) return (ofAccount ?? 0) >= limits.knownDevice
  return (ofAccount ?? 0) >= limits.unknownDevices || (ofAddress ?? 0) >= limits.address
}

/** Notes a failure, and forgets those of yesterday. */
export async function noteFailure(db: Database, attempt: Attempt): Promise<void> {
  const deviceHash = await knownDevice(db, attempt)
  await db
    .insertInto('signInFailure')
    .values({ id: uuid(), ...hashed(attempt), deviceHash })
    .execute()
  await db.deleteFrom('signInFailure').where('failedAt', '<', sql<Date>`now() - interval '1 day'`).execute()
}

async function knownDevice(db: Database, { email, device }: Attempt): Promise<Buffer | null> {
  if (device === undefined) return null
  const known = await db
    .selectFrom('knownDevice')
    .innerJoin('person', 'person.id', 'knownDevice.personId')
    .where('knownDevice.tokenHash', '=', hashSecret(device))
    .where(sql<boolean>`lower(person.email) = lower(${email})`)
    .select('knownDevice.tokenHash')
    .executeTakeFirst()
  return known?.tokenHash ?? null
}

export async function rememberDevice(db: Database, device: string, personId: string): Promise<void> {
  await db
    .insertInto('knownDevice')
    .values({ tokenHash: hashSecret(device), personId })
    .onConflict((conflict) =>
      conflict.columns(['tokenHash', 'personId']).doUpdateSet({ lastUsedAt: sql`now()` }),
    )
    .execute()
}
