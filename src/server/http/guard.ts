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

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * On a server for this machine alone, refuses a request that a browser makes under another name: a page elsewhere could
 * let its own name point here and then pass for ours.
 */
export async function refuseForeignHost(request: FastifyRequest): Promise<void> {
  if (!loopback.test(request.headers.host ?? '')) throw new ProblemError('cross-site')
}

/** Whether a server that listens at `host` can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return loopback.test(host) || host === '::1'
}
