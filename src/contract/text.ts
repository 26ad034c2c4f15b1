// Text that people type, as the database can hold it.

import { z } from 'zod'

/** Up to `length` letters and no null character, which no person types and no database stores. */
export function textUpTo(length: number) {
  return z
    .string()
    .max(length)
    .regex(/^[^\0]*$/)
}
