// What people write in threads. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { NewComment, NewSuggestion } from '../../contract/sparring.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { type Pin, sparringLimits } from '../../domain/sparring/pin.ts'
import { textAt, withText } from '../../domain/sparring/suggestion.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { requireValid } from '../theories/editing.ts'
import { readContent } from '../theories/queries.ts'
import { addLeaders, requireMentionable, type ThreadKey, tellMentioned, tellOfComment } from './people.ts'
import { findPinned } from './pinned.ts'
import { pinOf } from './threads.ts'

/** Throws `not-found` for who doesn't see the plan's unpublished records, and `not-permitted` for who only reads. */
export function requireWriter(caller: Caller, planId: string): void {
  if (!mayIn('see-unpublished', planId, caller.memberships)) throw new ProblemError('not-found')
  if (!mayIn('write-sparring', planId, caller.memberships)) throw new ProblemError('not-permitted')
}

/**
 * Answers the new thread. Throws `not-found` where the plan has no such box, indicator or step, `too-many-threads`,
 * `mention-not-possible`, `not-a-figure`, and `not-acceptable-input` where such a change can't be suggested there.
 */
export async function begin(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  pin: Pin,
  comment: NewComment,
): Promise<ThreadKey> {
  requireWriter(caller, planId)
  const pinned = await findPinned(trx, planId, pin)
  if (!pinned) throw new ProblemError('not-found')
  const { about, ...columns } = pinned
  const { there } = await trx
    .selectFrom('sparringThread')
    .where('planId', '=', planId)
    .$if(columns.theoryOfChangeId !== null, (query) =>
      query.where('theoryOfChangeId', '=', columns.theoryOfChangeId),
    )
    .$if(columns.selfEvaluationId !== null, (query) =>
      query.where('selfEvaluationId', '=', columns.selfEvaluationId),
    )
    .select((eb) => eb.fn.countAll<number>().as('there'))
    .executeTakeFirstOrThrow()
  if (there >= sparringLimits.threads) throw new ProblemError('too-many-threads')
  const key = { planId, threadId: uuid() }
  await trx
    .insertInto('sparringThread')
    .values({ ...columns, planId, id: key.threadId, about, begunBy: caller.personId })
    .execute()
  await addLeaders(trx, key)
  await say(trx, caller, key, comment)
  return key
}

/** Throws `not-found`, `not-permitted`, `thread-settled`, `too-many-comments` and what `begin` does of a comment. */
export async function write(
  trx: Transaction<DB>,
  caller: Caller,
  key: ThreadKey,
  comment: NewComment,
): Promise<void> {
  requireWriter(caller, key.planId)
  const thread = await trx
    .selectFrom('sparringThread')
    .where('planId', '=', key.planId)
    .where('id', '=', key.threadId)
    .forUpdate()
    .select('settledAt')
    .executeTakeFirst()
  if (!thread) throw new ProblemError('not-found')
  if (thread.settledAt !== null) throw new ProblemError('thread-settled')
  const { there } = await trx
    .selectFrom('sparringComment')
    .where('planId', '=', key.planId)
    .where('threadId', '=', key.threadId)
    .select((eb) => eb.fn.countAll<number>().as('there'))
    .executeTakeFirstOrThrow()
  if (there >= sparringLimits.comments) throw new ProblemError('too-many-comments')
  // Who has begun to lead the plan since hears of it as well.
  await addLeaders(trx, key)
  await say(trx, caller, key, comment)
}

