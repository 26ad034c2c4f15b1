// A pathway of the plan as it is drawn, with its activities by their titles.

import { useMemo } from 'react'
import type { PlanPathways } from '../../contract/pathways.ts'
import type { Pathway } from '../../domain/theory/pathways.ts'
import { asPathway, type PathwayContent } from '../../domain/theory/plan-pathway.ts'
import { useNames } from '../lib/vocabulary.ts'

export function useDrawn(
  id: string,
  content: PathwayContent,
  activities: PlanPathways['activities'],
): Pathway {
  const { vocabulary } = useNames()
  return useMemo(
    () =>
      asPathway(id, content, {
        activity: (own) => activities.find((activity) => activity.id === own)?.title,
        activityType: (type) =>
          vocabulary.activityTypes.find((one) => one.id === type)?.name ?? { da: type, en: type },
      }),
    [id, content, activities, vocabulary],
  )
}
