// Who is signed in, and what one can do with one's own account.

import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { NewOneTimeCodes, OneTimeCodes, RecoveryCodes } from '../../contract/one-time-codes.ts'
import type { DeviceList, OpenLinkAnswer, Session } from '../../contract/session.ts'
import { mayIn, type Permission } from '../../domain/access/permissions.ts'
import { request } from '../lib/api.ts'
import { send } from '../lib/send.ts'

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => request<Session>('/api/session', { signal }),
  staleTime: 5 * 60_000,
})

export function prefetchSession(client: QueryClient): void {
  void client.prefetchQuery(sessionQuery)
}

/** The session; undefined while it is asked for. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery).data
}

/** Goes on as who the session says. What was fetched for somebody else, or for nobody, is not shown again. */
export function takeSession(client: QueryClient, session: Session): void {
  // First, and without taking it away: the frame around the page listens to it.
  client.setQueryData(sessionQuery.queryKey, session)
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
}

/** Whether the signed-in person may in this plan; false while that is not known. */
export function useMayIn(permission: Permission, planId: string): boolean {
  return mayIn(permission, planId, useSession()?.person?.memberships ?? [])
}

/** Whether the signed-in person may; false while that is not known. */
export function useMay(permission: Permission): boolean {
  return useSession()?.person?.permissions.includes(permission) ?? false
}

export const signIn = (body: { email: string; password: string }) =>
  send<Session>('POST', '/api/session', body)

export const signInWithCode = (code: string) => send<Session>('POST', '/api/session/code', { code })

export const signInAsExample = (personId: string) =>
  send<Session>('POST', '/api/session/example', { personId })

export const signOut = () => send<Session>('DELETE', '/api/session')

export const lookAtLink = (secret: string) =>
  send<OpenLinkAnswer>('POST', '/api/account-links/look', { secret })

export const followLink = (body: { secret: string; password: string; name?: string; email?: string }) =>
  send<Session>('POST', '/api/account-links/follow', body)

export const changePassword = (body: { current: string; next: string }) =>
  send<Session>('POST', '/api/session/password', body)

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: ({ signal }) => request<DeviceList>('/api/session/devices', { signal }),
})

export const endDevice = (id: string) => send<DeviceList>('DELETE', `/api/session/devices/${id}`)

export const oneTimeCodesQuery = queryOptions({
  queryKey: ['one-time-codes'],
  queryFn: ({ signal }) => request<OneTimeCodes>('/api/session/one-time-codes', { signal }),
})

export const beginOneTimeCodes = (password: string) =>
  send<NewOneTimeCodes>('POST', '/api/session/one-time-codes', { password })

export const confirmOneTimeCodes = (code: string) =>
  send<RecoveryCodes>('POST', '/api/session/one-time-codes/confirm', { code })

export const renewRecoveryCodes = (password: string) =>
  send<RecoveryCodes>('POST', '/api/session/one-time-codes/recovery-codes', { password })

export const endOneTimeCodes = (password: string) =>
  send<OneTimeCodes>('POST', '/api/session/one-time-codes/off', { password })
