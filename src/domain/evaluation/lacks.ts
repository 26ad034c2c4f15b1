// What a self-evaluation lacks before it can be handed in, so that every one that counts says the same things.

import type { Day } from '../import/rows.ts'
import { hasDenominator } from '../indicator/units.ts'
import type { AttainmentId, LaneId } from '../vocabulary/ids.ts'
import {
  type EvaluationContent,
  type EvaluationStep,
  isUnmet,
  type StepNumber,
  stepNumbers,
} from './content.ts'

export const lackCodes = [
  'day-in-future',
  'day-before-plan',
  'goal',
  'short-term-goal',
  'indicator',
  'same-indicator',
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

/** What a self-evaluation is held against. */
export interface Surroundings {
  /** The plan's first day. */
  readonly from: Day
  readonly today: Day
  /** Where a box stands in the activity's theory of change; undefined where it is no goal of it. */
  readonly laneOf: (box: string) => LaneId | undefined
}

/** Results are often gathered when a plan is over, so that they may be of a later day than its last; of none to come. */
export function dayLackOf(
  evaluatedOn: Day,
  { from, today }: Omit<Surroundings, 'laneOf'>,
): 'day-in-future' | 'day-before-plan' | undefined {
  if (evaluatedOn > today) return 'day-in-future'
  return evaluatedOn < from ? 'day-before-plan' : undefined
}

/**
 * Everything that is missing, step by step. `computed` is what the figures of each step say, null where they say nothing.
 * A reason is asked for at the third step alone: the short-term goal is what the country counts, so that it must be one.
 */
export function lacksOf(
  content: EvaluationContent,
  computed: readonly (AttainmentId | null)[],
  around: Surroundings,
): Lack[] {
  const { steps } = content
  const ofSteps = stepNumbers.flatMap((step, index) => {
    const own = steps[index]
    if (!own) return []
    const codes = [
      ...lacksOfGoal(own, step, around),
      ...(isSaidBefore(own, steps.slice(0, index)) ? (['same-indicator'] as const) : []),
      ...lacksOfResult(own, computed[index] ?? null, step),
    ]
    return codes.map((code) => ({ code, step }))
  })
  const day = dayLackOf(content.evaluatedOn, around)
  const whole: LackCode[] = []
  if (content.learned.trim() === '') whole.push('learned')
  if (content.anchoring.carriesOn.length > 0 && content.anchoring.readiness === null) whole.push('readiness')
  return [
    ...(day ? [{ code: day, step: null }] : []),
    ...ofSteps,
    ...whole.map((code) => ({ code, step: null })),
  ]
}

function lacksOfGoal(step: EvaluationStep, number: StepNumber, { laneOf }: Surroundings): LackCode[] {
  const lacks: LackCode[] = []
  const lane = step.box === null ? undefined : laneOf(step.box)
  if (!lane || step.goal.trim() === '') lacks.push('goal')
  else if (number === 3 && lane !== 'effort-goals') lacks.push('short-term-goal')
  if (step.indicator === null || step.indicatorName.trim() === '') lacks.push('indicator')
  return lacks
}

const isSaidBefore = ({ indicator }: EvaluationStep, before: readonly EvaluationStep[]) =>
  indicator !== null && before.some((one) => one.indicator === indicator)

function lacksOfResult(step: EvaluationStep, computed: AttainmentId | null, number: StepNumber): LackCode[] {
  const lacks: LackCode[] = []
  if (step.attainment === null) lacks.push('attainment')
  else if (step.attainment !== 'not-measured' && step.amount === '' && step.result.trim() === '')
    lacks.push('result')
  if (hasDenominator(step.unit) && step.amount !== '' && step.of === null) lacks.push('of-how-many')
  if (overrides(step, computed) && step.overrideReason.trim() === '') lacks.push('override-reason')
  if (number === 3 && isUnmet(step.attainment) && step.mainReason === null) lacks.push('main-reason')
  const other = step.mainReason === 'other' || step.otherReasons.includes('other')
  if (other && isUnmet(step.attainment) && step.reasonText.trim() === '') lacks.push('reason-text')
  return lacks
}

/** Whether a person says something else than the figures do. */
export const overrides = (step: EvaluationStep, computed: AttainmentId | null): boolean =>
  computed !== null && step.attainment !== null && step.attainment !== computed
