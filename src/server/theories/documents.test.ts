import { getDocumentProxy } from 'unpdf'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { Theory } from '../../contract/theories.ts'
import { documentFormats, documentTypes, theoryFormat } from '../../contract/theory-documents.ts'
import { newArrow, newBox, type TheoryContent } from '../../domain/theory/theory.ts'

let test: TestApp
let worker: TestCaller
let activity: { id: string; planId: string; title: string }
let theory: Theory
beforeAll(async () => {
  test = await openTestApp({ example: true })
  activity = await test.db
    .selectFrom('activity')
    .select(['id', 'planId', 'title'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', activity.planId)
  theory = (await test.as(worker, 'GET', `/api/activities/${activity.id}/theory`)).json()
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
      { code: 'theory-too-many-boxes', params: { parameter: 'boxes' } },
    ],
    [
      'a lane that is none',
      { ...file, boxes: [{ ...a, lane: 'x' }] },
      { params: { parameter: 'boxes.0.lane' } },
    ],
    [
      'a CPR number',
      { ...file, boxes: [{ ...a, note: '010203-1234' }, b] },
      { code: 'cpr-number', params: { parameter: 'boxes.0.note' } },
    ],
  ])('is refused with the place for %s', async (_name, payload, expected) => {
    expect((await read(payload)).json()).toMatchObject(expected)
  })

  it('is refused where it is half written, or has 10,000 boxes', async () => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/theory-documents',
      headers: { ...worker.headers, 'content-type': 'application/json' },
      payload: JSON.stringify(file).slice(0, -20),
    })
    expect(answer.statusCode).toBe(400)
    expect(codeOf(answer)).toBe('malformed-json')
    const boxes = Array.from({ length: 10_000 }, () => a)
    expect(codeOf(await read({ ...file, boxes }))).toBe('body-too-large')
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

const get = (parameters: string, of = `/api/activities/${activity.id}/theory`) =>
  test.as(worker, 'GET', `${of}/document?${parameters}`)
const wordsOf = (svg: string) => svg.replaceAll(/<[^>]+>/g, ' ')

