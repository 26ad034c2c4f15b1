// Everyone with an account, and what an administrator does with it.

import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { NewMembership, Person, PersonList, PersonWithLink } from '../../contract/people.ts'
import { queryString, request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

export const peopleKey = ['people'] as const

export const peopleQuery = (text: string, page: number) =>
  queryOptions({
    queryKey: [...peopleKey, text, page],
    queryFn: ({ signal }) =>
      request<PersonList>(`/api/people${queryString({ text, page: String(page) })}`, { signal }),
    placeholderData: keepPreviousData,
  })

export const invitePerson = (body: { name: string; email: string; membership: NewMembership }) =>
  send<PersonWithLink>('POST', '/api/people', body)

export const renewLink = (id: string) => send<PersonWithLink>('POST', `/api/people/${id}/link`)

export const beginMembership = (id: string, body: NewMembership) =>
  send<Person>('POST', `/api/people/${id}/memberships`, body)

export const endMembership = (id: string) => send<Person>('DELETE', `/api/memberships/${id}`)

export const endPersonsCodes = (id: string) => send<Person>('POST', `/api/people/${id}/one-time-codes-off`)

export const closePerson = (id: string) => send<Person>('POST', `/api/people/${id}/close`)

/** `name` is as it was typed; the server compares. */
export const erasePerson = (id: string, name: string) =>
  send<{ id: string }>('POST', `/api/people/${id}/erase`, { name })

export const reopenPerson = (id: string) => send<Person>('POST', `/api/people/${id}/reopen`)
