// The outbox of whoever is signed in: one for as long as the app is open, whichever pages show it.

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useSession } from '../session/queries.ts'
import { LogbookOutbox, type OutboxState } from './outbox.ts'
import { refreshLogbook } from './queries.ts'

const outboxes = new Map<string, LogbookOutbox>()

export function outboxOf(client: QueryClient, personId: string): LogbookOutbox {
  const known = outboxes.get(personId)
  if (known) return known
  const outbox = new LogbookOutbox(personId, (activityId) => void refreshLogbook(client, activityId))
  outboxes.set(personId, outbox)
  void outbox.flush()
  return outbox
}

export function useOutbox(): { readonly outbox: LogbookOutbox; readonly state: OutboxState } {
  const outbox = outboxOf(useQueryClient(), useSession()?.person?.id ?? '')
  const state = useSyncExternalStore(outbox.subscribe, () => outbox.state)
  return { outbox, state }
}
