import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { buildApp } from '../app.ts'
import type { LogLevel } from '../config.ts'

let test: TestDatabase
let caller: TestCaller
beforeAll(async () => {
  test = await openTestDatabase()
  caller = await makeCaller(test.db, 'administrator')
})
afterAll(() => test.close())

/** The application with one more route, which fails, and the lines that it has logged. */
async function logging(level: LogLevel) {
  const lines: string[] = []
  const app = await buildApp(test.openAsApplication(), {
    logs: { level, to: { write: (line) => lines.push(line) } },
  })
  app.get('/fails/:id', async () => {
    const error = new Error('it broke')
    throw Object.assign(error, { code: '23505', detail: 'Key (email)=(nn@example.invalid) exists already.' })
  })
  return { app, lines }
}

describe('the log', () => {
  it('has one line of JSON for each request at info, with its pattern and no address', async () => {
    const { app, lines } = await logging('info')
    const id = uuid()
    const answers = [
      await app.inject({ url: `/api/plans/${id}?word=hemmelig`, headers: caller.headers }),
      await app.inject({ url: '/api/overview?municipality=0751', headers: caller.headers }),
      await app.inject({ url: '/nowhere/hemmelig?email=nn@example.invalid' }),
      await app.inject({ url: '/%E0%A4%A' }),
      await app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { email: 'nn@example.invalid', password: 'hemmelig' },
        headers: { 'x-forwarded-for': '203.0.113.9', 'user-agent': 'hemmelig' },
      }),
    ]
    expect(lines.length).toBe(answers.length)
    const told = lines.map((line) => JSON.parse(line))
    expect(told.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/api/plans/:id', 404],
      ['GET', '/api/overview', 200],
      ['GET', 'none', 404],
      ['GET', 'none', 400],
      ['POST', '/api/session', 401],
    ])
    expect(told.map(({ requestId }) => requestId)).toContain(answers[0]?.json().requestId)
    for (const line of told) expect(line.milliseconds).toBeGreaterThanOrEqual(0)
    expect(lines.join()).not.toMatch(
      new RegExp(`hemmelig|0751|example|203\\.0|127\\.0|${id}|${caller.personId}`),
    )
    await app.close()
  })

  it('tells at error what went wrong and where, without what was typed', async () => {
    const { app, lines } = await logging('error')
    const { requestId } = (await app.inject({ url: '/fails/hemmelig?word=hemmelig' })).json()
    await app.inject({ url: '/api/plans', headers: caller.headers })
    expect(lines.length).toBe(1)
    const told = JSON.parse(lines[0] ?? '')
    expect(told).toMatchObject({
      requestId,
      msg: 'unexpected error',
      err: { message: 'it broke', code: '23505' },
    })
    expect(told.err.stack).toContain('log.test.ts')
    expect(lines.join()).not.toMatch(/hemmelig|example/)
    await app.close()
  })
})
