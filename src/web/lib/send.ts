// Sends a change to the server, as JSON.

import { request } from './api.ts'

/** `version` is that of the record which is changed, where the endpoint asks for it. */
export function send<T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  version?: number,
): Promise<T> {
  return request<T>(path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}
