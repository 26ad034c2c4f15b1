// The 43 types of the catalogue in the order of their code words, from one file an effort area.

import type { ActivityType } from './activity-type.ts'
import { childrenYouthTypes } from './activity-types/children-youth.ts'
import { employmentEducationTypes } from './activity-types/employment-education.ts'
import { environmentTypes } from './activity-types/environment.ts'
import { healthTypes } from './activity-types/health.ts'
import { imageCommunicationTypes } from './activity-types/image-communication.ts'
import { socialLifeTypes } from './activity-types/social-life.ts'
import { tenantDemocracyTypes } from './activity-types/tenant-democracy.ts'
import { vulnerableResidentsTypes } from './activity-types/vulnerable-residents.ts'

/** All 43; the place in the list is the place in `activityTypeIds`. Source: the report, Katalog over aktiviteterne. */
export const activityTypes: readonly ActivityType[] = [
  ...childrenYouthTypes,
  ...socialLifeTypes,
  ...employmentEducationTypes,
  ...imageCommunicationTypes,
  ...tenantDemocracyTypes,
  ...healthTypes,
  ...environmentTypes,
  ...vulnerableResidentsTypes,
]
