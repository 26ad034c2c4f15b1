// How the goals of a theory of change stand by what has been measured since they were evaluated. It runs in a transaction that
// knows the caller; figures are told to a plan's own people alone.

import type { Transaction } from 'kysely'
import type { Theory } from '../../contract/theories.ts'
import { liveBoxes } from '../../domain/theory/live.ts'
import type { DB } from '../db/schema.ts'
import { readGoals } from '../indicators/goals.ts'
import type { Place } from './queries.ts'

export async function listLive(
  trx: Transaction<DB>,
  { plan, activity, effortArea }: Place,
  measured: Theory['measured'],
): Promise<Theory['live']> {
  const evaluatedOn = new Map(measured.map((one) => [one.box, one.evaluatedOn]))
  const goals = await readGoals(trx, plan.id, activity ? { activityId: activity.id } : { effortArea })
  return liveBoxes(
    goals.flatMap(({ goal: { box }, attained: { standing, attainment, value } }) =>
      value === null || value.on <= (evaluatedOn.get(box) ?? '')
        ? []
        : [{ box, standing, attainment, on: value.on }],
    ),
  )
}
