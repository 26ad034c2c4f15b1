// What a record said after each change.

import { z } from 'zod'

/** `content` is what is kept of the record. */
export function versionsOf<Content extends z.ZodType>(content: Content) {
  return z.object({
    items: z.array(
      z.object({
        version: z.int().positive(),
        action: z.enum(['created', 'imported', 'changed', 'deleted', 'restored']),
        savedAt: z.iso.datetime(),
        savedBy: z
          .string()
          .nullable()
          .describe('Null where an import said it; empty where the person has been erased.'),
        content,
      }),
    ),
  })
}
