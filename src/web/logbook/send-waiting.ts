// What waits to be sent goes out when the app is opened, on whichever page: only then is the outbox fetched.

import type { QueryClient } from '@tanstack/react-query'
import { listUnsent } from '../lib/unsent.ts'
import { sessionQuery } from '../session/queries.ts'

export async function sendWaiting(client: QueryClient): Promise<void> {
  const { person } = await client.ensureQueryData(sessionQuery)
  if (!person || listUnsent(`${person.id}.logbook`).length === 0) return
  const { outboxOf } = await import('./use-outbox.ts')
  outboxOf(client, person.id)
}
