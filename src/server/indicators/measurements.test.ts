import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import { multipart, partOf } from '../../../test/support/imports.ts'
import type { Attachments } from '../../contract/attachments.ts'
import type { IndicatorHistory, MeasuredIndicator, NewValue } from '../../contract/measurements.ts'
import type { Theory } from '../../contract/theories.ts'
import { type Indicator, newBox, newIndicator } from '../../domain/theory/theory.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestApp
let planId: string
let activityId: string
let day: string
let worker: TestCaller
let stranger: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(2))
  const plans = await test.db.selectFrom('plan').select(['id', 'startsOn']).execute()
  const [own, other] = plans
  if (!own || !other) throw new Error('there are two plans')
  planId = own.id
  day = own.startsOn
  const activity = await test.db
    .selectFrom('activity')
    .where('planId', '=', planId)
    .select('id')
    .executeTakeFirstOrThrow()
  activityId = activity.id
  worker = await makeCaller(test.db, 'worker', planId)
  stranger = await makeCaller(test.db, 'worker', other.id)
})
afterAll(() => test.close())

/** Puts an indicator into a box of the activity's theory of change, as people do. */
async function newlyMeasured(changes: Partial<Indicator>): Promise<string> {
  const url = `/api/activities/${activityId}/theory`
  const { content, version } = (await test.as(worker, 'GET', url)).json()
  const indicator = {
    ...newIndicator(uuid(), 'Kommer igen'),
    unit: 'count' as const,
    target: '20',
    ...changes,
  }
  const box = { ...newBox(uuid(), 'effort-goals', 'Flere kommer igen'), indicators: [indicator] }
  const boxes = [...content.boxes, box]
  const saved = await test.as(worker, 'PUT', url, { ...content, boxes }, version)
  expect(saved.statusCode, saved.body).toBe(200)
  return indicator.id
}

const address = (id: string) => `/api/plans/${planId}/indicators/${id}`
const add = (id: string, value: Partial<NewValue>, caller: TestCaller | undefined = worker) =>
  test.as(caller, 'POST', `${address(id)}/values`, { on: day, amount: '12', ...value })
const of = (id: string, what = '') => `/api/plans/${planId}/values/${id}${what}`

