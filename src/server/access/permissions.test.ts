import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller } from '../../../test/support/callers.ts'
import { memberRoles, scopeOf } from '../../domain/access/member-roles.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp({ example: true })
})
afterAll(() => test.close())

interface Policy {
  readonly callers: readonly string[]
  /** By permission, whether each caller may, in the order of the callers. */
  readonly allowed: ReadonlyMap<string, readonly boolean[]>
  /** By `METHOD /path`, the permission that it needs. */
  readonly needs: ReadonlyMap<string, string>
}

/** Reads docs/permissions.md as its readers do: the table, and the endpoints under each permission. */
function readPolicy(): Policy {
  const text = readFileSync('docs/permissions.md', 'utf8')
  const table = text.split('\n').filter((line) => line.startsWith('|'))
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  const [head = '', , ...rows] = table
  const needs = new Map<string, string>()
  for (const section of text.split('\n### ').slice(1)) {
    const permission = section.split('\n')[0] ?? ''
    for (const [, endpoint = ''] of section.matchAll(/^- `([A-Z]+ [^`]+)`/gm)) needs.set(endpoint, permission)
  }
  return {
    callers: cells(head).slice(1),
    allowed: new Map(
      rows.map((row) => {
        const [permission = '', ...answers] = cells(row)
        return [permission, answers.map((answer) => answer === 'yes')]
      }),
    ),
    needs,
  }
}

/** What a request of each caller in the table carries. */
async function headersOf(caller: string): Promise<Record<string, string>> {
  if (caller === 'not signed in') return {}
  if (caller === 'without access') return (await makeCaller(test.db, undefined)).headers
  const memberRole = memberRoles.find((role) => role === caller)
  if (!memberRole) throw new Error(`${caller} is no kind of caller`)
  const plan = await test.db.selectFrom('plan').select('id').executeTakeFirstOrThrow()
  const { headers } = await makeCaller(test.db, memberRole, scopeOf(memberRole) === 'plan' ? plan.id : null)
  return headers
}

it('every endpoint of the OpenAPI document answers everyone as docs/permissions.md says', {
  timeout: 240_000,
}, async () => {
  const policy = readPolicy()
  const { paths } = await test.get<{ paths: Record<string, Record<string, unknown>> }>('/api/openapi.json')
  const asked = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method: method.toUpperCase() as 'GET' | 'POST' | 'DELETE',
      path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    })),
  )
  expect(asked.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...policy.needs.keys()].sort())
  const wrong: string[] = []
  for (const [index, caller] of policy.callers.entries()) {
    for (const { method, path } of asked) {
      // A session of its own each time: some endpoints end the one they are asked with.
      const headers = await headersOf(caller)
      const url = path.replaceAll(/:\w+/g, '0198a000-0000-7000-8000-000000000000')
      const { statusCode, body } = await test.app.inject({ method, url, headers })
      const code = statusCode >= 400 ? (JSON.parse(body) as { code: string }).code : ''
      const refused = code === 'not-signed-in' || code === 'not-permitted'
      const allowed = policy.allowed.get(policy.needs.get(`${method} ${path}`) ?? '')?.[index]
      const right = refused
        ? !allowed && code === (caller === 'not signed in' ? 'not-signed-in' : 'not-permitted')
        : allowed === true && statusCode < 500
      if (!right) wrong.push(`${caller}: ${method} ${path} → ${statusCode} ${code}`)
    }
  }
  expect(policy.callers.length).toBe(memberRoles.length + 2)
  expect(wrong).toEqual([])
})

it('a membership that has ended, or is still to come, lets nobody in', async () => {
  for (const [startsOn, endsOn] of [
    ['2009-01-01', '2012-12-31'],
    ['2999-01-01', null],
  ] as const) {
    const { personId, headers } = await makeCaller(test.db, 'administrator')
    expect((await test.app.inject({ url: '/api/people', headers })).statusCode).toBe(200)
    await test.db
      .updateTable('membership')
      .set({ startsOn, endsOn })
      .where('personId', '=', personId)
      .execute()
    expect((await test.app.inject({ url: '/api/people', headers })).statusCode).toBe(403)
  }
})
