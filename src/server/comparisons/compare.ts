// An activity beside the others of its type.

import type { Transaction } from 'kysely'
import type { Comparison } from '../../contract/comparisons.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { fewestPlans, protectedParts, protectedShare, type Tally } from '../../domain/comparison/protect.ts'
import { share } from '../../domain/overview/interval.ts'
import { attainmentIds, type SuccessId, successIds, unmetReasonIds } from '../../domain/vocabulary/ids.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import {
  attendanceOfOthers,
  type Counted,
  countOthers,
  countSuccesses,
  findOwn,
  indicatorsOfOthers,
  type Marked,
} from './queries.ts'

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
    successes: successesOf(await countSuccesses(trx, own), whole),
    attendance: await attendanceOfOthers(trx, own),
    indicators: await indicatorsOfOthers(trx, own, fewestPlans),
  }
}

function reasonsOf(missed: readonly Counted[]): Comparison['reasons'] {
  const whole = tally(missed)
  const parts = unmetReasonIds.map((id, place) => ({
    id,
    ...partOf(missed.filter(({ mainReason }) => mainReason === place)),
  }))
  // Those for which nobody said why are a part, too: else the one that is hidden would be what is left.
  const untold = partOf(missed.filter(({ mainReason }) => mainReason === null))
  return protectedParts([...parts, { id: null, ...untold }]).flatMap(({ id, activities }) =>
    id === null ? [] : [{ id, share: share(activities, whole.activities) }],
  )
}

/** The most often ticked off first; each is protected by itself, since an activity may have several. */
function successesOf(found: readonly Marked[], whole: Tally): Comparison['successes'] {
  const tallyOf = (id: SuccessId, marked: boolean) =>
    found.find((one) => one.id === id && one.marked === marked) ?? { activities: 0, plans: 0 }
  return successIds
    .flatMap((id) => {
      const shown = protectedShare(tallyOf(id, true), tallyOf(id, false), whole)
      return shown === null || shown.count === 0 ? [] : [{ id, share: share(shown.count, shown.of) }]
    })
    .toSorted((one, other) => other.share.count - one.share.count)
}

function partOf(rows: readonly Counted[]) {
  return {
    activities: rows.reduce((sum, { activities }) => sum + activities, 0),
    planIds: [...new Set(rows.flatMap(({ planIds }) => planIds))],
  }
}

function tally(rows: readonly Counted[]) {
  const { activities, planIds } = partOf(rows)
  return { activities, plans: planIds.length }
}

function wordOf<Word>(words: readonly Word[], place: number | null): Word | null {
  return place === null ? null : (words[place] ?? null)
}
