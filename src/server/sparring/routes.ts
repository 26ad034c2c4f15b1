// Threads of sparring over HTTP.

import type { FastifyInstance } from 'fastify'
import type { Transaction } from 'kysely'
import type { Thread } from '../../contract/sparring.ts'
import * as contract from '../../contract/sparring.ts'
import { mayIn, type Permission } from '../../domain/access/permissions.ts'
import type { Caller } from '../access/sessions.ts'
import type { Within } from '../access/within.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { findPlace, type Owner } from '../theories/queries.ts'
import { accept, decline, withdraw } from './deciding.ts'
import { listMentionableIn, setSeen, type ThreadKey } from './people.ts'
import { findPinned } from './pinned.ts'
import { getThreadOf, listThreads } from './threads.ts'
import { begin, edit, settle, write } from './writing.ts'

export function sparringRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listActivityThreads, async ({ params, caller, within }) =>
    within((trx) => threadsOfTheory(trx, caller, { activityId: params.id })),
  )
  addRoute(app, contract.listAreaThreads, async ({ params: { id, effortArea }, caller, within }) =>
    within((trx) => threadsOfTheory(trx, caller, { planId: id, effortArea })),
  )
  addRoute(app, contract.listSelfEvaluationThreads, async ({ params, caller, within }) => {
    const { id: planId, selfEvaluation } = params
    requireInsider(caller, planId)
    return within(async (trx) => {
      const pinned = await findPinned(trx, planId, { kind: 'self-evaluation', selfEvaluation })
      if (!pinned) throw new ProblemError('not-found')
      return { items: await listThreads(trx, caller, planId, { selfEvaluationId: selfEvaluation }) }
    })
  })

  addRoute(app, contract.getThread, async ({ params, caller, within }) => {
    requireInsider(caller, params.id)
    return within((trx) => getThreadOf(trx, caller, keyOf(params)))
  })
  addRoute(app, contract.seeThread, async ({ params, caller, within }) => {
    requireInsider(caller, params.id)
    await within((trx) => setSeen(trx, keyOf(params), caller.personId))
    return { id: params.thread }
  })
  addRoute(app, contract.listMentionable, async ({ params, caller, within }) => {
    requireInsider(caller, params.id, 'write-sparring')
    return { items: await within((trx) => listMentionableIn(trx, params.id, caller.personId)) }
  })

  addRoute(app, contract.beginThread, async ({ params, body, caller, within }) => {
    const { pin, ...comment } = body
    return within(async (trx) => getThreadOf(trx, caller, await begin(trx, caller, params.id, pin, comment)))
  })
  addRoute(app, contract.addComment, async ({ params, body, caller, within }) =>
    change(within, caller, params, (trx, key) => write(trx, caller, key, body)),
  )
  addRoute(app, contract.editComment, async ({ params, body, caller, within }) =>
    change(within, caller, params, (trx, key) => edit(trx, caller, key, params.comment, body.text)),
  )
  addRoute(app, contract.settleThread, async ({ params, caller, within }) =>
    change(within, caller, params, (trx, key) => settle(trx, caller, key, true)),
  )
  addRoute(app, contract.takeUpThread, async ({ params, caller, within }) =>
    change(within, caller, params, (trx, key) => settle(trx, caller, key, false)),
  )
  addRoute(app, contract.acceptSuggestion, async ({ params, body, caller, within }) =>
    change(within, caller, params, (trx, key) => accept(trx, caller, key, params.comment, body.over)),
  )
  addRoute(app, contract.declineSuggestion, async ({ params, body, caller, within }) =>
    change(within, caller, params, (trx, key) => decline(trx, caller, key, params.comment, body.word)),
  )
  addRoute(app, contract.withdrawSuggestion, async ({ params, caller, within }) =>
    change(within, caller, params, (trx, key) => withdraw(trx, caller, key, params.comment)),
  )
}

const keyOf = ({ id, thread }: { readonly id: string; readonly thread: string }): ThreadKey => ({
  planId: id,
  threadId: thread,
})

/** Throws `not-found`: a plan whose sparring one may not read has none. */
function requireInsider(
  { memberships }: Caller,
  planId: string,
  permission: Permission = 'see-unpublished',
): void {
  if (!mayIn(permission, planId, memberships)) throw new ProblemError('not-found')
}

async function threadsOfTheory(trx: Transaction<DB>, caller: Caller, owner: Owner) {
  const place = await findPlace(trx, owner)
  if (!place) throw new ProblemError('not-found')
  requireInsider(caller, place.plan.id)
  if (place.theoryId === null) return { items: [] }
  return { items: await listThreads(trx, caller, place.plan.id, { theoryOfChangeId: place.theoryId }) }
}

/** Answers the thread as it stands afterwards. */
function change(
  within: Within,
  caller: Caller,
  params: { readonly id: string; readonly thread: string },
  work: (trx: Transaction<DB>, key: ThreadKey) => Promise<void>,
): Promise<Thread> {
  return within(async (trx) => {
    await work(trx, keyOf(params))
    return getThreadOf(trx, caller, keyOf(params))
  })
}
