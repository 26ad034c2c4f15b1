// One-time codes (RFC 6238) and the recovery codes for the day the phone is gone. Each is taken once.

import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Secret, TOTP } from 'otpauth'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { hashSecret } from './secret.ts'

/** In seconds. */
const period = 30
/** A phone's clock may be one code ahead or behind. */
const window = 1

const recoveryCodeCount = 10
/** 80 bits each: too many to try, so that a plain hash keeps them. */
const recoveryCodeBytes = 10

export type CodeKind = 'code' | 'recovery-code'

const read = (db: Database, personId: string) =>
  db.selectFrom('oneTimeCode').where('personId', '=', personId).selectAll().executeTakeFirst()

function generator(secret: Buffer): TOTP {
  const bytes = new Uint8Array(secret)
  return new TOTP({ secret: new Secret({ buffer: bytes.buffer }), period })
}

/** Whether the person has turned codes on. */
export async function asksForCode(db: Database, personId: string): Promise<boolean> {
  const found = await read(db, personId)
  return found !== undefined && found.confirmedAt !== null
}

/** What the phone reads as a QR code. The secret is in base32. */
export function codeAddress(secret: string, email: string): string {
  return new TOTP({ issuer: 'Overblik', label: email, secret, period }).toString()
}

export interface CodeState {
  readonly on: boolean
  readonly recoveryCodesLeft: number
}

export async function codeState(db: Database, personId: string): Promise<CodeState> {
  const { left } = await db
    .selectFrom('recoveryCode')
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow()
  return { on: await asksForCode(db, personId), recoveryCodesLeft: left }
}

/**
 * Makes the secret that the phone is to have, in place of one that was never confirmed. Answers it in base32, as people
 * type it. Throws `one-time-codes-changed` where codes are on already.
 */
export async function beginCodes(db: Database, personId: string): Promise<string> {
  const secret = randomBytes(20)
  const begun = await db
    .insertInto('oneTimeCode')
    .values({ personId, secret })
    .onConflict((conflict) =>
      conflict
        .column('personId')
        .doUpdateSet({ secret, begunAt: sql`now()`, lastStep: 0 })
        .where('oneTimeCode.confirmedAt', 'is', null),
    )
    .returning('personId')
    .executeTakeFirst()
  if (!begun) throw new ProblemError('one-time-codes-changed')
  return new Secret({ buffer: new Uint8Array(secret).buffer }).base32
}

/**
 * Turns codes on where the code is one of the secret's, and answers whether it is. Throws `one-time-codes-changed` where
 * nothing was begun within the hour, or codes are on already.
 */
export async function confirmCodes(db: Database, personId: string, code: string): Promise<boolean> {
  const waiting = await db
    .selectFrom('oneTimeCode')
    .where('personId', '=', personId)
    .where('confirmedAt', 'is', null)
    .where(sql<boolean>`begun_at > now() - interval '1 hour'`)
    .select('personId')
    .executeTakeFirst()
  if (!waiting) throw new ProblemError('one-time-codes-changed')
  if (!(await takeOneTimeCode(db, personId, code))) return false
  await db
    .updateTable('oneTimeCode')
    .set({ confirmedAt: sql`now()` })
    .where('personId', '=', personId)
    .execute()
  return true
}

/** Uses up a one-time code or a recovery code of the person. Answers which it was, undefined where it is neither. */
export async function takeCode(db: Database, personId: string, text: string): Promise<CodeKind | undefined> {
  if (await takeOneTimeCode(db, personId, text)) return 'code'
  return (await takeRecoveryCode(db, personId, text)) ? 'recovery-code' : undefined
}

async function takeOneTimeCode(db: Database, personId: string, text: string): Promise<boolean> {
  const token = text.replaceAll(/\s/g, '')
  const found = await read(db, personId)
  if (!found || !/^\d{6}$/.test(token)) return false
  const timestamp = Date.now()
  const delta = generator(found.secret).validate({ token, timestamp, window })
  if (delta === null) return false
  const step = Math.floor(timestamp / 1000 / period) + delta
  // Of two who give the same code at the same moment, one is let in.
  const { numUpdatedRows } = await db
    .updateTable('oneTimeCode')
    .set({ lastStep: step })
    .where('personId', '=', personId)
    .where('secret', '=', found.secret)
    .where('lastStep', '<', step)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function takeRecoveryCode(db: Database, personId: string, text: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('recoveryCode')
    .set({ usedAt: sql`now()` })
    .where('personId', '=', personId)
    .where('codeHash', '=', hashRecoveryCode(text))
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Makes recovery codes in place of those that were there. They are told once, here. */
export async function makeRecoveryCodes(db: Database, personId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => {
    const { base32 } = new Secret({ buffer: new Uint8Array(randomBytes(recoveryCodeBytes)).buffer })
    return base32.toLowerCase().replaceAll(/(.{4})(?=.)/g, '$1-')
  })
  await db.deleteFrom('recoveryCode').where('personId', '=', personId).execute()
  await db
    .insertInto('recoveryCode')
    .values(codes.map((code) => ({ personId, codeHash: hashRecoveryCode(code) })))
    .execute()
  return codes
}

/** However it is spaced and cased. */
function hashRecoveryCode(text: string): Buffer {
  return hashSecret(text.toLowerCase().replaceAll(/[^a-z2-7]/g, ''))
}

/** Turns codes off, with the recovery codes; false where they were not on. */
export async function endCodes(db: Database, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('oneTimeCode')
    .where('personId', '=', personId)
    .where('confirmedAt', 'is not', null)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
