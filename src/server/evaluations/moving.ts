// How a self-evaluation goes from hand to hand: each move over the version that was read, kept with who, when and why.
// Everything here runs in a transaction that knows the caller; a move is made whole or not at all.

import type { Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { mayIn } from '../../domain/access/permissions.ts'
import { computedOfAll } from '../../domain/evaluation/computed.ts'
import { dayLackOf, lacksOf } from '../../domain/evaluation/lacks.ts'
import { type EvaluationMove, mayMove, moves } from '../../domain/evaluation/states.ts'
import type { ReturnReasonId } from '../../domain/sparring/return-reasons.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { refreshOverviewActivity } from '../overview/projection.ts'
import { keepBeginnings, keepVersions } from '../records/versions.ts'
import { todayInDenmark } from '../today.ts'
import { changedSince } from './changed.ts'
import { getEvaluation } from './editing.ts'
import { listKnownGoals, surroundingsOf } from './known.ts'
import { keepComputed } from './store.ts'

interface Why {
  readonly because?: string
  readonly returnReasons?: readonly ReturnReasonId[]
}

/**
 * Moves it on over `version`, the one that was read. Throws `not-found`, `not-permitted`, `step-not-possible` where its
 * state is another, `evaluation-incomplete` where something is missing to hand it in, `evaluation-day` where it is to be
 * accepted of a day that can't be, and `changed-meanwhile` where somebody has changed it since, with what.
 */
export async function moveEvaluation(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
  move: EvaluationMove,
  { because = '', returnReasons = [] }: Why = {},
): Promise<void> {
  const { plan, activity, state, content, version: stands } = await getEvaluation(trx, id)
  const { permission, to } = moves[move]
  if (!mayIn(permission, plan.id, caller.memberships)) throw new ProblemError('not-permitted')
  if (!mayMove(state, move)) throw new ProblemError('step-not-possible')
  const key = { planId: plan.id, id }
  if (stands !== version) throw await changedSince(trx, key, version, content)
  if (move === 'submit') {
    const computed = computedOfAll(content)
    const known = await listKnownGoals(trx, plan.id, activity.id, content.evaluatedOn)
    const lacks = lacksOf(content, computed, surroundingsOf(plan.startsOn, known))
    if (lacks.length > 0)
      throw new ProblemError('evaluation-incomplete', {
        lacks: lacks.map(({ code, step }) => (step === null ? code : `${step}: ${code}`)).join(', '),
      })
    await keepComputed(trx, key, computed)
  }
  const of = { from: plan.startsOn, today: todayInDenmark() }
  if (move === 'accept' && dayLackOf(content.evaluatedOn, of))
    throw new ProblemError('evaluation-day', { from: of.from, to: of.today })
  await keepBeginnings(trx, 'evaluation', [key])
  // Whoever moves or saves the same one at this moment waits here, and then finds another version.
  const moved = await trx
    .updateTable('selfEvaluation')
    .set({ state: to, ...(to === 'draft' && { reviewerId: null, reviewBy: null }) })
    .where('planId', '=', plan.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', state)
    .returning('version')
    .executeTakeFirst()
  if (!moved) throw new ProblemError('changed-meanwhile')
  await trx
    .insertInto('selfEvaluationMove')
    .values({
      ...{ planId: plan.id, id: uuid(), selfEvaluationId: id, move, movedBy: caller.personId },
      ...{ because, returnReasons: [...returnReasons], version: moved.version },
    })
    .execute()
  await keepVersions(trx, 'evaluation', [key], 'changed', caller.personId)
  await refreshOverviewActivity(trx, plan.id, activity.id)
}

/** Says that the caller looks at it, or no longer does. Throws as moveEvaluation. */
export async function takeReview(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  version: number,
  by: string | null,
): Promise<void> {
  const { plan, state } = await getEvaluation(trx, id)
  if (!mayIn('review-evaluations', plan.id, caller.memberships)) throw new ProblemError('not-permitted')
  if (state !== 'submitted') throw new ProblemError('step-not-possible')
  const { numUpdatedRows } = await trx
    .updateTable('selfEvaluation')
    .set({ reviewerId: by === null ? null : caller.personId, reviewBy: by })
    .where('planId', '=', plan.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
}
