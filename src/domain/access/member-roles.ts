// The kinds of people that Overblik knows, as a membership names them.

/** A member role says what a person may do in a plan or in the whole country. The vocabulary's `role` is another thing. */
export const memberRoles = [
  'worker',
  'plan-leader',
  'board-member',
  'resident-representative',
  'consultant',
  'fund-officer',
  'analyst',
  'administrator',
] as const

export type MemberRole = (typeof memberRoles)[number]

/** Where a membership of this role may hold when it names no organisation: in one plan, in the whole country, or in either. */
export function scopeOf(memberRole: MemberRole): 'plan' | 'country' | 'either' {
  if (memberRole === 'consultant') return 'either'
  return ['fund-officer', 'analyst', 'administrator'].includes(memberRole) ? 'country' : 'plan'
}

/**
 * Whether a membership of this role may name a municipality or a housing organisation, and so hold in all of their plans.
 * Those who follow, sign and approve plans on others' behalf may; who works in a plan or leads it is chosen plan by plan.
 */
export function mayBeOfOrganisation(memberRole: MemberRole): boolean {
  return ['board-member', 'resident-representative', 'consultant'].includes(memberRole)
}
