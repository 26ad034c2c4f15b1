// What can be brought back for a while after it was deleted.

import { z } from 'zod'

/** Null where it stands; else the last day on which it can be brought back. */
export const restorableUntil = z.iso.date().nullable()

export const removed = z.object({ restorableUntil: z.iso.date() })
