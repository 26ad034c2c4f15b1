// How far a step of the self-evaluation came.

import type { AttainmentId } from './ids.ts'
import type { Term } from './types.ts'

/** From the best to what nobody knows. The report counts only the first of them. */
export const attainments: readonly Term<AttainmentId>[] = [
  { id: 'reached', name: { da: 'Nået', en: 'Reached' } },
  { id: 'partly', name: { da: 'Delvist nået', en: 'Partly reached' } },
  { id: 'not-reached', name: { da: 'Ikke nået', en: 'Not reached' } },
  { id: 'not-measured', name: { da: 'Ikke målt', en: 'Not measured' } },
]
