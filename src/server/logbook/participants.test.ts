import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import type { Logbook } from '../../contract/logbook.ts'
import type { ParticipantNames, Participants } from '../../contract/logbook-participants.ts'
import { applyRows } from '../imports/apply.ts'
import { openName, sealName } from './names.ts'
import { forgetNamesOfClosedPlans } from './participants.ts'

const nameKey = randomBytes(32)
let test: TestApp
let worker: TestCaller
let leader: TestCaller
let planId: string
let url: string
let group: string
beforeAll(async () => {
  test = await openTestApp({ example: false, nameKey })
  await applyRows(test.system, fewRows(1))
  const found = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .limit(1)
    .executeTakeFirstOrThrow()
  planId = found.planId
  url = `/api/activities/${found.id}`
  worker = await makeCaller(test.db, 'worker', planId)
  leader = await makeCaller(test.db, 'plan-leader', planId)
  group = (await read()).content.groups[0]?.id ?? ''
})
afterAll(() => test.close())

const read = async () => (await test.as(worker, 'GET', `${url}/logbook`)).json<Logbook>()

async function keepList(keepsParticipants: boolean): Promise<void> {
  const { version, content } = await read()
  const saved = await test.as(leader, 'PUT', `${url}/logbook`, { ...content, keepsParticipants }, version)
  expect(saved.statusCode, saved.body).toBe(200)
}

async function add(name = ''): Promise<Participants['items']> {
  const added = await test.as(worker, 'POST', `${url}/participants`, { group, name })
  expect(added.statusCode, added.body).toBe(201)
  return added.json<Participants>().items
}

const names = async () =>
  (await test.as(worker, 'GET', `${url}/participants/names`)).json<ParticipantNames>().items