describe('a measured value', () => {
  it('is nobody’s who may not see it, and nobody puts one down who may only look', async () => {
    const id = await newlyMeasured({})
    const nobody = uuid()
    expect((await test.as(undefined, 'GET', address(id))).statusCode).toBe(401)
    expect((await test.as(undefined, 'POST', `${address(id)}/values`, {})).statusCode).toBe(401)
    const board = await makeCaller(test.db, 'board-member', planId)
    const analyst = await makeCaller(test.db, 'analyst')
    expect((await test.as(board, 'GET', address(id))).json()).toMatchObject({ editable: false })
    expect(codeOf(await add(id, {}, board))).toBe('not-permitted')
    expect(codeOf(await test.as(analyst, 'GET', address(id)))).toBe('not-permitted')
    for (const path of [address(id), `${address(id)}/history`, address(nobody)])
      expect(codeOf(await test.as(stranger, 'GET', path))).toBe('not-found')
    expect(codeOf(await add(id, {}, stranger))).toBe('not-found')
    expect(codeOf(await test.as(worker, 'GET', address(nobody)))).toBe('not-found')
    const { values } = (await add(id, {})).json<MeasuredIndicator>()
    const own = values[0]?.id ?? ''
    expect(codeOf(await test.as(stranger, 'POST', of(own, '/correction'), { on: day, amount: '1' }))).toBe(
      'not-found',
    )
    expect(codeOf(await test.as(stranger, 'DELETE', of(own)))).toBe('not-found')
    expect(codeOf(await test.as(board, 'DELETE', of(own)))).toBe('not-permitted')
    expect(codeOf(await test.as(worker, 'DELETE', of(nobody)))).toBe('not-found')
  })

  it('is read as people type it, and says how far the goal came', async () => {
    const id = await newlyMeasured({ target: '1200' })
    const added = await add(id, { amount: '1.200', source: 'Lister', comment: 'Tal fra maj' })
    expect(added.statusCode, added.body).toBe(200)
    expect(added.json()).toMatchObject({
      attained: { attainment: 'reached', ground: 'at-target', value: { size: '1200', amount: '1200' } },
      values: [{ amount: '1200', of: null, source: 'Lister', comment: 'Tal fra maj', recordedBy: 'worker' }],
    })
  })

  it('goes on being counted as it was, whatever its indicator is called', async () => {
    const id = await newlyMeasured({})
    const url = `/api/activities/${activityId}/theory`
    const changed = async (changes: Partial<Indicator>) => {
      const { content, version } = (await test.as(worker, 'GET', url)).json<Theory>()
      const boxes = content.boxes.map((box) => ({
        ...box,
        indicators: box.indicators.map((one) => (one.id === id ? { ...one, ...changes } : one)),
      }))
      return test.as(worker, 'PUT', url, { ...content, boxes }, version)
    }
    const scale = { low: 1, high: 5 }
    expect((await changed({ unit: 'scale-mean', scale, target: '4' })).statusCode).toBe(200)
    await add(id, { amount: '38', of: 10 })
    expect(codeOf(await changed({ unit: 'share', scale: null, target: '50' }))).toBe('indicator-measured')
    expect(codeOf(await changed({ scale: { low: 0, high: 10 } }))).toBe('indicator-measured')
    expect((await changed({ name: 'Tryghed', target: '4.5' })).statusCode).toBe(200)
  })

  it('is refused with what to mend', async () => {
    const id = await newlyMeasured({})
    const refused = async (value: Partial<NewValue>, indicator = id) =>
      (await add(indicator, value)).json<{ code?: string; params: object }>()
    expect(await refused({ amount: 'N/A' })).toMatchObject({
      code: 'not-a-figure',
      params: { place: 'amount', suggestion: 'none' },
    })
    expect(await refused({ amount: 'ca. 20' })).toMatchObject({ params: { suggestion: '20' } })
    expect(await refused({ amount: '-4' })).toMatchObject({ params: { suggestion: '4' } })
    expect(await refused({ amount: '' })).toMatchObject({ code: 'not-acceptable-input' })
    expect(await refused({ on: '1999-01-01' })).toMatchObject({ code: 'day-outside-plan' })
    expect(await refused({ on: '2999-01-01' })).toMatchObject({ code: 'day-in-future' })
    expect(await refused({ comment: 'Ring til 010190-1234' })).toMatchObject({ code: 'cpr-number' })
    const share = await newlyMeasured({ unit: 'share', target: '50' })
    expect(await refused({ amount: '12', of: 10 }, share)).toMatchObject({
      code: 'more-than-asked',
      params: { amount: '12', of: 10 },
    })
    expect(await refused({ amount: '12' }, share)).toMatchObject({ code: 'of-how-many' })
    expect(await refused({ amount: '0', of: 0 }, share)).toMatchObject({ code: 'of-how-many' })
    const mean = await newlyMeasured({ unit: 'scale-mean', scale: { low: 1, high: 5 }, target: '4' })
    expect(await refused({ amount: '51', of: 10 }, mean)).toMatchObject({
      code: 'beyond-scale',
      params: { low: 1, high: 5 },
    })
    const fed = await newlyMeasured({ feed: 'sessions' })
    expect(await refused({}, fed)).toMatchObject({ code: 'counted-by-logbook' })
    const money = await newlyMeasured({ unit: 'money', target: '5000' })
    expect(await refused({ amount: '12,50' }, money)).toMatchObject({ params: { suggestion: '12' } })
  })

  it('has parts that are no more than the whole', async () => {
    const id = await newlyMeasured({ unit: 'share', target: '50' })
    const women = { by: 'sex', category: 'women', amount: '6', of: 9 } as const
    const men = { by: 'sex', category: 'men', amount: '3', of: 8 } as const
    const refused = await add(id, { amount: '8', of: 20, parts: [women, men] })
    expect(refused.json()).toMatchObject({ code: 'parts-beyond-whole', params: { by: 'sex' } })
    for (const parts of [[women, women], [{ ...women, category: 'unknown' }]])
      expect(codeOf(await add(id, { amount: '12', of: 20, parts }))).toBe('not-acceptable-input')
    const taken = await add(id, { amount: '12', of: 20, parts: [women, men] })
    expect(taken.json<MeasuredIndicator>().values[0]?.parts).toEqual([men, women])
  })

  it('is put right without losing what stood there, and taken back and brought back', async () => {
    const id = await newlyMeasured({})
    const [first] = (await add(id, { amount: '12' })).json<MeasuredIndicator>().values
    const file = await test.app.inject({
      method: 'POST',
      url: `/api/values/${first?.id}/attachments`,
      payload: partOf(Buffer.from('Tælling'), 'Tælling.txt'),
      headers: { ...multipart, ...worker.headers },
    })
    expect(file.statusCode, file.body).toBe(200)
    const right = { on: day, amount: '21' }
    const corrected = await test.as(worker, 'POST', of(first?.id ?? '', '/correction'), right)
    expect(corrected.statusCode, corrected.body).toBe(200)
    const [second] = corrected.json<MeasuredIndicator>().values
    expect(corrected.json()).toMatchObject({
      attained: { attainment: 'reached' },
      values: [{ amount: '21', files: 1 }],
    })
    expect(codeOf(await test.as(worker, 'POST', of(first?.id ?? '', '/correction'), right))).toBe(
      'value-replaced',
    )
    expect(codeOf(await test.as(worker, 'DELETE', of(first?.id ?? '')))).toBe('value-replaced')
    const url = `/api/values/${second?.id}/attachments`
    expect((await test.as(worker, 'GET', url)).json<Attachments>().items).toMatchObject([
      { fileName: 'Tælling.txt' },
    ])
    expect(codeOf(await test.as(stranger, 'GET', url))).toBe('not-found')

    const gone = await test.as(worker, 'DELETE', of(second?.id ?? ''))
    expect(gone.json()).toMatchObject({ values: [], attained: { attainment: 'not-measured' } })
    const history = (await test.as(worker, 'GET', `${address(id)}/history`)).json<IndicatorHistory>()
    expect(history.items.map(({ amount, state }) => [amount, state])).toEqual([
      ['21', 'taken-back'],
      ['12', 'corrected'],
    ])
    expect(codeOf(await test.as(worker, 'POST', of(first?.id ?? '', '/restore')))).toBe('not-found')
    const back = await test.as(worker, 'POST', of(second?.id ?? '', '/restore'))
    expect(back.json()).toMatchObject({ values: [{ amount: '21' }] })
  })

  it('put right by two at once is put right by one of them', async () => {
    const id = await newlyMeasured({})
    const [first] = (await add(id, {})).json<MeasuredIndicator>().values
    const both = await Promise.all(
      ['13', '14'].map((amount) =>
        test.as(worker, 'POST', of(first?.id ?? '', '/correction'), { on: day, amount }),
      ),
    )
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
    expect((await test.as(worker, 'GET', address(id))).json<MeasuredIndicator>().values).toHaveLength(1)
  })

  it('is words where the indicator is in words', async () => {
    const id = await newlyMeasured({ unit: 'text', target: 'Flere kommer' })
    expect(codeOf(await add(id, { amount: '', words: '' }))).toBe('not-acceptable-input')
    expect((await add(id, { amount: '', words: 'De fleste' })).json()).toMatchObject({
      attained: { ground: 'in-words' },
      values: [{ amount: null, words: 'De fleste' }],
    })
  })

  it('says where there is nothing to reach', async () => {
    const nothing = async (changes: Partial<Indicator>) =>
      (await test.as(worker, 'GET', address(await newlyMeasured(changes)))).json<MeasuredIndicator>()
        .nothingToReach
    expect(await nothing({ baseline: '20' })).toBe(true)
    expect(await nothing({ baseline: '19' })).toBe(false)
    expect(await nothing({ baseline: '19', direction: 'down' })).toBe(true)
    expect(await nothing({ baseline: '20', aggregation: 'cumulative' })).toBe(false)
  })
})
