// An exported theory of change has to fit the schema that it names, as other programs check it.

import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { theoryFormat } from '../../contract/theory-documents.ts'
import { newBox } from '../../domain/theory/theory.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'

let test: TestApp
let worker: TestCaller
let activity: { id: string; planId: string }
beforeAll(async () => {
  test = await openTestApp({ example: true })
  activity = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', activity.planId)
})
afterAll(() => test.close())

const a = newBox(uuid(), 'contact', 'A')
const file = { format: theoryFormat, version: 1, title: 'Prøve', boxes: [a], arrows: [] }
const get = (parameters: string, of: string) => test.as(worker, 'GET', `${of}/document?${parameters}`)

describe('a theory of change as JSON', () => {
  it('fits the schema that it names, of a template and of what people wrote', async () => {
    const written = [
      (await get('format=json', `/api/activities/${activity.id}/theory`)).json<{ $schema: string }>(),
      ...(await Promise.all(
        effortAreaIds.map(async (area) =>
          (await get('format=json', `/api/theory-templates/${area}`)).json<{ $schema: string }>(),
        ),
      )),
    ]
    const url = new URL(written[0]?.$schema ?? '')
    expect(url.hostname).toBe('localhost')
    const schema = (await test.app.inject({ url: url.pathname })).json<AnySchemaObject>()
    expect(new URL(String(schema['$id'])).href).toBe(url.href)
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(
      schema,
    )
    for (const one of written) expect(validate(one), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...file, arrows: [{ from: a.id }] })).toBe(false)
    expect(validate({ ...file, boxes: Array.from({ length: 301 }, () => a) })).toBe(false)
  })
})
