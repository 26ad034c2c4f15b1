// The type of activity that the report tells of as its example of each effort area. Source: the report, Figures 4 to 11.

import type { ActivityTypeId, EffortAreaId } from '../../vocabulary/ids.ts'

/** One of the deliverables of the area's template stands for it. */
export const exampleTypes: Readonly<Record<EffortAreaId, ActivityTypeId>> = {
  'children-youth': 'street-work',
  'social-life': 'celebrations',
  'employment-education': 'job-guidance',
  'image-communication': 'resident-journalists',
  'tenant-democracy': 'board-strengthening',
  health: 'exercise',
  environment: 'environment-ambassadors',
  'vulnerable-residents': 'social-caretakers',
}
