// Saying yes to a plan: who may, when, and whether the plan is still the one that was said yes to.

import { type Held, mayIn, type Permission } from '../access/permissions.ts'
import { sameValue } from '../merge.ts'
import type { PlanContent, PlanField, Signatory } from './content.ts'
import { signatories } from './content.ts'
import { beforeGrant, type PlanStatus } from './status.ts'

/** What somebody says yes to: the parties, the period, the money, the areas and the goals. */
export const termFields = [
  'municipality',
  'housingOrganisation',
  'startsOn',
  'endsOn',
  'kroner',
  'housingAreas',
  'challenges',
  'expectedActivities',
] as const satisfies readonly PlanField[]
export type TermField = (typeof termFields)[number]

/** Which of them have another value now than when the plan was signed. */
export function changedTerms(signed: PlanContent, now: PlanContent): TermField[] {
  return termFields.filter((field) => !sameValue(signed[field], now[field]))
}

/** A membership that holds in a plan, by itself or through an organisation. */
export interface HeldThere extends Held {
  readonly municipality: string | null
  readonly housingOrganisation: string | null
}

export const signingPermissionOf = (signatory: Signatory): Permission =>
  signatory === 'residents' ? 'approve-plan' : 'sign-plan'

/**
 * Whether someone may say yes on behalf of the signatory. Who is there for a municipality signs for no housing
 * organisation, nor the other way round; a member of the plan's own board may sign for either.
 */
export function maySign(signatory: Signatory, planId: string, memberships: readonly HeldThere[]): boolean {
  const there = memberships.filter(
    ({ municipality, housingOrganisation }) =>
      signatory === 'residents' ||
      (signatory === 'municipality' ? housingOrganisation === null : municipality === null),
  )
  return mayIn(signingPermissionOf(signatory), planId, there)
}

/** A signature that somebody gave in Overblik, not on paper. */
export interface GivenSignature {
  readonly signatory: Signatory
  readonly changedSince: readonly TermField[]
}

const signableIn: readonly PlanStatus[] = ['draft', 'applied', 'granted', 'running']

/** Whether a yes is missing, or was given here to a plan that has been changed since. */
export function isSignable(
  signatory: Signatory,
  { status, signedOn }: { readonly status: PlanStatus; readonly signedOn: PlanContent['signedOn'] },
  given: readonly GivenSignature[],
): boolean {
  if (!signableIn.includes(status)) return false
  const own = given.find((signature) => signature.signatory === signatory)
  return own ? own.changedSince.length > 0 : signedOn[signatory] === null
}

/** Until the fund has granted the plan, whoever said yes may think again. */
export const isWithdrawable = (status: PlanStatus): boolean => beforeGrant.includes(status)

/** On whose behalf someone with these memberships may say yes as the plan stands. */
export function signableBy(
  planId: string,
  memberships: readonly HeldThere[],
  plan: { readonly status: PlanStatus; readonly signedOn: PlanContent['signedOn'] },
  given: readonly GivenSignature[],
): Signatory[] {
  return signatories.filter(
    (signatory) => maySign(signatory, planId, memberships) && isSignable(signatory, plan, given),
  )
}
