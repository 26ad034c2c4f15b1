// Why a save failed, as the page that saves by itself can deal with it.

import { ApiError } from '../lib/api.ts'
import type { SaveFailure } from './auto-save.ts'

/** What passes by itself is waited for. */
const passing = ['offline', 'database-unavailable', 'too-many-requests', 'internal']

export function failureOf(error: unknown): SaveFailure {
  if (!(error instanceof ApiError)) return { kind: 'refused', error }
  if (error.code === 'changed-meanwhile') return { kind: 'changed-meanwhile' }
  return passing.includes(error.code) ? { kind: 'offline' } : { kind: 'refused', error }
}
