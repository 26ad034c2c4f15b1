// The shared indicators that come with Overblik, those that fit every effort area first. The analyst changes them, and adds
// others, in the database; an id is never taken away or used anew.

import type { LibraryIndicator } from '../library-indicator.ts'
import { allAreaIndicators } from './all-areas.ts'
import { childrenYouthIndicators } from './children-youth.ts'
import { employmentEducationIndicators } from './employment-education.ts'
import { environmentIndicators } from './environment.ts'
import { healthIndicators } from './health.ts'
import { imageCommunicationIndicators } from './image-communication.ts'
import { socialLifeIndicators } from './social-life.ts'
import { tenantDemocracyIndicators } from './tenant-democracy.ts'
import { vulnerableResidentsIndicators } from './vulnerable-residents.ts'

export const shippedIndicators: readonly LibraryIndicator[] = [
  ...allAreaIndicators,
  ...childrenYouthIndicators,
  ...socialLifeIndicators,
  ...employmentEducationIndicators,
  ...imageCommunicationIndicators,
  ...tenantDemocracyIndicators,
  ...healthIndicators,
  ...environmentIndicators,
  ...vulnerableResidentsIndicators,
]
