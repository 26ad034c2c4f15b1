// What a programme can demand that a plan has, in the order in which a plan meets it.

export const demandCodes = [
  'challenges',
  'context-figures',
  'expected-activities',
  'housing-area',
  'budget',
  'local-share',
  'signed-housing-organisation',
  'signed-municipality',
  'signed-residents',
  'agreements',
  'activity',
  'milestones',
] as const
export type DemandCode = (typeof demandCodes)[number]
