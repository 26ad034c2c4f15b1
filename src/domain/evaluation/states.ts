// How a self-evaluation goes from the plan to the consultant and back, until it counts and is closed.

import type { Permission } from '../access/permissions.ts'

export const evaluationStates = ['draft', 'submitted', 'returned', 'accepted', 'locked'] as const
export type EvaluationState = (typeof evaluationStates)[number]

/** Those that count in the overview. */
export const countedStates = ['accepted', 'locked'] as const satisfies readonly EvaluationState[]

/** Those in which the plan's people write. */
export const writtenStates = ['draft', 'returned'] as const satisfies readonly EvaluationState[]

export const evaluationMoves = ['submit', 'withdraw', 'return', 'accept', 'lock', 'reopen', 'unlock'] as const
export type EvaluationMove = (typeof evaluationMoves)[number]

interface Move {
  readonly from: readonly EvaluationState[]
  readonly to: EvaluationState
  /** What whoever makes it must be permitted. */
  readonly permission: Permission
  /** Whether it has to be told why. */
  readonly because: boolean
}

/** `reopen` takes an accepted one up again; what is locked only the fund unlocks. */
export const moves = {
  submit: { from: writtenStates, to: 'submitted', permission: 'edit-plan', because: false },
  withdraw: { from: ['submitted'], to: 'draft', permission: 'edit-plan', because: false },
  return: { from: ['submitted'], to: 'returned', permission: 'review-evaluations', because: true },
  accept: { from: ['submitted'], to: 'accepted', permission: 'review-evaluations', because: false },
  reopen: { from: ['accepted'], to: 'returned', permission: 'review-evaluations', because: true },
  lock: { from: ['accepted'], to: 'locked', permission: 'lock-evaluations', because: false },
  unlock: { from: ['locked'], to: 'accepted', permission: 'lock-evaluations', because: true },
} as const satisfies Record<EvaluationMove, Move>

export const mayMove = (state: EvaluationState, move: EvaluationMove): boolean =>
  moves[move].from.some((from) => from === state)

/** The moves that lead on from a state, in the order of the list. */
export const movesFrom = (state: EvaluationState): EvaluationMove[] =>
  evaluationMoves.filter((move) => mayMove(state, move))
