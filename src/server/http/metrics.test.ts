import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { buildApp } from '../app.ts'
import { loadExampleIfEmpty } from '../example.ts'
import { createImportRecord } from '../imports/records.ts'

const token = 'a-token-of-twenty-signs-or-more'
const bearer = { authorization: `Bearer ${token}` }

let test: TestDatabase
let application: ReturnType<TestDatabase['openAsApplication']>
let app: Awaited<ReturnType<typeof buildApp>>
let caller: TestCaller
beforeAll(async () => {
  test = await openTestDatabase()
  application = test.openAsApplication()
  await loadExampleIfEmpty(application.system)
  app = await buildApp(application, { metrics: { token, connections: application.connections } })
  caller = await makeCaller(test.db, 'administrator')
})
afterAll(async () => {
  await app.close()
  await test.close()
})

const read = async () => (await app.inject({ url: '/metrics', headers: bearer })).body

describe('/metrics', () => {
  it('is closed without the token, and is not there where none is set', async () => {
    for (const authorization of [undefined, '', 'Bearer ', 'Bearer wrong', token, `Basic ${token}`]) {
      const refused = await app.inject({ url: '/metrics', headers: authorization ? { authorization } : {} })
      expect(refused.statusCode).toBe(401)
      expect(refused.body).not.toContain('process_')
    }
    // Someone who is signed in is no program that watches.
    expect((await app.inject({ url: '/metrics', headers: caller.headers })).statusCode).toBe(401)
    const closed = await buildApp(application)
    expect((await closed.inject({ url: '/metrics', headers: bearer })).statusCode).toBe(404)
    await closed.close()
  })

  it('counts requests by the pattern of their route, never by address', async () => {
    const id = uuid()
    await app.inject({ url: `/api/plans/${id}?word=hemmelig`, headers: caller.headers })
    await app.inject({ url: '/api/overview?municipality=0751', headers: caller.headers })
    await app.inject({ url: '/nowhere/hemmelig' })
    await app.inject({ url: '/api/people' })
    const text = await read()
    for (const labels of [
      'route="/api/plans/:id",method="GET",status="4xx"',
      'route="/api/overview",method="GET",status="2xx"',
      'route="/api/people",method="GET",status="4xx"',
      'route="none",method="GET",status="4xx"',
    ])
      expect(text).toContain(`http_request_duration_seconds_count{${labels}} 1`)
    // Figures may hold any digits.
    const said = text.replaceAll(/ \S+$/gm, '')
    expect(said).toContain('route="/api/overview"')
    expect(said).not.toMatch(new RegExp(`hemmelig|0751|${id}|example\\.invalid|${caller.personId}`))
  })

  it('tells connections, sessions, imports, the rows in memory and how the process does', async () => {
    await app.inject({ url: '/api/overview', headers: caller.headers })
    await createImportRecord(test.db, uuid(), 'planer.xlsx', Buffer.alloc(0))
    const text = await read()
    for (const line of [
      'overblik_database_up 1',
      'overblik_sessions{state="open"} 1',
      'overblik_imports{state="reading"} 1',
      'overblik_imports{state="applying"} 0',
      'overblik_overview_rows{kind="plans"} 164',
      'overblik_overview_rows{kind="activities"} 557',
      'overblik_database_connections{state="waiting"} 0',
    ])
      expect(text.split('\n')).toContain(line)
    expect(text).toMatch(/^overblik_database_connections\{state="idle"\} [1-5]$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
  })

  it('answers without the database too, and says that it is gone', async () => {
    const gone = await openTestDatabase()
    const databases = gone.openAsApplication()
    const without = await buildApp(databases, {
      metrics: { token, connections: databases.connections },
    })
    await without.ready()
    await gone.close()
    const { statusCode, body } = await without.inject({ url: '/metrics', headers: bearer })
    expect(statusCode).toBe(200)
    expect(body).toContain('overblik_database_up 0')
    expect(body).not.toMatch(/^overblik_sessions/m)
    await without.close()
  })
})