async function say(
  trx: Transaction<DB>,
  caller: Caller,
  key: ThreadKey,
  { text, suggestion }: NewComment,
): Promise<void> {
  const { planId, threadId } = key
  const mentioned = await requireMentionable(trx, planId, caller.personId, text)
  const thread = await trx
    .updateTable('sparringThread')
    .set({
      writtenAt: sql<Date>`clock_timestamp()`,
      answeredAt: sql<Date>`case when begun_by = ${caller.personId} then answered_at else clock_timestamp() end`,
    })
    .where('planId', '=', planId)
    .where('id', '=', threadId)
    .returning(['theoryOfChangeId', 'boxId', 'indicatorId', 'selfEvaluationId', 'step'])
    .executeTakeFirstOrThrow()
  const id = uuid()
  await trx
    .insertInto('sparringComment')
    .values({ planId, id, threadId, text, writtenBy: caller.personId })
    .execute()
  if (suggestion) await suggest(trx, { planId, commentId: id }, thread, suggestion)
  await tellOfComment(trx, key, caller.personId)
  await tellMentioned(trx, key, mentioned)
}

async function suggest(
  trx: Transaction<DB>,
  key: { readonly planId: string; readonly commentId: string },
  thread: Parameters<typeof pinOf>[0] & { readonly theoryOfChangeId: string | null },
  { field, proposed }: NewSuggestion,
): Promise<void> {
  const content = await readContent(trx, { plan: { id: key.planId }, theoryId: thread.theoryOfChangeId })
  const stood = textAt(content, pinOf(thread), field)
  if (stood === undefined)
    throw new ProblemError('not-acceptable-input', { parameter: 'suggestion.field', rule: 'wrong' })
  const next = withText(content, pinOf(thread), field, proposed)
  // What could not be saved is no use to suggest.
  if (next) requireValid(next)
  if (stood === proposed)
    throw new ProblemError('not-acceptable-input', { parameter: 'suggestion.proposed', rule: 'wrong' })
  await trx
    .insertInto('sparringSuggestion')
    .values({ ...key, field, stood, proposed })
    .execute()
}

/** One's own. Throws `not-found`, `not-permitted` for somebody else's, and `mention-not-possible`. */
export async function edit(
  trx: Transaction<DB>,
  caller: Caller,
  key: ThreadKey,
  commentId: string,
  text: string,
): Promise<void> {
  requireWriter(caller, key.planId)
  await touch(trx, key)
  const found = await trx
    .selectFrom('sparringComment')
    .where('planId', '=', key.planId)
    .where('threadId', '=', key.threadId)
    .where('id', '=', commentId)
    .select(['text', 'writtenBy'])
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  if (found.writtenBy !== caller.personId) throw new ProblemError('not-permitted')
  if (found.text === text) return
  const mentioned = await requireMentionable(trx, key.planId, caller.personId, text, found.text)
  await sql`
    insert into sparring_comment_edit (plan_id, comment_id, number, text)
    select ${key.planId}, ${commentId}, count(*) + 1, ${found.text} from sparring_comment_edit
    where plan_id = ${key.planId} and comment_id = ${commentId}
  `.execute(trx)
  await trx
    .updateTable('sparringComment')
    .set({ text, editedAt: sql<Date>`clock_timestamp()` })
    .where('planId', '=', key.planId)
    .where('id', '=', commentId)
    .execute()
  await tellMentioned(trx, key, mentioned)
}

/** Counts a version of the thread; whoever changes the same thread at this moment waits here. Throws `not-found`. */
export async function touch(trx: Transaction<DB>, { planId, threadId }: ThreadKey): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('sparringThread')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('planId', '=', planId)
    .where('id', '=', threadId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('not-found')
}

/** Settles a thread or takes it up again; nothing happens where it stands so already. Throws as `requireWriter`. */
export async function settle(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, threadId }: ThreadKey,
  settled: boolean,
): Promise<void> {
  requireWriter(caller, planId)
  const { numUpdatedRows } = await trx
    .updateTable('sparringThread')
    .set({ settledAt: settled ? sql<Date>`clock_timestamp()` : null })
    .where('planId', '=', planId)
    .where('id', '=', threadId)
    .where('settledAt', settled ? 'is' : 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return
  await trx
    .insertInto('sparringStep')
    .values({ planId, id: uuid(), threadId, settled, takenBy: caller.personId })
    .execute()
}
