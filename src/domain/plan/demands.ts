// What a plan has to have in place before it begins. That housing organisation and municipality sign, that the residents
// approve, and that the fund pays no more than its share, is what 2006-10 demanded of every plan (programmes.md); that
// there is an area, a budget, an activity and a milestone is what makes it one.

import type { Day } from '../import/rows.ts'
import { financingSourceIds } from '../vocabulary/ids.ts'
import { type PlanContent, signatories } from './content.ts'

export const demandCodes = [
  'challenges',
  'context-figures',
  'expected-activities',
  'housing-area',
  'budget',
  'local-share',
  'signed-housing-organisation',
  'signed-municipality',
  'signed-residents',
  'activity',
  'milestones',
] as const
export type DemandCode = (typeof demandCodes)[number]

export interface Demand {
  readonly code: DemandCode
  readonly met: boolean
  /** The last day on which it can be met in time. */
  readonly dueOn: Day
}

/** How the cost is shared, in whole kroner and exact: nothing is rounded before it is compared. */
export interface Sharing {
  readonly total: number
  readonly fund: number
  /** What the fund may pay at most, rounded down to a krone; null where the programme's share is not known. */
  readonly fundAtMost: number | null
  /** What is missing locally before the fund's money is within its share; 0 where nothing is. */
  readonly localMissing: number
}

export function sharingOf({ kroner }: Pick<PlanContent, 'kroner'>, fundSharePercent: number | null): Sharing {
  const total = financingSourceIds.reduce((sum, id) => sum + kroner[id], 0)
  const { fund } = kroner
  if (fundSharePercent === null) return { total, fund, fundAtMost: null, localMissing: 0 }
  // fund / (fund + local) <= share: the local part has to be at least fund * (100 - share) / share.
  const localNeeded = Math.ceil((fund * (100 - fundSharePercent)) / fundSharePercent)
  return {
    total,
    fund,
    fundAtMost: Math.floor((total * fundSharePercent) / 100),
    localMissing: Math.max(0, localNeeded - (total - fund)),
  }
}

/** Every demand in the order in which a plan meets them, met or not. */
export function demandsOf(
  content: PlanContent,
  { fundSharePercent, hasActivity }: { fundSharePercent: number | null; hasActivity: boolean },
): Demand[] {
  const { total, localMissing } = sharingOf(content, fundSharePercent)
  const { startsOn } = content
  return [
    { code: 'challenges', met: content.challenges.length > 0, dueOn: startsOn },
    { code: 'context-figures', met: content.contextFigures.length > 0, dueOn: startsOn },
    { code: 'expected-activities', met: content.expectedActivities.length > 0, dueOn: startsOn },
    { code: 'housing-area', met: content.housingAreas.length > 0, dueOn: startsOn },
    { code: 'budget', met: total > 0, dueOn: startsOn },
    ...(fundSharePercent === null
      ? []
      : [{ code: 'local-share' as const, met: localMissing === 0, dueOn: startsOn }]),
    ...signatories.map((signatory) => ({
      code: `signed-${signatory}` as const,
      met: content.signedOn[signatory] !== null,
      dueOn: startsOn,
    })),
    { code: 'activity', met: hasActivity, dueOn: startsOn },
    { code: 'milestones', met: content.milestones.length > 0, dueOn: startsOn },
  ]
}
