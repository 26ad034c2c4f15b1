// One self-evaluation in the words of the contract, as the caller finds it.

import type { Transaction } from 'kysely'
import type { Evaluation } from '../../contract/evaluations.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { computedOfAll } from '../../domain/evaluation/computed.ts'
import type { EvaluationContent } from '../../domain/evaluation/content.ts'
import { lacksOf } from '../../domain/evaluation/lacks.ts'
import { moves, movesFrom, writtenStates } from '../../domain/evaluation/states.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { getEvaluation } from './editing.ts'
import { listKnownGoals, surroundingsOf } from './known.ts'
import { findRound, listMoves } from './queries.ts'

export type Presented = Omit<Evaluation, 'content'> & { readonly content: EvaluationContent }

/** Throws `not-found`. */
export async function presentEvaluation(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<Presented> {
  const record = await getEvaluation(trx, id)
  const { plan, activity, state, content, reviewer, roundId, reviewBy, version } = record
  const may = (permission: Parameters<typeof mayIn>[0]) => mayIn(permission, plan.id, caller.memberships)
  const insider = may('see-unpublished')
  const editable = writtenStates.some((one) => one === state) && may('edit-plan')
  const computed = computedOfAll(content)
  const known = editable ? await listKnownGoals(trx, plan.id, activity.id, content.evaluatedOn) : []
  const round = await findRound(trx, plan.programme, roundId)
  return {
    ...{ id, version, state, activity, content, computed, editable, reviewBy },
    plan: { id: plan.id, name: plan.name, example: plan.example },
    round: round ? { id: round.id, title: round.title, dueOn: round.dueOn } : null,
    from: plan.startsOn,
    lacks: editable ? lacksOf(content, computed, surroundingsOf(plan.startsOn, known)) : [],
    moves: movesFrom(state).filter((move) => may(moves[move].permission)),
    reviewer: reviewer && { name: reviewer.name, own: reviewer.id === caller.personId },
    history: insider ? await listMoves(trx, plan.id, id) : [],
    known,
  }
}
