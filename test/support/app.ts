// The application over a test database of its own, empty or with the example data, asked over in-process HTTP.

import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { buildApp } from '../../src/server/app.ts'
import type { Database, Databases } from '../../src/server/db/database.ts'
import { loadExampleIfEmpty } from '../../src/server/example.ts'
import type { LoginProvider } from '../../src/server/provider-config.ts'
import { makeCaller, type TestCaller } from './callers.ts'
import { openTestDatabase } from './database.ts'

export interface TestApp extends Databases {
  readonly app: FastifyInstance
  /** As the owner of the tables, to look behind the application's back; the application has connections of its own. */
  readonly db: Database
  /** What a request of an administrator carries. */
  readonly headers: Readonly<Record<string, string>>
  /** Asks as an administrator. */
  ask(request: InjectOptions): Promise<LightMyRequestResponse>
  /** Asks as this caller, of the version of a record where one is named; without a caller as somebody not signed in. */
  as(
    caller: TestCaller | undefined,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    payload?: object,
    version?: number,
  ): Promise<LightMyRequestResponse>
  /** Asks as an administrator for an address and answers the body of a 200; anything else fails the test with what came. */
  get<Body>(url: string): Promise<Body>
  close(): Promise<void>
}

export async function openTestApp({
  example,
  provider,
  nameKey,
}: {
  example: boolean
  provider?: LoginProvider
  nameKey?: Buffer
}): Promise<TestApp> {
  const { db, openAsApplication, close } = await openTestDatabase()
  const application = openAsApplication()
  if (example) await loadExampleIfEmpty(application.system)
  const app = await buildApp(application, { provider, nameKey })
  const { headers } = await makeCaller(db, 'administrator')
  const ask = (request: InjectOptions) =>
    app.inject({ ...request, headers: { ...headers, ...request.headers } })
  return {
    app,
    db,
    system: application.system,
    headers,
    ask,
    as: (caller, method, url, payload, version) => {
      const ifMatch = version !== undefined && { 'if-match': `"${version}"` }
      return app.inject({
        method,
        url,
        headers: { ...caller?.headers, ...ifMatch },
        ...(payload && { payload }),
      })
    },
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

/** The problem that came; undefined where none did. */
export const codeOf = (response: LightMyRequestResponse) => response.json<{ code?: string }>().code
