// Finds what a thread is to be pinned to.

import type { Transaction } from 'kysely'
import type { Pin } from '../../domain/sparring/pin.ts'
import type { DB } from '../db/schema.ts'

/** The columns of a thread that say what it is pinned to, and what that says today. */
export interface Pinned {
  readonly theoryOfChangeId: string | null
  readonly boxId: string | null
  readonly indicatorId: string | null
  readonly selfEvaluationId: string | null
  readonly step: number | null
  readonly about: string
}

const nowhere = { theoryOfChangeId: null, boxId: null, indicatorId: null, selfEvaluationId: null, step: null }

/** Undefined where the plan has no such thing that the caller sees, or its activity has been deleted. */
export async function findPinned(
  trx: Transaction<DB>,
  planId: string,
  pin: Pin,
): Promise<Pinned | undefined> {
  if (pin.kind === 'box' || pin.kind === 'indicator') return findInTheory(trx, planId, pin)
  const { selfEvaluation, step } = { step: null, ...pin }
  const found = await trx
    .selectFrom('selfEvaluation as own')
    .innerJoin('activity', (join) =>
      join.onRef('activity.planId', '=', 'own.planId').onRef('activity.id', '=', 'own.activityId'),
    )
    .leftJoin('selfEvaluationStep as measured', (join) =>
      join
        .onRef('measured.planId', '=', 'own.planId')
        .onRef('measured.selfEvaluationId', '=', 'own.id')
        .on('measured.step', '=', step),
    )
    .where('own.planId', '=', planId)
    .where('own.id', '=', selfEvaluation)
    .where('own.deletedAt', 'is', null)
    .where('activity.deletedAt', 'is', null)
    .select('measured.goal')
    .executeTakeFirst()
  if (!found || (step !== null && found.goal === null)) return undefined
  return { ...nowhere, selfEvaluationId: selfEvaluation, step, about: found.goal ?? '' }
}

async function findInTheory(
  trx: Transaction<DB>,
  planId: string,
  pin: Extract<Pin, { readonly box: string }>,
): Promise<Pinned | undefined> {
  const indicatorId = pin.kind === 'indicator' ? pin.indicator : null
  const found = await trx
    .selectFrom('theoryBox as box')
    .innerJoin('theoryOfChange as theory', (join) =>
      join.onRef('theory.planId', '=', 'box.planId').onRef('theory.id', '=', 'box.theoryOfChangeId'),
    )
    .leftJoin('activity', (join) =>
      join.onRef('activity.planId', '=', 'theory.planId').onRef('activity.id', '=', 'theory.activityId'),
    )
    .leftJoin('indicator', (join) =>
      join
        .onRef('indicator.planId', '=', 'box.planId')
        .onRef('indicator.boxId', '=', 'box.id')
        .on('indicator.id', '=', indicatorId),
    )
    .where('box.planId', '=', planId)
    .where('box.id', '=', pin.box)
    .where('activity.deletedAt', 'is', null)
    .select(['theory.id', 'box.title', 'indicator.name'])
    .executeTakeFirst()
  if (!found || (indicatorId !== null && found.name === null)) return undefined
  const about = indicatorId === null ? found.title : (found.name ?? '')
  return { ...nowhere, theoryOfChangeId: found.id, boxId: pin.box, indicatorId, about }
}
