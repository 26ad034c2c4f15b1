import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { ActivityList } from '../../contract/activities.ts'
import type { Catalogue, CatalogueByProgramme, CatalogueType } from '../../contract/catalogue.ts'
import type { Overview } from '../../contract/overview.ts'
import { activityTypeIds } from '../../domain/vocabulary/ids.ts'

let test: TestApp
let empty: TestApp
let analyst: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: true })
  empty = await openTestApp({ example: false })
  analyst = await makeCaller(test.db, 'analyst')
})
afterAll(async () => {
  await test.close()
  await empty.close()
})

const addresses = [
  '/api/catalogue',
  '/api/catalogue/types/exercise',
  '/api/catalogue/programmes/2015-18',
  '/api/catalogue/document?format=json',
]
const typeOf = (id: string, query = '') => test.get<CatalogueType>(`/api/catalogue/types/${id}${query}`)

describe('the catalogue', () => {
  it.each(addresses)('is read by all who are members, and by nobody else (%s)', async (address) => {
    expect((await test.as(undefined, 'GET', address)).statusCode).toBe(401)
    expect(codeOf(await test.as(await makeCaller(test.db, undefined), 'GET', address))).toBe('not-permitted')
    expect((await test.as(analyst, 'GET', address)).statusCode).toBe(200)
  })

  it('says of each type what the overview says of it', async () => {
    const [catalogue, overview] = await Promise.all([
      test.get<Catalogue>('/api/catalogue'),
      test.get<Overview>('/api/overview'),
    ])
    expect(catalogue).toMatchObject({ exampleData: true, plans: 162, activities: 557 })
    expect(
      catalogue.types.map(({ id, activities, reached, plansEvaluated }) => ({
        ...{ id, activities, reached, plans: plansEvaluated },
      })),
    ).toEqual(
      overview.activityTypes.map(({ id, activities, reached, plans }) => ({
        id,
        activities,
        reached,
        plans,
      })),
    )
    for (const { reached, pooled } of catalogue.types) {
      const { mean = 0 } = catalogue.prior ?? {}
      const own = reached.count / reached.of
      expect(pooled?.mean).toBeGreaterThanOrEqual(Math.min(own, mean))
      expect(pooled?.mean).toBeLessThanOrEqual(Math.max(own, mean))
    }
  })

  it('leads from each number to as many activities', async () => {
    const query = '?role=executing&targetGroup=families,women'
    const { types } = await test.get<Catalogue>(`/api/catalogue${query}`)
    for (const { id, activities, reached } of types.slice(0, 8)) {
      const list = `/api/activities${query}&activityType=${id}&pageSize=10`
      expect((await test.get<ActivityList>(list)).total).toBe(activities)
      expect((await test.get<ActivityList>(`${list}&attainment=reached`)).total).toBe(reached.count)
    }
  })

  it('refuses what the vocabulary does not know', async () => {
    expect(codeOf(await test.as(analyst, 'GET', '/api/catalogue?role=boss'))).toBe('not-acceptable-input')
    expect(codeOf(await test.as(analyst, 'GET', '/api/catalogue/types/juggling'))).toBe('not-found')
    expect(codeOf(await test.as(analyst, 'GET', '/api/catalogue/programmes/1999-00'))).toBe('not-found')
  })

  it('tells of every type also where nobody has done anything', async () => {
    const { types, prior } = await empty.get<Catalogue>('/api/catalogue')
    expect(types.map(({ id }) => id)).toEqual(activityTypeIds)
    expect(prior).toBeNull()
    expect(types.every(({ pooled, plans }) => pooled === null && plans === 0)).toBe(true)
    const type = await empty.get<CatalogueType>('/api/catalogue/types/homework-cafe')
    expect(type).toMatchObject({ partners: [], theory: { source: 'activities', lanes: [] } })
    expect(type.anchoring.told).toBe(0)
  })
})

