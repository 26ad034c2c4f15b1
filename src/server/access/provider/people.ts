// Whose account someone from the login provider comes in to: by what the provider calls them, never by an e-mail alone.

import { sql } from 'kysely'
import { emailSchema, nameSchema, type ProviderRefusal } from '../../../contract/session.ts'
import { claimedMemberships } from '../../../domain/access/claims.ts'
import type { Database } from '../../db/database.ts'
import type { LoginProvider } from '../../provider-config.ts'
import { recordEvent } from '../audit.ts'
import { needsFirstAdministrator } from '../joining.ts'
import { addPerson, lockMemberships } from '../people.ts'
import type { Identity } from './client.ts'
import { followClaims, type Place, placesOf } from './memberships.ts'

/** Why someone does not come in, told on the page for signing in. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reason: ProviderRefusal
  /** Whose account it is about, where that is known. */
  readonly personId: string | undefined

  constructor(reason: ProviderRefusal, personId?: string) {
    super(reason)
    this.reason = reason
    this.personId = personId
  }
}

/**
 * The person whom the identity belongs to, with the memberships that the claims give now. Someone new gets an account where
 * the claims give a membership. Throws a Refusal, and then nothing has changed.
 */
export async function personOf(
  db: Database,
  identity: Identity,
  { rules, linkByEmail }: Pick<LoginProvider, 'rules' | 'linkByEmail'>,
  requestId: string,
): Promise<string> {
  const claimed = claimedMemberships(identity.claims, rules)
  const places = await placesOf(db, claimed)
  return db.transaction().execute(async (trx) => {
    // Two sign-ins of one person at the same moment follow one another.
    await lockMemberships(trx)
    const personId =
      (await findKnown(trx, identity)) ??
      (await linkExisting(trx, identity, linkByEmail, requestId)) ??
      (await join(trx, identity, places, requestId))
    await followClaims(trx, personId, places, requestId)
    return personId
  })
}

async function findKnown(db: Database, { issuer, subject }: Identity): Promise<string | undefined> {
  const known = await db
    .selectFrom('providerIdentity')
    .innerJoin('person', 'person.id', 'providerIdentity.personId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .select(['person.id', 'person.closedAt'])
    .executeTakeFirst()
  if (known?.closedAt) throw new Refusal('closed', known.id)
  return known?.id
}

/** Takes an account of the same e-mail for theirs, where that is safe; undefined where there is none. */
async function linkExisting(
  db: Database,
  identity: Identity,
  linkByEmail: boolean,
  requestId: string,
): Promise<string | undefined> {
  const found = await db
    .selectFrom('person')
    .where(sql<boolean>`lower(email) = lower(${verifiedEmail(identity)})`)
    .select(({ selectFrom }) => [
      'id',
      'example',
      'closedAt',
      selectFrom('providerIdentity')
        .whereRef('personId', '=', 'person.id')
        .where('issuer', '=', identity.issuer)
        .select('subject')
        .as('subject'),
    ])
    .executeTakeFirst()
  if (!found) return undefined
  // Somebody else of that e-mail came from there before: it has changed hands.
  if (found.example || found.subject !== null || !linkByEmail) throw new Refusal('email-known', found.id)
  if (found.closedAt) throw new Refusal('closed', found.id)
  await link(db, identity, found.id)
  await recordEvent(db, { action: 'identity-linked', subjectId: found.id, requestId })
  return found.id
}

async function join(
  db: Database,
  identity: Identity,
  places: readonly Place[],
  requestId: string,
): Promise<string> {
  const administrates = places.some(({ memberRole }) => memberRole === 'administrator')
  if (places.length === 0) throw new Refusal('no-access')
  // Somebody with an account would close the way in for the first administrator.
  if (!administrates && (await needsFirstAdministrator(db))) throw new Refusal('no-access')
  const email = verifiedEmail(identity)
  const name = nameSchema.safeParse(identity.claims['name'])
  const personId = await addPerson(db, { name: name.data ?? email, email })
  await link(db, identity, personId)
  await recordEvent(db, { action: 'person-joined', subjectId: personId, requestId })
  return personId
}

/** Throws where the provider does not vouch for the e-mail: anyone could have typed it there. */
function verifiedEmail({ claims }: Identity): string {
  const email = emailSchema.safeParse(claims['email'])
  const verified = [true, 'true'].some((said) => said === claims['email_verified'])
  if (!email.success || !verified) throw new Refusal('email-not-verified')
  return email.data
}

async function link(db: Database, { issuer, subject }: Identity, personId: string): Promise<void> {
  await db.insertInto('providerIdentity').values({ issuer, subject, personId }).execute()
}
