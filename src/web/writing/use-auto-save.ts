// A page's own saving: by itself for as long as the page is open, and at once when it is left.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type Content, type Merging, mergingFields } from '../../domain/merge.ts'
import { readUnsent } from '../lib/unsent.ts'
import { useSession } from '../session/queries.ts'
import { AutoSave, type Pace, type Server, type Stored, type Unsent } from './auto-save.ts'
import { keepLater } from './keep-later.ts'

/**
 * `id` is the record's. What can't be sent is kept in the browser for this person and this record alone. Pages that show
 * the record ask again once it has been stored, also when that happens after this page has been left.
 */
export function useAutoSave<Record extends Content>(
  id: string,
  stored: Stored<Record>,
  server: Server<Record>,
): AutoSave<Record> {
  return useMergingSave(id, stored, server, mergingFields<Record>())
}

/** The same for a record that is merged in a way of its own. */
export function useMergingSave<Record extends Content, Clash>(
  id: string,
  stored: Stored<Record>,
  server: Server<Record>,
  merging: Merging<Record, Clash>,
  pace?: Pace,
): AutoSave<Record, Clash> {
  const person = useSession()?.person?.id ?? ''
  const key = `${person}.${id}`
  const client = useQueryClient()
  const open = useRef(true)
  const [keep] = useState(() => keepLater(key))
  const [saving] = useState(
    () =>
      new AutoSave(
        stored,
        server,
        { read: () => readUnsent<Unsent<Record>>(key), write: keep.write },
        merging,
        pace,
      ),
  )
  useEffect(() => {
    open.current = true
    saving.start()
    let { version } = saving.state.stored
    // For as long as something is being saved, not for as long as the page is open.
    saving.subscribe(() => {
      if (saving.state.stored.version === version) return
      version = saving.state.stored.version
      // What is being written must not be fetched over.
      void client.invalidateQueries({ refetchType: open.current ? 'none' : 'active' })
    })
    return () => {
      open.current = false
    }
  }, [saving, client])
  useEffect(() => {
    const flush = () => {
      keep.flush()
      saving.flush()
    }
    window.addEventListener('pagehide', flush)
    window.addEventListener('online', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [saving, keep])
  return saving
}
