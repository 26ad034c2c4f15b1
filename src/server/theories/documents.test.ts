import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { theoryFormat } from '../../contract/theory-documents.ts'
import { newArrow, newBox, type TheoryContent } from '../../domain/theory/theory.ts'

let test: TestApp
let worker: TestCaller
beforeAll(async () => {
  test = await openTestApp({ example: false })
  worker = await makeCaller(test.db, 'analyst')
})
afterAll(() => test.close())

const [a, b] = [newBox(uuid(), 'contact', '<script>alert(1)</script>'), newBox(uuid(), 'deliverables', 'B')]
const file = {
  format: theoryFormat,
  version: 1,
  title: 'Prøve',
  boxes: [a, b],
  arrows: [newArrow(a.id, b.id)],
}
const read = (payload: object) => test.as(worker, 'POST', '/api/theory-documents', payload)

describe('a theory of change from a file', () => {
  it('comes back under new ids, word for word', async () => {
    const answer = await read(file)
    expect(answer.statusCode, answer.body).toBe(200)
    const { content } = answer.json<{ content: TheoryContent }>()
    expect(content.boxes.map(({ title }) => title)).toEqual([a.title, 'B'])
    expect(content.boxes.map(({ id }) => id)).not.toContain(a.id)
    expect(content.arrows).toEqual([newArrow(content.boxes[0]?.id ?? '', content.boxes[1]?.id ?? '')])
  })

  it.each<[string, object, object]>([
    [
      'an arrow backwards',
      { ...file, arrows: [newArrow(b.id, a.id)] },
      { code: 'theory-backwards', params: { place: 'arrows.0' } },
    ],
    [
      'another file',
      { ...file, format: 'x' },
      { code: 'not-acceptable-input', params: { parameter: 'format' } },
    ],
    [
      'too many boxes',
      { ...file, boxes: Array.from({ length: 301 }, () => a) },
      { params: { parameter: 'boxes', rule: 'too-many' } },
    ],
    [
      'a lane that is none',
      { ...file, boxes: [{ ...a, lane: 'x' }] },
      { params: { parameter: 'boxes.0.lane' } },
    ],
    ['a CPR number', { ...file, boxes: [{ ...a, note: '010203-1234' }, b] }, { code: 'cpr-number' }],
  ])('is refused with the place for %s', async (_name, payload, expected) => {
    expect((await read(payload)).json()).toMatchObject(expected)
  })

  it('is told how it must look by a schema that anyone may read', async () => {
    const answer = await test.app.inject({ url: '/api/theory-of-change.schema.json' })
    expect(answer.headers['content-type']).toContain('application/schema+json')
    expect(answer.json()).toMatchObject({
      type: 'object',
      required: ['format', 'version', 'title', 'boxes', 'arrows'],
    })
    expect(codeOf(await test.as(undefined, 'POST', '/api/theory-documents', file))).toBe('not-signed-in')
  })
})
