import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { fewRows } from '../../../test/support/files.ts'
import { multipart, partOf } from '../../../test/support/imports.ts'
import type { Attachments } from '../../contract/attachments.ts'
import type { Notes } from '../../contract/notes.ts'
import { applyRows } from '../imports/apply.ts'
import { removeForGood } from '../records/restorable.ts'

let test: TestApp
let worker: TestCaller
let stranger: TestCaller
let url: string
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await applyRows(test.system, fewRows(2))
  const activities = await test.db.selectFrom('activity').select(['id', 'planId']).execute()
  const [own] = activities
  const other = activities.find(({ planId }) => planId !== own?.planId)
  if (!own || !other) throw new Error('there are two plans')
  worker = await makeCaller(test.db, 'worker', own.planId)
  stranger = await makeCaller(test.db, 'worker', other.planId)
  url = `/api/activities/${own.id}`
})
afterAll(() => test.close())

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function add(caller: TestCaller, fileName: string, bytes: Uint8Array) {
  return test.app.inject({
    method: 'POST',
    url: `${url}/attachments`,
    payload: partOf(bytes, fileName),
    headers: { ...multipart, ...caller.headers },
  })
}

describe('a file beside an activity', () => {
  it('is kept as it was, under its name, and can be brought back after it was deleted', async () => {
    const added = await add(worker, 'Referat fra møde 4.pdf', pdf)
    expect(added.statusCode, added.body).toBe(200)
    const [file] = added.json<Attachments>().items
    expect(file).toMatchObject({
      fileName: 'Referat fra møde 4.pdf',
      mediaType: 'application/pdf',
      size: pdf.length,
      addedBy: 'worker',
      restorableUntil: null,
    })
    const got = await test.as(worker, 'GET', `/api/attachments/${file?.id}`)
    expect(got.rawPayload.equals(pdf)).toBe(true)
    expect(got.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''Referat%20fra%20m%C3%B8de%204.pdf",
    )
    expect(got.headers['x-content-type-options']).toBe('nosniff')
    const removed = await test.as(worker, 'DELETE', `/api/attachments/${file?.id}`)
    expect(removed.json()).toMatchObject({ restorableUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
    expect(codeOf(await test.as(worker, 'GET', `/api/attachments/${file?.id}`))).toBe('not-found')
    expect(codeOf(await test.as(worker, 'DELETE', `/api/attachments/${file?.id}`))).toBe('not-found')
    const back = await test.as(worker, 'POST', `/api/attachments/${file?.id}/restore`)
    expect(back.json()).toMatchObject({ id: file?.id, restorableUntil: null })
  })

  it('is gone for good when its 30 days are over', async () => {
    const added = await add(worker, 'Udkast.txt', Buffer.from('Ærø'))
    const [file] = added.json<Attachments>().items
    const since = (days: number) =>
      test.db
        .updateTable('attachment')
        .set({ deletedAt: new Date(Date.now() - days * 86_400_000) })
        .where('id', '=', file?.id ?? '')
        .execute()
    const there = async () =>
      (
        await test.db
          .selectFrom('attachment')
          .where('id', '=', file?.id ?? '')
          .select('id')
          .execute()
      ).length
    const bringBack = () => test.as(worker, 'POST', `/api/attachments/${file?.id}/restore`)
    await since(30)
    await removeForGood(test.system)
    expect(await there()).toBe(1)
    expect((await bringBack()).statusCode).toBe(200)
    // Its days are over, and the sweep has not come by yet.
    await since(32)
    expect(codeOf(await bringBack())).toBe('not-found')
    await removeForGood(test.system)
    expect(await there()).toBe(0)
  })

  it('is known by its content, and refused where it could do harm', async () => {
    const types = async (name: string, bytes: Uint8Array) => {
      const added = await add(worker, name, bytes)
      return added.statusCode === 200 ? added.json<Attachments>().items[0]?.mediaType : codeOf(added)
    }
    expect(await types('billede.exe', png)).toBe('image/png')
    expect(await types('noter.txt', Buffer.from('Mødet gik godt.'))).toBe('text/plain')
    expect(await types('side.txt', Buffer.from('  <script>alert(1)</script>'))).toBe('file-type-not-taken')
    expect(await types('billede.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
      'file-type-not-taken',
    )
    expect(await types('aftale.pdf', Buffer.from('MZ\x90\0\x03\0\0\0'))).toBe('file-type-not-taken')
    expect(await types('arkiv.zip', Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`))).toBe('file-type-not-taken')
    expect(await types('stor.txt', Buffer.alloc(11 * 1024 * 1024, 'a'))).toBe('file-too-large')
    expect(await types('tom.txt', Buffer.alloc(0))).toBe('file-missing')
  })

  it('is nobody else’s', async () => {
    const [file] = (await add(worker, 'Budget.pdf', pdf)).json<Attachments>().items
    expect(codeOf(await add(stranger, 'Budget.pdf', pdf))).toBe('not-found')
    for (const [method, path] of [
      ['GET', `${url}/attachments`],
      ['GET', `/api/attachments/${file?.id}`],
      ['DELETE', `/api/attachments/${file?.id}`],
      ['POST', `/api/attachments/${file?.id}/restore`],
    ] as const)
      expect(codeOf(await test.as(stranger, method, path))).toBe('not-found')
    const consultant = await makeCaller(test.db, 'consultant')
    expect((await test.as(consultant, 'GET', `/api/attachments/${file?.id}`)).statusCode).toBe(200)
    expect(codeOf(await test.as(consultant, 'DELETE', `/api/attachments/${file?.id}`))).toBe('not-permitted')
  })
})

describe('a note beside an activity', () => {
  it('is read by all who see the plan, and taken away by nobody but its writer', async () => {
    const consultant = await makeCaller(test.db, 'consultant')
    await test.as(worker, 'POST', `${url}/notes`, { text: 'Der kom 14 i tirsdags.' })
    const said = await test.as(consultant, 'POST', `${url}/notes`, { text: 'Hvordan måler I det?' })
    const { items } = said.json<Notes>()
    expect(items.map(({ text, writtenBy, own }) => [text, writtenBy, own])).toEqual([
      ['Hvordan måler I det?', 'consultant', true],
      ['Der kom 14 i tirsdags.', 'worker', false],
    ])
    const [newest, oldest] = items
    expect(codeOf(await test.as(consultant, 'DELETE', `/api/notes/${oldest?.id}`))).toBe('not-permitted')
    expect((await test.as(consultant, 'DELETE', `/api/notes/${newest?.id}`)).statusCode).toBe(200)
    const left = async (caller: TestCaller) =>
      (await test.as(caller, 'GET', `${url}/notes`)).json<Notes>().items
    expect((await left(worker)).map(({ id }) => id)).toEqual([oldest?.id])
    expect(await left(consultant)).toMatchObject([{ restorableUntil: expect.any(String) }, {}])
    expect((await test.as(consultant, 'POST', `/api/notes/${newest?.id}/restore`)).json()).toMatchObject({
      restorableUntil: null,
    })
    expect((await left(worker)).length).toBe(2)

    const { planId, activityId } = await test.db
      .selectFrom('activityNote')
      .select(['planId', 'activityId'])
      .limit(1)
      .executeTakeFirstOrThrow()
    await sql`
      insert into activity_note (plan_id, id, activity_id, text)
      select ${planId}, gen_random_uuid(), ${activityId}, '' from generate_series(1, 500)`.execute(test.db)
    expect(codeOf(await test.as(worker, 'POST', `${url}/notes`, { text: 'Én til.' }))).toBe('too-many-notes')
  })

  it('holds no CPR number, and is nobody else’s', async () => {
    expect(codeOf(await test.as(worker, 'POST', `${url}/notes`, { text: 'Ring til 010190-1234.' }))).toBe(
      'cpr-number',
    )
    expect(codeOf(await test.as(worker, 'POST', `${url}/notes`, { text: '  ' }))).toBe('not-acceptable-input')
    expect(codeOf(await test.as(stranger, 'GET', `${url}/notes`))).toBe('not-found')
    expect(codeOf(await test.as(stranger, 'POST', `${url}/notes`, { text: 'Hej' }))).toBe('not-found')
  })
})
