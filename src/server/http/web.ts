// Serves the built web app: hashed files for ever, the page itself afresh, and the right status for unknown addresses.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Endpoint } from '../../contract/endpoint.ts'
import { answeringPage, pages } from '../../contract/pages.ts'
import { ProblemError, sendProblem } from './problem.ts'

export const webFolder = join(import.meta.dirname, '../../../dist/web')

export async function serveWeb(app: FastifyInstance, endpoints: readonly Endpoint[]): Promise<void> {
  const built = existsSync(join(webFolder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: webFolder,
      index: false,
      wildcard: false,
      setHeaders(reply, path) {
        const hashed = path.startsWith(join(webFolder, 'assets'))
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    const allowed = allowedMethods(path, endpoints)
    if (allowed.length > 0) {
      reply.header('allow', allowed.join(', '))
      return sendProblem(new ProblemError('method-not-allowed', { method: request.method }), request, reply)
    }
    if (!built || isForPrograms(path, request))
      return sendProblem(new ProblemError('not-found'), request, reply)
    return sendPage(path, reply)
  })
}

function allowedMethods(path: string, endpoints: readonly Endpoint[]): string[] {
  const fits = endpoints.filter((endpoint) => toPattern(endpoint.path).test(path))
  return fits.map((endpoint) => endpoint.method)
}

function toPattern(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`)
}

function isForPrograms(path: string, request: FastifyRequest): boolean {
  if (path === '/api' || path.startsWith('/api/') || path.startsWith('/assets/')) return true
  return request.method !== 'GET' && request.method !== 'HEAD'
}

function sendPage(path: string, reply: FastifyReply): FastifyReply {
  if (path.startsWith(`/${answeringPage}/`))
    return reply.header('cache-control', 'no-cache').sendFile(`${answeringPage}.html`)
  const known = path === '/' || pages.some((page) => path === `/${page}` || path.startsWith(`/${page}/`))
  return reply
    .status(known ? 200 : 404)
    .header('cache-control', 'no-cache')
    .sendFile('index.html')
}
