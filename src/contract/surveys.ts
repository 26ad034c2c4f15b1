// Surveys as the people of a plan make, follow and close them.

import { z } from 'zod'
import { thirdLanguages } from '../domain/survey/languages.ts'
import { questionKinds, type SurveyContent, scaleLimits, surveyLimits } from '../domain/survey/survey.ts'
import type { Endpoint } from './endpoint.ts'
import { removed, restorableUntil } from './restorable.ts'
import { day, notBlank, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const words = (danish: z.ZodType<string, string>) =>
  z.object({
    da: withoutCprNumber(danish),
    en: withoutCprNumber(textUpTo(surveyLimits.words)),
    own: withoutCprNumber(textUpTo(surveyLimits.words)),
  })
const said = words(notBlank(surveyLimits.words))
const own = withoutCprNumber(textUpTo(surveyLimits.words))

const scale = z
  .object({
    low: z.int().min(scaleLimits.low).max(scaleLimits.high),
    high: z.int().min(scaleLimits.low).max(scaleLimits.high),
  })
  .refine(({ low, high }) => low < high)

/** A question as a resident sees it. */
export const askedQuestionSchema = z.object({
  id: uuidText,
  kind: z.enum(questionKinds),
  scale: scale.nullable().describe('The ends of a scale; null for yes or no.'),
  words: said,
  low: said.describe('What the lowest answer is called, or no.'),
  high: said.describe('What the highest answer is called, or yes.'),
})

const questionSchema = askedQuestionSchema
  .extend({ indicator: uuidText.nullable().describe('The indicator of the activity that it feeds.') })
  .refine(({ kind, scale: its }) => (kind === 'scale') === (its !== null))

export const surveyContentSchema = z.object({
  title: said,
  opensOn: day,
  closesOn: day,
  invited: z.int().positive().max(surveyLimits.invited).nullable(),
  third: z.object({ language: z.enum(thirdLanguages), about: own, send: own, thanks: own }).nullable(),
  questions: z
    .array(questionSchema)
    .min(1)
    .max(surveyLimits.questions)
    .refine((questions) => new Set(questions.map(({ id }) => id)).size === questions.length)
    .refine((questions) => {
      const fed = questions.flatMap(({ indicator }) => indicator ?? [])
      return new Set(fed).size === fed.length
    }),
  remark: z.boolean().describe('Whether it ends with one line of the resident’s own.'),
  oneTime: z.boolean().describe('Whether each answer takes a printed code that works once.'),
}) satisfies z.ZodType<SurveyContent>

const resultSchema = z.object({
  question: uuidText,
  answers: z.int().nonnegative().describe('Those that are counted in the sums.'),
  waiting: z.int().nonnegative().describe('Those that are told of when their batch is full.'),
  points: z.int().describe('The sum of the answers on a scale, or how many said yes.'),
  squares: z.int().describe('The sum of their squares, for the interval.'),
})
export type QuestionResult = z.infer<typeof resultSchema>

const surveySchema = z.object({
  id: uuidText,
  activity: z.object({ id: uuidText, title: z.string() }),
  plan: z.object({ id: uuidText, name: z.string(), example: z.boolean() }),
  version: z.int().positive(),
  code: z.string().describe('What follows /svar/ in the address, in fours.'),
  state: z.enum(['coming', 'open', 'closed']),
  closedOn: z.iso.date().nullable().describe('The day on which it was closed by hand.'),
  content: z.custom<SurveyContent>(),
  answers: z.int().nonnegative().describe('How many have answered.'),
  ownCodes: z
    .object({ made: z.int().nonnegative(), used: z.int().nonnegative() })
    .describe('Printed codes that work once.'),
  results: z.array(resultSchema).describe('One for each question that has been answered, in no order.'),
  remarks: z.array(z.string()).describe('At most 500, in no order.'),
  takenOn: z.iso.date().nullable().describe('The day on which results were taken in as measurements last.'),
  editable: z.boolean(),
  restorableUntil,
})
export type Survey = z.infer<typeof surveySchema>

const listed = surveySchema
  .pick({ id: true, code: true, state: true, answers: true, takenOn: true, restorableUntil: true })
  .extend({
    title: z.string(),
    opensOn: z.iso.date(),
    closesOn: z.iso.date(),
    invited: z.int().nullable(),
    questions: z.int(),
  })
export type ListedSurvey = z.infer<typeof listed>
const list = z.object({
  items: z.array(listed).describe('At most 50, newest first; those that were deleted lately too.'),
})
export type Surveys = z.infer<typeof list>

const params = z.strictObject({ id: uuidText })
const seeing = { permission: 'see-unpublished', tag: 'surveys', params } as const
const writing = { permission: 'edit-plan', tag: 'surveys', params } as const
const refused = ['not-found', 'not-permitted', 'cross-site'] as const
const badly = ['not-acceptable-input', 'cpr-number', 'ends-before-start', 'survey-indicator'] as const

export const listSurveys = {
  ...seeing,
  method: 'GET',
  path: '/api/activities/:id/surveys',
  summary: 'The surveys of an activity',
  response: list,
  problems: ['not-found'],
} as const satisfies Endpoint

export const createSurvey = {
  ...writing,
  method: 'POST',
  path: '/api/activities/:id/surveys',
  summary: 'Make a survey of an activity',
  body: surveyContentSchema,
  response: surveySchema,
  status: 201,
  problems: [...refused, ...badly, 'too-many-surveys'],
} as const satisfies Endpoint

export const getSurvey = {
  ...seeing,
  method: 'GET',
  path: '/api/surveys/:id',
  summary: 'A survey with what its answers come to, as far as they may be told',
  response: surveySchema,
  problems: ['not-found'],
} as const satisfies Endpoint

export const saveSurvey = {
  ...writing,
  method: 'PUT',
  path: '/api/surveys/:id',
  summary:
    'Save a survey whole over the version that If-Match names; once somebody has answered, only its days and how many were asked change',
  body: surveyContentSchema,
  response: surveySchema,
  problems: [...refused, ...badly, 'changed-meanwhile', 'version-missing', 'survey-answered'],
} as const satisfies Endpoint

export const closeSurvey = {
  ...writing,
  method: 'POST',
  path: '/api/surveys/:id/close',
  summary: 'Close a survey before its last day, and take its results in',
  response: surveySchema,
  problems: refused,
} as const satisfies Endpoint

export const takeSurveyIn = {
  ...writing,
  method: 'POST',
  path: '/api/surveys/:id/take-in',
  summary:
    'Make a measurement of each result whose question feeds an indicator, or correct the one that was made before',
  response: surveySchema,
  problems: refused,
} as const satisfies Endpoint

export const makeOwnCodes = {
  ...writing,
  method: 'POST',
  path: '/api/surveys/:id/codes',
  summary: 'Make codes that work once, to be printed; they can’t be read again',
  body: z.strictObject({ count: z.int().positive().max(surveyLimits.codesAtOnce) }),
  response: z.object({
    codes: z.array(z.string()).describe('What follows /svar/ in the address, in fours.'),
  }),
  problems: [...refused, 'not-acceptable-input', 'too-many-codes'],
} as const satisfies Endpoint

export const deleteSurvey = {
  ...writing,
  method: 'DELETE',
  path: '/api/surveys/:id',
  summary: 'Delete a survey with its answers; for 30 days it can be brought back',
  response: removed,
  problems: refused,
} as const satisfies Endpoint

export const restoreSurvey = {
  ...writing,
  method: 'POST',
  path: '/api/surveys/:id/restore',
  summary: 'Bring a deleted survey back',
  response: surveySchema,
  problems: refused,
} as const satisfies Endpoint

export const surveyEndpoints = [
  listSurveys,
  createSurvey,
  getSurvey,
  saveSurvey,
  closeSurvey,
  takeSurveyIn,
  makeOwnCodes,
  deleteSurvey,
  restoreSurvey,
] as const
