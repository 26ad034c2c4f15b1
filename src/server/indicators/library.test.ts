import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type {
  LibraryIndicatorAnswer,
  LibraryList,
  LibraryVersions,
} from '../../contract/library-indicators.ts'
import type { LibrarySums } from '../../contract/library-sums.ts'
import type { OwnIndicator, OwnIndicators } from '../../contract/own-indicators.ts'
import type { Theory } from '../../contract/theories.ts'
import { shippedIndicators } from '../../domain/indicator/library/library.ts'
import { type LibraryContent, libraryFields } from '../../domain/indicator/library-indicator.ts'
import { pick } from '../../domain/pick.ts'
import { storeLibrary } from './library-store.ts'

let test: TestApp
let analyst: TestCaller
let worker: TestCaller
let activity: { id: string; planId: string }
beforeAll(async () => {
  test = await openTestApp({ example: true })
  analyst = await makeCaller(test.db, 'analyst')
  activity = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', activity.planId)
})
afterAll(() => test.close())

const at = '/api/library-indicators'
const list = async (parameters = '') =>
  (await test.as(worker, 'GET', `${at}${parameters}`)).json<LibraryList>()
const read = async (id: string, caller = worker) =>
  (await test.as(caller, 'GET', `${at}/${id}`)).json<LibraryIndicatorAnswer>()
const save = (id: string, content: LibraryContent, version: number, caller = analyst) =>
  test.as(caller, 'PUT', `${at}/${id}`, content, version)
const setState = (id: string, state: string, mergedInto: string | null, version: number, caller = analyst) =>
  test.as(caller, 'PUT', `${at}/${id}/state`, { state, mergedInto }, version)
const contentOf = async (id: string) => pick(await read(id), libraryFields) as LibraryContent
const theoryOf = async () =>
  (await test.as(worker, 'GET', `/api/activities/${activity.id}/theory`)).json<Theory>()

it('the library is nothing to those who are not signed in or belong nowhere, and the analyst’s alone to change', async () => {
  const outsider = await makeCaller(test.db, undefined)
  const content = await contentOf('evictions')
  for (const url of [at, `${at}.csv`, `${at}/evictions`, `${at}/evictions/versions`, '/api/own-indicators']) {
    expect(codeOf(await test.as(undefined, 'GET', url)), url).toBe('not-signed-in')
    expect(codeOf(await test.as(outsider, 'GET', url)), url).toBe('not-permitted')
  }
  expect(codeOf(await test.as(worker, 'POST', at, { content, adopts: [] }))).toBe('not-permitted')
  expect(codeOf(await save('evictions', content, 1, worker))).toBe('not-permitted')
  expect(codeOf(await setState('evictions', 'retired', null, 1, worker))).toBe('not-permitted')
  expect(codeOf(await test.as(worker, 'GET', '/api/own-indicators'))).toBe('not-permitted')
  expect(await read('evictions')).toMatchObject({ editable: false, state: 'current', version: 1 })
  expect(await read('evictions', analyst)).toMatchObject({ editable: true })
})

