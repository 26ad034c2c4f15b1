import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { newArrow, newBox, type TheoryContent } from '../../domain/theory/theory.ts'

let test: TestApp
let worker: TestCaller
let url: string
beforeAll(async () => {
  test = await openTestApp({ example: true })
  const plan = await test.db.selectFrom('plan').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', plan.id)
  url = `/api/plans/${plan.id}/theories/health`
})
afterAll(() => test.close())

const save = (content: TheoryContent) => test.as(worker, 'PUT', url, content, 0)

describe('a theory of change that is none', () => {
  const [a, b] = [newBox(uuid(), 'deliverables', 'A'), newBox(uuid(), 'deliverables', 'B')]
  it.each([
    ['theory-cycle', 'arrows.1', { boxes: [a, b], arrows: [newArrow(a.id, b.id), newArrow(b.id, a.id)] }],
    [
      'theory-backwards',
      'arrows.0',
      { boxes: [a, { ...b, lane: 'contact' as const }], arrows: [newArrow(a.id, b.id)] },
    ],
    ['theory-double', 'arrows.1', { boxes: [a, b], arrows: [newArrow(a.id, b.id), newArrow(a.id, b.id)] }],
    ['theory-unknown-box', 'arrows.0', { boxes: [a], arrows: [newArrow(a.id, uuid())] }],
    ['theory-double', 'boxes.1', { boxes: [a, a], arrows: [] }],
  ])('is refused with %s at %s', async (code, place, content) => {
    const refused = await save({ ...content, answers: [] })
    expect(refused.statusCode, refused.body).toBe(400)
    expect(refused.json()).toMatchObject({ code, params: { place } })
  })

  it('is refused for its size, its half-written JSON and a CPR number', async () => {
    const many = Array.from({ length: 301 }, (_, at) => newBox(uuid(), 'contact', String(at)))
    const tooMany = await save({ boxes: many, arrows: [], answers: [] })
    expect(tooMany.json()).toMatchObject({ code: 'theory-too-many-boxes', params: { parameter: 'boxes' } })
    const cpr = { boxes: [{ ...a, note: 'Ring til 010203-1234' }], arrows: [], answers: [] }
    expect(codeOf(await save(cpr))).toBe('cpr-number')
    const half = await test.app.inject({
      ...{ method: 'PUT', url, payload: '{"boxes": [' },
      headers: { ...worker.headers, 'content-type': 'application/json', 'if-match': '"0"' },
    })
    expect(codeOf(half)).toBe('malformed-json')
  })
})
