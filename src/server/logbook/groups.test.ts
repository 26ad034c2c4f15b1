import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Logbook } from '../../contract/logbook.ts'
import type { SessionWriting } from '../../contract/logbook-sessions.ts'
import type { LogbookSummary } from '../../contract/logbook-sums.ts'
import { applyRows } from '../imports/apply.ts'
import { defaultGroups } from './default-groups.ts'

let test: TestApp
let worker: TestCaller
let activity: string
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(1))
  const found = await test.db.selectFrom('activity').select(['id', 'planId']).executeTakeFirstOrThrow()
  activity = found.id
  worker = await makeCaller(test.db, 'worker', found.planId)
})
afterAll(() => test.close())

const at = (rest: string) => `/api/activities/${activity}/${rest}`
const writeIn = (group: string, heldOn: string) => {
  const session: SessionWriting = {
    ...{ heldOn, startsAt: null, state: 'held', counts: [{ group, count: 14 }], present: [] },
    ...{ volunteers: 0, volunteerMinutes: 0, note: '' },
  }
  return test.as(worker, 'PUT', at(`sessions/${randomUUID()}`), session)
}

describe('groups that are counted no more', () => {
  it('take the entries of a phone that knew them when it was last on the net', async () => {
    const { content } = (await test.as(worker, 'GET', at('logbook'))).json<Logbook>()
    const [before] = content.groups
    const other = { ...before, id: randomUUID(), name: 'Alle i huset' }
    const saved = await test.as(worker, 'PUT', at('logbook'), { ...content, groups: [other] }, 0)
    expect(saved.statusCode, saved.body).toBe(200)
    expect((await writeIn(before?.id ?? '', '2010-02-02')).statusCode).toBe(200)
    // The activity named other target groups when the phone was on the net.
    const [old] = defaultGroups(activity, ['elderly'], '')
    expect((await writeIn(old?.id ?? '', '2010-02-16')).statusCode).toBe(200)
    const summary = (await test.as(worker, 'GET', at('logbook/summary'))).json<LogbookSummary>()
    expect(summary.groups.map(({ id }) => id)).toEqual(expect.arrayContaining([before?.id, old?.id]))
    expect(codeOf(await writeIn(randomUUID(), '2010-02-23'))).toBe('unknown-attendance-group')
  })
})

it('sums of months that no calendar has are not asked for', async () => {
  const never = await test.as(worker, 'GET', at('logbook/summary?from=2024-13'))
  expect(codeOf(never)).toBe('not-acceptable-input')
})
