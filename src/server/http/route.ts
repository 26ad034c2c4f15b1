// Makes a route of an endpoint in the contract: validation, types and the OpenAPI document all come from there.

import type { RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import { type ProblemCode, problemSchema, problems } from '../../contract/problems.ts'
import { type Holders, permissions } from '../../domain/access/permissions.ts'
import { requirePermission } from '../access/caller.ts'
import type { Caller } from '../access/sessions.ts'
import { type Within, withinFor } from '../access/within.ts'
import type { Database } from '../db/database.ts'

declare module 'fastify' {
  interface FastifyInstance {
    readonly database: Database
  }
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T
type Answer<E extends Endpoint> = E['response'] extends z.ZodType ? Frozen<z.input<E['response']>> : unknown

/** Someone is signed in wherever the permission asks for that. */
type CallerOf<E extends Endpoint> = (typeof permissions)[E['permission']] extends 'everyone'
  ? Caller | undefined
  : Caller

/** What a handler is given: the parts of the request that the contract names, already validated. */
export interface Call<E extends Endpoint> {
  readonly params: Parsed<E['params']>
  readonly query: Parsed<E['query']>
  readonly body: Parsed<E['body']>
  readonly caller: CallerOf<E>
  /** Runs queries as the caller: the database shows and takes only what they may see and keep. */
  readonly within: Within
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export function addRoute<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handle: (call: Call<E>) => Promise<Answer<E>>,
  { rateLimit }: { rateLimit?: RateLimitOptions } = {},
): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    ...(rateLimit && { config: { rateLimit } }),
    // Before anything of the body is read.
    onRequest: async (request) => requirePermission(endpoint.permission, request),
    schema: {
      summary: endpoint.summary,
      tags: [endpoint.tag],
      ...(endpoint.params && { params: endpoint.params }),
      ...(endpoint.query && { querystring: endpoint.query }),
      ...(endpoint.body && { body: endpoint.body }),
      ...(endpoint.consumes && { consumes: [...endpoint.consumes] }),
      response: responses(endpoint),
    },
    async handler(request, reply) {
      if (endpoint.status) reply.status(endpoint.status)
      return handle({
        params: request.params as Parsed<E['params']>,
        query: request.query as Parsed<E['query']>,
        body: request.body as Parsed<E['body']>,
        caller: request.caller as CallerOf<E>,
        within: withinFor(app.database, request.caller?.personId),
        request,
        reply,
      })
    },
  })
}

function responses(endpoint: Endpoint): Record<number, unknown> {
  const answers: Record<number, unknown> = { [endpoint.status ?? 200]: success(endpoint) }
  for (const code of problemsOf(endpoint)) {
    answers[problems[code]] = {
      description: code,
      content: { 'application/problem+json': { schema: problemSchema } },
    }
  }
  return answers
}

/** What an endpoint says of itself, and what follows from who may call it. */
function problemsOf({ permission, problems: own = [] }: Endpoint): readonly ProblemCode[] {
  const holders: Holders = permissions[permission]
  if (holders === 'everyone') return own
  return holders === 'signed-in' ? [...own, 'not-signed-in'] : [...own, 'not-signed-in', 'not-permitted']
}

function success(endpoint: Endpoint): unknown {
  if (endpoint.response) return endpoint.response
  if (!endpoint.produces) return z.undefined()
  const content = endpoint.produces.map((type) => [type, { schema: z.string() }])
  return { description: 'The file', content: Object.fromEntries(content) }
}
