// Threads read from the database. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { Comment, Thread, ThreadHead } from '../../contract/sparring.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { mentionedIn } from '../../domain/sparring/mentions.ts'
import { type Pin, sparringLimits } from '../../domain/sparring/pin.ts'
import { type SuggestedField, type SuggestionOutcome, textAt } from '../../domain/sparring/suggestion.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { readContent } from '../theories/queries.ts'
import type { ThreadKey } from './people.ts'

const selectHeads = (trx: Transaction<DB>, caller: Caller) =>
  trx
    .selectFrom('sparringThread as thread')
    .innerJoin('person', 'person.id', 'thread.begunBy')
    .leftJoin('sparringParticipant as mine', (join) =>
      join
        .onRef('mine.planId', '=', 'thread.planId')
        .onRef('mine.threadId', '=', 'thread.id')
        .on('mine.personId', '=', caller.personId),
    )
    .select(['thread.id', 'thread.version', 'thread.about', 'thread.begunAt', 'thread.writtenAt'])
    .select(['thread.settledAt', 'thread.theoryOfChangeId', 'person.name as begunBy'])
    .select(['thread.boxId', 'thread.indicatorId', 'thread.selfEvaluationId', 'thread.step'])
    .select([
      sql<boolean>`coalesce(mine.unread, false)`.as('unread'),
      sql<number>`(
        select count(*) from sparring_comment own
        where own.plan_id = thread.plan_id and own.thread_id = thread.id)`.as('comments'),
      sql<number>`(
        select count(*) from sparring_comment own
        join sparring_suggestion made on made.plan_id = own.plan_id and made.comment_id = own.id
        where own.plan_id = thread.plan_id and own.thread_id = thread.id and made.outcome is null)`.as(
        'suggestions',
      ),
    ])

type FoundHead = Awaited<ReturnType<ReturnType<typeof selectHeads>['executeTakeFirstOrThrow']>>

/** What a thread is pinned to, by its columns. */
export function pinOf(thread: {
  readonly boxId: string | null
  readonly indicatorId: string | null
  readonly selfEvaluationId: string | null
  readonly step: number | null
}): Pin {
  const { boxId, indicatorId, selfEvaluationId, step } = thread
  if (boxId !== null)
    return indicatorId === null
      ? { kind: 'box', box: boxId }
      : { kind: 'indicator', box: boxId, indicator: indicatorId }
  const selfEvaluation = selfEvaluationId ?? ''
  return step === 1 || step === 2 || step === 3
    ? { kind: 'step', selfEvaluation, step }
    : { kind: 'self-evaluation', selfEvaluation }
}

function presentHead(found: FoundHead): ThreadHead {
  const { begunAt, writtenAt, settledAt } = found
  return {
    ...{ id: found.id, version: found.version, pin: pinOf(found), about: found.about },
    ...{ begunAt: begunAt.toISOString(), begunBy: found.begunBy, writtenAt: writtenAt.toISOString() },
    settledAt: settledAt?.toISOString() ?? null,
    ...{ comments: found.comments, suggestions: found.suggestions, unread: found.unread },
  }
}

/** What threads are about. */
export type About = { readonly theoryOfChangeId: string } | { readonly selfEvaluationId: string }

export async function listThreads(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  about: About,
): Promise<ThreadHead[]> {
  const [column, id] =
    'theoryOfChangeId' in about
      ? (['thread.theoryOfChangeId', about.theoryOfChangeId] as const)
      : (['thread.selfEvaluationId', about.selfEvaluationId] as const)
  const found = await selectHeads(trx, caller)
    .where('thread.planId', '=', planId)
    .where(column, '=', id)
    .orderBy('thread.writtenAt', 'desc')
    .orderBy('thread.id')
    .limit(sparringLimits.threads)
    .execute()
  return found.map(presentHead)
}

/** Throws `not-found`. */
export async function getThreadOf(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, threadId }: ThreadKey,
): Promise<Thread> {
  const found = await selectHeads(trx, caller)
    .where('thread.planId', '=', planId)
    .where('thread.id', '=', threadId)
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  const comments = await listComments(trx, caller, { planId, threadId })
  const waits = comments.some(({ suggestion }) => suggestion?.outcome === null)
  const content =
    waits && found.theoryOfChangeId !== null
      ? await readContent(trx, { plan: { id: planId }, theoryId: found.theoryOfChangeId })
      : undefined
  const pin = pinOf(found)
  const items = comments.map((comment) => withNow(comment, pin, content))
  const mentioned = [
    ...new Set(
      items.flatMap(({ text, edits }) => [text, ...edits.map((edit) => edit.text)].flatMap(mentionedIn)),
    ),
  ]
  return {
    ...presentHead(found),
    items,
    people: await namesOf(trx, mentioned),
    steps: await listSteps(trx, { planId, threadId }),
    mayWrite: mayIn('write-sparring', planId, caller.memberships),
    mayDecide: mayIn('edit-plan', planId, caller.memberships),
  }
}

