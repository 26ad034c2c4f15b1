import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Logbook } from '../../contract/logbook.ts'
import type { LogbookSession, SessionWriting } from '../../contract/logbook-sessions.ts'
import type { LogbookSummary } from '../../contract/logbook-sums.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestApp
let worker: TestCaller
let leader: TestCaller
let url: string
let group: string
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(1))
  const { id, planId } = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', planId)
  leader = await makeCaller(test.db, 'plan-leader', planId)
  url = `/api/activities/${id}`
  const { content } = (await test.as(worker, 'GET', `${url}/logbook`)).json<Logbook>()
  group = content.groups[0]?.id ?? ''
})
afterAll(() => test.close())

const evening = (said: Partial<SessionWriting> = {}): SessionWriting => ({
  ...{ heldOn: '2010-03-02', startsAt: null, state: 'held', counts: [{ group, count: 14 }], present: [] },
  ...{ volunteers: 2, volunteerMinutes: 360, note: 'To nye fra 7. klasse.' },
  ...said,
})

async function write(content: SessionWriting): Promise<LogbookSession> {
  const answer = await test.as(worker, 'PUT', `${url}/sessions/${randomUUID()}`, content)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<LogbookSession>()
}

describe('a session', () => {
  it('is not taken away by whoever has not seen what a colleague has corrected in it', async () => {
    const { id } = await write(evening())
    const corrected = evening({ note: 'Fem nye.' })
    await test.as(leader, 'PUT', `${url}/sessions/${id}`, corrected, 1)
    const remove = (version?: number) =>
      test.as(worker, 'DELETE', `${url}/sessions/${id}`, undefined, version)
    expect((await remove()).statusCode).toBe(428)
    const refused = await remove(1)
    expect(refused.statusCode).toBe(412)
    expect(refused.json()).toMatchObject({
      code: 'changed-meanwhile',
      current: { id, version: 2, note: 'Fem nye.', restorableUntil: null },
    })
    expect((await remove(2)).statusCode).toBe(200)
  })

  it('can be taken away and brought back, and is counted only while it stands', async () => {
    const { id } = await write(evening())
    const attendance = async () =>
      (await test.as(worker, 'GET', `${url}/logbook/summary`)).json<LogbookSummary>().total.attendance
    expect(await attendance()).toBe(14)
    const remove = () => test.as(worker, 'DELETE', `${url}/sessions/${id}`, undefined, 1)
    const removed = await remove()
    expect(removed.json()).toEqual({ restorableUntil: expect.stringMatching(/^\d{4}-/) })
    expect(await attendance()).toBe(0)
    expect(codeOf(await remove())).toBe('not-found')
    // What a phone sends late does not bring it back, and is not said to be saved.
    for (const note of ['To nye fra 7. klasse.', 'Tre nye.']) {
      const late = await test.as(worker, 'PUT', `${url}/sessions/${id}`, evening({ note }), 2)
      expect(late.json()).toMatchObject({
        code: 'changed-meanwhile',
        current: { id, restorableUntil: expect.stringMatching(/^\d{4}-/) },
      })
    }
    const back = await test.as(worker, 'POST', `${url}/sessions/${id}/restore`)
    expect(back.json()).toMatchObject({ restorableUntil: null, note: 'To nye fra 7. klasse.' })
    expect(await attendance()).toBe(14)
  })
})
