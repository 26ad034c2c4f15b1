// For whoever watches over the server: whether the process answers, and whether it can do its work.

import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

export function healthRoutes(app: FastifyInstance, db: Database): void {
  app.get('/health', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'alive' }
  })
  // A database that is gone is answered as every other request finds it: 503, with the code database-unavailable.
  app.get('/ready', { schema: { hide: true } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    await sql`select`.execute(db)
    return { status: 'ready' }
  })
}
