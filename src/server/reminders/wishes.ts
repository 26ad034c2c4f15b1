// How each person wants to be reminded, and links that turn reminders off without signing in: signed with a key of the
// person's own, which another one takes the place of when they are turned on again.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { parse as bytesOf, stringify as idOf } from 'uuid'
import type { Language } from '../../domain/vocabulary/types.ts'
import type { Database } from '../db/database.ts'

export interface Wish {
  readonly byMail: boolean
  readonly language: Language
}

const keyLength = 32
const idLength = 16

/** By mail and in Danish where nothing has been said. */
export async function readWish(db: Database, personId: string): Promise<Wish> {
  const found = await db
    .selectFrom('reminderWish')
    .where('personId', '=', personId)
    .select(['byMail', 'language'])
    .executeTakeFirst()
  return { byMail: found?.byMail ?? true, language: found?.language === 'en' ? 'en' : 'da' }
}

export async function keepWish(db: Database, personId: string, wish: Wish): Promise<void> {
  const key = randomBytes(keyLength)
  await db
    .insertInto('reminderWish')
    .values({ personId, ...wish, key })
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet(({ ref, eb }) => ({
        ...wish,
        key: eb
          .case()
          .when(eb.and([eb('reminderWish.byMail', '=', false), eb.val(wish.byMail)]))
          .then(key)
          .else(ref('reminderWish.key'))
          .end(),
      })),
    )
    .execute()
}

/** The token of a link that turns the person's reminders off. */
export async function tokenOf(system: Database, personId: string): Promise<string> {
  const key = (await findKey(system, personId)) ?? (await makeKey(system, personId))
  return Buffer.concat([bytesOf(personId), signature(key, personId)]).toString('base64url')
}

/** Whom a token is of; undefined where it is none, or has been replaced. */
export async function personOf(system: Database, token: string): Promise<string | undefined> {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== idLength + keyLength) return undefined
  const personId = readId(bytes.subarray(0, idLength))
  const key = personId && (await findKey(system, personId))
  if (!personId || !key) return undefined
  return timingSafeEqual(bytes.subarray(idLength), signature(key, personId)) ? personId : undefined
}

function readId(bytes: Uint8Array): string | undefined {
  try {
    return idOf(bytes)
  } catch {
    return undefined
  }
}

const signature = (key: Buffer, personId: string) =>
  createHmac('sha256', key).update(`reminders off ${personId}`).digest()

async function findKey(system: Database, personId: string): Promise<Buffer | undefined> {
  const found = await system
    .selectFrom('reminderWish')
    .where('personId', '=', personId)
    .select('key')
    .executeTakeFirst()
  return found?.key
}

async function makeKey(system: Database, personId: string): Promise<Buffer> {
  await system
    .insertInto('reminderWish')
    .values({ personId, key: randomBytes(keyLength) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const key = await findKey(system, personId)
  if (!key) throw new Error('a wish was kept and is not there')
  return key
}
