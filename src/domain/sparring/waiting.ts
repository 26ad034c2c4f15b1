// Whom an open thread waits for, as its reader sees it.

/**
 * `mention`: the reader is mentioned and has not written since. `answer`: somebody has written after the reader.
 * `open`: the reader has not written in it. `others`: the reader had the last word, and it waits for somebody else.
 */
export const waitingKinds = ['mention', 'answer', 'open', 'others'] as const
export type WaitingKind = (typeof waitingKinds)[number]

/** What waits for the reader: all but what waits for others. */
export const waitingForReader = ['mention', 'answer', 'open'] as const satisfies WaitingKind[]

/** How long a thread can have waited, in days, to be looked for by. */
export const waitingDays = [7, 14, 30, 90] as const
