// Every code word of the vocabulary, in its fixed order. The order is the position stored in the database and the
// bit used in sets, so new words go last and none is ever removed (a term that is retired keeps its place).

export const effortAreaIds = [
  'children-youth',
  'social-life',
  'employment-education',
  'image-communication',
  'tenant-democracy',
  'health',
  'environment',
  'vulnerable-residents',
] as const
export type EffortAreaId = (typeof effortAreaIds)[number]

/** The 43 types of the catalogue, grouped by the one effort area that each belongs to. */
export const activityTypeIdsByArea = {
  'children-youth': [
    'family-school',
    'leisure-activities',
    'introduction-to-associations',
    'role-models',
    'youth-clubs',
    'holiday-activities',
    'street-work',
    'safety-patrol',
  ],
  'social-life': [
    'residents-house',
    'communal-meals',
    'hobby-clubs',
    'volunteer-recruitment',
    'resident-run-activities',
    'celebrations',
    'excursions',
  ],
  'employment-education': [
    'local-job-centre',
    'job-guidance',
    'job-readiness-courses',
    'education-guidance',
    'youth-jobs',
    'homework-cafe',
  ],
  'image-communication': [
    'resident-information',
    'resident-journalists',
    'neighbour-ambassadors',
    'outward-events',
    'good-story',
  ],
  'tenant-democracy': [
    'board-strengthening',
    'board-cooperation',
    'resident-events',
    'renovation-involvement',
    'caretaker-training',
    'networks',
    'studies-monitoring',
  ],
  health: ['health-guidance', 'exercise', 'health-ambassadors'],
  environment: ['waste-common-areas', 'environment-ambassadors', 'resource-saving', 'living-together'],
  'vulnerable-residents': ['social-caretakers', 'bridging-activities', 'housing-situation'],
} as const satisfies Record<EffortAreaId, readonly string[]>

export type ActivityTypeId = (typeof activityTypeIdsByArea)[EffortAreaId][number]

export const activityTypeIds: readonly ActivityTypeId[] = effortAreaIds.flatMap(
  (area): readonly ActivityTypeId[] => activityTypeIdsByArea[area],
)

export const targetGroupIds = [
  'all-residents',
  'men',
  'women',
  'children-0-6',
  'children-7-17',
  'elderly',
  'families',
  'ethnic-minorities',
  'vulnerable-groups',
] as const
export type TargetGroupId = (typeof targetGroupIds)[number]

export const roleIds = ['executing', 'facilitating', 'coordinating', 'bridging'] as const
export type RoleId = (typeof roleIds)[number]

/** The columns of a theory of change, left to right. */
export const laneIds = [
  'challenges',
  'target-group',
  'contact',
  'deliverables',
  'effort-goals',
  'long-term-goals',
] as const
export type LaneId = (typeof laneIds)[number]

export const socialCapitalIds = ['bonding', 'bridging', 'linking'] as const
export type SocialCapitalId = (typeof socialCapitalIds)[number]

export const unmetReasonIds = [
  'measurement',
  'partner',
  'resources',
  'society',
  'expectation',
  'volunteers',
  'participants',
  'other',
] as const
export type UnmetReasonId = (typeof unmetReasonIds)[number]

export const attainmentIds = ['reached', 'partly', 'not-reached', 'not-measured'] as const
export type AttainmentId = (typeof attainmentIds)[number]

export const successIds = [
  'local-cooperation',
  'voluntary-organisations',
  'resident-run',
  'residents-skills',
  'broad-range',
] as const
export type SuccessId = (typeof successIds)[number]

export const programmeIds = ['2006-10', '2011-14', '2015-18', '2019-26'] as const
export type ProgrammeId = (typeof programmeIds)[number]

export const financingSourceIds = ['fund', 'housing-organisation', 'municipality', 'other'] as const
export type FinancingSourceId = (typeof financingSourceIds)[number]

/** Levels of society that a plan connects (report, Figure 13), and the partners met on each. */
export const partnerIdsByLevel = {
  strategic: ['municipal-departments', 'housing-organisation'],
  institutions: [
    'schools',
    'day-care',
    'youth-clubs-municipal',
    'job-centre',
    'police-ssp',
    'health-services',
  ],
  'civil-society': [
    'residents',
    'tenant-board',
    'local-associations',
    'sports-clubs',
    'national-voluntary-organisations',
  ],
  market: ['local-businesses', 'local-media', 'educational-institutions', 'cultural-institutions'],
} as const
export type PartnerLevelId = keyof typeof partnerIdsByLevel
export type PartnerId = (typeof partnerIdsByLevel)[PartnerLevelId][number]

export const partnerIds: readonly PartnerId[] = Object.values(partnerIdsByLevel).flat()

/** Every programme is known by its years, also one that the fund sets up: the first, and the last in two digits. */
export const programmePattern = /^(19|20)\d\d-\d\d$/

/** What an application tells of its area in figures, beside the country's. */
export const contextFigureIds = [
  'rent',
  'children-youth-share',
  'single-parents-share',
  'employed-share',
  'outside-work-education-share',
  'basic-school-share',
  'income-share',
  'reported-crimes',
  'vacancies-share',
  'moving-out-share',
  'operating-deficit',
  'reserves',
] as const
export type ContextFigureId = (typeof contextFigureIds)[number]

/** What an application is assessed on. The first eleven are the need, the last three the plan itself. */
export const assessmentCriterionIds = [
  'rent-level',
  'composition',
  'employment',
  'crime',
  'vacancies',
  'moving-out',
  'economy',
  'savings',
  'renovation',
  'size',
  'homes',
  'new',
  'feasible',
  'formal',
] as const
export type AssessmentCriterionId = (typeof assessmentCriterionIds)[number]
