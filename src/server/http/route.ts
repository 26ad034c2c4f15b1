// Makes a route of an endpoint in the contract: validation, types and the OpenAPI document all come from there.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import { problemSchema, problems } from '../../contract/problems.ts'

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T
type Answer<E extends Endpoint> = E['response'] extends z.ZodType ? Frozen<z.input<E['response']>> : unknown

/** What a handler is given: the parts of the request that the contract names, already validated. */
export interface Call<E extends Endpoint> {
  readonly params: Parsed<E['params']>
  readonly query: Parsed<E['query']>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export function addRoute<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handle: (call: Call<E>) => Promise<Answer<E>>,
): void {
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    schema: {
      summary: endpoint.summary,
      tags: [endpoint.tag],
      ...(endpoint.params && { params: endpoint.params }),
      ...(endpoint.query && { querystring: endpoint.query }),
      ...(endpoint.consumes && { consumes: [...endpoint.consumes] }),
      response: responses(endpoint),
    },
    async handler(request, reply) {
      if (endpoint.status) reply.status(endpoint.status)
      return handle({
        params: request.params as Parsed<E['params']>,
        query: request.query as Parsed<E['query']>,
        request,
        reply,
      })
    },
  })
}

function responses(endpoint: Endpoint): Record<number, unknown> {
  const answers: Record<number, unknown> = { [endpoint.status ?? 200]: success(endpoint) }
  for (const code of endpoint.problems ?? []) {
    answers[problems[code]] = {
      description: code,
      content: { 'application/problem+json': { schema: problemSchema } },
    }
  }
  return answers
}

function success(endpoint: Endpoint): unknown {
  if (endpoint.response) return endpoint.response
  if (!endpoint.produces) return z.undefined()
  const content = endpoint.produces.map((type) => [type, { schema: z.string() }])
  return { description: 'The file', content: Object.fromEntries(content) }
}
