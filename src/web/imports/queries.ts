// Hands in a file, follows it while the server works on it, and takes or leaves it.

import { queryOptions } from '@tanstack/react-query'
import type { Import, ImportList } from '../../contract/imports.ts'
import { request } from '../lib/api.ts'
import { sendFile } from '../lib/send-file.ts'

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

export const handIn = (file: File, onProgress: (share: number) => void, signal: AbortSignal) =>
  sendFile<Import>('/api/imports', file, onProgress, signal)
