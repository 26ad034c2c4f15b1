// Which memberships follow from what a login provider says of a person.

import type { MemberRole } from './member-roles.ts'

/** Whoever has the claim with this value, alone or among others, is to have the membership. */
export interface ClaimRule {
  readonly claim: string
  readonly value: string
  readonly memberRole: MemberRole
  /** The reference of a plan; absent, as the two below, where the membership holds in the whole country. */
  readonly plan?: string | undefined
  /** The code of a municipality in whose plans it holds. */
  readonly municipality?: string | undefined
  /** The housing organisation in whose plans it holds, by the name that plans carry. */
  readonly housingOrganisation?: string | undefined
}

export interface ClaimedMembership {
  readonly memberRole: MemberRole
  /** The reference of the plan. One at most of the three is named; none for the whole country. */
  readonly plan: string | null
  readonly municipality: string | null
  readonly housingOrganisation: string | null
}

/** The memberships that the rules give, each once. A claim of any other shape than a text or a list gives none. */
export function claimedMemberships(
  claims: Readonly<Record<string, unknown>>,
  rules: readonly ClaimRule[],
): ClaimedMembership[] {
  const found = new Map<string, ClaimedMembership>()
  for (const { claim, value, memberRole, ...place } of rules) {
    const { plan = null, municipality = null, housingOrganisation = null } = place
    const said = Object.hasOwn(claims, claim) ? claims[claim] : undefined
    const has = Array.isArray(said) ? said.includes(value) : said === value
    const membership = { memberRole, plan, municipality, housingOrganisation }
    if (has) found.set(JSON.stringify(membership), membership)
  }
  return [...found.values()]
}
