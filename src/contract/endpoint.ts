// What an endpoint is: method, path, who may call it, what it takes and what it answers. Routes, the client's types
// and the OpenAPI document are all made from these, so they can't drift apart.

import type { z } from 'zod'
import type { Permission } from '../domain/access/permissions.ts'
import type { ProblemCode } from './problems.ts'

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path below the origin, with parameters as `:name`. */
  readonly path: `/api/${string}`
  /** What the caller must be permitted to do. */
  readonly permission: Permission
  /** One line for the list of endpoints. */
  readonly summary: string
  readonly tag: string
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  /** The JSON body. */
  readonly body?: z.ZodType
  /** Absent where the answer is a file. */
  readonly response?: z.ZodType
  /** The media types of the file that is answered, where it is one. */
  readonly produces?: readonly string[]
  /** The media types of a body that is not JSON. */
  readonly consumes?: readonly string[]
  /** 302 where the answer is a redirect, for a browser to follow. */
  readonly status?: 200 | 201 | 202 | 204 | 302
  readonly problems?: readonly ProblemCode[]
}
