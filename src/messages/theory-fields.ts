// What the fields of a theory of change are called, where something is wrong with one or two people have changed it.

export const theoryFields = [
  ...(['title', 'note', 'lane', 'targetGroups', 'activityType', 'roles', 'partners'] as const),
  ...(['volunteers', 'recruitment', 'successor', 'indicators', 'feeds', 'byHand'] as const),
  ...(['libraryIndicator', 'name', 'unit', 'scale', 'direction', 'aggregation', 'source'] as const),
  ...(['measuredBy', 'frequency', 'feed', 'baseline', 'target', 'dueOn', 'interim'] as const),
  ...(['assumption', 'evidence', 'reference', 'confidence', 'reason'] as const),
] as const
/** Each has a message `theory.field.…`. */
export type TheoryField = (typeof theoryFields)[number]

export const isTheoryField = (name: string): name is TheoryField =>
  theoryFields.some((field) => field === name)
