// Taking a person out of Overblik for good: what they did stays true, and nothing says any more who it was.

import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { emailHashes } from './attempts.ts'
import { recordEvent } from './audit.ts'
import { lockMemberships, setClosed } from './people.ts'
import { endSessions, today } from './sessions.ts'

/** A closed account may be opened again for so long; then it is erased by itself. */
const yearsClosed = 2

/**
 * Closes the account and takes away the name, the e-mail and every way in. Memberships end and stay known by the id, as do
 * the lines of the audit log. Throws `not-found` and `last-administrator`.
 */
export async function erasePerson(trx: Database, id: string): Promise<void> {
  await lockMemberships(trx)
  const person = await trx
    .selectFrom('person')
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .select(['email', 'closedAt'])
    .forUpdate()
    .executeTakeFirst()
  if (!person) throw new ProblemError('not-found')
  if (person.closedAt === null) await setClosed(trx, id, true)
  // One may have begun in the moment in which the account was closed.
  await endSessions(trx, id)
  await endMemberships(trx, id)
  // Recovery codes go with the secret that they stand in for.
  // What somebody has seen of the sparring, and was told of, is nobody's business any more.
  for (const table of [
    ...(['oneTimeCode', 'providerIdentity', 'accountLink', 'knownDevice'] as const),
    ...(['sparringParticipant', 'reminder', 'reminderWish'] as const),
  ] as const)
    await trx.deleteFrom(table).where('personId', '=', id).execute()
  await trx.deleteFrom('planContact').where(sql<boolean>`lower(email) = lower(${person.email})`).execute()
  await trx.deleteFrom('signInFailure').where('emailHash', 'in', emailHashes(person.email)).execute()
  await trx
    .updateTable('person')
    .set({ name: '', email: sql`id::text`, password: null, erasedAt: sql`now()` })
    .where('id', '=', id)
    .execute()
}

async function endMemberships(trx: Database, personId: string): Promise<void> {
  // One that had not held for a day yet is taken away.
  await trx.deleteFrom('membership').where('personId', '=', personId).where('startsOn', '>=', today).execute()
  await trx
    .updateTable('membership')
    .set({ endsOn: sql`${today} - 1` })
    .where('personId', '=', personId)
    .where(sql<boolean>`coalesce(ends_on >= ${today}, true)`)
    .execute()
}

/** Erases those whose accounts have been closed for the term. */
export async function eraseLongClosed(system: Database): Promise<void> {
  const due = (trx: Database) =>
    trx
      .selectFrom('person')
      .where('erasedAt', 'is', null)
      .where(sql<boolean>`closed_at < now() - make_interval(years => ${yearsClosed})`)
      .select('id')
  for (const { id } of await due(system).execute())
    await system.transaction().execute(async (trx) => {
      await lockMemberships(trx)
      // Another process may have been quicker, or an administrator have opened the account again.
      if (!(await due(trx).where('id', '=', id).executeTakeFirst())) return
      await erasePerson(trx, id)
      await recordEvent(trx, { action: 'person-erased', subjectId: id, details: { because: 'term' } })
    })
}

/** Takes away the lines of the audit log that are older than the term, which stands in the database (migration 0030). */
export async function removeOldEvents(system: Database): Promise<void> {
  await sql`select remove_old_audit_events()`.execute(system)
}
