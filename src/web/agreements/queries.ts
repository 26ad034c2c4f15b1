// Asks for a plan's agreements, and writes them.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Agreement, Agreements, NewAgreement } from '../../contract/agreements.ts'
import type { AgreementContent } from '../../domain/agreement/agreement.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

const address = (planId: string) => `/api/plans/${encodeURIComponent(planId)}/agreements`

export const agreementsKey = (planId: string) => ['agreements', planId] as const

/** Each with the edition that holds on the day. */
export function agreementsQuery(planId: string, on: string) {
  return queryOptions({
    queryKey: [...agreementsKey(planId), on],
    queryFn: ({ signal }) => request<Agreements>(`${address(planId)}?on=${on}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export const addAgreement = (planId: string, agreement: NewAgreement) =>
  send<Agreement>('POST', address(planId), agreement)

export const reviseAgreement = (id: string, read: number, content: AgreementContent) =>
  send<Agreement>('PUT', `/api/agreements/${id}`, content, read)

export const deleteAgreement = (id: string) =>
  send<{ restorableUntil: string }>('DELETE', `/api/agreements/${id}`)

export const restoreAgreement = (id: string) => send<Agreement>('POST', `/api/agreements/${id}/restore`)
