// An activity beside the others of its type.

import type { Transaction } from 'kysely'
import type { Comparison } from '../../contract/comparisons.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { fewestPlans, protectedParts, protectedShare } from '../../domain/comparison/protect.ts'
import { share } from '../../domain/overview/interval.ts'
import { attainmentIds, unmetReasonIds } from '../../domain/vocabulary/ids.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { attendanceOfOthers, type Counted, countOthers, findOwn, indicatorsOfOthers } from './queries.ts'

/** Throws `not-found`, also for whoever sees the plan from outside alone. */
export async function compare(trx: Transaction<DB>, caller: Caller, id: string): Promise<Comparison> {
  const own = await findOwn(trx, id)
  if (!own || !mayIn('see-unpublished', own.planId, caller.memberships)) throw new ProblemError('not-found')
  const others = await countOthers(trx, own)
  const reached = others.filter(({ attainment }) => attainmentIds[attainment] === 'reached')
  const missed = others.filter(({ attainment }) => attainmentIds[attainment] !== 'reached')
  const whole = tally(others)
  const shown = protectedShare(tally(reached), tally(missed), whole)
  return {
    activityType: own.activityType,
    fewestPlans,
    others: whole.plans >= fewestPlans ? whole : null,
    own: {
      attainment: wordOf(attainmentIds, own.attainment),
      mainReason: wordOf(unmetReasonIds, own.mainReason),
      perSession: own.perSession,
    },
    reached: shown && share(shown.count, shown.of),
    reasons: shown === null ? [] : reasonsOf(missed),
    attendance: await attendanceOfOthers(trx, own),
    indicators: await indicatorsOfOthers(trx, own, fewestPlans),
  }
}

function reasonsOf(missed: readonly Counted[]): Comparison['reasons'] {
  const whole = tally(missed)
  const parts = unmetReasonIds.map((id, place) => ({
    id,
    ...tally(missed.filter(({ mainReason }) => mainReason === place)),
  }))
  // Those for which nobody said why are a part, too: else the one that is hidden would be what is left.
  const untold = tally(missed.filter(({ mainReason }) => mainReason === null))
  return protectedParts([...parts, { id: null, ...untold }], whole).flatMap(({ id, activities }) =>
    id === null ? [] : [{ id, share: share(activities, whole.activities) }],
  )
}

function tally(rows: readonly Counted[]) {
  return {
    activities: rows.reduce((sum, { activities }) => sum + activities, 0),
    plans: new Set(rows.flatMap(({ planIds }) => planIds)).size,
  }
}

function wordOf<Word>(words: readonly Word[], place: number | null): Word | null {
  return place === null ? null : (words[place] ?? null)
}