describe('the library', () => {
  it('is there from the start, found by what it suits and by words, at most so many', async () => {
    expect((await list()).total).toBe(shippedIndicators.length)
    const homework = await list('?activityType=homework-cafe&term=short-term')
    expect(homework.items.map(({ id }) => id)).toContain('homework-done-weekly')
    expect(homework.items.every(({ term }) => term === 'short-term')).toBe(true)
    const suits = await list('?forLane=effort-goals&forActivityType=homework-cafe&most=3')
    expect(suits.items).toHaveLength(3)
    expect(suits.total).toBe(shippedIndicators.length)
    expect(suits.items[0]?.activityTypes).toContain('homework-cafe')
    expect((await list('?text=udsaettelse')).items[0]?.id).toBe('evictions')
    expect(codeOf(await test.as(worker, 'GET', `${at}?unit=words`))).toBe('not-acceptable-input')
    expect(codeOf(await test.as(worker, 'GET', `${at}/no-such-thing`))).toBe('not-found')
  })

  it('comes whole as CSV and as a workbook, in either language', async () => {
    const csv = await test.as(worker, 'GET', `${at}.csv`)
    expect(csv.headers['content-disposition']).toContain('indikatorer.csv')
    expect(csv.body).toContain('Udsættelser')
    expect(csv.body.match(/^[a-z0-9-]+;/gm)).toHaveLength(shippedIndicators.length)
    expect((await test.as(worker, 'GET', `${at}.csv?language=en`)).body).toContain('Evictions')
    const workbook = await test.as(worker, 'GET', `${at}.xlsx`)
    expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('an indicator of the library', () => {
  it('is edited over a version, keeps what it said, and no later start puts the shipped words back', async () => {
    const content = await contentOf('rent-arrears')
    const edited = { ...content, name: { da: 'Huslejegæld', en: 'Rent debt' } }
    expect((await save('rent-arrears', edited, 1)).json()).toMatchObject({ version: 2, name: edited.name })
    expect(codeOf(await save('rent-arrears', edited, 1))).toBe('changed-meanwhile')
    const both = await Promise.all([1, 2].map(() => save('rent-arrears', edited, 2)))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    await storeLibrary(test.db)
    expect((await read('rent-arrears')).name).toEqual(edited.name)
    const versions = async (caller: TestCaller) =>
      (await test.as(caller, 'GET', `${at}/rent-arrears/versions`)).json<LibraryVersions>().items
    expect((await versions(analyst)).map(({ action, savedBy }) => [action, savedBy])).toEqual([
      ['changed', 'analyst'],
      ['changed', 'analyst'],
      ['created', null],
    ])
    expect((await versions(worker)).map(({ savedBy }) => savedBy)).toEqual([null, null, null])
  })

  it('that nobody has edited is worded anew by a later version of Overblik', async () => {
    const [first, ...others] = shippedIndicators
    const renamed = { ...first, name: { da: 'Gange i alt', en: 'Sessions in all' } } as typeof first & object
    await storeLibrary(test.db, [renamed, ...others] as typeof shippedIndicators)
    expect(await read('sessions-held')).toMatchObject({ version: 2, name: renamed.name })
    await storeLibrary(test.db)
    expect(await read('sessions-held')).toMatchObject({ version: 3, name: first?.name })
    await storeLibrary(test.db)
    expect(await read('sessions-held')).toMatchObject({ version: 3 })
  })

  it('is refused where its parts don’t fit, its words are missing, or its name is taken', async () => {
    const content = await contentOf('evictions')
    const scale = { low: 1, high: 5, lowWord: content.name, highWord: content.name }
    for (const wrong of [
      { ...content, unit: 'scale-mean' },
      { ...content, scale },
      { ...content, unit: 'share', feed: 'sessions' },
      { ...content, effortAreas: [] },
      { ...content, lanes: ['challenges'] },
      { ...content, name: { da: 'Noget', en: ' ' } },
    ])
      expect(codeOf(await save('evictions', wrong as LibraryContent, 1))).toBe('not-acceptable-input')
    expect(codeOf(await save('evictions', { ...content, source: { da: '010203-1234', en: 'x' } }, 1))).toBe(
      'cpr-number',
    )
    const taken = { ...content, name: { da: 'FRAFLYTNING', en: 'Something else' } }
    expect(codeOf(await save('evictions', taken, 1))).toBe('indicator-name-taken')
  })

  it('is retired and brought back; while it is retired it is not offered, and stays readable', async () => {
    expect((await setState('water-used', 'retired', null, 1)).json()).toMatchObject({
      state: 'retired',
      version: 2,
    })
    expect((await list('?text=vandforbrug')).items.map(({ id }) => id)).not.toContain('water-used')
    expect((await list('?text=vandforbrug&state=retired')).items.map(({ id }) => id)).toContain('water-used')
    expect(await read('water-used')).toMatchObject({ state: 'retired' })
    expect((await setState('water-used', 'current', null, 2)).json()).toMatchObject({
      state: 'current',
      version: 3,
    })
  })

  it('is merged into another that is in use, which tells whether their values fit together', async () => {
    expect(codeOf(await setState('health-talks', 'merged', 'health-talks', 1))).toBe('merge-not-possible')
    expect(codeOf(await setState('health-talks', 'merged', 'nothing', 1))).toBe('merge-not-possible')
    expect(codeOf(await setState('health-talks', 'merged', null, 1))).toBe('merge-not-possible')
    expect((await setState('health-talks', 'merged', 'homes-visited', 1)).json()).toMatchObject({
      state: 'merged',
      mergedInto: 'homes-visited',
    })
    expect((await setState('greener-habit', 'merged', 'homes-visited', 1)).statusCode).toBe(200)
    expect((await read('homes-visited')).merged).toMatchObject([
      { id: 'health-talks', fits: true },
      { id: 'greener-habit', fits: false },
    ])
    expect(codeOf(await setState('homes-visited', 'merged', 'health-talks', 1))).toBe('merge-not-possible')
    expect((await setState('health-talks', 'current', null, 2)).json()).toMatchObject({ mergedInto: null })
  })
})

describe('a plan’s own indicator', () => {
  it('is found by name, proposed with what it says, and tied to a shared one as a change of its theory', async () => {
    const before = await theoryOf()
    const [box] = before.content.boxes.filter(({ indicators }) => indicators.length > 0)
    const [indicator] = box?.indicators ?? []
    if (!box || !indicator) expect.unreachable()
    const found = (
      await test.as(analyst, 'GET', `/api/own-indicators?text=${encodeURIComponent(indicator.name)}`)
    ).json<OwnIndicators>()
    expect(found.items[0]).toMatchObject({ name: indicator.name })
    const proposed = (
      await test.as(analyst, 'GET', `/api/own-indicators/${indicator.id}`)
    ).json<OwnIndicator>()
    expect(proposed.same[0]).toMatchObject({ indicatorId: indicator.id, planId: activity.planId })
    expect(proposed.proposal.name.da).toBe(indicator.name)
    expect(proposed.proposal.activityTypes).toHaveLength(1)
    const told = { da: 'Det tæller.', en: 'It counts.' }
    const content = {
      ...proposed.proposal,
      name: { da: 'Noget helt nyt', en: 'Something 100% new' },
      definition: told,
      source: told,
      method: told,
    }
    const own = { planId: activity.planId, indicatorId: indicator.id }
    const created = await test.as(analyst, 'POST', at, { content, adopts: [own] })
    expect(created.statusCode, created.body).toBe(201)
    expect(created.json()).toMatchObject({
      id: 'something-100-new',
      plans: 1,
      usedBy: [{ id: activity.planId }],
    })
    const after = await theoryOf()
    expect(after.version).toBe(before.version + 1)
    const tied = after.content.boxes
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === indicator.id)
    expect(tied).toEqual({ ...indicator, libraryIndicator: 'something-100-new' })
    const again = { content: { ...content, name: { da: 'Et andet', en: 'Another' } }, adopts: [own] }
    expect(codeOf(await test.as(analyst, 'POST', at, again))).toBe('indicator-not-own')
    expect((await list('?text=another')).items.map(({ id }) => id)).not.toContain('another')
    expect(codeOf(await test.as(analyst, 'GET', `/api/own-indicators/${indicator.id}`))).toBe('not-found')
  })

  it('in words is taken as it is, and can’t be put together until the analyst says what it is counted in', async () => {
    const own = (await theoryOf()).content.boxes
      .flatMap(({ indicators }) => indicators)
      .find(({ libraryIndicator, unit }) => libraryIndicator === null && unit === 'text')
    const { proposal } = (
      await test.as(analyst, 'GET', `/api/own-indicators/${own?.id}`)
    ).json<OwnIndicator>()
    expect(proposal.unit).toBe('text')
    const told = { da: 'Det fortæller.', en: 'It tells.' }
    const content = {
      ...proposal,
      ...{ name: { da: 'Det, som forældre siger', en: 'What parents say' } },
      ...{ definition: told, source: told, method: told },
    }
    const adopts = [{ planId: activity.planId, indicatorId: own?.id }]
    const created = await test.as(analyst, 'POST', at, { content, adopts })
    expect(created.statusCode, created.body).toBe(201)
    const sums = async () =>
      (await test.as(analyst, 'GET', `${at}/what-parents-say/sums`)).json<LibrarySums>()
    expect(await sums()).toMatchObject({ fault: 'words', total: null })
    const counted = { ...content, unit: 'count' } as LibraryContent
    expect((await save('what-parents-say', counted, 1)).statusCode).toBe(200)
    expect((await sums()).fault).not.toBe('words')
    expect((await list('?unit=text')).items.map(({ id }) => id)).not.toContain('what-parents-say')
  })

  it('of a draft or of nothing is none to take', async () => {
    expect(codeOf(await test.as(analyst, 'GET', `/api/own-indicators/${uuid()}`))).toBe('not-found')
    const { items } = (await test.as(analyst, 'GET', '/api/own-indicators')).json<OwnIndicators>()
    await test.db.updateTable('activity').set({ published: false }).where('id', '=', activity.id).execute()
    const hidden = (await theoryOf()).content.boxes
      .flatMap(({ indicators }) => indicators)
      .find(({ libraryIndicator }) => libraryIndicator === null)
    expect(codeOf(await test.as(analyst, 'GET', `/api/own-indicators/${hidden?.id}`))).toBe('not-found')
    expect(items.length).toBeGreaterThan(10)
    await test.db.updateTable('activity').set({ published: true }).where('id', '=', activity.id).execute()
  })
})
