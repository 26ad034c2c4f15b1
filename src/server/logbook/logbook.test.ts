import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Logbook, Logbooks } from '../../contract/logbook.ts'
import type { LogbookSession, SessionList, SessionWriting } from '../../contract/logbook-sessions.ts'
import type { LogbookSummary, PlanLogbookSummary } from '../../contract/logbook-sums.ts'
import { applyRows } from '../imports/apply.ts'
import { todayInDenmark } from '../today.ts'

let test: TestApp
let worker: TestCaller
let leader: TestCaller
let planId: string
let activities: string[]
let stranger: TestCaller
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(2))
  const plans = await test.db.selectFrom('plan').select('id').orderBy('reference').execute()
  planId = plans[0]?.id ?? ''
  const found = await test.db.selectFrom('activity').where('planId', '=', planId).select('id').execute()
  activities = found.map(({ id }) => id)
  worker = await makeCaller(test.db, 'worker', planId)
  leader = await makeCaller(test.db, 'plan-leader', planId)
  stranger = await makeCaller(test.db, 'plan-leader', plans[1]?.id ?? '')
})
afterAll(() => test.close())

/** An activity for each test, so that none counts another's sessions. */
let taken = 0
async function open(): Promise<{ id: string; url: string; group: string; logbook: Logbook }> {
  const id = activities[taken++ % activities.length] ?? ''
  const url = `/api/activities/${id}`
  await test.db.deleteFrom('logbook').where('activityId', '=', id).execute()
  const logbook = (await test.as(worker, 'GET', `${url}/logbook`)).json<Logbook>()
  return { id, url, group: logbook.content.groups[0]?.id ?? '', logbook }
}

const evening = (group: string, said: Partial<SessionWriting> = {}): SessionWriting => ({
  ...{ heldOn: '2010-03-02', startsAt: null, state: 'held', counts: [{ group, count: 14 }], present: [] },
  ...{ volunteers: 2, volunteerMinutes: 360, note: 'To nye fra 7. klasse.' },
  ...said,
})

async function write(
  url: string,
  content: SessionWriting,
  id: string = randomUUID(),
): Promise<LogbookSession> {
  const answer = await test.as(worker, 'PUT', `${url}/sessions/${id}`, content)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<LogbookSession>()
}

