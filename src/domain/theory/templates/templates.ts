// The eight templates, one for each effort area.

import type { EffortAreaId } from '../../vocabulary/ids.ts'
import { childrenYouth } from './children-youth.ts'
import { employmentEducation } from './employment-education.ts'
import { environment } from './environment.ts'
import { health } from './health.ts'
import { imageCommunication } from './image-communication.ts'
import { socialLife } from './social-life.ts'
import type { Template } from './template.ts'
import { tenantDemocracy } from './tenant-democracy.ts'
import { vulnerableResidents } from './vulnerable-residents.ts'

export const templates: Readonly<Record<EffortAreaId, Template>> = {
  'children-youth': childrenYouth,
  'social-life': socialLife,
  'employment-education': employmentEducation,
  'image-communication': imageCommunication,
  'tenant-democracy': tenantDemocracy,
  health,
  environment,
  'vulnerable-residents': vulnerableResidents,
}
