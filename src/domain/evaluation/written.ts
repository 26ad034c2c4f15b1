// A self-evaluation as it is written: each step a field of its own, so that two people may write in different steps.

import { sameValue } from '../merge.ts'
import type { EvaluationContent, EvaluationStep } from './content.ts'

export interface WrittenEvaluation extends Omit<EvaluationContent, 'steps'> {
  readonly step1: EvaluationStep
  readonly step2: EvaluationStep
  readonly step3: EvaluationStep
}

/** Without what else may stand beside the content. Throws a RangeError where there are not three steps. */
export function writtenOf(content: EvaluationContent): WrittenEvaluation {
  const { evaluatedOn, steps, successes, learned, anchoring } = content
  const [step1, step2, step3] = steps
  if (!step1 || !step2 || !step3)
    throw new RangeError(`a self-evaluation has three steps, not ${steps.length}`)
  return { evaluatedOn, step1, step2, step3, successes, learned, anchoring }
}

export function contentOf({ step1, step2, step3, ...others }: WrittenEvaluation): EvaluationContent {
  return { ...others, steps: [step1, step2, step3] }
}

/** In the order in which they stand on the page. */
export const writtenFields = [
  ...(['evaluatedOn', 'step1', 'step2', 'step3'] as const),
  ...(['successes', 'learned', 'anchoring'] as const),
] as const satisfies readonly (keyof WrittenEvaluation)[]
export type WrittenField = (typeof writtenFields)[number]

/** What one says otherwise than the other. */
export function fieldsChanged(before: EvaluationContent, after: EvaluationContent): WrittenField[] {
  const [was, is] = [writtenOf(before), writtenOf(after)]
  return writtenFields.filter((field) => !sameValue(was[field], is[field]))
}
