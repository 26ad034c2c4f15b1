// Theories of change over HTTP: one for each activity, and one for each effort area of a plan.

import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Transaction } from 'kysely'
import type { Theory, TheoryVersions } from '../../contract/theories.ts'
import * as contract from '../../contract/theories.ts'
import { type Suggestions, suggestForActivity, suggestForArea } from '../../contract/theory-suggestions.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { saveTheory } from './editing.ts'
import { listFixed, noneFixed } from './fixed.ts'
import { findWholeTheory, listAreaGoals, listFeeding } from './levels.ts'
import { listLive } from './live.ts'
import {
  findPlace,
  listAgreedPartners,
  listMeasured,
  listTheoriesOf,
  type Owner,
  type Place,
  readContent,
} from './queries.ts'
import { suggestFor } from './suggestions.ts'
import { listGathered } from './versions.ts'

export function theoryRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listTheories, async ({ params, within }) => {
    const items = await within((trx) => listTheoriesOf(trx, params.id))
    if (!items) throw new ProblemError('not-found')
    return { items }
  })

  addRoute(app, contract.getPlanTheories, async ({ params, within }) => {
    const whole = await within((trx) => findWholeTheory(trx, params.id))
    if (!whole) throw new ProblemError('not-found')
    return whole
  })

  addRoute(app, contract.getActivityTheory, async ({ params, caller, within, reply }) =>
    within((trx) => answer(trx, caller, { activityId: params.id }, reply)),
  )
  addRoute(app, contract.getAreaTheory, async ({ params, caller, within, reply }) =>
    within((trx) => answer(trx, caller, areaOf(params), reply)),
  )

  addRoute(app, contract.saveActivityTheory, async ({ params, body, caller, within, request, reply }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      await saveTheory(trx, caller, { activityId: params.id }, version, body)
      return answer(trx, caller, { activityId: params.id }, reply)
    })
  })
  addRoute(app, contract.saveAreaTheory, async ({ params, body, caller, within, request, reply }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      await saveTheory(trx, caller, areaOf(params), version, body)
      return answer(trx, caller, areaOf(params), reply)
    })
  })

  addRoute(app, contract.getActivityTheoryVersion, async ({ params, within }) =>
    within(async (trx) => ({ version: (await requirePlace(trx, { activityId: params.id })).version })),
  )
  addRoute(app, contract.getAreaTheoryVersion, async ({ params, within }) =>
    within(async (trx) => ({ version: (await requirePlace(trx, areaOf(params))).version })),
  )

  addRoute(app, suggestForActivity, async ({ params, within }) =>
    within((trx) => suggestionsAt(trx, { activityId: params.id })),
  )
  addRoute(app, suggestForArea, async ({ params, within }) =>
    within((trx) => suggestionsAt(trx, areaOf(params))),
  )

  addRoute(app, contract.listActivityTheoryVersions, async ({ params, caller, within }) =>
    within((trx) => versionsAt(trx, caller, { activityId: params.id })),
  )
  addRoute(app, contract.listAreaTheoryVersions, async ({ params, caller, within }) =>
    within((trx) => versionsAt(trx, caller, areaOf(params))),
  )
}

const areaOf = ({ id, effortArea }: { readonly id: string; readonly effortArea: string }): Owner => ({
  planId: id,
  effortArea,
})

async function requirePlace(trx: Transaction<DB>, owner: Owner): Promise<Place> {
  const place = await findPlace(trx, owner)
  if (!place) throw new ProblemError('not-found')
  return place
}

/** As the caller finds it, with its version as the ETag. Throws `not-found`. */
async function answer(
  trx: Transaction<DB>,
  caller: Caller,
  owner: Owner,
  reply: FastifyReply,
): Promise<Omit<Theory, 'content'> & { readonly content: TheoryContent }> {
  const place = await requirePlace(trx, owner)
  const { theoryId, ...rest } = place
  sayVersion(reply, place.version)
  const measured = theoryId === null ? [] : await listMeasured(trx, place.plan.id, theoryId)
  const inside = mayIn('see-unpublished', place.plan.id, caller.memberships)
  return {
    ...rest,
    content: await readContent(trx, place),
    editable: mayIn('edit-plan', place.plan.id, caller.memberships),
    measured,
    live: inside && theoryId !== null ? await listLive(trx, place, measured) : [],
    fixed: theoryId === null ? noneFixed : await listFixed(trx, place.plan.id, theoryId),
    areaGoals: await listAreaGoals(trx, place),
    fedBy: await listFeeding(trx, place),
    agreedPartners: inside ? await listAgreedPartners(trx, place) : null,
  }
}

async function suggestionsAt(trx: Transaction<DB>, owner: Owner): Promise<Suggestions> {
  const suggestions = await suggestFor(trx, owner)
  if (!suggestions) throw new ProblemError('not-found')
  return suggestions
}

async function versionsAt(trx: Transaction<DB>, caller: Caller, owner: Owner): Promise<TheoryVersions> {
  const { plan, theoryId } = await requirePlace(trx, owner)
  if (!mayIn('see-unpublished', plan.id, caller.memberships)) throw new ProblemError('not-found')
  if (theoryId === null) return { items: [] }
  return { items: await listGathered(trx, { planId: plan.id, id: theoryId }) }
}
