// Whether a page has something to show: a look for news that fails takes nothing away from who reads or writes it.

import { ApiError } from './api.ts'

/** Each says that there is no such thing (any more) for whoever asks. */
const gone: readonly string[] = ['not-found', 'not-permitted', 'not-signed-in']

/** What to say in place of a page: where nothing has been fetched, or what was fetched is no longer theirs to see. */
export function failureOf(query: { readonly error: Error | null; readonly data: unknown }): Error | null {
  const { error, data } = query
  if (data === undefined) return error
  return error instanceof ApiError && gone.includes(error.code) ? error : null
}
