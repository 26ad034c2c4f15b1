// All that the database keeps about one person. A test holds the lists against the catalogue of the database, so that no
// table that refers to a person is forgotten here.

import { sql } from 'kysely'
import {
  type PersonalData,
  type PersonalListName,
  personalDataSchema,
  personalLists,
} from '../../contract/personal-data.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { emailHashes } from './attempts.ts'
import { type List, planOf, type Whom } from './personal-list.ts'
import { workLists } from './personal-work.ts'

/** So many entries of a list, the newest, go into one file. */
const longest = 50_000

const part = (whom: Whom, column: 'actor_id' | 'subject_id') =>
  sql<string>`case when ${sql.ref(column)} is null then 'nobody' when ${sql.ref(column)} = ${whom.id} then 'self'
    else 'other' end`

/** Which columns are read is said here; what is secret is in none of them. */
export const lists: Readonly<Record<PersonalListName, List>> = {
  memberships: {
    columns: ['membership.person_id'],
    read: (db, { id }) =>
      db
        .selectFrom('membership')
        .where('personId', '=', id)
        .orderBy('startsOn', 'desc')
        .select(({ ref }) => [
          'id',
          'memberRole',
          'municipalityCode',
          'housingOrganisation',
          'origin',
          'startsOn',
          'endsOn',
          planOf(ref('planId')),
        ]),
  },
  sessions: {
    columns: ['session.person_id'],
    read: (db, { id }) =>
      db
        .selectFrom('session')
        .where('personId', '=', id)
        .orderBy('lastUsedAt', 'desc')
        .select(['id', 'device', 'createdAt', 'lastUsedAt', 'expiresAt']),
  },
  knownBrowsers: {
    columns: ['known_device.person_id'],
    read: (db, { id }) =>
      db
        .selectFrom('knownDevice')
        .where('personId', '=', id)
        .orderBy('lastUsedAt', 'desc')
        .select('lastUsedAt'),
  },
  halfDoneSignIns: {
    columns: ['sign_in_step.person_id'],
    read: (db, { id }) => db.selectFrom('signInStep').where('personId', '=', id).select('expiresAt'),
  },
  failedSignIns: {
    columns: ['sign_in_failure.email_hash'],
    read: (db, { email }) =>
      db
        .selectFrom('signInFailure')
        .where('emailHash', 'in', emailHashes(email))
        .orderBy('failedAt', 'desc')
        .select('failedAt'),
  },
  accountLinks: {
    columns: ['account_link.person_id'],
    read: (db, { id }) =>
      db
        .selectFrom('accountLink')
        .where('personId', '=', id)
        .orderBy('createdAt', 'desc')
        .select(['purpose', 'createdAt', 'expiresAt', 'usedAt']),
  },
  oneTimeCodes: {
    columns: ['one_time_code.person_id'],
    read: (db, { id }) =>
      db
        .selectFrom('oneTimeCode')
        .where('personId', '=', id)
        .select([
          'begunAt',
          'confirmedAt',
          sql<Date | null>`to_timestamp(nullif(last_step, 0) * 30)`.as('latestCodeAt'),
        ]),
  },
  recoveryCodes: {
    columns: ['recovery_code.person_id'],
    read: (db, { id }) => db.selectFrom('recoveryCode').where('personId', '=', id).select('usedAt'),
  },
  loginProviderIdentities: {
    columns: ['provider_identity.person_id'],
    read: (db, { id }) =>
      db.selectFrom('providerIdentity').where('personId', '=', id).select(['issuer', 'subject', 'linkedAt']),
  },
  auditEvents: {
    columns: ['audit_event.actor_id', 'audit_event.subject_id'],
    read: (db, whom) =>
      db
        .selectFrom('auditEvent')
        .where((eb) => eb.or([eb('actorId', '=', whom.id), eb('subjectId', '=', whom.id)]))
        .orderBy('at', 'desc')
        .select([
          'at',
          'action',
          part(whom, 'actor_id').as('by'),
          part(whom, 'subject_id').as('about'),
          'details',
          'requestId',
        ]),
  },
  ...workLists,
}

/** Reads as the system does: who has left a plan wrote there all the same. Throws `not-found`. */
export async function collectPersonalData(
  system: Database,
  id: string,
  most = longest,
): Promise<PersonalData> {
  const person = await system
    .selectFrom('person')
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .select(['id', 'name', 'email', 'example', 'createdAt', 'closedAt'])
    .select(sql<boolean>`password is not null`.as('hasPassword'))
    .executeTakeFirst()
  if (!person) throw new ProblemError('not-found')
  const found: Record<string, object[]> = {}
  const cutShort: string[] = []
  for (const name of Object.keys(personalLists) as PersonalListName[]) {
    const rows = await lists[name]
      .read(system, person)
      .limit(most + 1)
      .execute()
    if (rows.length > most) cutShort.push(name)
    found[name] = rows.slice(0, most)
  }
  // As text, moments are written the way of the file; the contract says what may be in it.
  const text = JSON.stringify({ madeAt: new Date(), person, ...found, cutShort })
  return personalDataSchema.parse(JSON.parse(text))
}
