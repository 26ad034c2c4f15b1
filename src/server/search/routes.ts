// One search over what the caller may see.

import type { FastifyInstance } from 'fastify'
import { sql, type Transaction } from 'kysely'
import { type Found, search, searchLimit } from '../../contract/search.ts'
import { may } from '../../domain/access/permissions.ts'
import { searchTypes } from '../../domain/catalogue/search.ts'
import { normalise } from '../../domain/import/nearest.ts'
import { fewestLetters } from '../../domain/search/fewest-letters.ts'
import { findMunicipalities } from '../../domain/search/municipalities.ts'
import { recordEvent } from '../access/audit.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { addRoute } from '../http/route.ts'

/** So many that fit are looked at, of which the caller may not see some. */
const candidates = 200

// A fast typist's half a day.
const rateLimit = { max: 3000, timeWindow: '15 minutes' }

export function searchRoutes(app: FastifyInstance): void {
  addRoute(
    app,
    search,
    async ({ query, caller, within, request }) => {
      const wanted = normalise(query.text)
      if (wanted.length < fewestLetters) return { plans: [], activities: [], activityTypes: [], people: [] }
      return within(async (trx) => ({
        plans: await findPlans(trx, wanted),
        activities: await findActivities(trx, wanted, ownPlans(caller)),
        activityTypes: searchTypes(query.text, searchLimit).map(({ type }) => type),
        people: await findPeople(trx, wanted, caller, request.id),
      }))
    },
    { rateLimit },
  )
}

function ownPlans({ memberships }: Caller): string[] {
  return memberships.flatMap(({ plan }) => plan?.id ?? [])
}

function findPlans(trx: Transaction<DB>, wanted: string): Promise<Found['plans']> {
  const places = findMunicipalities(wanted)
  return trx
    .selectFrom(
      sql<{ id: string; fit: number }>`search_plans(${wanted}, ${candidates}, ${places})`.as('found'),
    )
    .innerJoin('plan', 'plan.id', 'found.id')
    .where(sql<boolean>`caller_sees_plan(plan.id)`)
    .select(['plan.id', 'plan.name', 'plan.municipalityCode as municipality'])
    .orderBy('found.fit', 'desc')
    .orderBy('plan.name')
    .limit(searchLimit)
    .execute()
}

/** Equally good ones are found in the caller's own plans first. */
async function findActivities(
  trx: Transaction<DB>,
  wanted: string,
  plans: readonly string[],
): Promise<Found['activities']> {
  const found = await trx
    .selectFrom(
      sql<{
        planId: string
        id: string
        fit: number
      }>`search_activities(${wanted}, ${candidates}, ${plans})`.as('found'),
    )
    .innerJoin('activity', (join) =>
      join.onRef('activity.planId', '=', 'found.planId').onRef('activity.id', '=', 'found.id'),
    )
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .select(['activity.id', 'activity.title', 'activity.activityTypeId', 'activity.published'])
    .select('plan.name as planName')
    .orderBy(sql`floor(found.fit)`, 'desc')
    .orderBy(sql`found.plan_id = any(${plans})`, 'desc')
    .orderBy('found.fit', 'desc')
    .orderBy('activity.title')
    .orderBy('activity.id')
    .limit(searchLimit)
    .execute()
  return found.map(({ activityTypeId, ...activity }) => ({
    ...activity,
    activityType: activityTypeId as Found['activities'][number]['activityType'],
  }))
}

/** Nobody but those who manage people, and noted as every reading of them is. */
async function findPeople(
  trx: Transaction<DB>,
  wanted: string,
  caller: Caller,
  requestId: string,
): Promise<Found['people']> {
  if (
    !may(
      'manage-people',
      caller.memberships.map(({ memberRole }) => memberRole),
    )
  )
    return []
  const pattern = `%${wanted.replaceAll(/[\\%_]/g, '\\$&')}%`
  const found = await trx
    .selectFrom('person')
    .where('erasedAt', 'is', null)
    .where(sql<boolean>`search_form(name || ' ' || email) like ${pattern}`)
    .select(['id', 'name', 'email'])
    .orderBy('name')
    .limit(searchLimit)
    .execute()
  if (found.length > 0) await recordEvent(trx, { action: 'people-read', actorId: caller.personId, requestId })
  return found
}
