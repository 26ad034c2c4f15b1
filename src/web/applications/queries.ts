// Asks for assessments and decisions.

import { queryOptions } from '@tanstack/react-query'
import type { Assessment, AssessmentVersions } from '../../contract/assessments.ts'
import type { Plan } from '../../contract/plans.ts'
import { type AssessmentContent, assessmentFields, type Outcome } from '../../domain/assessment/assessment.ts'
import { pick } from '../../domain/pick.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import type { Server, Stored } from '../writing/auto-save.ts'
import { failureOf } from '../writing/failure.ts'

const address = (planId: string) => `/api/plans/${encodeURIComponent(planId)}/assessment`

export function assessmentQuery(planId: string) {
  return queryOptions({
    queryKey: ['assessment', planId],
    queryFn: ({ signal }) => request<Assessment>(address(planId), { signal }),
  })
}

export function assessmentVersionsQuery(planId: string, version: number) {
  return queryOptions({
    queryKey: ['assessment-versions', planId, version],
    queryFn: ({ signal }) => request<AssessmentVersions>(`${address(planId)}/versions`, { signal }),
    enabled: version > 0,
  })
}

/** The part of an assessment that is written. */
export function contentOf(assessment: AssessmentContent): AssessmentContent {
  return pick(assessment, assessmentFields)
}

export const storedOf = (assessment: Assessment): Stored<AssessmentContent> => ({
  version: assessment.version,
  content: contentOf(assessment),
})

export function serverOf(planId: string): Server<AssessmentContent> {
  return {
    save: async (content, version) =>
      storedOf(await send<Assessment>('PUT', address(planId), content, version)),
    load: async () => storedOf(await request<Assessment>(address(planId))),
    failureOf,
  }
}

/** `version` is that of the assessment. */
export const decide = (plan: Pick<Plan, 'id' | 'version'>, outcome: Outcome, version: number) =>
  send<Assessment>('POST', `${address(plan.id)}/decision`, { outcome, planVersion: plan.version }, version)

export const reopenDecision = (planId: string, because: string) =>
  send<Assessment>('POST', `${address(planId)}/reopen`, { because })

/** Where the letter can be read before the decision is made. */
export const draftLetter = (planId: string, outcome: Outcome, language: Language) =>
  `${address(planId)}/letter?outcome=${outcome}&language=${language}`
