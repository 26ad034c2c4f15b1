// How the server says no: one problem of the catalogue, thrown anywhere, answered as application/problem+json.

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import {
  type FieldRule,
  fieldRules,
  type Problem,
  type ProblemCode,
  problems,
} from '../../contract/problems.ts'

/** Thrown to answer with a problem of the catalogue. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: ProblemCode
  readonly params: Problem['params']
  /** What stands there instead, for a writer without it at hand. */
  readonly current: unknown

  constructor(code: ProblemCode, params: Problem['params'] = {}, current?: unknown) {
    super(code)
    this.code = code
    this.params = params
    this.current = current
  }
}

const frameworkCodes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_REQ_FILE_TOO_LARGE: 'file-too-large',
  FST_FILES_LIMIT: 'not-acceptable-input',
  FST_FIELDS_LIMIT: 'not-acceptable-input',
  FST_PARTS_LIMIT: 'not-acceptable-input',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'not-acceptable-input',
}

// Connection refused or reset, and PostgreSQL's own words for shutting down, starting up, too many connections and a
// password that is no longer right.
const databaseCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOENT'],
  ...['57P01', '57P02', '57P03', '53300', '28P01'],
])

function toProblem(error: unknown): ProblemError | undefined {
  if (error instanceof ProblemError) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    // An address with an id that none can have leads nowhere, as one with an id that no record has.
    if (error.validationContext === 'params') return new ProblemError('not-found')
    const first = error.validation[0]
    const own = first?.message as ProblemCode | undefined
    const parameter =
      first?.instancePath.replace(/^\//, '').replaceAll('/', '.') || unknownKeys(first?.params)
    // A schema that has a problem of its own to tell says its code.
    if (own && own in problems) return new ProblemError(own, { parameter })
    return new ProblemError('not-acceptable-input', {
      parameter,
      ...(error.validationContext === 'body' && ruleOf(first)),
    })
  }
  const { code, statusCode } = error as FastifyError
  const known = frameworkCodes[code]
  if (known) return new ProblemError(known)
  if (databaseCodes.has(code)) return new ProblemError('database-unavailable')
  if (statusCode === 429) return new ProblemError('too-many-requests')
  // A part of the address longer than any id: nothing is there.
  if (statusCode === 414) return new ProblemError('not-found')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new ProblemError('not-acceptable-input')
  return undefined
}

/** Which rule a field of the body breaks, and where its limit is. */
function ruleOf(
  issue: { readonly keyword: string; readonly message?: string; readonly params: unknown } | undefined,
): { rule: FieldRule; limit?: number } {
  const { origin, minimum, maximum } = (issue?.params ?? {}) as Record<string, unknown>
  const limited = (rule: FieldRule, limit: unknown) => ({ rule, limit: Number(limit) })
  if (issue?.keyword === 'too_small') {
    if (origin === 'string') return { rule: 'missing' }
    return limited(origin === 'array' ? 'too-few' : 'too-small', minimum)
  }
  if (issue?.keyword === 'too_big') {
    if (origin === 'string') return limited('too-long', maximum)
    return limited(origin === 'array' ? 'too-many' : 'too-large', maximum)
  }
  // A check of our own says which.
  return { rule: fieldRules.find((rule) => rule === issue?.message) ?? 'wrong' }
}

function unknownKeys(params: unknown): string {
  const keys = (params as { keys?: unknown } | undefined)?.keys
  return Array.isArray(keys) ? keys.join(', ') : ''
}

/** Answers any error. What is not in the catalogue is logged once and told only as a request's number. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error) ?? new ProblemError('internal')
  if (problem.code === 'internal') request.log.error({ err: error }, 'unexpected error')
  return sendProblem(problem, request, reply)
}

export function sendProblem(
  { code, params, current }: ProblemError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const body: Problem = {
    type: `urn:overblik:problem:${code}`,
    title: code,
    status: problems[code],
    code,
    params,
    requestId: request.id,
    ...(current !== undefined && { current }),
  }
  // Sent as text, so that no response schema of the route is applied to it.
  return reply.status(body.status).type('application/problem+json').send(JSON.stringify(body))
}
