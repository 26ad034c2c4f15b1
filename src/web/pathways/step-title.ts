// What a step of a pathway is called: the plan's activity, or the type where it is none of them.

import type { PlanPathways } from '../../contract/pathways.ts'
import type { PlanPathwayStep } from '../../domain/theory/plan-pathway.ts'
import { useNames } from '../lib/vocabulary.ts'

export function useStepTitle(activities: PlanPathways['activities']): (step: PlanPathwayStep) => string {
  const names = useNames()
  return ({ activity, activityType }) =>
    activities.find(({ id }) => id === activity)?.title ?? names.name('activityType', activityType)
}
