// People and their memberships in the database.

import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { v7 as uuid } from 'uuid'
import { type NewMembership, type Person, peoplePageSize } from '../../contract/people.ts'
import { mayBeOfOrganisation, scopeOf } from '../../domain/access/member-roles.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { patternOf } from '../overview/conditions.ts'
import { endLinks } from './links.ts'
import { endSessions, today } from './sessions.ts'

type State = Person['memberships'][number]['state']
type Origin = Person['memberships'][number]['origin']
type Role = Person['memberships'][number]['memberRole']

/** An example person needs no password to be there, nor does who comes from the login provider. */
const hasWayIn = sql<boolean>`(person.password is not null or person.example
  or exists (select from provider_identity where person_id = person.id))`

/** Whoever has been erased is in no list. */
function selectPeople(db: Database) {
  return db
    .selectFrom('person')
    .where('erasedAt', 'is', null)
    .select((eb) => [
      'person.id',
      'person.name',
      'person.email',
      'person.example',
      sql<boolean>`${hasWayIn}`.as('joined'),
      sql<boolean>`person.closed_at is not null`.as('closed'),
      sql<boolean>`exists (
      select from one_time_code where person_id = person.id and confirmed_at is not null
    )`.as('oneTimeCodes'),
      jsonArrayFrom(
        eb
          .selectFrom('membership')
          .leftJoin('plan', 'plan.id', 'membership.planId')
          .whereRef('membership.personId', '=', 'person.id')
          .orderBy('membership.startsOn', 'desc')
          .orderBy('membership.id', 'desc')
          .limit(200)
          .select([
            'membership.id',
            sql<Role>`membership.member_role`.as('memberRole'),
            'membership.startsOn',
            'membership.endsOn',
            sql<Origin>`membership.origin`.as('origin'),
            'membership.planId',
            'plan.name as planName',
            'membership.municipalityCode as municipality',
            'membership.housingOrganisation',
            sql<State>`case when membership.ends_on < ${today} then 'ended'
            when membership.starts_on > ${today} then 'coming' else 'current' end`.as('state'),
          ]),
      ).as('memberships'),
    ])
}

type Found = Awaited<ReturnType<ReturnType<typeof selectPeople>['executeTakeFirstOrThrow']>>

function present({ memberships, ...person }: Found): Person {
  return {
    ...person,
    memberships: memberships.map(({ planId, planName, ...membership }) => ({
      ...membership,
      plan: planId === null ? null : { id: planId, name: planName ?? '' },
    })),
  }
}

export async function listPeople(db: Database, text: string | undefined, page: number) {
  const pattern = text && patternOf(text)
  const fits = sql<boolean>`(person.name ilike ${pattern} or person.email ilike ${pattern})`
  const people = selectPeople(db)
    .$if(Boolean(pattern), (query) => query.where(fits))
    .orderBy('person.name')
    .orderBy('person.id')
    .limit(peoplePageSize)
    .offset((page - 1) * peoplePageSize)
  const counting = db
    .selectFrom('person')
    .where('erasedAt', 'is', null)
    .$if(Boolean(pattern), (query) => query.where(fits))
    .select(sql<number>`count(*)`.as('total'))
  const [{ total }, found] = [await counting.executeTakeFirstOrThrow(), await people.execute()]
  return { total, pageSize: peoplePageSize, items: found.map(present) }
}

/** Throws `not-found`. */
export async function getPerson(db: Database, id: string): Promise<Person> {
  const found = await selectPeople(db).where('person.id', '=', id).executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return present(found)
}

/** Adds someone without a password. Throws `email-taken`. */
export async function addPerson(
  db: Database,
  person: { name: string; email: string; example?: boolean },
): Promise<string> {
  const id = uuid()
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('person')
    .values({ id, ...person })
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('email-taken')
  return id
}

/**
 * Throws `not-acceptable-input` where no plan is the one or of the housing organisation that is named, or the member role
 * does not belong there.
 */
export async function addMembership(db: Database, personId: string, given: NewMembership): Promise<string> {
  const misplaced = misplacedBy(given)
  if (misplaced) throw new ProblemError('not-acceptable-input', { parameter: misplaced, rule: 'wrong' })
  if (given.endsOn !== null && given.endsOn < given.startsOn) throw new ProblemError('ends-before-start')
  for (const [parameter, column] of [
    ['planId', 'id'],
    // A name that no plan carries would give nothing, and nobody would see why.
    ['housingOrganisation', 'housingOrganisation'],
  ] as const) {
    const value = given[parameter]
    if (value === null) continue
    const plan = await db
      .selectFrom('plan')
      .where(column, '=', value)
      .select('id')
      .limit(1)
      .executeTakeFirst()
    if (!plan) throw new ProblemError('not-acceptable-input', { parameter, rule: 'wrong' })
  }
  const id = uuid()
  const { municipality, ...rest } = given
  await db
    .insertInto('membership')
    .values({ id, personId, municipalityCode: municipality, ...rest })
    .execute()
  return id
}

/** The field by which a membership names what its member role can't be held in; undefined where it can. */
function misplacedBy({ memberRole, planId, municipality, housingOrganisation }: NewMembership) {
  const organisation =
    municipality !== null ? 'municipality' : housingOrganisation !== null ? 'housingOrganisation' : undefined
  if (municipality !== null && housingOrganisation !== null) return 'housingOrganisation'
  if (organisation) return planId === null && mayBeOfOrganisation(memberRole) ? undefined : organisation
  const scope = scopeOf(memberRole)
  return scope === 'either' || (planId === null) === (scope === 'country') ? undefined : 'planId'
}

/** Ends a membership now and answers whose it was. Throws `not-found` and `last-administrator`. */
export async function endMembership(db: Database, id: string): Promise<string> {
  await lockMemberships(db)
  const personId = await endNow(db, id)
  await requireAnAdministrator(db)
  return personId
}

/** One that had not held for a day yet is taken away. */
export async function endNow(db: Database, id: string): Promise<string> {
  const found = await db
    .selectFrom('membership')
    .where('id', '=', id)
    .select(['personId', sql<boolean>`starts_on >= ${today}`.as('new')])
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  if (found.new) await db.deleteFrom('membership').where('id', '=', id).execute()
  else
    await db
      .updateTable('membership')
      .set({ endsOn: sql`least(ends_on, ${today} - 1)` })
      .where('id', '=', id)
      .execute()
  return found.personId
}

export async function setClosed(db: Database, id: string, closed: boolean): Promise<void> {
  await lockMemberships(db)
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ closedAt: closed ? sql`coalesce(closed_at, now())` : null })
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('not-found')
  if (!closed) return
  await endSessions(db, id)
  await endLinks(db, id)
  await requireAnAdministrator(db)
}

/**
 * Two administrators who end each other at the same moment wait for one another here: first in the transaction, before
 * any row is held.
 */
export async function lockMemberships(db: Database): Promise<void> {
  await sql`lock table membership in share row exclusive mode`.execute(db)
}

/** Throws `last-administrator`, so that a transaction that would leave nobody who can let others in is undone. */
async function requireAnAdministrator(db: Database): Promise<void> {
  const left = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .where('memberRole', '=', 'administrator')
    .where(sql<boolean>`starts_on <= ${today} and coalesce(ends_on >= ${today}, true)`)
    .where('person.closedAt', 'is', null)
    .where(hasWayIn)
    .select('membership.id')
    .limit(1)
    .executeTakeFirst()
  if (!left) throw new ProblemError('last-administrator')
}
