// The inbox over HTTP.

import type { FastifyInstance } from 'fastify'
import * as contract from '../../contract/inbox.ts'
import { type WaitingKind, waitingForReader, waitingKinds } from '../../domain/sparring/waiting.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import {
  countInbox,
  countUnreadOf,
  listInboxPage,
  listLoadOf,
  listPlansWithThreads,
  namesIn,
  readerOf,
  readWaiting,
} from './inbox.ts'

export function inboxRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listInbox, async ({ query, caller, within }) => {
    const { page = '1', pageSize = '25', order = 'oldest', waiting: words, days, unanswered, ...rest } = query
    const ofSomebody = rest.person !== undefined || rest.waitsFor !== undefined
    const waiting: readonly WaitingKind[] | undefined = words
      ? readWaiting(words)
      : ofSomebody
        ? waitingKinds
        : waitingForReader
    if (!waiting) throw new ProblemError('not-acceptable-input', { parameter: 'waiting' })
    const filter = {
      ...{ ...rest, waiting },
      days: days === undefined ? undefined : Number(days),
      unanswered: unanswered === 'true',
    }
    const shown = { order, page: Number(page), pageSize: Number(pageSize) }
    const reader = readerOf(caller)
    return within(async (trx) => {
      const counts = await countInbox(trx, reader, filter)
      const items = await listInboxPage(trx, reader, filter, shown)
      const total = waiting.reduce((sum, kind) => sum + counts[kind], 0)
      const { page: at, pageSize: size } = shown
      return { items, counts, total, page: at, pageSize: size, people: await namesIn(trx, items) }
    })
  })

  addRoute(app, contract.countUnread, async ({ caller, within }) =>
    within(async (trx) => ({ unread: await countUnreadOf(trx, caller.personId) })),
  )

  addRoute(app, contract.listInboxPlans, async ({ caller, within }) =>
    within(async (trx) => ({ items: await listPlansWithThreads(trx, readerOf(caller)) })),
  )

  addRoute(app, contract.listLoad, async ({ within }) =>
    within(async (trx) => ({ items: await listLoadOf(trx) })),
  )
}
