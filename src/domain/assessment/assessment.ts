// How the fund weighs an application: a score and a reason for each criterion, and what keeps it from deciding.

import type { AssessmentTheme } from '../vocabulary/assessment-criteria.ts'
import { assessmentCriteria } from '../vocabulary/assessment-criteria.ts'
import type { AssessmentCriterionId } from '../vocabulary/ids.ts'

/** 1 speaks least for the plan, 5 most. */
export const scores = [1, 2, 3, 4, 5] as const
export type Score = (typeof scores)[number]

export const outcomes = ['granted', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

export interface AssessmentContent {
  /** At most one for each criterion, in the order of the criteria. */
  readonly scores: readonly CriterionScore[]
  /** What speaks for and against, in the words that go into the letter. */
  readonly summary: string
  /** What a grant depends on; empty where there is nothing. */
  readonly conditions: string
}

export interface CriterionScore {
  /** The criterion: each is given one score. */
  readonly id: AssessmentCriterionId
  readonly score: Score
  readonly reason: string
}

export const assessmentFields = [
  'scores',
  'summary',
  'conditions',
] as const satisfies readonly (keyof AssessmentContent)[]

export const emptyAssessment: AssessmentContent = { scores: [], summary: '', conditions: '' }

/** What is still to be said before a decision can be made. */
export type DecisionLack = 'scores' | 'reasons' | 'summary'

/** A decision has to give its grounds, each score too (Forvaltningsloven §§ 22 and 24). */
export function decisionLacks({ scores, summary }: AssessmentContent): DecisionLack[] {
  const scored = new Set(scores.map(({ id }) => id))
  return [
    ...(assessmentCriteria.every(({ id }) => scored.has(id)) ? [] : ['scores' as const]),
    ...(scores.every(({ reason }) => reason.trim() !== '') ? [] : ['reasons' as const]),
    ...(summary.trim() === '' ? ['summary' as const] : []),
  ]
}

/** The sum of a theme's scores beside the most it could be; criteria without a score count in neither. */
export function themeTotal(
  given: readonly CriterionScore[],
  theme: AssessmentTheme,
): { readonly points: number; readonly outOf: number; readonly scored: number; readonly criteria: number } {
  const criteria = assessmentCriteria.filter((criterion) => criterion.theme === theme)
  const own = given.filter(({ id }) => criteria.some((criterion) => criterion.id === id))
  return {
    points: own.reduce((sum, { score }) => sum + score, 0),
    outOf: own.length * Math.max(...scores),
    scored: own.length,
    criteria: criteria.length,
  }
}
