// The server's word for when a survey's questions were read, signed so that a robot can't make one up. It says nothing of
// whose browser it is: everyone who reads at the same second is given the same.

import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { effortText, leastTime, longestTime, showsEffort } from '../../domain/survey/anonymity.ts'
import type { Database } from '../db/database.ts'

const dayInSeconds = 24 * 60 * 60

async function readKey(system: Database): Promise<Buffer> {
  const there = await system.selectFrom('surveyKey').select('key').executeTakeFirst()
  if (there) return there.key
  await system
    .insertInto('surveyKey')
    .values({ key: randomBytes(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { key } = await system.selectFrom('surveyKey').select('key').executeTakeFirstOrThrow()
  return key
}

const sign = (key: Buffer, survey: string, second: number) =>
  createHmac('sha256', key).update(`${survey} ${second}`).digest('base64url')

const now = () => Math.floor(Date.now() / 1000)

export async function giveTicket(system: Database, survey: string): Promise<string> {
  const second = now()
  return `${second}.${sign(await readKey(system), survey, second)}`
}

/** Whether it is the server's own, for this survey, and neither too fresh nor too old. */
export async function isGoodTicket(system: Database, survey: string, ticket: string): Promise<boolean> {
  const [, moment = '', signature = ''] = /^(\d{1,12})\.([\w-]{43})$/.exec(ticket) ?? []
  const second = Number(moment)
  const expected = Buffer.from(sign(await readKey(system), survey, second))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const age = now() - second
  return age >= leastTime && age <= longestTime * dayInSeconds
}

/** Whether the sender has searched for the number that belongs to this answer. */
export function showsWork(ticket: string, answer: string, effort: number): boolean {
  return showsEffort(
    createHash('sha256')
      .update(effortText(ticket, answer, effort))
      .digest(),
  )
}
