// Asks for a plan's board and contacts, and changes them.

import { queryOptions } from '@tanstack/react-query'
import type { Contact, Contacts, NewContact } from '../../contract/contacts.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

const address = (planId: string) => `/api/plans/${encodeURIComponent(planId)}/contacts`

export function contactsQuery(planId: string) {
  return queryOptions({
    queryKey: ['contacts', planId],
    queryFn: ({ signal }) => request<Contacts>(address(planId), { signal }),
  })
}

export const addContact = (planId: string, contact: NewContact) =>
  send<Contact>('POST', address(planId), contact)

export const saveContact = ({ id, version }: Contact, contact: NewContact) =>
  send<Contact>('PUT', `/api/contacts/${id}`, contact, version)

export const deleteContact = (id: string) =>
  send<{ restorableUntil: string }>('DELETE', `/api/contacts/${id}`)

export const restoreContact = (id: string) => send<Contact>('POST', `/api/contacts/${id}/restore`)
