// Who is signed in, and what one can do with one's own account.

import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
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