describe('a logbook', () => {
  it('is closed to whoever is not signed in, and to whoever may not write in plans', async () => {
    const { url, group } = await open()
    const session = `${url}/sessions/${randomUUID()}`
    expect((await test.as(undefined, 'GET', `${url}/logbook`)).statusCode).toBe(401)
    expect((await test.as(undefined, 'PUT', session, evening(group))).statusCode).toBe(401)
    const analyst = await makeCaller(test.db, 'analyst')
    expect((await test.as(analyst, 'GET', `${url}/logbook`)).statusCode).toBe(403)
    const member = await makeCaller(test.db, 'board-member', planId)
    expect((await test.as(member, 'GET', `${url}/logbook`)).json<Logbook>().editable).toBe(false)
    expect((await test.as(member, 'PUT', session, evening(group))).statusCode).toBe(403)
    const consultant = await makeCaller(test.db, 'consultant')
    expect((await test.as(consultant, 'GET', `${url}/sessions`)).statusCode).toBe(200)
    expect((await test.as(consultant, 'PUT', session, evening(group))).statusCode).toBe(403)
  })

  it('of another plan is not there', async () => {
    const { url, group } = await open()
    const { id } = await write(url, evening(group))
    for (const [method, path, body] of [
      ['GET', 'logbook'],
      ['GET', 'sessions'],
      ['GET', `sessions/${id}`],
      ['PUT', `sessions/${id}`, evening(group)],
      ['POST', `sessions/${id}/restore`],
      ['GET', 'logbook/summary'],
      ['GET', 'sessions.csv'],
    ] as const)
      expect(codeOf(await test.as(stranger, method, `${url}/${path}`, body)), path).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'GET', `/api/plans/${planId}/logbook/summary`))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'DELETE', `${url}/sessions/${id}`, undefined, 1))).toBe('not-found')
    const own = (await test.as(stranger, 'GET', '/api/logbooks')).json<Logbooks>()
    expect(own.items.map(({ activity }) => activity.plan.id)).not.toContain(planId)
  })

  it('counts the activity’s own target groups until somebody says otherwise', async () => {
    const { url, logbook } = await open()
    expect(logbook.version).toBe(0)
    expect(logbook.content.groups.length).toBeGreaterThan(0)
    await write(url, evening(logbook.content.groups[0]?.id ?? ''))
    const after = (await test.as(worker, 'GET', `${url}/logbook`)).json<Logbook>()
    expect(after.content.groups).toEqual(logbook.content.groups)
    expect(after.recent).toHaveLength(1)
  })

  it('keeps a group that is counted no more, for phones may still name it', async () => {
    const { url, logbook, group } = await open()
    await write(url, evening(group))
    const one = {
      ...(logbook.content.groups[0] ?? { targetGroup: null, sex: null }),
      id: randomUUID(),
      name: 'Piger',
    }
    const groups = [{ ...one, sex: 'women', ageBand: '7-12' }]
    const series = [
      { id: randomUUID(), weekday: 2, everyWeeks: 1, startsAt: '18:30', from: '2010-01-01', to: null },
    ]
    const content = { groups, series, keepsParticipants: false }
    const save = (version: number, body: object = content) =>
      test.as(worker, 'PUT', `${url}/logbook`, body, version)
    expect((await test.as(worker, 'PUT', `${url}/logbook`, content)).statusCode).toBe(428)
    const saved = await save(0)
    expect(saved.json<Logbook>()).toMatchObject({ version: 1, content, earlierGroups: [{ id: group }] })
    expect(codeOf(await save(0))).toBe('changed-meanwhile')
    expect(codeOf(await save(1, { ...content, keepsParticipants: true }))).toBe('not-permitted')
    expect(
      codeOf(
        await save(1, { ...content, groups: [...groups, { ...one, id: randomUUID(), name: 'PIGER ' }] }),
      ),
    ).toBe('groups-alike')
    expect(codeOf(await save(1, { ...content, groups: [] }))).toBe('not-acceptable-input')
    expect((await save(1, logbook.content)).json<Logbook>().earlierGroups).toEqual(groups)
  })

  it('can’t take another activity’s group or session', async () => {
    const one = await open()
    const { id } = await write(one.url, evening(one.group))
    const { url, logbook, group } = await open()
    const groups = [{ ...logbook.content.groups[0], id: one.group, name: 'Taget' }]
    const content = { ...logbook.content, groups }
    expect(codeOf(await test.as(worker, 'PUT', `${url}/logbook`, content, 0))).toBe('not-acceptable-input')
    const answer = await test.as(worker, 'PUT', `${url}/sessions/${id}`, evening(group))
    expect(codeOf(answer)).toBe('not-acceptable-input')
    expect(codeOf(await test.as(worker, 'PUT', `${url}/sessions/${randomUUID()}`, evening(one.group)))).toBe(
      'unknown-attendance-group',
    )
  })

  it('lists a worker’s own, with what an entry needs', async () => {
    const { id } = await open()
    const { today, items } = (await test.as(worker, 'GET', '/api/logbooks')).json<Logbooks>()
    expect(today).toBe(todayInDenmark())
    expect(items.map(({ activity }) => activity.id).sort()).toEqual([...activities].sort())
    expect(items.find(({ activity }) => activity.id === id)?.editable).toBe(true)
  })
})

