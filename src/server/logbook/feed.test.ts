import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Logbook } from '../../contract/logbook.ts'
import type { SessionWriting } from '../../contract/logbook-sessions.ts'
import type { LogbookFeed } from '../../domain/indicator/units.ts'
import { withinFor } from '../access/within.ts'
// Says that an application has its database.
import '../http/route.ts'
import { applyRows } from '../imports/apply.ts'
import { readFeed } from './feed.ts'

let test: TestApp
let worker: TestCaller
let planId: string
let activityId: string
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(1))
  const found = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .limit(1)
    .executeTakeFirstOrThrow()
  planId = found.planId
  activityId = found.id
  worker = await makeCaller(test.db, 'worker', planId)
  const url = `/api/activities/${activityId}`
  const logbook = (await test.as(worker, 'GET', `${url}/logbook`)).json<Logbook>()
  const group = logbook.content.groups[0]?.id ?? ''
  for (const [heldOn, count, volunteers, state] of [
    ['2010-01-05', 10, 1, 'held'],
    ['2010-01-12', 11, 3, 'held'],
    ['2010-01-19', 0, 0, 'cancelled'],
    ['2010-02-02', 12, 2, 'held'],
  ] as const) {
    const body: SessionWriting = {
      ...{ heldOn, startsAt: null, state, counts: [{ group, count }], present: [], note: '' },
      ...{ volunteers, volunteerMinutes: volunteers * 100 },
    }
    const put = await test.as(worker, 'PUT', `${url}/sessions/${randomUUID()}`, body)
    expect(put.statusCode, put.body).toBe(200)
  }
})
afterAll(() => test.close())

const ask = (personId: string, feed: LogbookFeed, from: string | null, to: string | null) =>
  withinFor(test.app.database, personId)((trx) => readFeed(trx, { planId, activityId, feed, from, to }))

it.each<[LogbookFeed, string | null, string | null]>([
  ['sessions', '2', '0'],
  ['attendance', '21', null],
  ['mean-attendance', '10.5', null],
  ['volunteers', '3', null],
  ['volunteer-hours', '6.67', null],
  ['participants', null, null],
])(
  'a logbook feeds %s from one day to another, and says where nothing was held',
  async (feed, some, none) => {
    expect(await ask(worker.personId, feed, '2010-01-01', '2010-01-31')).toEqual({
      amount: some,
      sessions: 2,
    })
    expect(await ask(worker.personId, feed, '2010-03-01', '2010-03-31')).toEqual({
      amount: none,
      sessions: 0,
    })
  },
)

it('what feeds an indicator is known to whoever sees the activity, and to nobody else', async () => {
  const analyst = await makeCaller(test.db, 'analyst')
  expect(await ask(analyst.personId, 'attendance', null, null)).toEqual({ amount: '33', sessions: 3 })
  await test.db.updateTable('activity').set({ published: false }).where('id', '=', activityId).execute()
  expect(await ask(analyst.personId, 'attendance', null, null)).toBeUndefined()
  expect(await ask(worker.personId, 'attendance', null, null)).toEqual({ amount: '33', sessions: 3 })
})
