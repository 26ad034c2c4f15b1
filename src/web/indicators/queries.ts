// Asks for an indicator and its values, and writes them.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { IndicatorHistory, MeasuredIndicator, NewValue } from '../../contract/measurements.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

const plan = (id: string) => `/api/plans/${encodeURIComponent(id)}`
const address = (planId: string, id: string) => `${plan(planId)}/indicators/${encodeURIComponent(id)}`
const ofValue = (planId: string, id: string) => `${plan(planId)}/values/${encodeURIComponent(id)}`

/** All that is asked of an indicator. */
export const indicatorKey = (planId: string, id: string) => ['indicator', planId, id] as const

export function indicatorQuery(planId: string, id: string) {
  return queryOptions({
    queryKey: [...indicatorKey(planId, id), 'itself'],
    queryFn: ({ signal }) => request<MeasuredIndicator>(address(planId, id), { signal }),
  })
}

export function historyQuery(planId: string, id: string, page: number) {
  return queryOptions({
    queryKey: [...indicatorKey(planId, id), 'history', page],
    queryFn: ({ signal }) =>
      request<IndicatorHistory>(`${address(planId, id)}/history?page=${page}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export const addValue = (planId: string, id: string, value: NewValue) =>
  send<MeasuredIndicator>('POST', `${address(planId, id)}/values`, value)

export const correctValue = (planId: string, id: string, value: NewValue) =>
  send<MeasuredIndicator>('POST', `${ofValue(planId, id)}/correction`, value)

export const takeValueBack = (planId: string, id: string) =>
  send<MeasuredIndicator>('DELETE', ofValue(planId, id))

export const restoreValue = (planId: string, id: string) =>
  send<MeasuredIndicator>('POST', `${ofValue(planId, id)}/restore`)
