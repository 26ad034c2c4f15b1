// The day that it is in Denmark, wherever the server stands.

import type { Day } from '../domain/import/rows.ts'

export const todayInDenmark = (): Day =>
  new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })
