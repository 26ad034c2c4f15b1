// Keeps the memberships that come from a provider's claims as the claims are now. Those given by hand are left alone.

import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { ClaimedMembership } from '../../../domain/access/claims.ts'
import type { MemberRole } from '../../../domain/access/member-roles.ts'
import type { Database } from '../../db/database.ts'
import { recordEvent } from '../audit.ts'
import { endNow } from '../people.ts'
import { today } from '../sessions.ts'

/** What a membership is of. */
export interface Place {
  readonly memberRole: MemberRole
  readonly planId: string | null
  readonly municipalityCode: string | null
  readonly housingOrganisation: string | null
}

const same = (one: Place) => (other: Place) =>
  one.memberRole === other.memberRole &&
  one.planId === other.planId &&
  one.municipalityCode === other.municipalityCode &&
  one.housingOrganisation === other.housingOrganisation

/** Begins and ends what differs, as of today. Whoever calls holds the lock on memberships. */
export async function followClaims(
  db: Database,
  personId: string,
  wanted: readonly Place[],
  requestId: string,
): Promise<void> {
  const held = await db
    .selectFrom('membership')
    .where('personId', '=', personId)
    .where('origin', '=', 'claims')
    .where(sql<boolean>`starts_on <= ${today} and coalesce(ends_on >= ${today}, true)`)
    .select(['id', sql<MemberRole>`member_role`.as('memberRole')])
    .select(['planId', 'municipalityCode', 'housingOrganisation'])
    .execute()
  const record = (action: 'membership-begun' | 'membership-ended', membership: string, memberRole: string) =>
    recordEvent(db, {
      action,
      subjectId: personId,
      details: { membership, memberRole, origin: 'claims' },
      requestId,
    })
  for (const membership of held) {
    if (wanted.some(same(membership))) continue
    await endNow(db, membership.id)
    await record('membership-ended', membership.id, membership.memberRole)
  }
  for (const place of wanted) {
    if (held.some(same(place))) continue
    const id = uuid()
    await db
      .insertInto('membership')
      .values({ id, personId, ...place, startsOn: today, origin: 'claims' })
      .execute()
    await record('membership-begun', id, place.memberRole)
  }
}

/** What the claims give here. A plan's reference that no plan has, or more than one, gives nothing. */
export async function placesOf(db: Database, claimed: readonly ClaimedMembership[]): Promise<Place[]> {
  const references = claimed.flatMap(({ plan }) => (plan === null ? [] : [plan]))
  const plans =
    references.length === 0
      ? []
      : await db.selectFrom('plan').where('reference', 'in', references).select(['id', 'reference']).execute()
  return claimed.flatMap(({ plan, municipality, ...membership }): Place[] => {
    const place = { ...membership, municipalityCode: municipality }
    if (plan === null) return [{ ...place, planId: null }]
    const [found, ...others] = plans.filter(({ reference }) => reference === plan)
    return found && others.length === 0 ? [{ ...place, planId: found.id }] : []
  })
}
