// The application over a test database of its own, empty or with the example data, asked over in-process HTTP.

import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../src/server/app.ts'
import type { Database } from '../../src/server/db/database.ts'
import { loadExampleIfEmpty } from '../../src/server/example.ts'
import { openTestDatabase } from './database.ts'

export interface TestApp {
  readonly app: FastifyInstance
  readonly db: Database
  /** Asks for an address and answers the body of a 200; anything else fails the test with what came. */
  get<Body>(url: string): Promise<Body>
  close(): Promise<void>
}

export async function openTestApp({ example }: { example: boolean }): Promise<TestApp> {
  const { db, close } = await openTestDatabase()
  if (example) await loadExampleIfEmpty(db)
  const app = await buildApp(db, { logs: false })
  return {
    app,
    db,
    async get<Body>(url: string) {
      const response = await app.inject({ url })
      if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode} ${response.body}`)
      return response.json<Body>()
    },
    async close() {
      await app.close()
      await close()
    },
  }
}
