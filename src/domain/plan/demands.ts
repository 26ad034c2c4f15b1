// What a plan has to have in place before it begins. That housing organisation and municipality sign, that the residents
// approve, and that the fund pays no more than its share, is what 2006-10 demanded of every plan (programmes.md); that
// there is an area, a budget, an activity and a milestone is what makes it one.

import type { Day } from '../import/rows.ts'
import type { ProgrammeRules } from '../programme/rules.ts'
import { financingSourceIds } from '../vocabulary/ids.ts'
import type { PlanContent } from './content.ts'
import { type DemandCode, demandCodes } from './demand-codes.ts'
import { beforeGrant, type PlanStatus } from './status.ts'

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

/** What is not told by the plan's own words. */
export interface Surroundings {
  readonly hasActivity: boolean
  /** Whether every effort area in which the plan works has an agreement. */
  readonly hasAgreements: boolean
  readonly status: PlanStatus
}

/** Met by the application, which nobody can write once the fund has decided. */
const ofApplication: readonly DemandCode[] = ['challenges', 'context-figures', 'expected-activities']

/** Every demand of the programme that a plan has met or still can meet, in the order in which it meets them. */
export function demandsOf(
  content: PlanContent,
  { fundSharePercent, demands }: Pick<ProgrammeRules, 'fundSharePercent' | 'demands'>,
  { hasActivity, hasAgreements, status }: Surroundings,
): Demand[] {
  const { total, localMissing } = sharingOf(content, fundSharePercent)
  const met: Readonly<Record<DemandCode, boolean>> = {
    challenges: content.challenges.length > 0,
    'context-figures': content.contextFigures.length > 0,
    'expected-activities': content.expectedActivities.length > 0,
    'housing-area': content.housingAreas.length > 0,
    budget: total > 0,
    'local-share': localMissing === 0,
    'signed-housing-organisation': content.signedOn['housing-organisation'] !== null,
    'signed-municipality': content.signedOn.municipality !== null,
    'signed-residents': content.signedOn.residents !== null,
    agreements: hasAgreements,
    activity: hasActivity,
    milestones: content.milestones.length > 0,
  }
  return demandCodes
    .filter((code) => demands.includes(code))
    .filter((code) => met[code] || beforeGrant.includes(status) || !ofApplication.includes(code))
    .map((code) => ({ code, met: met[code], dueOn: content.startsOn }))
}
