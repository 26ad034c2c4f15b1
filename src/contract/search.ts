// One search over what a caller may see: plans, activities, the catalogue's types, and people for administrators.

import { z } from 'zod'
import { activityTypeIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { textUpTo, uuidText } from './text.ts'

/** At most so many of each kind. */
export const searchLimit = 6

export const search = {
  method: 'GET',
  path: '/api/search',
  permission: 'see-published',
  tag: 'search',
  summary:
    'Plans, activities, activity types and people that a text may mean, the best first; at most six of each',
  query: z.strictObject({ text: textUpTo(100) }),
  response: z.object({
    plans: z.array(z.object({ id: uuidText, name: z.string(), municipality: z.string() })),
    activities: z.array(
      z.object({
        id: uuidText,
        title: z.string(),
        activityType: z.enum(activityTypeIds),
        planName: z.string(),
        published: z.boolean(),
      }),
    ),
    activityTypes: z.array(z.enum(activityTypeIds)),
    people: z
      .array(z.object({ id: uuidText, name: z.string(), email: z.string() }))
      .describe('For those who manage people.'),
  }),
  problems: ['not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint
export type Found = z.infer<typeof search.response>
