// The audit log, a page at a time.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AuditPage } from '../../contract/audit-log.ts'
import type { AuditKind } from '../../domain/access/audit-actions.ts'
import { queryString, request } from '../lib/api.ts'

export interface AuditFilter {
  readonly kinds: readonly AuditKind[]
  readonly person: { readonly id: string; readonly name: string } | undefined
  readonly from: string | undefined
  readonly to: string | undefined
}

export const noFilter: AuditFilter = { kinds: [], person: undefined, from: undefined, to: undefined }

export function auditParameters({ kinds, person, from, to }: AuditFilter) {
  return { kind: kinds.join(','), person: person?.id, from, to }
}

/** `before` is the last entry of the page before; undefined for the first page. */
export const auditQuery = (filter: AuditFilter, before: string | undefined) =>
  queryOptions({
    queryKey: ['audit-events', auditParameters(filter), before],
    queryFn: ({ signal }) =>
      request<AuditPage>(`/api/audit-events${queryString({ ...auditParameters(filter), before })}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })
