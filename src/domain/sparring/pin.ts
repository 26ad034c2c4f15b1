// What a thread of sparring is pinned to.

/** A box or an indicator of a theory of change, a step of a self-evaluation, or a self-evaluation as a whole. By ids. */
export type Pin =
  | { readonly kind: 'box'; readonly box: string }
  | { readonly kind: 'indicator'; readonly box: string; readonly indicator: string }
  | { readonly kind: 'step'; readonly selfEvaluation: string; readonly step: StepNumber }
  | { readonly kind: 'self-evaluation'; readonly selfEvaluation: string }

/** As self-evaluations count their steps. */
export type StepNumber = 1 | 2 | 3

/** So many threads a theory of change or a self-evaluation holds, and so many comments a thread. */
export const sparringLimits = { threads: 500, comments: 200, mentionsOfComment: 20, edits: 50 } as const

/** Whether a thread is about the same thing as another. */
export function samePin(one: Pin, other: Pin): boolean {
  if (one.kind === 'box') return other.kind === 'box' && one.box === other.box
  if (one.kind === 'indicator') return other.kind === 'indicator' && one.indicator === other.indicator
  if (one.kind === 'step')
    return other.kind === 'step' && one.selfEvaluation === other.selfEvaluation && one.step === other.step
  return other.kind === 'self-evaluation' && one.selfEvaluation === other.selfEvaluation
}
