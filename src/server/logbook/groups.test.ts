import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Logbook, LogbookVersions } from '../../contract/logbook.ts'
import type { SessionWriting } from '../../contract/logbook-sessions.ts'
import type { LogbookSummary } from '../../contract/logbook-sums.ts'
import { applyRows } from '../imports/apply.ts'
import { removeForGood } from '../records/restorable.ts'
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

describe('a group that has been counted', () => {
  it('can’t be made to mean something else; a new one takes its place, and what was counted stays', async () => {
    const logbook = async () => (await test.as(worker, 'GET', at('logbook'))).json<Logbook>()
    const { content, version } = await logbook()
    const counted = { ...content.groups[0], id: randomUUID(), name: 'Børn', sex: null, ageBand: '7-12' }
    const save = (groups: object[], over: number) =>
      test.as(worker, 'PUT', at('logbook'), { ...content, groups }, over)
    expect((await save([counted], version)).statusCode).toBe(200)
    // Nobody has been counted in it yet.
    const named = { ...counted, name: 'Skolebørn' }
    expect((await save([named], version + 1)).statusCode).toBe(200)
    expect((await writeIn(counted.id, '2010-04-06')).statusCode).toBe(200)
    expect((await logbook()).countedGroups).toEqual([counted.id])
    for (const change of [
      { name: 'Voksne' },
      { sex: 'women' },
      { ageBand: null },
      { targetGroup: 'elderly' },
    ]) {
      const refused = await save([{ ...named, ...change }], version + 2)
      expect(refused.statusCode).toBe(409)
      expect(refused.json()).toMatchObject({ code: 'group-counted', params: { group: 'Skolebørn' } })
    }
    const other = { ...named, id: randomUUID(), ageBand: '13-17' }
    const saved = await save([other], version + 2)
    expect(saved.statusCode, saved.body).toBe(200)
    const summary = (await test.as(worker, 'GET', at('logbook/summary'))).json<LogbookSummary>()
    expect(summary.groups.find(({ id }) => id === counted.id)).toMatchObject({ ageBand: '7-12' })
    expect(summary.total.byGroup[counted.id]).toBe(14)
    expect((await logbook()).countedGroups).toEqual([])
  })
})

it('how a logbook is kept has a history, and one can go back in it', async () => {
  const { content, version } = (await test.as(worker, 'GET', at('logbook'))).json<Logbook>()
  const versions = async () =>
    (await test.as(worker, 'GET', at('logbook/versions'))).json<LogbookVersions>().items
  const [newest, ...before] = await versions()
  expect(newest).toMatchObject({ version, action: 'changed', savedBy: 'worker', content })
  expect(before.at(-1)).toMatchObject({ version: 1, action: 'created' })
  const earlier = before[0]?.content
  const back = await test.as(worker, 'PUT', at('logbook'), earlier, version)
  expect(back.json<Logbook>().content).toEqual(earlier)
  expect(await versions()).toHaveLength(before.length + 2)
  const stranger = await makeCaller(test.db, 'administrator')
  expect(codeOf(await test.as(stranger, 'GET', at('logbook/versions')))).toBe('not-permitted')
  await test.db
    .updateTable('activity')
    .set({ deletedAt: new Date('2020-01-01') })
    .where('id', '=', activity)
    .execute()
  await removeForGood(test.system)
  const left = await test.db
    .selectFrom('recordVersion')
    .where('kind', '=', 'logbook')
    .select('version')
    .execute()
  expect(left).toEqual([])
})

it('sums of months that no calendar has are not asked for', async () => {
  const never = await test.as(worker, 'GET', at('logbook/summary?from=2024-13'))
  expect(codeOf(never)).toBe('not-acceptable-input')
})
