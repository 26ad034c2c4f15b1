// Asks for what waits and how one is told of it, and changes that.

import { queryOptions } from '@tanstack/react-query'
import type { Reminders, ReminderWish } from '../../contract/reminders.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

export const remindersQuery = queryOptions({
  queryKey: ['inbox', 'reminders'],
  queryFn: ({ signal }) => request<Reminders>('/api/reminders', { signal }),
})

export const reminderWishQuery = queryOptions({
  queryKey: ['reminder-wish'],
  queryFn: ({ signal }) => request<ReminderWish>('/api/reminders/wish', { signal }),
})

export const saveReminderWish = ({ byMail, language }: Omit<ReminderWish, 'sent'>) =>
  send<ReminderWish>('PUT', '/api/reminders/wish', { byMail, language })

export const turnRemindersOff = (token: string) =>
  send<{ byMail: false }>('POST', `/api/reminders/${encodeURIComponent(token)}/off`)
