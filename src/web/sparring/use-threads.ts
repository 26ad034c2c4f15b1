// The threads about one theory of change or self-evaluation while a page shows it, and what changes in them.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Thread, ThreadHead } from '../../contract/sparring.ts'
import type { Mark, Marks } from '../theories/thread-mark.tsx'
import { threadQuery, threadsQuery } from './queries.ts'

/** Asked for again and again; none where the reader may not see any. Undefined while they are asked for. */
export function useThreads(about: string, mayRead: boolean): readonly ThreadHead[] | undefined {
  const query = useQuery({ ...threadsQuery(about), enabled: mayRead })
  return mayRead ? query.data?.items : undefined
}

/** Takes in a thread as the server answered it after a change. */
export function useTakeIn(plan: string, about: string): (thread: Thread) => void {
  const client = useQueryClient()
  return (thread) => {
    const place = { plan, thread: thread.id }
    client.setQueryData(threadQuery(place, thread.version).queryKey, thread)
    client.setQueryData(threadsQuery(about).queryKey, (known) => {
      const others = known?.items.filter(({ id }) => id !== thread.id) ?? []
      return { items: [thread, ...others] }
    })
    void client.invalidateQueries({ queryKey: ['inbox'] })
  }
}

/** By the ids of boxes; those of a box's indicators are the box's as well. */
export function useBoxMarks(threads: readonly ThreadHead[] | undefined): Marks {
  return useMemo(() => {
    const marks = new Map<string, Mark>()
    for (const { pin, settledAt, unread } of threads ?? []) {
      if (settledAt !== null || !('box' in pin)) continue
      const known = marks.get(pin.box)
      marks.set(pin.box, { open: (known?.open ?? 0) + 1, unread: unread || (known?.unread ?? false) })
    }
    return marks
  }, [threads])
}
