// Asks for lists of plans and for one plan.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Decisions } from '../../contract/assessments.ts'
import type { NewPlan, OwnPlans, PlanPeople, PlanVersions } from '../../contract/plan-editing.ts'
import type { Plan, PlanList } from '../../contract/plans.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { pick } from '../../domain/pick.ts'
import { type PlanContent, planFields, type Signatory } from '../../domain/plan/content.ts'
import type { PlanStatus } from '../../domain/plan/status.ts'
import type { ListState } from '../lib/address.ts'
import { queryString, request } from '../lib/api.ts'
import { listParameters } from '../lib/list-parameters.ts'
import { send } from '../lib/send.ts'
import type { Server, Stored } from '../writing/auto-save.ts'
import { failureOf } from '../writing/failure.ts'

const planSorts = ['name', 'municipality', 'startsOn', 'activities', 'kroner'] as const

const address = (id: string) => `/api/plans/${encodeURIComponent(id)}`

export function plansQuery(filter: ActivityFilter, list: ListState) {
  const query = queryString(listParameters(filter, list, planSorts))
  return queryOptions({
    queryKey: ['plans', query],
    queryFn: ({ signal }) => request<PlanList>(`/api/plans${query}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function planQuery(id: string) {
  return queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => request<Plan>(address(id), { signal }),
  })
}

/** The caller's own plans, and for those who see every plan the ones that are not granted yet. */
export const ownPlansQuery = queryOptions({
  queryKey: ['own-plans'],
  queryFn: ({ signal }) => request<OwnPlans>('/api/plans/own', { signal }),
})

export function planVersionsQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['plan-versions', id, version],
    queryFn: ({ signal }) => request<PlanVersions>(`${address(id)}/versions`, { signal }),
  })
}

export function decisionsQuery(id: string) {
  return queryOptions({
    queryKey: ['decisions', id],
    queryFn: ({ signal }) => request<Decisions>(`${address(id)}/decisions`, { signal }),
  })
}

/** Who works with the plan today. */
export function planPeopleQuery(id: string) {
  return queryOptions({
    queryKey: ['plan-people', id],
    queryFn: ({ signal }) => request<PlanPeople>(`${address(id)}/people`, { signal }),
  })
}

export const setDutyDone = (id: string, dutyId: string, doneOn: string | null) =>
  send<Plan>('PUT', `${address(id)}/duties/${encodeURIComponent(dutyId)}`, { doneOn })

export const createPlan = (plan: NewPlan) => send<Plan>('POST', '/api/plans', plan)

export const movePlan = (id: string, status: PlanStatus) =>
  send<Plan>('POST', `${address(id)}/status`, { status })

/** Says yes to the plan as it was read. */
export const signPlan = ({ id, version }: Plan, signatory: Signatory) =>
  signatory === 'residents'
    ? send<Plan>('POST', `${address(id)}/approval`, undefined, version)
    : send<Plan>('POST', `${address(id)}/signatures`, { signatory }, version)

export const withdrawSignature = (id: string, signatory: Signatory) =>
  send<Plan>(
    'DELETE',
    signatory === 'residents' ? `${address(id)}/approval` : `${address(id)}/signatures/${signatory}`,
  )

/** The part of a plan that is written. */
export function contentOf(plan: PlanContent): PlanContent {
  return pick(plan, planFields)
}

export const storedOf = (plan: Plan): Stored<PlanContent> => ({
  version: plan.version,
  content: contentOf(plan),
})

export function serverOf(id: string): Server<PlanContent> {
  return {
    save: async (content, version) => storedOf(await send<Plan>('PUT', address(id), content, version)),
    load: async () => storedOf(await request<Plan>(address(id))),
    failureOf,
  }
}
