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

/** Where a membership of this role may hold: in one plan, in the whole country, or in either. */
export function scopeOf(memberRole: MemberRole): 'plan' | 'country' | 'either' {
  if (memberRole === 'consultant') return 'either'
  return ['fund-officer', 'analyst', 'administrator'].includes(memberRole) ? 'country' : 'plan'
}
