// Who may do what: one line a permission. The server asks here at every endpoint, and docs/permissions.md is made from it.

import { type MemberRole, memberRoles } from './member-roles.ts'

/** Those who may: everyone, everyone who is signed in, or the signed-in with one of these member roles today. */
export type Holders = 'everyone' | 'signed-in' | readonly MemberRole[]

export const permissions = {
  'sign-in': 'everyone',
  'read-vocabulary': 'everyone',
  'answer-survey': 'everyone',
  'turn-reminders-off': 'everyone',
  'keep-own-account': 'signed-in',
  'see-overview': memberRoles,
  'see-published': memberRoles,
  'see-unpublished': [
    ...(['worker', 'plan-leader', 'board-member', 'resident-representative'] as const),
    ...(['consultant', 'fund-officer'] as const),
  ],
  'edit-plan': ['worker', 'plan-leader'],
  'write-notes': ['worker', 'plan-leader', 'consultant'],
  'write-sparring': ['worker', 'plan-leader', 'consultant', 'fund-officer'],
  'follow-sparring': ['consultant', 'fund-officer'],
  'review-evaluations': ['consultant'],
  'follow-evaluations': ['consultant', 'fund-officer'],
  'lock-evaluations': ['fund-officer'],
  'lead-plan': ['plan-leader'],
  'sign-plan': ['board-member'],
  'approve-plan': ['resident-representative'],
  'move-plan': ['plan-leader', 'fund-officer'],
  'grant-plans': ['fund-officer'],
  'set-up-programmes': ['fund-officer'],
  'assess-plans': ['fund-officer'],
  'curate-indicators': ['analyst'],
  'sum-indicators': ['fund-officer', 'analyst'],
  'import-forms': ['fund-officer', 'analyst', 'administrator'],
  'manage-people': ['administrator'],
  'read-audit-log': ['administrator'],
} as const satisfies Record<string, Holders>

export type Permission = keyof typeof permissions

export const permissionNames = Object.keys(permissions) as Permission[]

export interface Held {
  readonly memberRole: MemberRole
  /** Null where it holds in the whole country. */
  readonly plan: { readonly id: string } | null
}

/** Whether someone with these memberships may in this plan: by one that holds there, or in the whole country. */
export function mayIn(permission: Permission, planId: string, memberships: readonly Held[]): boolean {
  const here = memberships.filter(({ plan }) => plan === null || plan.id === planId)
  return may(
    permission,
    here.map(({ memberRole }) => memberRole),
  )
}

/**
 * Whether someone may. `current` are the member roles of their memberships that hold today, or undefined for someone who
 * is not signed in.
 */
export function may(permission: Permission, current: readonly MemberRole[] | undefined): boolean {
  const holders: Holders = permissions[permission]
  if (holders === 'everyone') return true
  if (current === undefined) return false
  return holders === 'signed-in' || current.some((role) => holders.includes(role))
}
