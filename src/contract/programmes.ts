// The programmes' rules, and what a plan has done of its programme's calendar.

import { z } from 'zod'
import { demandCodes } from '../domain/plan/demand-codes.ts'
import {
  dutyKinds,
  mainActivityRules,
  type ProgrammeContent,
  type ProgrammeRules,
  type ProgrammeWords,
} from '../domain/programme/rules.ts'
import { effortAreaIds, programmePattern } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { planSchema } from './plans.ts'
import type { ProblemCode } from './problems.ts'
import { day, notBlank, uuidText, withoutCprNumber } from './text.ts'

const inBoth = z.object({ da: withoutCprNumber(notBlank(300)), en: withoutCprNumber(notBlank(300)) })

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length
const distinctIds = (items: readonly { readonly id: string }[]) => distinct(items.map(({ id }) => id))

const wordsSchema = z.object({
  name: inBoth,
  frame: inBoth.describe('What it has to give, as a sentence.'),
  effortAreas: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z0-9-]{1,40}$/),
        name: inBoth,
        mapsTo: z.array(z.enum(effortAreaIds)).min(1).refine(distinct),
      }),
    )
    .min(1)
    .max(20)
    .refine(distinctIds),
}) satisfies z.ZodType<ProgrammeWords>

const rulesSchema = z.object({
  fundSharePercent: z.int().min(1).max(99).nullable(),
  mainActivities: z.enum(mainActivityRules),
  demands: z.array(z.enum(demandCodes)).max(demandCodes.length).refine(distinct),
  duties: z
    .array(
      z.object({
        id: uuidText,
        kind: z.enum(dutyKinds).default('other').describe('Whether it is a round of self-evaluations.'),
        title: withoutCprNumber(notBlank(200)),
        dueOn: day,
      }),
    )
    .max(200)
    .refine(distinctIds),
}) satisfies z.ZodType<ProgrammeRules>

const ownWords = 'Null where its words are the vocabulary’s.'
const contentSchema = rulesSchema.extend({
  name: wordsSchema.shape.name.nullable().describe(ownWords),
  frame: wordsSchema.shape.frame.nullable().describe(ownWords),
  effortAreas: wordsSchema.shape.effortAreas.nullable().describe(ownWords),
}) satisfies z.ZodType<ProgrammeContent>

const storedText = z.object({ da: z.string(), en: z.string() })
/** As it was stored, by whatever rules there were. */
const storedContent = z.object({
  name: storedText.nullable(),
  frame: storedText.nullable(),
  effortAreas: z
    .array(z.object({ id: z.string(), name: storedText, mapsTo: z.array(z.enum(effortAreaIds)) }))
    .nullable(),
  fundSharePercent: z.int().nullable(),
  mainActivities: z.enum(mainActivityRules),
  demands: z.array(z.enum(demandCodes)),
  duties: z.array(
    z.object({
      id: uuidText,
      kind: z.enum(dutyKinds).default('other'),
      title: z.string(),
      dueOn: z.iso.date(),
    }),
  ),
})

const programmeSchema = storedContent.extend({
  id: z.string().describe('Its years, such as 2006-10.'),
  version: z.int().nonnegative().describe('0 for what the programme came with.'),
  editable: z.boolean(),
})
export type ProgrammeWithRules = z.infer<typeof programmeSchema>

const params = z.strictObject({ id: z.string().regex(programmePattern) })

export const listProgrammes = {
  method: 'GET',
  path: '/api/programmes',
  permission: 'see-published',
  tag: 'programmes',
  summary: 'Every programme with its rules as they are now',
  response: z.object({ items: z.array(programmeSchema) }),
  problems: [],
} as const satisfies Endpoint
export type Programmes = z.infer<typeof listProgrammes.response>

export const createProgramme = {
  method: 'POST',
  path: '/api/programmes',
  permission: 'set-up-programmes',
  tag: 'programmes',
  summary:
    'Set up a programme with its own effort areas, each counted under some of the eight; known by its years',
  body: wordsSchema
    .extend({ firstYear: z.int().min(1990).max(2098), lastYear: z.int().min(1990).max(2099) })
    .refine(({ firstYear, lastYear }) => firstYear <= lastYear, 'years-backwards' satisfies ProblemCode),
  response: programmeSchema,
  status: 201,
  problems: ['not-acceptable-input', 'years-backwards', 'cpr-number', 'programme-taken', 'cross-site'],
} as const satisfies Endpoint
export type NewProgramme = z.infer<typeof createProgramme.body>

export const saveProgramme = {
  method: 'PUT',
  path: '/api/programmes/:id',
  permission: 'set-up-programmes',
  tag: 'programmes',
  summary:
    'Save a programme whole: its rules, and its own words; If-Match carries the version that was changed, "0" for the first',
  params,
  body: contentSchema,
  response: programmeSchema,
  problems: [
    'not-found',
    'not-acceptable-input',
    'area-in-use',
    'cpr-number',
    'changed-meanwhile',
    'version-missing',
    'cross-site',
  ],
} as const satisfies Endpoint

export const listProgrammeVersions = {
  method: 'GET',
  path: '/api/programmes/:id/versions',
  permission: 'set-up-programmes',
  tag: 'programmes',
  summary: 'What a programme’s rules said after each change, newest first; at most the last 200',
  params,
  response: z.object({
    items: z.array(
      z.object({
        version: z.int().positive(),
        action: z.enum(['created', 'changed']),
        savedAt: z.iso.datetime(),
        savedBy: z.string().nullable(),
        content: storedContent,
      }),
    ),
  }),
  problems: ['not-found', 'not-acceptable-input'],
} as const satisfies Endpoint
export type ProgrammeVersions = z.infer<typeof listProgrammeVersions.response>

export const setDutyDone = {
  method: 'PUT',
  path: '/api/plans/:id/duties/:dutyId',
  permission: 'lead-plan',
  tag: 'programmes',
  summary: 'Say on which day a plan did a duty of its programme’s calendar, or that it has not',
  params: z.strictObject({ id: uuidText, dutyId: uuidText }),
  body: z.object({ doneOn: day.nullable() }),
  response: planSchema,
  problems: ['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'],
} as const satisfies Endpoint

export const programmeEndpoints = [
  createProgramme,
  listProgrammes,
  saveProgramme,
  listProgrammeVersions,
  setDutyDone,
] as const
