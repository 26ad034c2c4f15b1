// The application over a test database of its own, empty or with the example data, asked over in-process HTTP.

import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { buildApp } from '../../src/server/app.ts'
import type { Database } from '../../src/server/db/database.ts'
import { loadExampleIfEmpty } from '../../src/server/example.ts'
import { makeCaller } from './callers.ts'
import { openTestDatabase } from './database.ts'

export interface TestApp {
  readonly app: FastifyInstance
  readonly db: Database
  /** What a request of an administrator carries. */
  readonly headers: Readonly<Record<string, string>>
  /** Asks as an administrator. */
  ask(request: InjectOptions): Promise<LightMyRequestResponse>
  /** Asks as an administrator for an address and answers the body of a 200; anything else fails the test with what came. */
  get<Body>(url: string): Promise<Body>
  close(): Promise<void>
}

export async function openTestApp({ example }: { example: boolean }): Promise<TestApp> {
  const { db, close } = await openTestDatabase()
  if (example) await loadExampleIfEmpty(db)
  const app = await buildApp(db)
  const { headers } = await makeCaller(db, 'administrator')
  const ask = (request: InjectOptions) =>
    app.inject({ ...request, headers: { ...headers, ...request.headers } })
  return {
    app,
    db,
    headers,
    ask,
    async get<Body>(url: string) {
      const response = await ask({ url })
      if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode} ${response.body}`)
      return response.json<Body>()
    },
    async close() {
      await app.close()
      await close()
    },
  }
}
