// What other plans say in their theories of change, for those who write one of the same.

import { z } from 'zod'
import { laneIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { textUpTo, uuidText } from './text.ts'

const suggestion = z.object({
  text: z.string(),
  plans: z.int().positive().describe('How many of the others say it.'),
})

const suggesting = {
  method: 'GET',
  tag: 'theories of change',
  permission: 'see-published',
  response: z.object({
    of: z.int().nonnegative().describe('Other plans with a theory of change of the same.'),
    boxes: z.array(suggestion.extend({ lane: z.enum(laneIds) })).describe('At most eight of each lane.'),
    indicators: z.array(suggestion.extend({ lane: z.enum(laneIds) })).describe('At most eight of each lane.'),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const

export const suggestForActivity = {
  params: z.strictObject({ id: uuidText }),
  ...suggesting,
  path: '/api/activities/:id/theory/suggestions',
  summary:
    'What other plans say in the theories of change of activities of the same type, the most frequent first',
} as const satisfies Endpoint
export type Suggestions = z.infer<typeof suggestForActivity.response>

export const suggestForArea = {
  params: z.strictObject({ id: uuidText, effortArea: textUpTo(100) }),
  ...suggesting,
  path: '/api/plans/:id/theories/:effortArea/suggestions',
  summary:
    'What other plans say in their theories of change of the same effort area, the most frequent first',
} as const satisfies Endpoint

export const theorySuggestionEndpoints = [suggestForActivity, suggestForArea] as const
