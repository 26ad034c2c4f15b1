// Slows down guessing without giving anyone a way to lock others out: failures are counted by the browser that made them.
// A browser in which a person has signed in before has its own count, which no stranger can fill. After the device cookies
// of OWASP's note on slowing down online guessing attacks.

import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { hashSecret } from './secret.ts'

/** How many failures within so many minutes are let pass. */
interface Limits {
  readonly knownDevice: number
  readonly unknownDevices: number
  readonly address: number
  /** For unknown browsers; a known one never waits longer than a quarter of an hour. */
  readonly minutes: number
}

const limits: Readonly<Record<Guess, Limits>> = {
  password: { knownDevice: 10, unknownDevices: 20, address: 100, minutes: 15 },
  // Of a million codes three are right at a time: who has the password already is kept to a chance of one in ten
  // thousand a day.
  code: { knownDevice: 10, unknownDevices: 30, address: 100, minutes: 24 * 60 },
}
const shortWait = 15

/** The first of two numbers that name the advisory locks of addresses and of accounts. */
const attemptLock = 482_010

/** What is guessed at. Each has a count of its own. */
type Guess = 'password' | 'code'

export interface Attempt {
  readonly guess: Guess
  readonly email: string
  readonly address: string
  /** The secret of the browser's device cookie, where it carries one. */
  readonly device: string | undefined
}

/**
 * Makes the attempt, which answers what it found or undefined where it failed. Counted before it is made, so that many at
 * once are no way around the limits. Throws `too-many-attempts` where too many have failed in the same way just now.
 */
export async function withinLimits<Found>(
  db: Database,
  attempt: Attempt,
  make: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  const id = await noteAsFailed(db, attempt)
  const found = await make()
  if (found !== undefined) await db.deleteFrom('signInFailure').where('id', '=', id).execute()
  return found
}

async function noteAsFailed(db: Database, attempt: Attempt): Promise<string> {
  const [emailHash, addressHash] = [accountHash(attempt), hashSecret(attempt.address)]
  const { knownDevice: most, unknownDevices, address, minutes } = limits[attempt.guess]
  return db.transaction().execute(async (trx) => {
    // One at a time for an address and for an account, always in this order.
    for (const [kind, hash] of [addressHash, emailHash].entries())
      await sql`select pg_advisory_xact_lock(${attemptLock + kind}, ${hash.readInt32BE(0)})`.execute(trx)
    const deviceHash = await knownDevice(trx, attempt)
    const recent = (time: number) =>
      trx
        .selectFrom('signInFailure')
        .where(sql<boolean>`failed_at > now() - ${`${time} minutes`}::interval`)
        .where('deviceHash', deviceHash === null ? 'is' : '=', deviceHash)
        .select(({ fn }) => fn.countAll<number>().as('count'))
    const ofAccount = await recent(deviceHash === null ? minutes : shortWait)
      .where('emailHash', '=', emailHash)
      .executeTakeFirstOrThrow()
    if (ofAccount.count >= (deviceHash === null ? unknownDevices : most))
      throw new ProblemError('too-many-attempts')
    const ofAddress = await recent(shortWait).where('addressHash', '=', addressHash).executeTakeFirstOrThrow()
    if (deviceHash === null && ofAddress.count >= address) throw new ProblemError('too-many-attempts')
    const id = uuid()
    await trx.insertInto('signInFailure').values({ id, emailHash, addressHash, deviceHash }).execute()
    // Those of yesterday are forgotten.
    await trx
      .deleteFrom('signInFailure')
      .where('failedAt', '<', sql<Date>`now() - interval '1 day'`)
      .execute()
    return id
  })
}

function accountHash({ guess, email }: Pick<Attempt, 'guess' | 'email'>): Buffer {
  const account = email.toLowerCase()
  return hashSecret(guess === 'password' ? account : `${guess} of ${account}`)
}

/** What the failures of an account are counted under. */
export function emailHashes(email: string): Buffer[] {
  return [accountHash({ guess: 'password', email }), accountHash({ guess: 'code', email })]
}

/** Whoever has just chosen a new password starts afresh: those who guessed at the codes had the old one. */
export async function forgetCodeGuesses(db: Database, email: string): Promise<void> {
  const emailHash = accountHash({ guess: 'code', email })
  await db.deleteFrom('signInFailure').where('emailHash', '=', emailHash).execute()
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
