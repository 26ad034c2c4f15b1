// The inbox: open threads of sparring over all plans that the caller follows, and whom each waits for.

import { z } from 'zod'
import { waitingDays, waitingKinds } from '../domain/sparring/waiting.ts'
import { effortAreaIds } from '../domain/vocabulary/ids.ts'
import type { Endpoint } from './endpoint.ts'
import { pageOf, paging } from './filter.ts'
import { threadHeadSchema } from './sparring.ts'
import { municipalityCode, textUpTo, uuidText } from './text.ts'

const count = z.int().nonnegative()
const person = z.object({
  id: uuidText,
  name: z.string().describe('Empty where the person has been erased.'),
})

const itemSchema = threadHeadSchema.extend({
  waiting: z.enum(waitingKinds).describe('Whom it waits for, as the caller sees it.'),
  answered: z.boolean().describe('Whether somebody else than who began it has written.'),
  plan: z.object({ id: uuidText, name: z.string() }),
  activity: z
    .object({ id: uuidText, title: z.string() })
    .nullable()
    .describe('Null where it is about the theory of change of an effort area.'),
  effortArea: z
    .string()
    .describe('Of the eight where it is about an activity; else of the plan’s own programme.'),
  last: z.object({
    text: z.string().describe('The newest comment, cut after 300 letters; mentions stand as `@[id]`.'),
    writtenBy: z.string().describe('Empty where the person has been erased.'),
  }),
})
export type InboxItem = z.infer<typeof itemSchema>

const common = { method: 'GET', permission: 'see-unpublished', tag: 'sparring' } as const

const list = (meaning: string, values: readonly string[]) =>
  textUpTo(300)
    .optional()
    .describe(`${meaning} One or more, separated by commas: ${values.join(', ')}.`)

export const listInbox = {
  ...common,
  path: '/api/inbox',
  summary: 'Open threads in all plans that the caller follows, the longest waiting first, page by page',
  query: z.strictObject({
    waiting: list(
      'Whom they wait for; all but `others` unless told, and all where a person is named.',
      waitingKinds,
    ),
    plan: uuidText.optional(),
    municipality: municipalityCode.optional(),
    effortArea: z.enum(effortAreaIds).optional(),
    kind: z.enum(['theory', 'self-evaluation']).optional().describe('What they are about.'),
    days: z
      .enum(waitingDays.map(String) as [string, ...string[]])
      .optional()
      .describe('Nobody has written in them for so many days.'),
    unanswered: z.enum(['true']).optional().describe('Only who began them has written.'),
    person: uuidText.optional().describe('Threads that this person writes in or is mentioned in.'),
    waitsFor: uuidText.optional().describe('Threads that wait for this person.'),
    order: z.enum(['oldest', 'newest']).optional().describe('The longest waiting first unless told.'),
    ...paging,
  }),
  response: pageOf(itemSchema).extend({
    counts: z.record(z.enum(waitingKinds), count).describe('By whom they wait for, with the same filter.'),
    people: z.array(person).describe('Who is mentioned in the newest comments.'),
  }),
  problems: ['not-acceptable-input'],
} as const satisfies Endpoint
export type Inbox = z.infer<typeof listInbox.response>

export const countUnread = {
  ...common,
  path: '/api/inbox/unread',
  summary: 'In how many threads there is something new for the caller',
  response: z.object({ unread: count }),
  problems: [],
} as const satisfies Endpoint

export const listInboxPlans = {
  ...common,
  path: '/api/inbox/plans',
  summary: 'The plans with open threads, by name; at most 500',
  response: z.object({
    items: z.array(z.object({ id: uuidText, name: z.string(), municipality: z.string(), open: count })),
  }),
  problems: [],
} as const satisfies Endpoint
export type InboxPlans = z.infer<typeof listInboxPlans.response>

export const listLoad = {
  ...common,
  permission: 'follow-sparring',
  path: '/api/inbox/load',
  summary: 'How many open threads each consultant is in, and how many wait for them; at most 200',
  response: z.object({
    items: z.array(
      person.extend({
        open: count,
        waiting: count.describe('Where they are mentioned, or somebody has written after them.'),
        oldest: z.iso.datetime().nullable().describe('Since when the longest waiting of those has waited.'),
      }),
    ),
  }),
  problems: [],
} as const satisfies Endpoint
export type Load = z.infer<typeof listLoad.response>

export const inboxEndpoints = [listInbox, countUnread, listInboxPlans, listLoad] as const
