// The indicators that plans have of their own, for the analyst to take into the shared library.

import { z } from 'zod'
import { effortAreaIds, laneIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { storedLibraryContent } from './library-indicators.ts'
import { textUpTo, uuidText } from './text.ts'

export const listOwnIndicators = {
  method: 'GET',
  path: '/api/own-indicators',
  permission: 'curate-indicators',
  tag: 'indicators',
  summary: 'Plans’ own indicators by name, those of most plans first; at most 100 names',
  query: z.strictObject({
    text: textUpTo(200).optional().describe('A part of the name.'),
    effortArea: z.enum(effortAreaIds).optional(),
  }),
  response: z.object({
    total: z.int().nonnegative().describe('Names that fit.'),
    items: z.array(
      z.object({
        name: z.string(),
        indicatorId: uuidText.describe('One of those with the name.'),
        plans: z.int().positive(),
        indicators: z.int().positive(),
        lane: z.enum(laneIds),
      }),
    ),
  }),
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint
export type OwnIndicators = z.infer<typeof listOwnIndicators.response>

export const getOwnIndicator = {
  method: 'GET',
  path: '/api/own-indicators/:id',
  permission: 'curate-indicators',
  tag: 'indicators',
  summary:
    'A plan’s own indicator with what a shared one made of it could say, and where else its name stands',
  params: z.strictObject({ id: uuidText }),
  response: z.object({
    proposal: storedLibraryContent.describe(
      'What can be told from it; the rest is empty and for the analyst to write.',
    ),
    same: z
      .array(
        z.object({
          planId: uuidText,
          indicatorId: uuidText,
          plan: z.string(),
          place: z.string().describe('The activity’s title, or the code word of the effort area.'),
          example: z.boolean(),
        }),
      )
      .describe('Those with the same name, itself first; at most 100.'),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type OwnIndicator = z.infer<typeof getOwnIndicator.response>

export const ownIndicatorEndpoints = [listOwnIndicators, getOwnIndicator] as const
