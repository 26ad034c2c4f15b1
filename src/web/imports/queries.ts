// Hands in a file, follows it while the server works on it, and takes or leaves it.

import { queryOptions } from '@tanstack/react-query'
import type { Import, ImportList } from '../../contract/imports.ts'
import type { Problem } from '../../contract/problems.ts'
import { ApiError, request } from '../lib/api.ts'

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => request<ImportList>('/api/imports', { signal }),
  staleTime: 0,
})

/** How often a file under way is asked for, in milliseconds. */
const pace = 500

export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => request<Import>(`/api/imports/${encodeURIComponent(id)}`, { signal }),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.state === 'reading' || state.data?.state === 'applying' ? pace : false,
  })
}

export function applyImport(id: string): Promise<Import> {
  return request<Import>(`/api/imports/${encodeURIComponent(id)}/apply`, { method: 'POST' })
}

export function discardImport(id: string): Promise<Import> {
  return request<Import>(`/api/imports/${encodeURIComponent(id)}`, { method: 'DELETE' })
}

/** Sends a file and tells how much of it is on its way; fetch can't tell. */
export function sendFile(
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Import> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open('POST', '/api/imports')
    sending.setRequestHeader('accept', 'application/json')
    sending.responseType = 'json'
    sending.upload.onprogress = (event) => onProgress(event.total === 0 ? 0 : event.loaded / event.total)
    sending.onerror = () => reject(new ApiError('offline'))
    sending.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'))
    sending.onload = () => {
      if (sending.status >= 200 && sending.status < 300) {
        const taken: Import = sending.response
        resolve(taken)
        return
      }
      const problem: Problem | null = sending.response
      reject(problem?.code ? new ApiError(problem.code, problem) : new ApiError('unexpected'))
    }
    signal.addEventListener('abort', () => sending.abort())
    const form = new FormData()
    form.set('file', file)
    sending.send(form)
  })
}