describe('a session', () => {
  it('that is sent again is the same one, however many send it at once', async () => {
    const { url, group } = await open()
    const id = randomUUID()
    const content = evening(group)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => test.as(worker, 'PUT', `${url}/sessions/${id}`, content)),
    )
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
    expect(answers.map(({ headers }) => headers.etag)).toEqual(Array(4).fill('"1"'))
    const { total } = (await test.as(worker, 'GET', `${url}/sessions`)).json<SessionList>()
    expect(total).toBe(1)
  })

  it('is not written over unseen: the answer says what stands there', async () => {
    const { url, group } = await open()
    const { id } = await write(url, evening(group))
    const other = evening(group, { note: 'Rettet' })
    const put = (content: SessionWriting, version?: number) =>
      test.as(leader, 'PUT', `${url}/sessions/${id}`, content, version)
    const refused = await put(other)
    expect(codeOf(refused)).toBe('changed-meanwhile')
    expect(refused.json()).toMatchObject({ current: { id, version: 1, note: 'To nye fra 7. klasse.' } })
    expect((await put(other, 1)).json()).toMatchObject({ version: 2, note: 'Rettet' })
    expect((await put(other, 1)).statusCode).toBe(200)
    expect(codeOf(await put(evening(group), 1))).toBe('changed-meanwhile')
    const kept = await test.db
      .selectFrom('recordVersion')
      .where('recordId', '=', id)
      .select(['version', 'action', 'savedBy'])
      .orderBy('version')
      .execute()
    expect(kept).toEqual([
      { version: 1, action: 'created', savedBy: worker.personId },
      { version: 2, action: 'changed', savedBy: leader.personId },
    ])
  })

  it('on a day that has one already is asked about', async () => {
    const { url, group } = await open()
    const { id } = await write(url, evening(group))
    const send = (said: Partial<SessionWriting>) =>
      test.as(leader, 'PUT', `${url}/sessions/${randomUUID()}`, evening(group, said))
    const twice = await send({ volunteers: 3 })
    expect(twice.statusCode).toBe(409)
    expect(twice.json()).toMatchObject({ code: 'session-already-logged', current: { id } })
    expect((await send({ volunteers: 3, alongside: true })).statusCode).toBe(200)
    expect((await send({ heldOn: '2010-03-03' })).statusCode).toBe(200)
  })

  it('is taken with the day that it was, and refused where it can’t be right', async () => {
    const { url, group } = await open()
    const send = async (said: Partial<SessionWriting>) =>
      codeOf(await test.as(worker, 'PUT', `${url}/sessions/${randomUUID()}`, evening(group, said)))
    expect(await send({ heldOn: '2999-01-01' })).toBe('session-day-to-come')
    expect(await send({ heldOn: '2999-01-01', state: 'planned' })).toBeUndefined()
    // Outside the activity's period: the page asks, the server takes it.
    expect(await send({ heldOn: '1999-01-01' })).toBeUndefined()
    expect(await send({ counts: [{ group, count: 10_000 }] })).toBe('not-acceptable-input')
    expect(await send({ counts: [{ group, count: -1 }] })).toBe('not-acceptable-input')
    expect(await send({ heldOn: '2010-02-30' })).toBe('not-acceptable-input')
    expect(await send({ note: '010190-1234 kom igen' })).toBe('cpr-number')
    expect(await send({ volunteers: 0 })).toBe('volunteer-hours-wrong')
    expect(await send({ present: [randomUUID()] })).toBe('unknown-participant')
    const version = await test.as(worker, 'PUT', `${url}/sessions/${randomUUID()}`, evening(group), 4)
    expect(codeOf(version)).toBe('not-found')
  })
})

describe('sums', () => {
  it('of an activity and of its plan are those of the sessions, by month and group', async () => {
    const { url, group, id } = await open()
    for (const [heldOn, count] of [
      ['2010-01-05', 3],
      ['2010-01-12', 4],
      ['2010-03-02', 5],
    ] as const)
      await write(url, evening(group, { heldOn, counts: [{ group, count }] }))
    await write(url, evening(group, { heldOn: '2010-03-09', state: 'cancelled' }))
    const summary = (await test.as(worker, 'GET', `${url}/logbook/summary`)).json<LogbookSummary>()
    expect(summary.total).toEqual({
      ...{ sessions: 3, cancelled: 1, attendance: 12, mostVolunteers: 2, volunteerMinutes: 1080 },
      byGroup: { [group]: 12 },
    })
    expect(summary.months.map(({ month, attendance }) => [month, attendance])).toEqual([
      ['2010-01', 7],
      ['2010-03', 5],
    ])
    const march = await test.as(worker, 'GET', `${url}/logbook/summary?from=2010-02&to=2010-03`)
    expect(march.json<LogbookSummary>().total.attendance).toBe(5)
    const plan = (
      await test.as(worker, 'GET', `/api/plans/${planId}/logbook/summary`)
    ).json<PlanLogbookSummary>()
    expect(plan.activities.find((one) => one.id === id)).toMatchObject({
      ...{ sessions: 3, attendance: 12, lastHeldOn: '2010-03-02' },
    })
    expect(plan.total.attendance).toBe(plan.months.reduce((sum, { attendance }) => sum + attendance, 0))
  })

  it('count everyone where many write at once', async () => {
    const { url, group } = await open()
    const days = Array.from({ length: 20 }, (_, at) => `2010-05-${String(at + 1).padStart(2, '0')}`)
    await Promise.all(days.map((heldOn) => write(url, evening(group, { heldOn }))))
    const { total } = (await test.as(worker, 'GET', `${url}/logbook/summary`)).json<LogbookSummary>()
    expect(total).toMatchObject({ sessions: 20, attendance: 280 })
  })

  it('can be taken home as CSV and Excel, a column for each group', async () => {
    const { url, group, logbook } = await open()
    await write(url, evening(group, { note: '=1+1; "ja"' }))
    const csv = await test.as(worker, 'GET', `${url}/sessions.csv`)
    const [head = '', line = ''] = csv.body.replace('\uFEFF', '').split('\r\n')
    expect(head.split(';')).toContain(logbook.content.groups[0]?.name)
    expect(line).toBe(
      `2010-03-02;;Holdt;14;${logbook.content.groups
        .slice(1)
        .map(() => '0;')
        .join('')}14;2;6;"'=1+1; ""ja"""`,
    )
    const xlsx = await test.as(worker, 'GET', `${url}/sessions.xlsx`)
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })
})
