import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows, openWithExcelJs } from '../../../test/support/files.ts'
import type { Logbook } from '../../contract/logbook.ts'
import type { SessionWriting } from '../../contract/logbook-sessions.ts'
import type { FedIndicators } from '../../contract/logbook-sums.ts'
import type { MeasuredIndicator } from '../../contract/measurements.ts'
import type { Progress } from '../../contract/progress.ts'
import type { Theory } from '../../contract/theories.ts'
import type { LogbookFeed } from '../../domain/indicator/units.ts'
import { type Indicator, newBox, newIndicator } from '../../domain/theory/theory.ts'
import { withinFor } from '../access/within.ts'
import { listKnownGoals } from '../evaluations/known.ts'
import { applyRows } from '../imports/apply.ts'
import { listFedValues } from './fed.ts'

let test: TestApp
let worker: TestCaller
let planId: string
let activityId: string
const ids = new Map<string, string>()

const indicator = (name: string, changes: Partial<Indicator>): Indicator => {
  ids.set(name, uuid())
  return { ...newIndicator(ids.get(name) ?? '', name), unit: 'count', target: '30', ...changes }
}

/** By hand: 33 came on 3 days, 21 of them on the 2 of January; the highest number of volunteers was 3. */
const written = [
  ['2010-01-05', 10, 1, 'held'],
  ['2010-01-12', 11, 3, 'held'],
  ['2010-01-19', 0, 0, 'cancelled'],
  ['2010-02-02', 12, 2, 'held'],
] as const

beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(1))
  const found = await test.db.selectFrom('activity').select(['id', 'planId']).executeTakeFirstOrThrow()
  planId = found.planId
  activityId = found.id
  worker = await makeCaller(test.db, 'worker', planId)
  const url = `/api/activities/${activityId}`
  const logbook = (await test.as(worker, 'GET', `${url}/logbook`)).json<Logbook>()
  const group = logbook.content.groups[0]?.id ?? ''
  for (const [heldOn, count, volunteers, state] of written) {
    const body: SessionWriting = {
      ...{ heldOn, startsAt: null, state, counts: [{ group, count }], present: [], note: '' },
      ...{ volunteers, volunteerMinutes: volunteers * 100 },
    }
    const put = await test.as(worker, 'PUT', `${url}/sessions/${randomUUID()}`, body)
    expect(put.statusCode, put.body).toBe(200)
  }
  const { content, version } = (await test.as(worker, 'GET', `${url}/theory`)).json()
  const box = {
    ...newBox(uuid(), 'effort-goals', 'Flere kommer igen'),
    indicators: [
      indicator('attendance', { feed: 'attendance', aggregation: 'cumulative' }),
      indicator('by the 12th', { feed: 'attendance', aggregation: 'cumulative', dueOn: '2010-01-05' }),
      indicator('mean-attendance', { feed: 'mean-attendance', aggregation: 'mean', target: '11' }),
      indicator('sessions', { feed: 'sessions', aggregation: 'cumulative', target: '4' }),
      indicator('volunteers', { feed: 'volunteers', aggregation: 'latest', target: '3' }),
      indicator('volunteer-hours', { feed: 'volunteer-hours', aggregation: 'cumulative', target: '10' }),
      indicator('participants', { feed: 'participants', aggregation: 'latest' }),
      indicator('by hand', { aggregation: 'latest' }),
    ],
  }
  const boxes = [...content.boxes, box]
  const saved = await test.as(worker, 'PUT', `${url}/theory`, { ...content, boxes }, version)
  expect(saved.statusCode, saved.body).toBe(200)
})
afterAll(() => test.close())

const address = (name: string) => `/api/plans/${planId}/indicators/${ids.get(name)}`
const read = async (name: string) => (await test.as(worker, 'GET', address(name))).json<MeasuredIndicator>()