function withNow(comment: Comment, pin: Pin, content: TheoryContent | undefined): Comment {
  const { suggestion } = comment
  if (!content || suggestion?.outcome !== null) return comment
  return { ...comment, suggestion: { ...suggestion, now: textAt(content, pin, suggestion.field) ?? null } }
}

async function listComments(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, threadId }: ThreadKey,
): Promise<Comment[]> {
  const found = await trx
    .selectFrom('sparringComment as own')
    .innerJoin('person', 'person.id', 'own.writtenBy')
    .leftJoin('sparringSuggestion as made', (join) =>
      join.onRef('made.planId', '=', 'own.planId').onRef('made.commentId', '=', 'own.id'),
    )
    .leftJoin('person as decider', 'decider.id', 'made.decidedBy')
    .where('own.planId', '=', planId)
    .where('own.threadId', '=', threadId)
    .orderBy('own.writtenAt')
    .orderBy('own.id')
    .limit(sparringLimits.comments)
    .select(['own.id', 'own.text', 'own.writtenAt', 'own.writtenBy as authorId', 'person.name as writtenBy'])
    .select(['made.field', 'made.stood', 'made.proposed', 'made.outcome', 'made.decidedAt', 'made.word'])
    .select('decider.name as decidedBy')
    .execute()
  const edits = await listEdits(trx, { planId, threadId })
  return found.map((own) => ({
    ...{ id: own.id, text: own.text, writtenAt: own.writtenAt.toISOString(), writtenBy: own.writtenBy },
    own: own.authorId === caller.personId,
    edits: edits
      .filter(({ commentId }) => commentId === own.id)
      .map(({ text, replacedAt }) => ({ text, replacedAt })),
    suggestion:
      own.field === null
        ? null
        : {
            field: own.field as SuggestedField,
            ...{ stood: own.stood ?? '', proposed: own.proposed ?? '', now: null },
            outcome: own.outcome as SuggestionOutcome | null,
            ...{
              decidedAt: own.decidedAt?.toISOString() ?? null,
              decidedBy: own.decidedBy,
              word: own.word ?? '',
            },
          },
  }))
}

async function listEdits(trx: Transaction<DB>, { planId, threadId }: ThreadKey) {
  const found = await trx
    .selectFrom('sparringComment as own')
    .innerJoin('sparringCommentEdit as edit', (join) =>
      join.onRef('edit.planId', '=', 'own.planId').onRef('edit.commentId', '=', 'own.id'),
    )
    .where('own.planId', '=', planId)
    .where('own.threadId', '=', threadId)
    .where(
      sql<boolean>`edit.number > (
        select count(*) from sparring_comment_edit kept
        where kept.plan_id = edit.plan_id and kept.comment_id = edit.comment_id) - ${sparringLimits.edits}`,
    )
    .orderBy('edit.number', 'desc')
    .select(['edit.commentId', 'edit.text', 'edit.replacedAt'])
    .execute()
  return found.map(({ replacedAt, ...edit }) => ({ ...edit, replacedAt: replacedAt.toISOString() }))
}

const stepsShown = 100

async function listSteps(trx: Transaction<DB>, { planId, threadId }: ThreadKey): Promise<Thread['steps']> {
  const found = await trx
    .selectFrom('sparringStep')
    .innerJoin('person', 'person.id', 'sparringStep.takenBy')
    .where('planId', '=', planId)
    .where('threadId', '=', threadId)
    .orderBy('takenAt', 'desc')
    .limit(stepsShown)
    .select(['settled', 'takenAt', 'person.name as takenBy'])
    .execute()
  return found.toReversed().map(({ takenAt, ...step }) => ({ ...step, takenAt: takenAt.toISOString() }))
}

async function namesOf(trx: Transaction<DB>, ids: readonly string[]): Promise<Thread['people']> {
  if (ids.length === 0) return []
  return trx.selectFrom('person').where('id', 'in', ids).select(['id', 'name']).execute()
}
