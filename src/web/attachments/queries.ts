// Asks for the files beside a record, and changes them.

import { queryOptions } from '@tanstack/react-query'
import type { Attachment, Attachments } from '../../contract/attachments.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'
import { sendFile } from '../lib/send-file.ts'

/** What files hang on, as addresses call it. */
export interface Beside {
  readonly kind: 'activities' | 'agreements' | 'values' | 'evaluations'
  readonly id: string
}

const addressOf = ({ kind, id }: Beside) => `/api/${kind}/${encodeURIComponent(id)}/attachments`

export function attachmentsQuery(beside: Beside) {
  return queryOptions({
    queryKey: ['attachments', beside.kind, beside.id],
    queryFn: ({ signal }) => request<Attachments>(addressOf(beside), { signal }),
  })
}

export const addAttachment = (beside: Beside, file: File) =>
  sendFile<Attachments>(addressOf(beside), file, () => {}, new AbortController().signal)

export const deleteAttachment = (id: string) =>
  send<{ restorableUntil: string }>('DELETE', `/api/attachments/${id}`)

export const restoreAttachment = (id: string) => send<Attachment>('POST', `/api/attachments/${id}/restore`)