describe('a type', () => {
  it('tells with whom, by what and how it is thought to work, of its own activities alone', async () => {
    const { partners, indicators, theory, activities, plans } = await typeOf('homework-cafe')
    expect(partners.length).toBeGreaterThan(1)
    for (const own of [...partners]) {
      expect(own.activities).toBeLessThanOrEqual(activities)
      expect(own.plans).toBeLessThanOrEqual(plans)
    }
    expect(partners.map((own) => own.activities)).toEqual(
      partners.map((own) => own.activities).toSorted((one, other) => other - one),
    )
    expect(indicators.most.length).toBeGreaterThan(2)
    expect(indicators.different).toBeGreaterThanOrEqual(indicators.most.length)
    expect(theory.source).toBe('activities')
    expect(theory.lanes.map(({ id }) => id)).toContain('effort-goals')
    for (const { boxes } of theory.lanes) for (const box of boxes) expect(box.plans).toBeGreaterThanOrEqual(2)
  })

  it('has the template’s theory of change where it is its example', async () => {
    const { theory } = await typeOf('exercise')
    expect(theory.source).toBe('template')
    expect(theory.lanes).toHaveLength(6)
  })

  it('is told of the plans of a filter alone', async () => {
    const whole = await typeOf('exercise')
    const some = await typeOf('exercise', '?role=bridging')
    expect(some.activities).toBeGreaterThan(0)
    expect(some.activities).toBeLessThan(whole.activities)
    expect(some.partners.reduce((sum, own) => sum + own.activities, 0)).toBeLessThan(
      whole.partners.reduce((sum, own) => sum + own.activities, 0),
    )
  })

  it('tells what carried on, with whom and how ready they were, where self-evaluations say so', async () => {
    const before = await typeOf('exercise')
    expect(before.anchoring).toMatchObject({ told: 0, evaluations: before.reached.of })
    const { items } = await test.get<ActivityList>('/api/activities?activityType=exercise&pageSize=10')
    const id = items[0]?.id ?? ''
    await test.db
      .updateTable('selfEvaluation')
      .set({ carriesOn: ['activity', 'cooperation'], carriedBy: ['sports-clubs'], readiness: 'agreed' })
      .where('activityId', '=', id)
      .execute()
    const { anchoring } = await typeOf('exercise')
    expect(anchoring).toMatchObject({
      told: 1,
      carriedBy: [{ id: 'sports-clubs', evaluations: 1 }],
      readiness: [{ id: 'agreed', evaluations: 1 }],
    })
    expect(anchoring.carriesOn.map((own) => own.id).sort()).toEqual(['activity', 'cooperation'])
  })

  it('is told beside types that are like it, and by what', async () => {
    const { related } = await typeOf('homework-cafe')
    expect(related.map(({ id }) => id)).toContain('youth-clubs')
    for (const { groups, role, plans, words } of related)
      expect(groups.length + plans + words.da.length + (role ? 1 : 0)).toBeGreaterThan(0)
  })
})

describe('activities under another programme', () => {
  it('are counted once each, and found behind each number', async () => {
    for (const programme of ['2006-10', '2011-14', '2015-18', '2019-26']) {
      const seen = await test.get<CatalogueByProgramme>(`/api/catalogue/programmes/${programme}`)
      const parts = [...seen.areas, ...seen.shared, seen.outside]
      expect(parts.reduce((sum, { figures }) => sum + figures.activities, 0)).toBe(557)
      expect(seen.total).toEqual({ activities: 557, evaluated: 557, reached: 323 })
      for (const { effortAreas, figures } of seen.shared) {
        const list = await test.get<ActivityList>(
          `/api/activities?effortArea=${effortAreas.join(',')}&pageSize=10`,
        )
        expect(list.total).toBe(figures.activities)
      }
    }
  })
})

describe('the catalogue as a file', () => {
  it('is a tagged PDF in either language, and JSON with every type', async () => {
    for (const language of ['da', 'en']) {
      const answer = await test.as(analyst, 'GET', `/api/catalogue/document?format=pdf&language=${language}`)
      expect(answer.headers['content-type']).toBe('application/pdf')
      expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
      expect(answer.rawPayload.includes('pdfuaid')).toBe(true)
    }
    const { types, exampleData } = await test.get<{
      types: { id: string; name: object }[]
      exampleData: boolean
    }>('/api/catalogue/document?format=json')
    expect(exampleData).toBe(true)
    expect(types.map(({ id }) => id)).toEqual(activityTypeIds)
    expect(types[0]?.name).toHaveProperty('da')
  })

  it('can be set where there is nothing to tell', async () => {
    const answer = await empty.ask({ url: '/api/catalogue/document?format=pdf' })
    expect(answer.statusCode).toBe(200)
  })
})
