// What plans have measured of a shared indicator, put together.

import { z } from 'zod'
import { libraryIdPattern, longestLibraryId } from '../domain/indicator/library-indicator.ts'
import { sumFaults } from '../domain/indicator/sums.ts'
import type { Endpoint } from './endpoint.ts'

const sumOfPlans = {
  amount: z.string().nullable().describe('Null where there is no sum. Of yes or no, how many say yes.'),
  of: z.int().nonnegative().nullable(),
  fault: z.enum(sumFaults).nullable().describe('Why there is none.'),
  summed: z.int().nonnegative().describe('Plans whose values are in it.'),
  measured: z.int().nonnegative().describe('Plans that have measured it, in whatever way.'),
  plans: z.int().nonnegative().describe('Granted plans that use it.'),
  leftOut: z
    .array(z.object({ fault: z.enum(sumFaults), values: z.int().positive() }))
    .describe('Values that could not be put together with the others, by why.'),
}

export const sumLibraryIndicator = {
  method: 'GET',
  path: '/api/library-indicators/:id/sums',
  permission: 'sum-indicators',
  tag: 'indicators',
  summary:
    'The values that plans have of a shared indicator put together, year by year; no sum of fewer than five plans',
  params: z.strictObject({ id: z.string().max(longestLibraryId).regex(libraryIdPattern) }),
  response: z.object({
    fault: z.enum(sumFaults).nullable().describe('Why such values can never be put together.'),
    fewestPlans: z.int().positive(),
    example: z.boolean().describe('Of example plans, which are put together where there are no others.'),
    total: z
      .object(sumOfPlans)
      .nullable()
      .describe('Of all years, where values are added up and no year is left out.'),
    years: z.array(z.object({ year: z.string(), ...sumOfPlans })).describe('The first year first.'),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type LibrarySums = z.infer<typeof sumLibraryIndicator.response>
