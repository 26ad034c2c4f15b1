// The programmes' rules, and what a plan has done of its programme's calendar.

import { z } from 'zod'
import { demandCodes } from '../domain/plan/demand-codes.ts'
import { mainActivityRules, type ProgrammeRules } from '../domain/programme/rules.ts'
import { effortAreaIds, programmePattern } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { planSchema } from './plans.ts'
import { day, textUpTo, withoutCprNumber } from './text.ts'

const rulesSchema = z.object({
  fundSharePercent: z.int().min(1).max(99).nullable(),
  mainActivities: z.enum(mainActivityRules),
  demands: z
    .array(z.enum(demandCodes))
    .max(demandCodes.length)
    .refine((codes) => new Set(codes).size === codes.length),
  duties: z
    .array(
      z.object({
        id: z.uuid(),
        title: withoutCprNumber(textUpTo(200).refine((text) => text.trim() !== '')),
        dueOn: day,
      }),
    )
    .max(200)
    .refine((duties) => new Set(duties.map(({ id }) => id)).size === duties.length),
}) satisfies z.ZodType<ProgrammeRules>

const storedRules = z.object({
  fundSharePercent: z.int().nullable(),
  mainActivities: z.enum(mainActivityRules),
  demands: z.array(z.enum(demandCodes)),
  duties: z.array(z.object({ id: z.uuid(), title: z.string(), dueOn: z.iso.date() })),
})

const programmeSchema = storedRules.extend({
  id: z.string().describe('Its years, such as 2006-10.'),
  version: z.int().nonnegative().describe('0 for the rules that the programme came with.'),
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

const words = withoutCprNumber(textUpTo(300).trim().min(1))
const inBoth = z.object({ da: words, en: words })

export const createProgramme = {
  method: 'POST',
  path: '/api/programmes',
  permission: 'set-up-programmes',
  tag: 'programmes',
  summary:
    'Set up a programme with its own effort areas, each counted under some of the eight; known by its years',
  body: z
    .object({
      firstYear: z.int().min(1990).max(2098),
      lastYear: z.int().min(1990).max(2099),
      name: inBoth,
      frame: inBoth.describe('What it has to give, as a sentence.'),
      effortAreas: z
        .array(
          z.object({
            name: inBoth,
            mapsTo: z
              .array(z.enum(effortAreaIds))
              .min(1)
              .refine((areas) => new Set(areas).size === areas.length),
          }),
        )
        .min(1)
        .max(20),
    })
    .refine(({ firstYear, lastYear }) => firstYear <= lastYear),
  response: programmeSchema,
  status: 201,
  problems: ['not-acceptable-input', 'cpr-number', 'programme-taken', 'cross-site'],
} as const satisfies Endpoint
export type NewProgramme = z.infer<typeof createProgramme.body>

export const saveProgramme = {
  method: 'PUT',
  path: '/api/programmes/:id',
  permission: 'set-up-programmes',
  tag: 'programmes',
  summary: 'Save a programme’s rules whole; If-Match carries the version that was changed, "0" for the first',
  params,
  body: rulesSchema,
  response: programmeSchema,
  problems: [
    'not-found',
    'not-acceptable-input',
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
        action: z.literal('changed'),
        savedAt: z.iso.datetime(),
        savedBy: z.string().nullable(),
        content: storedRules,
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
  params: z.strictObject({ id: z.uuid(), dutyId: z.uuid() }),
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
