import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { columnAt, excelWorkbook, fewRows, linesOf } from '../../../test/support/files.ts'
import {
  apply,
  boundary,
  counted,
  handInAndWait,
  multipart,
  partOf,
  settled,
} from '../../../test/support/imports.ts'
import type { ImportList } from '../../contract/imports.ts'
import { maxFileBytes } from './file-guard.ts'
import { readImportFile } from './records.ts'

const rows = fewRows(2)
const sound = await excelWorkbook(linesOf(rows))

let test: TestApp
beforeEach(async () => {
  test = await openTestApp({ example: false })
})
afterEach(() => test.close())

const nothing = { plans: 0, activities: 0 }
const all = { plans: rows.plans.length, activities: rows.selfEvaluations.length }

describe('an import from hand to hand', () => {
  it('is shown before anything is stored, then taken, then found unchanged', async () => {
    const shown = await handInAndWait(test, sound)
    expect(shown).toMatchObject({
      fileName: 'planer.xlsx',
      state: 'ready',
      fileProblem: null,
      preview: {
        plans: { added: all.plans, changed: 0, unchanged: 0 },
        selfEvaluations: { added: all.activities, changed: 0, unchanged: 0 },
        notInFile: 0,
        problemCount: 0,
      },
    })
    expect(await counted(test)).toEqual(nothing)

    expect((await apply(test, shown.id)).statusCode).toBe(202)
    expect(await settled(test, shown.id)).toMatchObject({ state: 'done' })
    expect(await counted(test)).toEqual(all)
    expect(await readImportFile(test.db, shown.id)).toHaveLength(0)

    expect((await handInAndWait(test, sound)).preview).toMatchObject({
      plans: { added: 0, changed: 0, unchanged: all.plans },
      selfEvaluations: { added: 0, changed: 0, unchanged: all.activities },
    })
  })

  it('tells of each change what stood there and what will', async () => {
    const shown = await handInAndWait(test, sound)
    await apply(test, shown.id)
    await settled(test, shown.id)
    const lines = linesOf(rows)
    const line = lines['Planer']?.[1]
    if (line) line[columnAt('plans', 'fund')] = 1_234_567
    const { preview } = await handInAndWait(test, await excelWorkbook(lines))
    expect(preview?.changes).toEqual([
      {
        sheet: 'Planer',
        name: rows.plans[0]?.name,
        fields: [{ column: 'Fra fonden, kr.', before: String(rows.plans[0]?.kroner.fund), after: '1234567' }],
      },
    ])
  })

  it('with one wrong cell names it and the nearest value, and cannot be taken', async () => {
    const lines = linesOf(rows)
    const line = lines['Selvevalueringer']?.[2]
    if (line) line[columnAt('selfEvaluations', 'activityType')] = 'Lektiekafeen'
    const shown = await handInAndWait(test, await excelWorkbook(lines))
    expect(shown.preview?.problems).toEqual([
      expect.objectContaining({
        code: 'not-in-list',
        sheet: 'Selvevalueringer',
        cell: 'F3',
        column: 'Aktivitetstype',
        found: 'Lektiekafeen',
        nearest: 'Lektiecafé',
      }),
    ])
    const refused = await apply(test, shown.id)
    expect(refused.statusCode).toBe(409)
    expect(refused.json()).toMatchObject({ code: 'import-has-problems', params: { count: 1 } })
    expect(await counted(test)).toEqual(nothing)
  })

  it('changes and shows nothing of what is its own people’s alone, and is told by whom it was taken', async () => {
    const taken = await handInAndWait(test, sound)
    await apply(test, taken.id)
    await settled(test, taken.id)
    const { plans, selfEvaluations } = rows
    await test.db
      .updateTable('plan')
      .set({ status: 'applied', name: 'Hemmelig' })
      .where('reference', '=', plans[0]?.reference ?? '')
      .execute()
    const own = selfEvaluations.find(({ plan }) => plan !== plans[0]?.reference)
    await test.db
      .updateTable('activity')
      .set({ published: false, title: 'Hemmelig' })
      .where('reference', '=', own?.reference ?? '')
      .where((eb) =>
        eb(
          'planId',
          'in',
          eb
            .selectFrom('plan')
            .select('id')
            .where('reference', '=', own?.plan ?? ''),
        ),
      )
      .execute()
    const again = await handInAndWait(test, sound)
    const codes = new Set(again.preview?.problems.map(({ code }) => code))
    expect(codes).toEqual(new Set(['plan-not-granted', 'activity-is-draft']))
    expect(JSON.stringify(again)).not.toContain('Hemmelig')
    expect((await apply(test, again.id)).json()).toMatchObject({ code: 'import-has-problems' })
    const events = await test.db
      .selectFrom('auditEvent')
      .where('action', 'like', 'import-%')
      .select(['action', 'actorId'])
      .orderBy('id')
      .execute()
    expect(events.map(({ action }) => action)).toEqual([
      'import-handed-in',
      'import-taken',
      'import-handed-in',
    ])
    expect(events.every(({ actorId }) => actorId !== null)).toBe(true)
  })

  it('that is discarded is gone, and can be neither taken nor discarded again', async () => {
    const { id } = await handInAndWait(test, sound)
    const discard = () => test.ask({ method: 'DELETE', url: `/api/imports/${id}` })
    expect((await discard()).json()).toMatchObject({ state: 'discarded' })
    expect(await readImportFile(test.db, id)).toHaveLength(0)
    for (const response of [await discard(), await apply(test, id)]) {
      expect(response.statusCode).toBe(409)
      expect(response.json()).toMatchObject({ code: 'import-not-ready' })
    }
    expect(await counted(test)).toEqual(nothing)
  })

  it('asked for twice at once is taken once', async () => {
    const { id } = await handInAndWait(test, sound)
    const both = await Promise.all([apply(test, id), apply(test, id)])
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([202, 409])
    expect(await settled(test, id)).toMatchObject({ state: 'done' })
    expect(await counted(test)).toEqual(all)
  })

  it('is compared again when it is taken, with what others have stored since', async () => {
    const [first, second] = [await handInAndWait(test, sound), await handInAndWait(test, sound)]
    for (const { id } of [first, second]) {
      await apply(test, id)
      expect(await settled(test, id)).toMatchObject({ state: 'done' })
    }
    expect(await counted(test)).toEqual(all)
  })

  it('stands in the list with the latest first', async () => {
    const [first, second] = [
      await handInAndWait(test, sound, 'a.xlsx'),
      await handInAndWait(test, sound, 'b.xlsx'),
    ]
    const { items } = await test.get<ImportList>('/api/imports')
    expect(items.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(items[0]?.fileName).toBe('b.xlsx')
  })

  it('tells in the list how many problems it has, and nothing of a file that was not read', async () => {
    const lines = linesOf(rows)
    const line = lines['Selvevalueringer']?.[2]
    if (line) line[columnAt('selfEvaluations', 'activityType')] = 'Lektiekafeen'
    await handInAndWait(test, sound)
    await handInAndWait(test, await excelWorkbook(lines))
    await handInAndWait(test, Buffer.from('%PDF-1.4\n'))
    const { items } = await test.get<ImportList>('/api/imports')
    expect(items.map(({ problemCount }) => problemCount)).toEqual([null, 1, 0])
    for (const item of items) expect(item).not.toHaveProperty('preview')
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['a PDF under another name', Buffer.from('%PDF-1.4\n'), 'file-is-pdf'],
    ['an empty file', Buffer.alloc(0), 'file-empty'],
    ['a file cut short', sound.subarray(0, 2000), 'file-truncated'],
  ])('%s fails with its reason, and its bytes are not kept', async (_what, bytes, code) => {
    const failed = await handInAndWait(test, bytes)
    expect(failed).toMatchObject({ state: 'failed', fileProblem: code, preview: null })
    expect(await readImportFile(test.db, failed.id)).toHaveLength(0)
    expect((await apply(test, failed.id)).json()).toMatchObject({ code: 'import-not-ready' })
    expect(await counted(test)).toEqual(nothing)
  })

  it('is asked for when none was sent', async () => {
    const empty = await test.ask({
      method: 'POST',
      url: '/api/imports',
      headers: multipart,
      payload: `--${boundary}--\r\n`,
    })
    expect(empty.statusCode).toBe(400)
    expect(empty.json()).toMatchObject({ code: 'file-missing' })
  })

  it.each([
    ['no boundary in the header', 'multipart/form-data', partOf(sound, 'planer.xlsx')],
    ['another boundary', 'multipart/form-data; boundary=another', partOf(sound, 'planer.xlsx')],
    [
      'a body that ends within the file',
      multipart['content-type'],
      partOf(sound, 'planer.xlsx').subarray(0, -80),
    ],
    ['a body that is no form', multipart['content-type'], Buffer.from('{"plans":[]}')],
  ])('is refused with nothing stored when the form around it is broken: %s', async (_what, type, payload) => {
    const headers = { 'content-type': type }
    const refused = await test.ask({ method: 'POST', url: '/api/imports', headers, payload })
    expect({ status: refused.statusCode, code: refused.json().code }).toEqual({
      status: 400,
      code: 'malformed-upload',
    })
    expect((await test.get<ImportList>('/api/imports')).items).toEqual([])
  })

  it('is refused while it streams in when it is too large, long before 200 MB have come', async () => {
    await test.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = test.app.server.address() as AddressInfo
    const { status, code, sent } = await sendEndless(port)
    expect({ status, code }).toEqual({ status: 413, code: 'file-too-large' })
    expect(sent).toBeLessThan(maxFileBytes + 20 * 1024 * 1024)
    expect((await test.get<ImportList>('/api/imports')).items).toEqual([])
  })
})

/** Sends a file without end and says what came back, and after how many bytes. */
function sendEndless(port: number): Promise<{ status: number | undefined; code: string; sent: number }> {
  return new Promise((resolve, reject) => {
    const part = Buffer.alloc(1024 * 1024, 'x')
    let sent = 0
    let answered = false
    const sending = httpRequest(
      {
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/api/imports',
        headers: { ...multipart, ...test.headers },
      },
      (response) => {
        answered = true
        let body = ''
        response.setEncoding('utf8')
        response.on('data', (text: string) => {
          body += text
        })
        response.on('end', () => {
          resolve({ status: response.statusCode, code: JSON.parse(body).code, sent })
          sending.destroy()
        })
      },
    )
    sending.on('error', (error) => (answered ? undefined : reject(error)))
    sending.write(partOf(Buffer.alloc(0), 'stor.csv').subarray(0, -(boundary.length + 8)))
    const more = () => {
      while (!answered && sent < 200 * 1024 * 1024) {
        sent += part.length
        if (!sending.write(part)) return void sending.once('drain', more)
      }
    }
    more()
  })
}
