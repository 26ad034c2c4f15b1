// A page's own saving: by itself for as long as the page is open, and at once when it is left.

import { useEffect, useState } from 'react'
import type { Content } from '../../domain/merge.ts'
import { keepUnsent, readUnsent } from '../lib/unsent.ts'
import { useSession } from '../session/queries.ts'
import { AutoSave, type Server, type Stored, type Unsent } from './auto-save.ts'

/** `id` is the record's. What can't be sent is kept in the browser for this person and this record alone. */
export function useAutoSave<Record extends Content>(
  id: string,
  stored: Stored<Record>,
  server: Server<Record>,
): AutoSave<Record> {
  const person = useSession()?.person?.id ?? ''
  const key = `${person}.${id}`
  const [saving] = useState(
    () =>
      new AutoSave(stored, server, {
        read: () => readUnsent<Unsent<Record>>(key),
        write: (unsent) => keepUnsent(key, unsent),
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
