// Sparring: threads pinned to what is written of a plan, with comments and suggested changes. Read by those who see the
// plan's unpublished records.

import { z } from 'zod'
import { memberRoles } from '../domain/access/member-roles.ts'
import type { Pin } from '../domain/sparring/pin.ts'
import { suggestedFields, suggestionOutcomes } from '../domain/sparring/suggestion.ts'
import type { Endpoint } from './endpoint.ts'
import type { FieldRule, ProblemCode } from './problems.ts'
import { day, notBlank, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const step = z.literal([1, 2, 3])
const pinSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('box'), box: uuidText }),
  z.strictObject({ kind: z.literal('indicator'), box: uuidText, indicator: uuidText }),
  z.strictObject({ kind: z.literal('step'), selfEvaluation: uuidText, step }),
  z.strictObject({ kind: z.literal('self-evaluation'), selfEvaluation: uuidText }),
]) satisfies z.ZodType<Pin>

const moment = z.iso.datetime()
const name = z.string().describe('Empty where the person has been erased.')

export const threadHeadSchema = z.object({
  id: uuidText,
  version: z.int().positive().describe('Counts all that is done in the thread.'),
  pin: pinSchema,
  about: z.string().describe('What the box, the indicator or the step said when the thread was begun.'),
  begunAt: moment,
  begunBy: name,
  writtenAt: moment.describe('When the newest comment was written.'),
  settledAt: moment.nullable().describe('Null while it is open.'),
  comments: z.int().positive(),
  suggestions: z.int().nonnegative().describe('That wait to be accepted or declined.'),
  unread: z.boolean().describe('Whether there is something new in it for the caller.'),
})
export type ThreadHead = z.infer<typeof threadHeadSchema>

const suggestionSchema = z.object({
  field: z.enum(suggestedFields),
  stood: z.string().describe('What stood there when it was suggested.'),
  proposed: z.string(),
  now: z
    .string()
    .nullable()
    .describe('What stands there now; null where it is gone, and where the suggestion has been decided.'),
  outcome: z.enum(suggestionOutcomes).nullable().describe('Null while it waits.'),
  decidedAt: moment.nullable(),
  decidedBy: name.nullable(),
  word: z.string().describe('Why it was declined.'),
})
export type Suggestion = z.infer<typeof suggestionSchema>

const commentSchema = z.object({
  id: uuidText,
  text: z.string().describe('Whoever is mentioned stands in it as `@[id]`.'),
  writtenAt: moment,
  writtenBy: name,
  own: z.boolean().describe('Whether the caller wrote it, and so may edit it.'),
  edits: z
    .array(z.object({ text: z.string(), replacedAt: moment }))
    .describe('What it said before, the newest first; at most 50.'),
  suggestion: suggestionSchema.nullable(),
})
export type Comment = z.infer<typeof commentSchema>

const threadSchema = threadHeadSchema.extend({
  items: z.array(commentSchema).describe('The comments in their order; at most 200.'),
  people: z.array(z.object({ id: uuidText, name })).describe('Who is mentioned in the comments.'),
  steps: z
    .array(z.object({ settled: z.boolean(), takenAt: moment, takenBy: name }))
    .describe('Each time it was settled or taken up again, in their order; at most the last 100.'),
  mayWrite: z.boolean().describe('Whether the caller may write in it and settle it.'),
  mayDecide: z.boolean().describe('Whether the caller may accept and decline suggestions.'),
})
export type Thread = z.infer<typeof threadSchema>

const text = withoutCprNumber(notBlank(5000).trim())
const short = ['source', 'baseline', 'target']
const newSuggestion = z
  .object({ field: z.enum(suggestedFields), proposed: withoutCprNumber(textUpTo(5000)) })
  .refine(({ field, proposed }) => field !== 'title' || proposed.trim() !== '', {
    message: 'missing' satisfies FieldRule,
    path: ['proposed'],
  })
  .refine(({ field, proposed }) => !short.includes(field) || proposed.length <= 500, {
    message: 'too-long' satisfies FieldRule,
    path: ['proposed'],
  })
  .refine(({ field, proposed }) => field !== 'dueOn' || proposed === '' || day.safeParse(proposed).success, {
    message: 'wrong' satisfies FieldRule,
    path: ['proposed'],
  })
  .describe('A change of what the thread is pinned to; a day as `2026-03-31`.')
export type NewSuggestion = z.infer<typeof newSuggestion>

const comment = z.object({
  text: text.describe('Whoever is mentioned stands in it as `@[id]`.'),
  suggestion: newSuggestion.nullable(),
})
export type NewComment = z.infer<typeof comment>

const ofPlan = z.strictObject({ id: uuidText })
const ofThread = z.strictObject({ id: uuidText, thread: uuidText })
const ofComment = z.strictObject({ id: uuidText, thread: uuidText, comment: uuidText })

const list = z.object({
  items: z.array(threadHeadSchema).describe('At most 500, the newest written in first.'),
})
export type ThreadHeads = z.infer<typeof list>

const listing = {
  method: 'GET',
  permission: 'see-unpublished',
  tag: 'sparring',
  response: list,
  problems: ['not-found'],
} as const

export const listActivityThreads = {
  ...listing,
  path: '/api/activities/:id/theory/threads',
  summary: 'The threads about the theory of change of an activity',
  params: ofPlan,
} as const satisfies Endpoint

