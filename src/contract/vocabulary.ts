// The vocabulary's words in both languages, as the interface needs them to name what it shows.

import { z } from 'zod'
import { assessmentThemes } from '../domain/vocabulary/assessment-criteria.ts'
import {
  activityTypeIds,
  assessmentCriterionIds,
  attainmentIds,
  contextFigureIds,
  effortAreaIds,
  financingSourceIds,
  laneIds,
  type PartnerLevelId,
  partnerIds,
  partnerIdsByLevel,
  roleIds,
  socialCapitalIds,
  successIds,
  targetGroupIds,
  unmetReasonIds,
} from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'

const text = z.object({ da: z.string(), en: z.string() })

const levelIds = Object.keys(partnerIdsByLevel) as [PartnerLevelId, ...PartnerLevelId[]]

const vocabularySchema = z.object({
  version: z.int().positive(),
  publishedOn: z.iso.date(),
  effortAreas: z.array(
    z.object({ id: z.enum(effortAreaIds), name: text, shortName: text, description: text }),
  ),
  activityTypes: z.array(
    z.object({
      id: z.enum(activityTypeIds),
      effortArea: z.enum(effortAreaIds),
      name: text,
      purpose: text,
      description: text,
      primaryTargetGroups: z.array(z.enum(targetGroupIds)),
      secondaryTargetGroups: z.array(z.enum(targetGroupIds)),
      otherTargetGroup: text.optional(),
    }),
  ),
  targetGroups: z.array(z.object({ id: z.enum(targetGroupIds), name: text, shortName: text })),
  roles: z.array(z.object({ id: z.enum(roleIds), name: text, description: text, supporting: z.boolean() })),
  lanes: z
    .array(z.object({ id: z.enum(laneIds), name: text, question: text }))
    .describe('The columns of a theory of change, left to right.'),
  socialCapital: z.array(z.object({ id: z.enum(socialCapitalIds), name: text, description: text })),
  partnerLevels: z.array(z.object({ id: z.enum(levelIds), name: text, description: text })),
  partners: z.array(z.object({ id: z.enum(partnerIds), level: z.enum(levelIds), name: text })),
  unmetReasons: z.array(
    z.object({ id: z.enum(unmetReasonIds), name: text, shortName: text, description: text }),
  ),
  attainments: z.array(z.object({ id: z.enum(attainmentIds), name: text })),
  successes: z.array(z.object({ id: z.enum(successIds), name: text, description: text })),
  financingSources: z.array(z.object({ id: z.enum(financingSourceIds), name: text })),
  contextFigures: z.array(
    z.object({
      id: z.enum(contextFigureIds),
      name: text,
      unit: z.enum(['percent', 'kroner', 'per-thousand']),
    }),
  ),
  assessmentCriteria: z.array(
    z.object({
      id: z.enum(assessmentCriterionIds),
      theme: z.enum(assessmentThemes),
      name: text,
      question: text,
    }),
  ),
  programmes: z.array(
    z.object({
      id: z.string().describe('Its years, such as 2006-10.'),
      name: text,
      frame: text,
      firstYear: z.int(),
      lastYear: z.int(),
      fundSharePercent: z.int().nullable(),
      effortAreas: z.array(
        z.object({
          id: z.string(),
          name: text,
          mapsTo: z.array(z.enum(effortAreaIds)),
          note: text.optional(),
        }),
      ),
    }),
  ),
  municipalities: z.array(z.object({ code: z.string(), name: z.string(), region: z.string() })),
})
export type VocabularyAnswer = z.infer<typeof vocabularySchema>

export const getVocabulary = {
  method: 'GET',
  path: '/api/vocabulary',
  permission: 'read-vocabulary',
  tag: 'vocabulary',
  summary: 'Every coded word in Danish and English, in the newest version',
  response: vocabularySchema,
} as const satisfies Endpoint