describe('a theory of change as a file', () => {
  it.each(documentFormats)('is %s where that is asked for', async (format) => {
    const answer = await get(`format=${format}`)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    expect(answer.headers['content-type']).toContain(documentTypes[format])
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="forandringsteori-[a-z0-9-]+\.[a-z]+"$/,
    )
  })

  it('is a picture of what the page shows: every box, and how far its goal came', async () => {
    const { body } = await get('format=svg&language=en')
    for (const { title } of theory.content.boxes) expect(wordsOf(body)).toContain(title.split(' ')[0])
    expect(body.match(/role="listitem"/g)).toHaveLength(theory.content.boxes.length)
    expect(theory.measured.some(({ attainment }) => attainment === 'reached')).toBe(true)
    expect(wordsOf(body)).toContain('Reached')
    expect(wordsOf(body)).toContain('Deliverables')
    expect(body).toContain('data:font/woff2;base64,')
  })

  it('is drawn at twice its size', async () => {
    const [, width = '', height = ''] =
      /width="(\d+)" height="(\d+)"/.exec((await get('format=svg')).body) ?? []
    const png = (await get('format=png')).rawPayload
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
  })

  it.each([
    ['a4', [842, 595]],
    ['a3', [1191, 842]],
  ])(
    'is set on %s on its side, tagged, with the picture told and all of it in words',
    async (paper, size) => {
      const pdf = await getDocumentProxy(new Uint8Array((await get(`format=pdf&paper=${paper}`)).rawPayload))
      const page = await pdf.getPage(1)
      const { width, height } = page.getViewport({ scale: 1 })
      expect([Math.round(width), Math.round(height)]).toEqual(size)
      const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
      expect(info).toMatchObject({ Title: activity.title, Language: 'da' })
      expect(JSON.stringify(await page.getStructTree())).toContain('Diagram over forandringsteorien')
      const { items } = await (await pdf.getPage(2)).getTextContent()
      const said = items.map((item) => ('str' in item ? item.str : '')).join(' ')
      const first = theory.content.boxes[0]?.title ?? ''
      expect(said.replaceAll(/\s+/g, ' ')).toContain(first.split(' ').slice(0, 3).join(' '))
    },
  )

  it('is read back from its JSON as it was', async () => {
    const written = (await get('format=json')).json<TheoryContent>()
    expect(written.boxes).toEqual(theory.content.boxes)
    const answer = await read(written)
    expect(answer.statusCode, answer.body).toBe(200)
    const { content } = answer.json<{ content: TheoryContent }>()
    expect(content.boxes.map(({ title }) => title)).toEqual(theory.content.boxes.map(({ title }) => title))
    expect(content.arrows).toHaveLength(theory.content.arrows.length)
  })

  it('is also of an effort area, a plan as a whole, and a template that anyone may read', async () => {
    const svgOf = async (of: string, more = '') => wordsOf((await get(`format=svg${more}`, of)).body)
    expect(await svgOf(`/api/plans/${activity.planId}/theories/health`)).toContain(
      'Forandringsteori for Sundhed',
    )
    expect(await svgOf(`/api/plans/${activity.planId}/whole-theory`, '&view=areas')).toContain('Hele planens')
    const template = await test.app.inject({
      url: '/api/theory-templates/health/document?format=svg&language=en',
    })
    expect(template.statusCode).toBe(200)
    expect(wordsOf(template.body)).toContain('Theory of change for Health')
    expect(wordsOf(template.body)).toContain('The report’s example')
  })

  it('calls effort areas and activities by what they are in the pictures of a plan as a whole', async () => {
    const theory = `/api/plans/${activity.planId}/theories/social-life`
    const goal = newBox(uuid(), 'long-term-goals', 'Tryghed')
    const saved = await test.as(worker, 'PUT', theory, { boxes: [goal], arrows: [], answers: [] }, 0)
    expect(saved.statusCode, saved.body).toBe(200)
    const of = `/api/plans/${activity.planId}/whole-theory`
    for (const format of ['svg', 'dot', 'mermaid']) {
      const { body } = await get(`format=${format}&view=areas`, of)
      expect(body).toContain('Indsatsområder')
      expect(body).not.toContain('Leverancer')
    }
    const pdf = await getDocumentProxy(new Uint8Array((await get('format=pdf&view=areas', of)).rawPayload))
    const { items } = await (await pdf.getPage(2)).getTextContent()
    const said = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    expect(said).toContain('Indsatsområder')
    expect(said).not.toContain('Leverancer')
  })

  it('is nothing to outsiders while the plan is hidden from them', async () => {
    const outsider = await makeCaller(test.db, 'analyst')
    const addresses = [
      `/api/activities/${activity.id}/theory`,
      `/api/plans/${activity.planId}/theories/health`,
      `/api/plans/${activity.planId}/whole-theory`,
    ]
    const answers = async (caller: TestCaller) =>
      Promise.all(
        addresses.map(async (of) => (await test.as(caller, 'GET', `${of}/document?format=svg`)).statusCode),
      )
    expect(await answers(outsider)).toEqual([200, 200, 200])
    await test.db.updateTable('plan').set({ status: 'draft' }).where('id', '=', activity.planId).execute()
    expect(await answers(outsider)).toEqual([404, 404, 404])
    expect(await answers(worker)).toEqual([200, 200, 200])
    await test.db.updateTable('plan').set({ status: 'closed' }).where('id', '=', activity.planId).execute()
  })

  it('is nothing to those who see no such theory', async () => {
    expect((await get('format=svg', `/api/activities/${uuid()}/theory`)).statusCode).toBe(404)
    expect((await get('format=svg', `/api/plans/${uuid()}/whole-theory`)).statusCode).toBe(404)
    expect(codeOf(await get('format=gif'))).toBe('not-acceptable-input')
    expect(codeOf(await test.as(undefined, 'GET', `/api/activities/${activity.id}/theory/document`))).toBe(
      'not-signed-in',
    )
  })
})
