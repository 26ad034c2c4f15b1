// How goals stand today by their figures, beside what the newest accepted self-evaluation said of them.

import { type Standing, standings } from '../indicator/standing.ts'
import type { AttainmentId } from '../vocabulary/ids.ts'
import type { MeasuredBox } from './breaks.ts'

/** How the goal of a box stands by figures that are newer than its self-evaluation. */
export interface LiveBox extends MeasuredBox {
  readonly standing: Standing
}

interface Stood {
  readonly box: string
  readonly standing: Standing
  readonly attainment: AttainmentId
}

/** A goal with several indicators stands as the one of them that most asks for attention; one without figures says nothing. */
export function liveBoxes<Goal extends Stood>(goals: readonly Goal[]): Goal[] {
  const asks = ({ standing }: Stood) => standings.indexOf(standing)
  return [...Map.groupBy(goals, ({ box }) => box).values()].flatMap((own) => {
    const measured = own.filter(({ standing }) => standing !== 'unmeasured')
    return measured.toSorted((one, other) => asks(one) - asks(other)).slice(0, 1)
  })
}

/**
 * What is known of each box when it is asked where a chain breaks. A goal that is not reached breaks nothing before its day
 * has come.
 */
export function measuredNow(measured: readonly MeasuredBox[], live: readonly LiveBox[]): MeasuredBox[] {
  const newer = new Set(live.map(({ box }) => box))
  return [
    ...measured.filter(({ box }) => !newer.has(box)),
    ...live.filter(({ standing }) => standing === 'reached' || standing === 'overdue'),
  ]
}
