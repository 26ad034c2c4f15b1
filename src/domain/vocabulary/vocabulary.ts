// The whole vocabulary in one version. A change of words is a new version; stored figures say which one they used.

import { activityTypes } from './activity-types.ts'
import { assessmentCriteria } from './assessment-criteria.ts'
import { attainments } from './attainments.ts'
import { contextFigures } from './context-figures.ts'
import { effortAreas } from './effort-areas.ts'
import { financingSources } from './financing-sources.ts'
import { lanes } from './lanes.ts'
import { municipalities } from './municipalities.ts'
import { partnerLevels, partners } from './partners.ts'
import { programmes } from './programmes.ts'
import { roles } from './roles.ts'
import { socialCapital } from './social-capital.ts'
import { successes } from './successes.ts'
import { targetGroups } from './target-groups.ts'
import { unmetReasons } from './unmet-reasons.ts'

/** Counts up by one with each published change of words. */
export const vocabularyVersion = 3

/** The day this version took effect. */
export const publishedOn = '2026-11-24'

/** Every list of the vocabulary; each is in the order of its code words. */
export const vocabulary = {
  effortAreas,
  activityTypes,
  targetGroups,
  roles,
  lanes,
  socialCapital,
  partnerLevels,
  partners,
  unmetReasons,
  attainments,
  successes,
  financingSources,
  contextFigures,
  assessmentCriteria,
  programmes,
  municipalities,
} as const
