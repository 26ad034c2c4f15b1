// Sends each person at most one mail a day with what waits for them and has not been told yet. Several processes may look
// at once: whoever claims a person's reminders sends them.

import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { mailHours } from '../../domain/reminder/reminder.ts'
import type { Database } from '../db/database.ts'
import type { Mailer } from '../mailer.ts'
import { letterOf } from './letter.ts'
import { noteOwed, readReminders } from './owed.ts'
import { readWish, tokenOf } from './wishes.ts'

interface Claimed {
  readonly planId: string
  readonly kind: string
  readonly about: string
}

/** What went wrong, without whom it was for: what mail servers say may name them. */
export interface NotSent {
  readonly code: string
  readonly status: number | undefined
}

/** After so long what a process has claimed and not sent is sent by whoever comes by: it was killed, or was refused. */
const again = sql`interval '55 minutes'`

/** Codes of nodemailer for a mail server that no mail comes through to: the next person's would wait as long for nothing. */
const unreachable = new Set(['ECONNECTION', 'ESOCKET', 'ETIMEDOUT', 'EDNS', 'ETLS', 'EAUTH'])

/** The day in Denmark, and whether it is an hour for mails. */
function hoursOf(now: Date): { readonly today: string; readonly open: boolean } {
  const [today = '', hour = ''] = now.toLocaleString('sv-SE', { timeZone: 'Europe/Copenhagen' }).split(/[ :]/)
  return { today, open: Number(hour) >= mailHours.from && Number(hour) < mailHours.to }
}

/**
 * Tells of what is owed, where it is an hour for mails by `clock`, which is asked anew for each person: to tell all may take
 * long. Answers what could not be sent, which is tried again an hour later; where no mail comes through, nobody else's is
 * tried.
 */
export async function sendReminders(
  system: Database,
  mailer: Mailer,
  clock = () => new Date(),
): Promise<NotSent[]> {
  const begun = hoursOf(clock())
  if (!begun.open) return []
  await noteOwed(system, begun.today)
  const waiting = await system
    .selectFrom('reminder')
    .where('sentAt', 'is', null)
    .select('personId')
    .distinct()
    .execute()
  const notSent: NotSent[] = []
  for (const { personId } of waiting) {
    const now = clock()
    const { today, open } = hoursOf(now)
    if (!open) break
    const claimed = await claim(system, personId, now)
    if (claimed.length === 0) continue
    try {
      const told = await tell(system, mailer, { personId, today, claimed })
      await (told ? setSent(system, personId, now, claimed) : forget(system, personId, claimed))
    } catch (error) {
      const { code = 'unknown', responseCode } = error as { code?: string; responseCode?: number }
      notSent.push({ code, status: responseCode })
      if (unreachable.has(code)) break
    }
  }
  return notSent
}

/** None where another process has them, a mail went out today, or the person no longer wants any. */
async function claim(system: Database, personId: string, now: Date): Promise<Claimed[]> {
  return system.transaction().execute(async (trx) => {
    // Of two processes one waits here, and then sees what the other has claimed.
    await sql`select pg_advisory_xact_lock(hashtextextended('reminders ' || ${personId}, 0))`.execute(trx)
    const { rows } = await sql<Claimed>`
      update reminder own set claimed_at = ${now}
      where own.person_id = ${personId} and own.sent_at is null
        and not exists (
          select from reminder other
          where other.person_id = own.person_id and (
            other.sent_at is null and other.claimed_at > ${now}::timestamptz - ${again}
            or (other.sent_at at time zone 'Europe/Copenhagen')::date
              = (${now}::timestamptz at time zone 'Europe/Copenhagen')::date))
        and not exists (
          select from reminder_wish wish where wish.person_id = own.person_id and not wish.by_mail)
      returning plan_id as "planId", kind, about
    `.execute(trx.withoutPlugins())
    return rows
  })
}

interface Telling {
  readonly personId: string
  readonly today: string
  readonly claimed: readonly Claimed[]
}

/** Whether a mail went out. */
async function tell(
  system: Database,
  mailer: Mailer,
  { personId, today, claimed }: Telling,
): Promise<boolean> {
  const reminders = await readReminders(system, personId, today, claimed)
  const person = await system
    .selectFrom('person')
    .where('id', '=', personId)
    .where('closedAt', 'is', null)
    .select('email')
    .executeTakeFirst()
  // What was owed a moment ago has been seen to, or the account has been closed.
  if (!person || reminders.length === 0) return false
  const { language } = await readWish(system, personId)
  const token = await tokenOf(system, personId)
  await mailer.send({
    ...letterOf(reminders, { to: person.email, language, address: mailer.address, token }),
    messageId: createHash('sha256').update(`${personId} ${today}`).digest('hex').slice(0, 32),
  })
  return true
}

async function setSent(
  system: Database,
  personId: string,
  now: Date,
  claimed: readonly Claimed[],
): Promise<void> {
  await sql`
    update reminder own set sent_at = ${now}, claimed_at = null
    from ${rowsOf(claimed)} where own.person_id = ${personId} and ${isTold}
  `.execute(system)
}

/** What waits no longer uses up nobody's mail of the day; should it wait again, it is noted anew. */
async function forget(system: Database, personId: string, claimed: readonly Claimed[]): Promise<void> {
  await sql`
    delete from reminder own using ${rowsOf(claimed)} where own.person_id = ${personId} and ${isTold}
  `.execute(system)
}

const rowsOf = (claimed: readonly Claimed[]) => sql`
  unnest(${claimed.map(({ planId }) => planId)}::uuid[], ${claimed.map(({ kind }) => kind)}::text[],
    ${claimed.map(({ about }) => about)}::uuid[]) as told (plan_id, kind, about)`
const isTold = sql`own.plan_id = told.plan_id and own.kind = told.kind and own.about = told.about`

/** In milliseconds. */
const often = 600_000

/** Looks once the server is ready and every ten minutes. */
export function keepReminding(app: FastifyInstance, system: Database, mailer: Mailer): void {
  let busy = false
  const look = async () => {
    // A slow mail server may take longer than it is until the next look.
    if (busy) return
    busy = true
    try {
      const notSent = await sendReminders(system, mailer)
      const [first] = notSent
      if (first) app.log.error({ count: notSent.length, ...first }, 'reminders could not be sent')
    } catch (error) {
      app.log.error(error, 'reminders could not be looked for')
    }
    busy = false
  }
  let looking = Promise.resolve()
  const begin = () => {
    looking = Promise.all([looking, look()]).then(() => {})
  }
  const timer = setInterval(begin, often).unref()
  // The server does not wait for a mail server before it answers.
  app.addHook('onReady', async () => begin())
  app.addHook('onClose', async () => {
    clearInterval(timer)
    await looking
  })
}
