// What a request is called where it is counted and logged: its route's pattern, never the address with ids and filters.

import type { FastifyRequest } from 'fastify'

/** `/api/plans/:id`; one name for all files of the web app, and one for all addresses that lead nowhere. */
export function routeName(request: FastifyRequest): string {
  const { url } = request.routeOptions
  if (url === undefined) return 'none'
  return url.startsWith('/assets/') ? '/assets/*' : url
}
