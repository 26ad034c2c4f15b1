// The version of a record, as a request and its answer carry it: If-Match and ETag.

import type { FastifyReply, FastifyRequest } from 'fastify'
import { ProblemError } from './problem.ts'

export function sayVersion(reply: FastifyReply, version: number): void {
  reply.header('etag', `"${version}"`)
}

/** The version that If-Match names. Throws `version-missing`. */
export function versionOf(request: FastifyRequest): number {
  const [, version] = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '') ?? []
  if (version === undefined) throw new ProblemError('version-missing')
  return Number(version)
}
