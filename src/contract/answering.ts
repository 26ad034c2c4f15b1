// A survey as a resident finds it, and the answer that is sent: from anybody who has the code, and with nothing in it
// that says who.

import { z } from 'zod'
import { answerLanguages } from '../domain/survey/languages.ts'
import { surveyLimits } from '../domain/survey/survey.ts'
import type { Endpoint } from './endpoint.ts'
import { askedQuestionSchema, surveyContentSchema } from './surveys.ts'
import { textUpTo, uuidText, withoutCprNumber } from './text.ts'

const params = z.strictObject({ code: textUpTo(60) })

const askedSchema = z.object({
  state: z.enum(['coming', 'open', 'closed']),
  ownCode: z
    .enum(['none', 'fresh', 'used', 'missing'])
    .describe(
      'Of a code that works once: whether it has; missing where the survey takes one and the link has none.',
    ),
  plan: z.string().describe('The name of the plan that asks.'),
  title: surveyContentSchema.shape.title,
  opensOn: z.iso.date(),
  closesOn: z.iso.date().describe('The last day on which it can be answered.'),
  third: surveyContentSchema.shape.third,
  questions: z.array(askedQuestionSchema).describe('None unless it is open.'),
  remark: z.boolean(),
  ticket: z
    .string()
    .describe('The server’s word for when the questions were read; an answer brings it back.'),
})
export type AskedSurvey = z.infer<typeof askedSchema>

export const readQuestions = {
  method: 'GET',
  path: '/api/surveys/:code/questions',
  permission: 'answer-survey',
  tag: 'surveys',
  summary: 'What a survey asks whoever has its code',
  params,
  response: askedSchema,
  problems: ['not-found', 'not-acceptable-input', 'too-many-requests'],
} as const satisfies Endpoint

const answerSchema = z.strictObject({
  id: z.uuidv4().toLowerCase().describe('Made by the browser; the same answer sent twice is one.'),
  ticket: textUpTo(200),
  effort: z
    .int()
    .nonnegative()
    .describe(
      'A number for which the SHA-256 of "ticket id effort" begins with twelve zero bits: what a phone does in a moment, and a robot has to do each time.',
    ),
  language: z.enum(answerLanguages),
  values: z
    .array(z.strictObject({ question: uuidText, value: z.int().min(0).max(10) }))
    .max(surveyLimits.questions)
    .refine((values) => new Set(values.map(({ question }) => question)).size === values.length)
    .describe('One for each question that was answered; any may be left out.'),
  remark: withoutCprNumber(textUpTo(surveyLimits.remark)),
  website: textUpTo(500).describe('To be left empty: people never see it.'),
})
export type SurveyAnswer = z.infer<typeof answerSchema>

export const answerSurvey = {
  method: 'POST',
  path: '/api/surveys/:code/answers',
  permission: 'answer-survey',
  tag: 'surveys',
  summary: 'Answer a survey',
  params,
  body: answerSchema,
  response: z.object({ taken: z.literal(true) }),
  problems: [
    ...(['not-found', 'not-acceptable-input', 'cpr-number', 'cross-site', 'too-many-requests'] as const),
    ...([
      'survey-closed',
      'survey-code-used',
      'survey-code-missing',
      'survey-ticket',
      'survey-robot',
    ] as const),
  ],
} as const satisfies Endpoint

export const answeringEndpoints = [readQuestions, answerSurvey] as const
