import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { LibrarySums } from '../../contract/library-sums.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestApp
let analyst: TestCaller
const url = '/api/library-indicators/volunteer-hours/sums'

/** Each plan's first activity gets the indicator, and a value for each year that is named. */
async function measure(planId: string, values: Readonly<Record<string, string>>): Promise<void> {
  const box = await test.db
    .selectFrom('theoryBox')
    .where('planId', '=', planId)
    .where('lane', '=', 'effort-goals')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const indicatorId = uuid()
  await test.db
    .insertInto('indicator')
    .values({
      ...{ planId, id: indicatorId, boxId: box.id, position: 7, name: 'Frivillige timer' },
      ...{ libraryIndicatorId: 'volunteer-hours', unit: 'count', aggregation: 'cumulative' },
      ...{ direction: 'up', source: '', baseline: '', target: '' },
    })
    .execute()
  for (const [year, amount] of Object.entries(values))
    await test.db
      .insertInto('measurement')
      .values({
        ...{ planId, id: uuid(), indicatorId, measuredOn: `${year}-05-01`, amount, result: '' },
        ...{ origin: 'hand', source: '' },
      })
      .execute()
}

beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(6))
  const plans = await test.db.selectFrom('plan').select('id').orderBy('id').execute()
  for (const [index, { id }] of plans.entries())
    await measure(id, index < 5 ? { 2010: '10.5', ...(index === 0 && { 2011: '7' }) } : {})
  analyst = await makeCaller(test.db, 'analyst')
})
afterAll(() => test.close())

describe('the sum of a library indicator across plans', () => {
  it('is for the analyst and the fund', async () => {
    expect((await test.as(undefined, 'GET', url)).statusCode).toBe(401)
    expect((await test.as(await makeCaller(test.db, 'consultant'), 'GET', url)).statusCode).toBe(403)
    expect((await test.as(await makeCaller(test.db, 'fund-officer'), 'GET', url)).statusCode).toBe(200)
    expect(codeOf(await test.as(analyst, 'GET', '/api/library-indicators/none-such/sums'))).toBe('not-found')
  })

  it('says how many plans stand behind it and what was left out, and nothing of fewer than five', async () => {
    const { years, total, fault } = (await test.as(analyst, 'GET', url)).json<LibrarySums>()
    expect([fault, total]).toEqual([null, null])
    expect(years).toEqual([
      {
        ...{ year: '2010', amount: '52.5', of: null, fault: null, summed: 5, measured: 5, plans: 6 },
        leftOut: [{ fault: 'not-measured', values: 1 }],
      },
      expect.objectContaining({ year: '2011', amount: null, summed: 0 }),
    ])
  })

  it('can’t be made of attendance per session', async () => {
    const sums = (
      await test.as(analyst, 'GET', '/api/library-indicators/mean-attendance/sums')
    ).json<LibrarySums>()
    expect(sums).toMatchObject({ fault: 'mean-of-counts', years: [] })
  })

  it('is told once where indicators were merged, of all in a row of merges', async () => {
    const others = await test.db
      .selectFrom('libraryIndicator')
      .where(sql<boolean>`content ->> 'unit' = 'count' and content ->> 'aggregation' = 'cumulative'`)
      .where('id', '<>', 'volunteer-hours')
      .orderBy('id')
      .limit(2)
      .select('id')
      .execute()
    const [between = '', last = ''] = others.map(({ id }) => id)
    const merge = (id: string, mergedInto: string | null) =>
      test.db
        .updateTable('libraryIndicator')
        .set({ state: mergedInto === null ? 'current' : 'merged', mergedInto })
        .where('id', '=', id)
        .execute()
    await merge('volunteer-hours', between)
    await merge(between, last)
    const yearsOf = async (id: string) =>
      (await test.as(analyst, 'GET', `/api/library-indicators/${id}/sums`)).json<LibrarySums>().years
    expect(await yearsOf('volunteer-hours')).toEqual([])
    expect(await yearsOf(between)).toEqual([])
    expect(await yearsOf(last)).toContainEqual(expect.objectContaining({ amount: '52.5', summed: 5 }))
    await merge(between, null)
    await merge('volunteer-hours', null)
  })

  it('is of real plans, and of example plans only where there are no others', async () => {
    const exampleOf = async () => (await test.as(analyst, 'GET', url)).json<LibrarySums>()
    const [first] = await test.db.selectFrom('plan').select('id').orderBy('id').limit(1).execute()
    await test.db.updateTable('plan').set({ example: true }).execute()
    expect(await exampleOf()).toMatchObject({ example: true, years: [{ amount: '52.5' }, {}] })
    await test.db
      .updateTable('plan')
      .set({ example: false })
      .where('id', '=', first?.id ?? '')
      .execute()
    expect(await exampleOf()).toMatchObject({ example: false, years: [{ amount: null }, { amount: null }] })
    await test.db.updateTable('plan').set({ example: false }).execute()
  })

  it('looks at no plan that is not granted, and at no draft', async () => {
    await test.db.updateTable('plan').set({ status: 'draft' }).execute()
    expect((await test.as(analyst, 'GET', url)).json<LibrarySums>().years).toEqual([])
  })
})
