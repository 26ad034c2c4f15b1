// Keeps other sites from making a visitor's browser change anything here.

import type { FastifyRequest } from 'fastify'
import { ProblemError } from './problem.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses a change asked for by a page of another origin. A program that is no browser names no origin and may pass. */
export async function refuseCrossSite(request: FastifyRequest): Promise<void> {
  if (reading.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new ProblemError('cross-site')
  const { origin, host } = request.headers
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host))
    throw new ProblemError('cross-site')
}
