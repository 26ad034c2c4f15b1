// What the figures of a step say, by the rule of docs/decisions/0013-attainment.md.

import { attainmentOf } from '../indicator/attainment.ts'
import { hasDenominator } from '../indicator/units.ts'
import type { AttainmentId } from '../vocabulary/ids.ts'
import type { EvaluationContent, EvaluationStep } from './content.ts'

/** Null where figures say nothing: told in words, without a target, or without a result. */
export function computedOf(step: EvaluationStep): AttainmentId | null {
  const { unit, amount, of, target } = step
  if (unit === 'text' || amount === '' || target === '') return null
  if (hasDenominator(unit) && !of) return null
  // The result is one figure already, and one figure put together is itself. How it was put together still says where its
  // way begins: a sum at nothing, a change at the baseline.
  return attainmentOf({
    ...step,
    dueOn: null,
    values: [{ on: '', amount, of: hasDenominator(unit) ? of : null }],
  }).attainment
}

/** Of every step. */
export const computedOfAll = ({ steps }: Pick<EvaluationContent, 'steps'>): (AttainmentId | null)[] =>
  steps.map(computedOf)
