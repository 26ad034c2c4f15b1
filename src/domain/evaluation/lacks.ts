// What a self-evaluation lacks before it can be handed in, so that every one that counts says the same things.

import { hasDenominator } from '../indicator/units.ts'
import type { AttainmentId } from '../vocabulary/ids.ts'
import {
  type EvaluationContent,
  type EvaluationStep,
  isUnmet,
  type StepNumber,
  stepNumbers,
} from './content.ts'

export const lackCodes = [
  'goal',
  'indicator',
  'result',
  'of-how-many',
  'attainment',
  'override-reason',
  'main-reason',
  'reason-text',
  'learned',
  'readiness',
] as const
export type LackCode = (typeof lackCodes)[number]

export interface Lack {
  readonly code: LackCode
  /** Null for what is asked of the form as a whole. */
  readonly step: StepNumber | null
}

/**
 * Everything that is missing, step by step. `computed` is what the figures of each step say, null where they say nothing.
 * A reason is asked for at the third step alone: the short-term goal is what the country counts.
 */
export function lacksOf(content: EvaluationContent, computed: readonly (AttainmentId | null)[]): Lack[] {
  const ofSteps = stepNumbers.flatMap((step, index) => {
    const own = content.steps[index]
    return own ? lacksOfStep(own, computed[index] ?? null, step).map((code) => ({ code, step })) : []
  })
  const whole: LackCode[] = []
  if (content.learned.trim() === '') whole.push('learned')
  if (content.anchoring.carriesOn.length > 0 && content.anchoring.readiness === null) whole.push('readiness')
  return [...ofSteps, ...whole.map((code) => ({ code, step: null }))]
}

function lacksOfStep(step: EvaluationStep, computed: AttainmentId | null, number: StepNumber): LackCode[] {
  const lacks: LackCode[] = []
  if (step.box === null || step.goal.trim() === '') lacks.push('goal')
  if (step.indicator === null || step.indicatorName.trim() === '') lacks.push('indicator')
  if (step.attainment === null) lacks.push('attainment')
  else if (step.attainment !== 'not-measured' && step.amount === '' && step.result.trim() === '')
    lacks.push('result')
  if (hasDenominator(step.unit) && step.amount !== '' && step.of === null) lacks.push('of-how-many')
  if (overrides(step, computed) && step.overrideReason.trim() === '') lacks.push('override-reason')
  if (number === 3 && isUnmet(step.attainment) && step.mainReason === null) lacks.push('main-reason')
  const other = step.mainReason === 'other' || step.otherReasons.includes('other')
  if (other && step.reasonText.trim() === '') lacks.push('reason-text')
  return lacks
}

/** Whether a person says something else than the figures do. */
export const overrides = (step: EvaluationStep, computed: AttainmentId | null): boolean =>
  computed !== null && step.attainment !== null && step.attainment !== computed
