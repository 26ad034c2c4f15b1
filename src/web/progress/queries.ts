// Asks how the goals of a plan stand.

import { queryOptions } from '@tanstack/react-query'
import type { Progress, ProgressGoal } from '../../contract/progress.ts'
import { request } from '../lib/api.ts'

const address = (planId: string) => `/api/plans/${encodeURIComponent(planId)}/progress`

export const workbookAddress = (planId: string) => `${address(planId)}.xlsx`

export function progressQuery(planId: string) {
  return queryOptions({
    queryKey: ['progress', planId],
    queryFn: ({ signal }) => request<Progress>(address(planId), { signal }),
  })
}

/** Reached, or on the way there. */
export const isGood = ({ attained }: ProgressGoal) =>
  attained.standing === 'reached' || attained.standing === 'on-track'
