// Every endpoint of the OpenAPI document with values that are valid, at the edge and hostile: whatever is sent, the answer
// is a success or a problem with a code, never a fault of the server.

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endpoints } from '../../src/contract/endpoints.ts'
import { problemSchema } from '../../src/contract/problems.ts'
import { openTestApp, type TestApp } from '../support/app.ts'
import { makeCaller } from '../support/callers.ts'

let test: TestApp
let document: OpenApi
beforeAll(async () => {
  test = await openTestApp({ example: true })
  document = await test.get<OpenApi>('/api/openapi.json')
})
afterAll(() => test.close())

interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly enum?: readonly unknown[]
}

interface Operation {
  readonly parameters?: readonly {
    readonly name: string
    readonly in: 'path' | 'query'
    readonly schema: Schema
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const id = '0198a000-0000-7000-8000-000000000000'

/** Words that have broken servers before, and some that are right. */
const words = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '0',
      '-1',
      '1',
      '25',
      '1e309',
      'NaN',
      'null',
      'true',
      '99999999999999999999',
      '2012-02-30',
      '2012-01-01',
    ],
    ...[
      id,
      `${id}'`,
      "' or 1=1 --",
      '%',
      '_',
      '\\',
      '%00',
      '\0',
      '\ud800',
      '../../etc/passwd',
      '<script>',
      '{{7*7}}',
    ],
    ...[
      'health',
      'health,health',
      'children-youth,social-life',
      ',,,',
      '__proto__',
      'constructor',
      'asc',
      'name',
      'x@y.dk',
    ],
    'å'.repeat(3000),
    'administrator',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const json: fc.Arbitrary<unknown> = fc.oneof(
  words,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(words, { maxLength: 3 }),
  fc.dictionary(words, words, { maxKeys: 3 }),
)

/** A value that follows the schema in its names, and mostly not in what they hold. */
function valuesFor(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.oneof(fc.constantFrom(...schema.enum), json)
  if (!schema.properties) return json
  const parts = Object.entries(schema.properties).map(([name, part]) => [name, valuesFor(part)] as const)
  return fc.oneof({ weight: 4, arbitrary: fc.record(Object.fromEntries(parts), { requiredKeys: [] }) }, json)
}

describe('whatever is sent', () => {
  it.each(endpoints)(
    '$method $path answers with a success or a problem',
    async ({ method, path }) => {
      const described = path.replaceAll(/:(\w+)/g, '{$1}')
      const { parameters = [], requestBody } = document.paths[described]?.[method.toLowerCase()] ?? {}
      const body = requestBody?.content['application/json']?.schema
      const arbitrary = fc.record({
        given: fc.record(Object.fromEntries(parameters.map(({ name }) => [name, words])), {
          requiredKeys: [],
        }),
        payload: body ? valuesFor(body) : fc.constant(undefined),
      })
      await fc.assert(
        fc.asyncProperty(arbitrary, async ({ given, payload }) => {
          const values: Readonly<Record<string, string | undefined>> = given
          const encode = (text: string) => encodeURIComponent(text.toWellFormed())
          const query = parameters.flatMap(({ name, in: place }) => {
            const value = values[name]
            return place === 'query' && value !== undefined ? [`${name}=${encode(value)}`] : []
          })
          const url = path.replaceAll(/:(\w+)/g, (_whole, name: string) => encode(values[name] || id))
          // Some changes end the session that they are asked with.
          const { headers } = method === 'GET' ? test : await makeCaller(test.db, 'administrator')
          const response = await test.app.inject({
            method,
            url: `${url}?${query.join('&')}`,
            ...(payload === undefined
              ? { headers }
              : {
                  payload: JSON.stringify(payload),
                  headers: { 'content-type': 'application/json', ...headers },
                }),
          })
          if (response.statusCode < 400) return
          const problem = problemSchema.parse(response.json())
          expect(problem.status).toBe(response.statusCode)
          expect(problem.code).not.toBe('internal')
        }),
        // Without anything to vary, once is enough.
        { numRuns: parameters.length === 0 && !body ? 1 : 150 },
      )
    },
    60_000,
  )
})
