// Sessions live in the database, so that several processes share them and each can be ended from another device.

import { type Expression, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { v7 as uuid } from 'uuid'
import type { MemberRole } from '../../domain/access/member-roles.ts'
import type { Database } from '../db/database.ts'
import { hashSecret, newSecret } from './secret.ts'

/** A membership that holds today, in one plan: one of an organisation comes once for each of its plans. */
export interface CurrentMembership {
  readonly memberRole: MemberRole
  /** Null where it holds in the whole country. */
  readonly plan: { readonly id: string; readonly name: string } | null
  /** The code of the municipality in whose plans it holds, where it is one of a municipality. */
  readonly municipality: string | null
  /** The housing organisation in whose plans it holds, where it is one of those. */
  readonly housingOrganisation: string | null
}

/** Who is asking: someone signed in, with the memberships that hold today. */
export interface Caller {
  readonly sessionId: string
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly example: boolean
  readonly hasPassword: boolean
  readonly memberships: readonly CurrentMembership[]
}

// A session that is not used for two weeks ends, and any session after three months.
const idleDays = 14
const longestDays = 90

const over = sql<boolean>`(session.expires_at <= now()
  or session.last_used_at <= now() - ${`${idleDays} days`}::interval)`

/** Nobody passes for an example person any more once a real one has joined. */
export const examplesAreOpen = sql<boolean>`not exists (
  select from person real where not real.example and (real.password is not null
    or exists (select from provider_identity where person_id = real.id)))`

/** What a day is to those who use Overblik. */
export const today = sql<string>`(now() at time zone 'Europe/Copenhagen')::date`

interface Held extends Pick<CurrentMembership, 'memberRole' | 'housingOrganisation'> {
  readonly id: string
  readonly startsOn: string
  readonly planId: string | null
  readonly municipalityCode: string | null
}

/** The rows of the database's own rule of what holds today (migration 0040). */
const heldBy = (personId: Expression<unknown>) =>
  sql<Held>`memberships_of(${personId})`.as<'held'>(sql.ref('held'))

/** Begins a session and answers the secret that its cookie carries. */
export async function beginSession(db: Database, personId: string, device: string): Promise<string> {
  const secret = newSecret()
  await db.deleteFrom('session').where('personId', '=', personId).where(over).execute()
  await db
    .insertInto('session')
    .values({
      id: uuid(),
      tokenHash: hashSecret(secret),
      personId,
      device,
      expiresAt: sql`now() + ${`${longestDays} days`}::interval`,
    })
    .execute()
  return secret
}

/** Who carries the secret; undefined where the session has ended, or the account is closed. */
export async function findCaller(db: Database, secret: string): Promise<Caller | undefined> {
  const found = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.personId')
    .where('session.tokenHash', '=', hashSecret(secret))
    .where((eb) => eb.not(over))
    .where('person.closedAt', 'is', null)
    .where((eb) => eb.or([eb('person.example', '=', false), examplesAreOpen]))
    .select((eb) => [
      'session.id as sessionId',
      sql<boolean>`session.last_used_at < now() - interval '5 minutes'`.as('stale'),
      'person.id as personId',
      'person.name',
      'person.email',
      'person.example',
      sql<boolean>`person.password is not null`.as('hasPassword'),
      jsonArrayFrom(
        eb
          .selectFrom(heldBy(sql.ref('person.id')))
          .leftJoin('plan', 'plan.id', 'held.planId')
          .orderBy('held.startsOn')
          .orderBy('held.id')
          .orderBy('plan.name')
          .select(['held.memberRole', 'held.planId', 'plan.name as planName'])
          .select(['held.municipalityCode as municipality', 'held.housingOrganisation']),
      ).as('memberships'),
    ])
    .executeTakeFirst()
  if (!found) return undefined
  if (found.stale) await touch(db, found.sessionId)
  const { stale, memberships, ...caller } = found
  return {
    ...caller,
    memberships: memberships.map(({ planId, planName, ...membership }) => ({
      ...membership,
      plan: planId === null ? null : { id: planId, name: planName ?? '' },
    })),
  }
}

/** Kept to the nearest minutes, so that reading doesn't write at every click. */
async function touch(db: Database, id: string): Promise<void> {
  await db.updateTable('session').set({ lastUsedAt: sql`now()` }).where('id', '=', id).execute()
}

export interface Device {
  readonly id: string
  readonly device: string
  readonly createdAt: Date
  readonly lastUsedAt: Date
}

/** A person's own sessions, the latest used first. */
export function listDevices(db: Database, personId: string): Promise<Device[]> {
  return db
    .selectFrom('session')
    .where('personId', '=', personId)
    .where((eb) => eb.not(over))
    .select(['id', 'device', 'createdAt', 'lastUsedAt'])
    .orderBy('lastUsedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute()
}

/** Ends one session of a person; false where they have none of that id. */
export async function endSession(db: Database, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('session')
    .where('personId', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function endSessionOf(db: Database, secret: string): Promise<void> {
  await db.deleteFrom('session').where('tokenHash', '=', hashSecret(secret)).execute()
}

/** Ends a person's sessions, all or all but one, and every sign-in that is half done. */
export async function endSessions(db: Database, personId: string, except?: string): Promise<void> {
  let ending = db.deleteFrom('session').where('personId', '=', personId)
  if (except !== undefined) ending = ending.where('id', '!=', except)
  await ending.execute()
  await db.deleteFrom('signInStep').where('personId', '=', personId).execute()
}
