// What waits for the caller, how they want to be told of it, and the way to be told no more.

import { z } from 'zod'
import { reminderKinds } from '../domain/reminder/reminder.ts'
import type { Endpoint } from './endpoint.ts'
import { textUpTo, uuidText } from './text.ts'

const tag = 'reminders'

export const listReminders = {
  method: 'GET',
  path: '/api/reminders',
  permission: 'see-unpublished',
  tag,
  summary: 'What waits for the caller in self-evaluations: the same that mails tell of',
  response: z.object({
    items: z
      .array(
        z.object({
          kind: z.enum(reminderKinds),
          plan: z.object({ id: uuidText, name: z.string() }),
          round: z.object({ title: z.string(), dueOn: z.iso.date() }).nullable(),
          count: z.int().positive().describe('How many forms it is about.'),
          selfEvaluation: uuidText.nullable().describe('The form, where it is one that is there.'),
        }),
      )
      .describe('At most 100.'),
  }),
  problems: [],
} as const satisfies Endpoint
export type Reminders = z.infer<typeof listReminders.response>

const wish = z.object({ byMail: z.boolean(), language: z.enum(['da', 'en']) })
const answered = wish.extend({ sent: z.boolean().describe('Whether this server sends mails at all.') })
export type ReminderWish = z.infer<typeof answered>

export const getReminderWish = {
  method: 'GET',
  path: '/api/reminders/wish',
  permission: 'keep-own-account',
  tag,
  summary: 'Whether the caller is reminded by mail, and in which language',
  response: answered,
  problems: [],
} as const satisfies Endpoint

export const saveReminderWish = {
  method: 'PUT',
  path: '/api/reminders/wish',
  permission: 'keep-own-account',
  tag,
  summary: 'Say whether one wants to be reminded by mail, and in which language',
  body: wish,
  response: answered,
  problems: ['not-acceptable-input', 'cross-site'],
} as const satisfies Endpoint

export const turnRemindersOff = {
  method: 'POST',
  path: '/api/reminders/:token/off',
  permission: 'turn-reminders-off',
  tag,
  summary: 'Turn off the reminders by mail of whom the link in a mail was for, with one click (RFC 8058)',
  params: z.strictObject({ token: textUpTo(100) }),
  response: z.object({ byMail: z.literal(false) }),
  problems: ['not-found', 'cross-site', 'too-many-requests'],
} as const satisfies Endpoint

export const reminderEndpoints = [listReminders, getReminderWish, saveReminderWish, turnRemindersOff] as const
