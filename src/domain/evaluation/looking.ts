// Who looks at a self-evaluation that waits to be answered.

/** The reader themselves, nobody yet, or somebody whose day is over. */
export const lookingKinds = ['me', 'nobody', 'late'] as const
export type LookingKind = (typeof lookingKinds)[number]
