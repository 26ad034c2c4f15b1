// The words that go with each type where it is done, as workers write of it: not names for it, as the synonyms are, but what
// an evening of it is made of. Kept as data, so that whoever knows the field can add to it.

import type { ActivityTypeId } from '../vocabulary/ids.ts'
import { childrenYouthPractice } from './practice/children-youth.ts'
import { employmentEducationPractice } from './practice/employment-education.ts'
import { environmentPractice } from './practice/environment.ts'
import { healthPractice } from './practice/health.ts'
import { imageCommunicationPractice } from './practice/image-communication.ts'
import { socialLifePractice } from './practice/social-life.ts'
import { tenantDemocracyPractice } from './practice/tenant-democracy.ts'
import { vulnerableResidentsPractice } from './practice/vulnerable-residents.ts'

/** Words and phrases by the type that they go with; a phrase is matched word by word. */
export const practice: Readonly<Record<ActivityTypeId, readonly string[]>> = {
  ...childrenYouthPractice,
  ...socialLifePractice,
  ...employmentEducationPractice,
  ...environmentPractice,
  ...healthPractice,
  ...imageCommunicationPractice,
  ...tenantDemocracyPractice,
  ...vulnerableResidentsPractice,
}