export const listAreaThreads = {
  ...listing,
  path: '/api/plans/:id/theories/:effortArea/threads',
  summary: 'The threads about the theory of change of an effort area of a plan',
  params: z.strictObject({ id: uuidText, effortArea: textUpTo(100) }),
} as const satisfies Endpoint

export const listSelfEvaluationThreads = {
  ...listing,
  path: '/api/plans/:id/self-evaluations/:selfEvaluation/threads',
  summary: 'The threads about a self-evaluation and its steps',
  params: z.strictObject({ id: uuidText, selfEvaluation: uuidText }),
} as const satisfies Endpoint

const writing = {
  method: 'POST',
  permission: 'write-sparring',
  tag: 'sparring',
  response: threadSchema,
} as const
const writingProblems = [
  ...(['not-found', 'not-permitted', 'not-acceptable-input', 'cross-site'] as const),
  ...(['cpr-number', 'mention-not-possible', 'not-a-figure'] as const),
] as const satisfies readonly ProblemCode[]

export const beginThread = {
  ...writing,
  path: '/api/plans/:id/threads',
  summary: 'Begin a thread with its first comment',
  params: ofPlan,
  body: comment.extend({ pin: pinSchema }),
  problems: [...writingProblems, 'too-many-threads'],
} as const satisfies Endpoint

export const getThread = {
  method: 'GET',
  permission: 'see-unpublished',
  tag: 'sparring',
  path: '/api/plans/:id/threads/:thread',
  summary: 'One thread with all that was written in it',
  params: ofThread,
  response: threadSchema,
  problems: ['not-found'],
} as const satisfies Endpoint

export const addComment = {
  ...writing,
  path: '/api/plans/:id/threads/:thread/comments',
  summary: 'Write in an open thread',
  params: ofThread,
  body: comment,
  problems: [...writingProblems, 'thread-settled', 'too-many-comments'],
} as const satisfies Endpoint

export const editComment = {
  ...writing,
  method: 'PUT',
  path: '/api/plans/:id/threads/:thread/comments/:comment',
  summary: 'Edit one’s own comment; what stood there is kept',
  params: ofComment,
  body: z.object({ text }),
  problems: writingProblems,
} as const satisfies Endpoint

const settling = {
  ...writing,
  params: ofThread,
  problems: ['not-found', 'not-permitted', 'cross-site'],
} as const

export const settleThread = {
  ...settling,
  path: '/api/plans/:id/threads/:thread/settle',
  summary: 'Settle a thread',
} as const satisfies Endpoint

export const takeUpThread = {
  ...settling,
  path: '/api/plans/:id/threads/:thread/take-up',
  summary: 'Take a settled thread up again',
} as const satisfies Endpoint

export const seeThread = {
  method: 'POST',
  permission: 'see-unpublished',
  tag: 'sparring',
  path: '/api/plans/:id/threads/:thread/seen',
  summary: 'Say that one has seen what stands in a thread',
  params: ofThread,
  response: z.object({ id: uuidText }),
  problems: ['not-found', 'cross-site'],
} as const satisfies Endpoint

const deciding = {
  method: 'POST',
  permission: 'edit-plan',
  tag: 'sparring',
  params: ofComment,
  response: threadSchema,
} as const
const decidingProblems = ['not-found', 'not-permitted', 'cross-site', 'suggestion-decided'] as const

export const acceptSuggestion = {
  ...deciding,
  path: '/api/plans/:id/threads/:thread/comments/:comment/accept',
  summary:
    'Accept a suggested change, which is made at once; refused where another text stands there than was seen',
  body: z.object({ over: textUpTo(5000).describe('What the caller saw standing there.') }),
  problems: [
    ...decidingProblems,
    ...(['not-acceptable-input', 'suggested-text-changed', 'suggestion-without-place'] as const),
    ...(['changed-meanwhile', 'not-a-figure'] as const),
  ],
} as const satisfies Endpoint

export const declineSuggestion = {
  ...deciding,
  path: '/api/plans/:id/threads/:thread/comments/:comment/decline',
  summary: 'Decline a suggested change, with a word about why',
  body: z.object({ word: withoutCprNumber(textUpTo(1000)) }),
  problems: [...decidingProblems, 'not-acceptable-input', 'cpr-number'],
} as const satisfies Endpoint

export const withdrawSuggestion = {
  ...deciding,
  permission: 'write-sparring',
  path: '/api/plans/:id/threads/:thread/comments/:comment/withdraw',
  summary: 'Withdraw a change that one has suggested',
  problems: decidingProblems,
} as const satisfies Endpoint

export const listMentionable = {
  method: 'GET',
  permission: 'write-sparring',
  tag: 'sparring',
  path: '/api/plans/:id/mentionable',
  summary: 'Who can be mentioned in the sparring of a plan: those who see its unpublished records',
  params: ofPlan,
  response: z.object({
    items: z
      .array(z.object({ id: uuidText, name: z.string(), memberRole: z.enum(memberRoles) }))
      .describe('At most 500: the plan’s own people first, then by name.'),
  }),
  problems: ['not-found'],
} as const satisfies Endpoint
export type MentionablePeople = z.infer<typeof listMentionable.response>

export const sparringEndpoints = [
  listActivityThreads,
  listAreaThreads,
  listSelfEvaluationThreads,
  beginThread,
  getThread,
  addComment,
  editComment,
  settleThread,
  takeUpThread,
  seeThread,
  acceptSuggestion,
  declineSuggestion,
  withdrawSuggestion,
  listMentionable,
] as const