describe('an indicator that a logbook feeds', () => {
  it.each<[LogbookFeed, string | undefined, number | null, string]>([
    ['attendance', '33', null, 'reached'],
    ['mean-attendance', '33', 3, 'reached'],
    ['sessions', '3', null, 'partly'],
    ['volunteers', '3', null, 'reached'],
    ['volunteer-hours', '10', null, 'reached'],
    ['participants', undefined, null, 'not-measured'],
  ])('says %s as counted by hand on its own page', async (feed, amount, of, attainment) => {
    const { attained, values, counted } = await read(feed)
    expect(values).toEqual([])
    expect(attained.attainment).toBe(attainment)
    if (amount === undefined) expect([attained.value, counted]).toEqual([null, []])
    else expect(attained.value).toMatchObject({ amount, of })
  })

  it('has the months one by one, each with its sessions', async () => {
    expect((await read('attendance')).counted).toEqual([
      { on: '2010-01-31', amount: '21', of: null, sessions: 2 },
      { on: '2010-02-28', amount: '12', of: null, sessions: 1 },
    ])
  })

  it('is added up to its due day, though that lies within a month', async () => {
    const { attained, counted } = await read('by the 12th')
    expect(attained.value).toMatchObject({ amount: '10', on: '2010-01-05' })
    expect(counted.map(({ on, amount }) => [on, amount])).toEqual([
      ['2010-01-05', '10'],
      ['2010-01-31', '11'],
      ['2010-02-28', '12'],
    ])
  })

  it('takes no typed value', async () => {
    const value = { on: '2010-01-05', amount: '12' }
    expect(codeOf(await test.as(worker, 'POST', `${address('attendance')}/values`, value))).toBe(
      'counted-by-logbook',
    )
  })

  it('counts in progress and in its workbook, beside what was typed', async () => {
    const { plan } = await read('by hand')
    await test.as(worker, 'POST', `${address('by hand')}/values`, { on: plan.startsOn, amount: '12' })
    const progress = (await test.as(worker, 'GET', `/api/plans/${planId}/progress`)).json<Progress>()
    const goal = (name: string) => progress.goals.find(({ id }) => id === ids.get(name))
    expect(goal('attendance')).toMatchObject({
      attained: { value: { size: '33', values: 2 }, standing: 'reached' },
      line: [
        { on: '2010-01-31', level: 21 },
        { on: '2010-02-28', level: 33 },
      ],
    })
    expect(goal('mean-attendance')?.attained.value).toMatchObject({ size: '11', amount: '33', of: 3 })
    expect(goal('by hand')?.attained.value).toMatchObject({ size: '12' })
    const file = await test.as(worker, 'GET', `/api/plans/${planId}/progress.xlsx`)
    const rows = (await openWithExcelJs(file.rawPayload)).getWorksheet('Tal')?.getSheetValues() ?? []
    expect(rows.filter((row) => JSON.stringify(row ?? '').includes('Fra logbogen'))).toHaveLength(13)
  })

  it('is known when a self-evaluation is written, until its day', async () => {
    const known = async (until: string) =>
      (
        await withinFor(
          test.app.database,
          worker.personId,
        )((trx) => listKnownGoals(trx, planId, activityId, until))
      ).flatMap(({ indicators }) => indicators)
    const of = (found: Awaited<ReturnType<typeof known>>, name: string) =>
      found.find(({ id }) => id === ids.get(name))
    const [early, late] = [await known('2010-01-06'), await known('2010-12-31')]
    expect(of(early, 'attendance')).toMatchObject({ amount: '10', of: null, measuredOn: '2010-01-06' })
    expect(of(late, 'attendance')).toMatchObject({ amount: '33', feed: 'attendance' })
    expect(of(late, 'mean-attendance')).toMatchObject({ amount: '11', of: null })
    expect(of(late, 'participants')).toMatchObject({ amount: '', measuredOn: null })
  })

  it('is named where sessions are written, with how far it is', async () => {
    const url = `/api/activities/${activityId}/logbook/indicators`
    expect((await test.as(undefined, 'GET', url)).statusCode).toBe(401)
    expect((await test.as(await makeCaller(test.db, 'analyst'), 'GET', url)).statusCode).toBe(403)
    const { items } = (await test.as(worker, 'GET', url)).json<FedIndicators>()
    expect(items.map(({ id }) => id)).not.toContain(ids.get('by hand'))
    expect(items.find(({ id }) => id === ids.get('sessions'))).toMatchObject({
      ...{ feed: 'sessions', target: '4', attained: { value: { size: '3' }, attainment: 'partly' } },
    })
  })

  it('shows in the box of its goal how that stands, to the plan’s own people alone', async () => {
    const url = `/api/activities/${activityId}/theory`
    const { live, content } = (await test.as(worker, 'GET', url)).json<Theory>()
    const box = content.boxes.find(({ indicators }) =>
      indicators.some(({ id }) => id === ids.get('sessions')),
    )
    // The plan is over, and a target was not reached.
    expect(live).toEqual([expect.objectContaining({ box: box?.id, standing: 'overdue' })])
    const analyst = await makeCaller(test.db, 'analyst')
    expect((await test.as(analyst, 'GET', url)).json<Theory>().live).toEqual([])
  })

  it('has no values for whoever does not see the activity', async () => {
    const analyst = await makeCaller(test.db, 'analyst')
    const ask = ({ personId }: TestCaller) =>
      withinFor(test.app.database, personId)((trx) => listFedValues(trx, { planId }, '2010-12-31'))
    expect((await ask(analyst)).size).toBe(7)
    await test.db.updateTable('activity').set({ published: false }).where('id', '=', activityId).execute()
    expect((await ask(analyst)).size).toBe(0)
    expect((await ask(worker)).size).toBe(7)
    await test.db.updateTable('activity').set({ published: true }).where('id', '=', activityId).execute()
  })

  it('is read from the sums by month, and from sessions of the months that a day parts alone', async () => {
    const asked = async (until: string, parted: string | null) => {
      const { rows } = await sql<{ endsOn: string; sessions: number; attendance: number }>`
        select ends_on::text as "endsOn", sessions, attendance
        from logbook_spans(${planId}, ${activityId}, 'attendance', ${until}, ${parted}) order by ends_on
      `.execute(test.db.withoutPlugins())
      return rows.map(({ endsOn, sessions, attendance }) => [endsOn, sessions, attendance])
    }
    expect(await asked('2010-01-05', null)).toEqual([['2010-01-05', 1, 10]])
    expect(await asked('2010-12-31', '2010-02-28')).toEqual([
      ['2010-01-31', 2, 21],
      ['2010-02-28', 1, 12],
    ])
    expect(await asked('2010-01-20', '2010-01-05')).toEqual([
      ['2010-01-05', 1, 10],
      ['2010-01-20', 1, 11],
    ])
    expect(await asked('2009-12-31', '2010-01-05')).toEqual([])
  })
})
