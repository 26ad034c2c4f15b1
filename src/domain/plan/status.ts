// A plan's life from draft to closed, and who takes which step.

import type { MemberRole } from '../access/member-roles.ts'

export const planStatuses = ['draft', 'applied', 'granted', 'running', 'evaluated', 'closed'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** Statuses in which a plan is the business of its own people and the fund alone. */
export const beforeGrant: readonly PlanStatus[] = ['draft', 'applied']

/** Each step forward and the step back, with who takes it. Granting is no step of its own: a decision does it. */
const steps: readonly { readonly from: PlanStatus; readonly to: PlanStatus; readonly by: MemberRole }[] = [
  { from: 'draft', to: 'applied', by: 'plan-leader' },
  { from: 'applied', to: 'draft', by: 'plan-leader' },
  { from: 'applied', to: 'draft', by: 'fund-officer' },
  { from: 'granted', to: 'running', by: 'plan-leader' },
  { from: 'running', to: 'granted', by: 'fund-officer' },
  { from: 'running', to: 'evaluated', by: 'plan-leader' },
  { from: 'evaluated', to: 'running', by: 'plan-leader' },
  { from: 'evaluated', to: 'closed', by: 'fund-officer' },
  { from: 'closed', to: 'evaluated', by: 'fund-officer' },
]

/** The statuses that someone with these member roles in the plan may take it to. */
export function nextStatuses(from: PlanStatus, roles: readonly MemberRole[]): PlanStatus[] {
  return planStatuses.filter((to) =>
    steps.some((step) => step.from === from && step.to === to && roles.includes(step.by)),
  )
}
