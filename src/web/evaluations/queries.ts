// Asks for self-evaluations, and moves them on.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  EvaluationsToReview,
  MissingEvaluations,
  PlanEvaluations,
  ReturnReasonCounts,
} from '../../contract/evaluation-lists.ts'
import type { Evaluation, EvaluationVersions } from '../../contract/evaluations.ts'
import type { EvaluationContent } from '../../domain/evaluation/content.ts'
import type { EvaluationMove } from '../../domain/evaluation/states.ts'
import { contentOf, type WrittenEvaluation, writtenOf } from '../../domain/evaluation/written.ts'
import type { Parameters } from '../lib/address.ts'
import { queryString, request } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import type { Server, Stored } from '../writing/auto-save.ts'
import { failureOf } from '../writing/failure.ts'

const address = (id: string) => `/api/evaluations/${encodeURIComponent(id)}`

export function evaluationQuery(id: string) {
  return queryOptions({
    queryKey: ['evaluation', id],
    queryFn: ({ signal }) => request<Evaluation>(address(id), { signal }),
  })
}

export function evaluationVersionsQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['evaluation-versions', id, version],
    queryFn: ({ signal }) => request<EvaluationVersions>(`${address(id)}/versions`, { signal }),
  })
}

export function planEvaluationsQuery(planId: string) {
  return queryOptions({
    queryKey: ['plan-evaluations', planId],
    queryFn: ({ signal }) =>
      request<PlanEvaluations>(`/api/plans/${encodeURIComponent(planId)}/evaluations`, { signal }),
  })
}

export function toReviewQuery(parameters: Parameters) {
  return queryOptions({
    queryKey: ['evaluations', parameters],
    queryFn: ({ signal }) =>
      request<EvaluationsToReview>(`/api/evaluations${queryString(parameters)}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export const returnReasonsQuery = queryOptions({
  queryKey: ['evaluations', 'return-reasons'],
  queryFn: ({ signal }) => request<ReturnReasonCounts>('/api/evaluations/return-reasons', { signal }),
})

export const missingQuery = queryOptions({
  queryKey: ['evaluations', 'missing'],
  queryFn: ({ signal }) => request<MissingEvaluations>('/api/evaluations/missing', { signal }),
})

export const storedOf = ({ version, content }: Evaluation): Stored<WrittenEvaluation> => ({
  version,
  content: writtenOf(content as EvaluationContent),
})

export function serverOf(id: string): Server<WrittenEvaluation> {
  return {
    save: async (written, version) =>
      storedOf(await send<Evaluation>('PUT', address(id), contentOf(written), version)),
    load: async () => storedOf(await request<Evaluation>(address(id))),
    failureOf,
  }
}

export const begin = (activityId: string, round: string | null) =>
  send<Evaluation>('POST', `/api/activities/${encodeURIComponent(activityId)}/evaluations`, { round })

export const discard = (id: string, version: number) =>
  send<{ restorableUntil: string }>('DELETE', address(id), undefined, version)

export const restore = (id: string) => send<Evaluation>('POST', `${address(id)}/restore`)

/** What is moved on, and what is done with the answer. */
export interface Moved {
  readonly evaluation: Evaluation
  readonly onMoved: (answer: Evaluation) => void
}

/** `body` is why, where the move asks for it. */
export const move = (
  { id, version }: Pick<Evaluation, 'id' | 'version'>,
  name: EvaluationMove | 'review',
  body?: object,
) => send<Evaluation>('POST', `${address(id)}/${name}`, body, version)