describe('a list of participants', () => {
  it('is nobody’s who does not write in the plan, and is kept only where the leader says so', async () => {
    const body = { group, name: '' }
    expect((await test.as(undefined, 'POST', `${url}/participants`, body)).statusCode).toBe(401)
    const consultant = await makeCaller(test.db, 'consultant')
    expect((await test.as(consultant, 'GET', `${url}/participants`)).statusCode).toBe(403)
    expect(codeOf(await test.as(worker, 'POST', `${url}/participants`, body))).toBe('no-list-kept')
  })

  it('goes by pseudonyms; a name is encrypted, shown on request alone, and that is noted', async () => {
    await keepList(true)
    await add('Amira Testesen')
    const [first, second] = (await add()).toSorted((one, other) => Number(other.named) - Number(one.named))
    expect(first).toMatchObject({ named: true, group, sessions: 0 })
    expect(first?.pseudonym).not.toBe(second?.pseudonym)
    expect(JSON.stringify(await read())).not.toContain('Amira')
    const { rows } = await sql<{ text: string }>`
      select encode(sealed_name, 'escape') as text from logbook_participant where sealed_name is not null`.execute(
      test.db,
    )
    expect(rows[0]?.text).not.toContain('Amira')
    expect(await names()).toEqual([{ id: first?.id, name: 'Amira Testesen' }])
    const noted = await test.db
      .selectFrom('auditEvent')
      .where('action', '=', 'participant-names-read')
      .select('actorId')
      .execute()
    expect(noted).toEqual([{ actorId: worker.personId }])
    const cpr = await test.as(worker, 'POST', `${url}/participants`, { group, name: 'Amira 010190-1234' })
    expect(codeOf(cpr)).toBe('cpr-number')
    const rename = (name: string) =>
      test.as(worker, 'PUT', `${url}/participants/${first?.id}`, { group, retired: false, name })
    expect((await rename('Amira Prøvesen')).statusCode).toBe(200)
    expect(await names()).toEqual([{ id: first?.id, name: 'Amira Prøvesen' }])
    expect((await rename('')).json<Participants>().items.every(({ named }) => !named)).toBe(true)
    await rename('Amira Testesen')
  })

  it('counts different people, and those who came are among the counted', async () => {
    const [one, other] = (await test.as(worker, 'GET', `${url}/participants`)).json<Participants>().items
    const session = {
      ...{ heldOn: '2010-03-02', startsAt: null, state: 'held', counts: [{ group, count: 1 }], note: '' },
      ...{ present: [one?.id, other?.id], volunteers: 0, volunteerMinutes: 0 },
    }
    const put = (body: object) => test.as(worker, 'PUT', `${url}/sessions/${randomUUID()}`, body)
    expect(codeOf(await put(session))).toBe('more-present-than-counted')
    expect((await put({ ...session, counts: [{ group, count: 3 }] })).statusCode).toBe(200)
    expect((await put({ ...session, heldOn: '2010-03-09', present: [one?.id] })).statusCode).toBe(200)
    const { rows } = await sql<{ participants: number; newcomers: number }>`
      select participants, newcomers
      from logbook_spans(${planId}, ${url.split('/').at(-1)}, 'participants', '2010-12-31', null)`.execute(
      test.db,
    )
    expect(rows).toEqual([{ participants: 2, newcomers: 2 }])
  })

  it('forgets whoever asks, and keeps what was counted', async () => {
    const [one] = (await test.as(worker, 'GET', `${url}/participants`)).json<Participants>().items
    const left = await test.as(worker, 'DELETE', `${url}/participants/${one?.id}`)
    expect(left.json<Participants>().items).toHaveLength(1)
    const summary = (await test.as(worker, 'GET', `${url}/logbook/summary`)).json<{
      total: { attendance: number }
    }>()
    expect(summary.total.attendance).toBe(4)
  })

  it('tells whose name another key sealed, and writes nothing over it', async () => {
    const [one] = (await test.as(worker, 'GET', `${url}/participants`)).json<Participants>().items
    const id = one?.id ?? ''
    const foreign = sealName(randomBytes(32), id, 'Cleo Testesen')
    const seal = (sealedName: Buffer | null) =>
      test.db.updateTable('logbookParticipant').set({ sealedName }).where('id', '=', id).execute()
    await seal(foreign)
    const read = (await test.as(worker, 'GET', `${url}/participants/names`)).json<ParticipantNames>()
    expect(read).toEqual({ items: [], unreadable: [id] })
    const change = (body: object) =>
      test.as(worker, 'PUT', `${url}/participants/${id}`, { group, retired: false, ...body })
    for (const name of ['Bo Testesen', '']) expect(codeOf(await change({ name }))).toBe('name-unreadable')
    expect((await change({})).statusCode).toBe(200)
    await seal(null)
  })

  it('has room for 500 who still come, however many once did', async () => {
    const place = { planId, activityId: url.split('/').at(-1) ?? '' }
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...{ ...place, id: randomUUID(), pseudonym: `Bil ${index}`, groupId: null, sealedName: null },
      retired: true,
    }))
    await test.db.insertInto('logbookParticipant').values(many).execute()
    const items = await add()
    expect(items.filter(({ retired }) => !retired)).toHaveLength(2)
    const ofMany = () => test.db.updateTable('logbookParticipant').where('pseudonym', 'like', 'Bil %')
    await ofMany().set({ retired: false }).execute()
    const full = await test.as(worker, 'POST', `${url}/participants`, { group, name: '' })
    expect(codeOf(full)).toBe('too-many-participants')
    await test.db.deleteFrom('logbookParticipant').where('pseudonym', 'like', 'Bil %').execute()
  })

  it('loses its names when it is given up, and a year after the plan was closed', async () => {
    await add('Bo Testesen')
    await keepList(false)
    await keepList(true)
    expect(await names()).toEqual([])
    await add('Bo Testesen')
    await forgetNamesOfClosedPlans(test.system)
    expect(await names()).toHaveLength(1)
    await test.db.updateTable('plan').set({ status: 'closed' }).where('id', '=', planId).execute()
    await sql`insert into plan_status_step (plan_id, id, status, taken_at)
      values (${planId}, ${randomUUID()}, 'closed', now() - interval '13 months')`.execute(test.db)
    await forgetNamesOfClosedPlans(test.system)
    expect(await names()).toEqual([])
  })

  it('leaves word of who forgot somebody, and who gave it up', async () => {
    const { rows } = await sql<{ action: string; actorId: string }>`
      select action, actor_id as "actorId" from audit_event where action like 'participant-%'
      and action <> 'participant-names-read' order by id`.execute(test.db.withoutPlugins())
    expect(rows).toEqual([
      { action: 'participant-forgotten', actorId: worker.personId },
      { action: 'participant-list-ended', actorId: leader.personId },
    ])
  })
})

describe('an encrypted name', () => {
  it('is read with its own key, for its own participant, and not when a bit of it is altered', () => {
    const sealed = sealName(nameKey, 'one', 'Amira Ærø')
    expect(openName(nameKey, 'one', sealed)).toBe('Amira Ærø')
    expect(openName(nameKey, 'other', sealed)).toBeUndefined()
    expect(openName(randomBytes(32), 'one', sealed)).toBeUndefined()
    for (let at = 0; at < sealed.length; at++) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(openName(nameKey, 'one', altered)).toBeUndefined()
    }
    expect(sealName(nameKey, 'one', 'Amira Ærø').equals(sealed)).toBe(false)
  })
})
