// A page's own saving: by itself for as long as the page is open, and at once when it is left.

import { useEffect, useState } from 'react'
import type { Content } from '../../domain/merge.ts'
import { keepUnsent, readUnsent } from '../lib/unsent.ts'
import { AutoSave, type Server, type Stored, type Unsent } from './auto-save.ts'

/** `id` is the record's, under which the browser keeps what can't be sent. */
export function useAutoSave<Record extends Content>(
  id: string,
  stored: Stored<Record>,
  server: Server<Record>,
): AutoSave<Record> {
  const [saving] = useState(
    () =>
      new AutoSave(stored, server, {
        read: () => readUnsent<Unsent<Record>>(id),
        write: (unsent) => keepUnsent(id, unsent),
      }),
  )
  useEffect(() => {
    const flush = () => saving.flush()
    window.addEventListener('pagehide', flush)
    window.addEventListener('online', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', flush)
      saving.flush()
    }
  }, [saving])
  return saving
}
