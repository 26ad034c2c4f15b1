// What becomes of suggested changes. One that is accepted is made through the saving of theories of change, over the version
// that stands there. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import { theoryContentSchema } from '../../contract/theory-content.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Pin } from '../../domain/sparring/pin.ts'
import {
  type SuggestedField,
  type SuggestionOutcome,
  textAt,
  withText,
} from '../../domain/sparring/suggestion.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { saveTheory } from '../theories/editing.ts'
import { findPlace, type Owner, readContent } from '../theories/queries.ts'
import { setUnread, type ThreadKey } from './people.ts'
import { pinOf } from './threads.ts'
import { requireWriter, touch } from './writing.ts'

interface Waiting {
  readonly pin: Pin
  readonly owner: Owner
  readonly field: SuggestedField
  readonly proposed: string
  readonly author: string
}

/**
 * Makes the change where `over` still stands. Throws `not-found`, `not-permitted`, `suggestion-decided`,
 * `suggested-text-changed`, `suggestion-without-place`, and what saving a theory of change does.
 */
export async function accept(
  trx: Transaction<DB>,
  caller: Caller,
  key: ThreadKey,
  commentId: string,
  over: string,
): Promise<void> {
  const waiting = await take(trx, caller, key, commentId, { outcome: 'accepted', word: '' })
  const { pin, owner, field, proposed } = waiting
  const place = await findPlace(trx, owner)
  const content = place && (await readContent(trx, place))
  const next = content && withText(content, pin, field, proposed)
  if (!next) throw new ProblemError('suggestion-without-place')
  if (textAt(content, pin, field) !== over) throw new ProblemError('suggested-text-changed')
  const allowed = theoryContentSchema.safeParse(next)
  if (!allowed.success)
    throw new ProblemError('not-acceptable-input', { parameter: 'proposed', rule: 'wrong' })
  if (over !== proposed) await saveTheory(trx, caller, owner, place.version, allowed.data)
}

export async function decline(
  trx: Transaction<DB>,
  caller: Caller,
  key: ThreadKey,
  commentId: string,
  word: string,
): Promise<void> {
  await take(trx, caller, key, commentId, { outcome: 'declined', word: word.trim() })
}

export async function withdraw(
  trx: Transaction<DB>,
  caller: Caller,
  key: ThreadKey,
  commentId: string,
): Promise<void> {
  await take(trx, caller, key, commentId, { outcome: 'withdrawn', word: '' })
}

interface Decision {
  readonly outcome: SuggestionOutcome
  readonly word: string
}

/** Decides, once. Throws `not-found`, `not-permitted` and `suggestion-decided`. */
async function take(
  trx: Transaction<DB>,
  caller: Caller,
  key: ThreadKey,
  commentId: string,
  { outcome, word }: Decision,
): Promise<Waiting> {
  requireWriter(caller, key.planId)
  await touch(trx, key)
  const found = await findSuggestion(trx, key, commentId)
  if (!found) throw new ProblemError('not-found')
  const may =
    outcome === 'withdrawn'
      ? found.author === caller.personId
      : mayIn('edit-plan', key.planId, caller.memberships)
  if (!may) throw new ProblemError('not-permitted')
  if (found.outcome !== null) throw new ProblemError('suggestion-decided')
  await trx
    .updateTable('sparringSuggestion')
    .set({ outcome, word, decidedAt: sql<Date>`clock_timestamp()`, decidedBy: caller.personId })
    .where('planId', '=', key.planId)
    .where('commentId', '=', commentId)
    .execute()
  if (found.author !== caller.personId) await setUnread(trx, key, found.author)
  const { activityId, effortArea } = found
  return {
    ...{ pin: pinOf(found), author: found.author, proposed: found.proposed },
    field: found.field as SuggestedField,
    owner: activityId === null ? { planId: key.planId, effortArea: effortArea ?? '' } : { activityId },
  }
}

const findSuggestion = (trx: Transaction<DB>, { planId, threadId }: ThreadKey, commentId: string) =>
  trx
    .selectFrom('sparringSuggestion as made')
    .innerJoin('sparringComment as comment', (join) =>
      join.onRef('comment.planId', '=', 'made.planId').onRef('comment.id', '=', 'made.commentId'),
    )
    .innerJoin('sparringThread as thread', (join) =>
      join.onRef('thread.planId', '=', 'comment.planId').onRef('thread.id', '=', 'comment.threadId'),
    )
    .innerJoin('theoryOfChange as theory', (join) =>
      join.onRef('theory.planId', '=', 'thread.planId').onRef('theory.id', '=', 'thread.theoryOfChangeId'),
    )
    .where('made.planId', '=', planId)
    .where('made.commentId', '=', commentId)
    .where('thread.id', '=', threadId)
    .select(['made.field', 'made.proposed', 'made.outcome', 'comment.writtenBy as author'])
    .select(['thread.boxId', 'thread.indicatorId', 'thread.selfEvaluationId', 'thread.step'])
    .select(['theory.activityId', 'theory.effortArea'])
    .executeTakeFirst()
