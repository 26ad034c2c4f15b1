// Text that people type, as the database can hold it, and words that they choose among.

import { z } from 'zod'
import { findCprNumbers } from '../domain/personal-data/cpr.ts'
import { municipalities } from '../domain/vocabulary/municipalities.ts'
import type { FieldRule } from './problems.ts'

/** Up to `length` letters, no null character and no half of one, which no person types and no database stores. */
export function textUpTo(length: number) {
  return z
    .string()
    .max(length)
    .regex(/^[^\0]*$/)
    .refine((text) => text.isWellFormed())
}

/** The same, and more than space. */
export function notBlank(length: number) {
  return textUpTo(length).refine((text) => text.trim() !== '', 'missing' satisfies FieldRule)
}

/** Refuses a text with a CPR number in it, with the code of that problem in place of a sentence. */
export function withoutCprNumber<Text extends z.ZodType<string>>(text: Text) {
  return text.refine((value) => findCprNumbers(value).length === 0, 'cpr-number')
}

/** An id, in the small letters in which the database says it, so that the same one is always written the same. */
export const uuidText = z.uuid().toLowerCase()

/** A day that a calendar of ours has. */
export const day = z.iso.date().regex(/^[12]\d{3}-/)

const codes = new Set<string>(municipalities.map(({ code }) => code))

/** The four-digit code of a municipality that there is. */
export const municipalityCode = textUpTo(4).refine((code) => codes.has(code))

/** Some of the words, each once, put in the vocabulary's order. */
export function someOf<Id extends string>(ids: readonly Id[]) {
  return z
    .array(z.enum(ids))
    .max(ids.length)
    .transform((given) => ids.filter((id) => given.some((one) => one === id)))
}
