// Which memberships follow from what a login provider says of a person.

import type { MemberRole } from './member-roles.ts'

/** Whoever has the claim with this value, alone or among others, is to have the membership. */
export interface ClaimRule {
  readonly claim: string
  readonly value: string
  readonly memberRole: MemberRole
  /** The reference of a plan; absent where the membership holds in the whole country. */
  readonly plan?: string | undefined
}

export interface ClaimedMembership {
  readonly memberRole: MemberRole
  /** The reference of the plan; null for the whole country. */
  readonly plan: string | null
}

/** The memberships that the rules give, each once. A claim of any other shape than a text or a list gives none. */
export function claimedMemberships(
  claims: Readonly<Record<string, unknown>>,
  rules: readonly ClaimRule[],
): ClaimedMembership[] {
  const found = new Map<string, ClaimedMembership>()
  for (const { claim, value, memberRole, plan = null } of rules) {
    const said = Object.hasOwn(claims, claim) ? claims[claim] : undefined
    const has = Array.isArray(said) ? said.includes(value) : said === value
    if (has) found.set(`${memberRole} ${plan}`, { memberRole, plan })
  }
  return [...found.values()]
}
