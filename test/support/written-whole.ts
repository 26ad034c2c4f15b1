// A self-evaluation with which nothing is wrong.

import type { Evaluation } from '../../src/contract/evaluations.ts'
import type { EvaluationContent } from '../../src/domain/evaluation/content.ts'

/** Nothing is missing in it any more. */
export const writtenWhole = (content: Evaluation['content']): EvaluationContent => ({
  ...content,
  steps: content.steps.map((step) => ({
    ...step,
    ...{ result: 'Som aftalt', attainment: 'reached' as const, overrideReason: 'Se noten' },
  })),
  successes: ['resident-run'],
  learned: 'Begynd med dem, der kommer i forvejen.',
})
