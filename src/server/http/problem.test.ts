import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller } from '../../../test/support/callers.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { problemSchema } from '../../contract/problems.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp({ example: false })
})
afterAll(() => test.close())

async function problemOf(request: InjectOptions) {
  const response = await test.ask(request)
  expect(response.headers['content-type']).toContain('application/problem+json')
  const problem = problemSchema.parse(response.json())
  expect(problem.status).toBe(response.statusCode)
  expect(response.body).not.toMatch(/node_modules|\.ts:|at .*\(/)
  return { response, problem }
}

describe('what the server does not accept is answered as problem+json with a code', () => {
  it('an unknown address', async () => {
    expect((await problemOf({ url: '/api/nothing-here' })).problem.code).toBe('not-found')
    expect((await problemOf({ url: '/api/plans/01999999-0000-7000-8000-000000000000' })).problem.code).toBe(
      'not-found',
    )
    expect((await problemOf({ url: '/api/activities/no-uuid' })).problem.code).toBe('not-found')
  })

  it('a wrong method, naming the right ones, on every endpoint', async () => {
    for (const { path } of endpoints) {
      const url = path.replaceAll(/:id/g, '01999999-0000-7000-8000-000000000000')
      const { problem, response } = await problemOf({ method: 'PATCH', url })
      expect(problem.code).toBe('method-not-allowed')
      expect(response.headers['allow']).toBeTruthy()
    }
  })

  it('a filter value that the vocabulary does not know, naming it', async () => {
    const { problem } = await problemOf({ url: '/api/overview?effortArea=health,football' })
    expect(problem).toMatchObject({
      code: 'not-acceptable-input',
      params: { parameter: 'effortArea=football' },
    })
  })

  it('a parameter that does not exist or is malformed', async () => {
    expect((await problemOf({ url: '/api/overview?colour=red' })).problem.params['parameter']).toContain(
      'colour',
    )
    expect((await problemOf({ url: '/api/activities?page=-1' })).problem.params['parameter']).toBe('page')
    expect((await problemOf({ url: '/api/overview?from=1&from=2' })).problem.status).toBe(400)
    expect((await problemOf({ url: '/api/overview?municipality=%00' })).problem.status).toBe(400)
    expect((await problemOf({ url: '/api/activities?text=%00' })).problem.status).toBe(400)
    expect((await problemOf({ url: '/api/%ZZ' })).problem.status).toBe(400)
  })

  it('a field of a body, by where it stands and what is wrong with it', async () => {
    const words = { da: 'Midler', en: 'Funds' }
    const programme = {
      ...{ firstYear: 2030, lastYear: 2034, name: words, frame: words },
      effortAreas: [{ id: 'health', name: words, mapsTo: ['health'] }],
    }
    const { headers } = await makeCaller(test.db, 'fund-officer')
    const paramsOf = async (wrong: object) => {
      const payload = { ...programme, ...wrong }
      return (await problemOf({ method: 'POST', url: '/api/programmes', headers, payload })).problem.params
    }
    const area = programme.effortAreas[0]
    for (const [wrong, said] of [
      [{ name: { ...words, en: ' ' } }, { parameter: 'name.en', rule: 'missing' }],
      [{ name: { ...words, da: 'x'.repeat(301) } }, { parameter: 'name.da', rule: 'too-long', limit: 300 }],
      [{ firstYear: 1989 }, { parameter: 'firstYear', rule: 'too-small', limit: 1990 }],
      [{ firstYear: 2099 }, { parameter: 'firstYear', rule: 'too-large', limit: 2098 }],
      [{ firstYear: '2030' }, { parameter: 'firstYear', rule: 'wrong' }],
      [
        { effortAreas: [{ ...area, mapsTo: [] }] },
        { parameter: 'effortAreas.0.mapsTo', rule: 'too-few', limit: 1 },
      ],
      [
        { effortAreas: Array.from({ length: 21 }, (_, index) => ({ ...area, id: `${index}` })) },
        { parameter: 'effortAreas', rule: 'too-many', limit: 20 },
      ],
    ] as const)
      expect(await paramsOf(wrong)).toEqual(said)
  })

  it('malformed JSON and a body that is too large', async () => {
    const json = { 'content-type': 'application/json' }
    const sent = { method: 'POST' as const, url: '/api/imports', headers: json }
    expect((await problemOf({ ...sent, payload: '{"a":' })).problem.code).toBe('malformed-json')
    const large = JSON.stringify({ text: 'x'.repeat(2_000_000) })
    expect((await problemOf({ ...sent, payload: large })).problem.code).toBe('body-too-large')
  })

  it('a change asked for by another site', async () => {
    const { problem } = await problemOf({
      method: 'POST',
      url: '/api/imports',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/json' },
      payload: '{}',
    })
    expect(problem.code).toBe('cross-site')
  })

  it('a request under a name that is not this machine’s, while the server is for this machine alone', async () => {
    const { problem } = await problemOf({ url: '/api/overview', headers: { host: 'elsewhere.example' } })
    expect(problem.code).toBe('cross-site')
    for (const host of ['localhost:4820', '127.0.0.1:4820', '[::1]:4820']) {
      expect((await test.ask({ url: '/api/overview', headers: { host } })).statusCode).toBe(200)
    }
  })
})

describe('the API describes itself', () => {
  it('in OpenAPI 3.1, with every endpoint of the contract', async () => {
    const document = await test.get<{ openapi: string; paths: Record<string, Record<string, unknown>> }>(
      '/api/openapi.json',
    )
    expect(document.openapi).toMatch(/^3\.1/)
    for (const { method, path } of endpoints) {
      const described = document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]
      expect(described?.[method.toLowerCase()], `${method} ${path}`).toBeDefined()
    }
  })

  it('on a page that names them all', async () => {
    const response = await test.ask({ url: '/api' })
    expect(response.headers['content-type']).toContain('text/html')
    for (const { path, permission } of endpoints) {
      expect(response.body).toContain(path)
      expect(response.body).toContain(`<code>${permission}</code>`)
    }
    expect(response.body).toMatch(/<code>password<\/code><\/th><td>body, required/)
  })
})
