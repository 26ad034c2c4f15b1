// Asks the server and turns whatever goes wrong into one kind of error, with the code that the catalogue translates.

import type { Problem, ProblemCode } from '../../contract/problems.ts'

export type WebProblemCode = ProblemCode | 'wrong-recovery-code' | 'offline' | 'unexpected'

export class ApiError extends Error {
  readonly code: WebProblemCode
  readonly requestId: string | undefined
  readonly params: Readonly<Record<string, string | number>>
  /** What stands there instead of what was sent, where the answer says so. */
  readonly current: unknown

  constructor(code: WebProblemCode, problem?: Problem) {
    super(code)
    this.code = code
    this.requestId = problem?.requestId
    this.params = problem?.params ?? {}
    this.current = problem?.current
  }
}

/** Whether nothing answered. */
export const isOffline = (error: unknown): boolean => error instanceof ApiError && error.code === 'offline'

/** Writes query parameters readably: commas stay commas. */
export function queryString(parameters: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') search.set(name, value)
  }
  const text = search.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

async function readError(response: Response): Promise<ApiError> {
  if (!response.headers.get('content-type')?.includes('json')) return new ApiError('unexpected')
  const problem: Problem = await response.json()
  return new ApiError(problem.code, problem)
}

/** Sends a request; `T` is the contract's type of the endpoint's answer. */
export async function request<T>(path: string, init?: RequestInit): Promise<T> {
  try {
    const response = await fetch(path, { ...init, headers: { accept: 'application/json', ...init?.headers } })
    if (!response.ok) throw await readError(response)
    return await response.json()
  } catch (cause) {
    if (cause instanceof ApiError || (cause instanceof DOMException && cause.name === 'AbortError'))
      throw cause
    // fetch says TypeError where nothing answered; anything else is an answer that could not be read.
    throw new ApiError(cause instanceof TypeError ? 'offline' : 'unexpected')
  }
}
