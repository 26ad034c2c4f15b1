import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { join } from '../../../test/support/browsers.ts'
import { makeCaller } from '../../../test/support/callers.ts'
import type { AuditEntry, AuditPage } from '../../contract/audit-log.ts'

let test: TestApp
beforeEach(async () => {
  test = await openTestApp({ example: false })
})
afterEach(() => test.close())

const page = (query = '') => test.get<AuditPage>(`/api/audit-events${query}`)
const actionsOf = ({ items }: AuditPage) => items.map(({ action }) => action)

/** So many lines, three of which share each moment. */
async function addLines(count: number): Promise<string[]> {
  const lines = Array.from({ length: count }, (_, index) => ({
    id: uuid(),
    action: 'signed-out',
    at: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(index / 3))),
  }))
  await test.db.insertInto('auditEvent').values(lines).execute()
  return lines.map(({ id }) => id)
}

describe('the audit log', () => {
  it('is read page by page, the newest first, each line once, also where several share a moment', async () => {
    const ids = await addLines(130)
    const read: AuditEntry[] = []
    let next: string | null = null
    let pages = 0
    do {
      const answer: AuditPage = await page(
        next === null ? '?kind=signing-in' : `?kind=signing-in&before=${next}`,
      )
      read.push(...answer.items)
      next = answer.next
      pages += 1
      // What is written meanwhile moves no page.
      await test.db.insertInto('auditEvent').values({ id: uuid(), action: 'signed-out' }).execute()
    } while (next !== null)
    expect(pages).toBe(3)
    expect(read.map(({ id }) => id)).toEqual(ids.toReversed())
  })

  it('names who did it and to whom it was done, and nobody who is erased or was never here', async () => {
    const { id } = await join(test, 'ny@example.invalid')
    const invited = (await page()).items.find(({ action }) => action === 'person-invited')
    expect(invited).toMatchObject({
      actor: { name: 'administrator' },
      subject: { id, name: 'En ny medarbejder' },
    })
    await test.ask({ method: 'POST', url: `/api/people/${id}/erase`, payload: { name: 'En ny medarbejder' } })
    await test.db
      .insertInto('auditEvent')
      .values({ id: uuid(), action: 'signed-out', subjectId: uuid() })
      .execute()
    const { items } = await page(`?person=${id}`)
    expect(items.map(({ subject }) => subject)).toEqual(items.map(() => ({ id, name: '' })))
    expect((await page()).items[0]?.subject?.name).toBeNull()
  })

  it('is narrowed by kind, by who took part, and by days as they are in Denmark', async () => {
    const { id } = await join(test, 'ny@example.invalid')
    expect(actionsOf(await page('?kind=people'))).toEqual(['person-invited'])
    expect(actionsOf(await page('?kind=people,access')).sort()).toEqual([
      'membership-begun',
      'person-invited',
    ])
    expect(actionsOf(await page(`?person=${id}&kind=signing-in`))).toEqual(['signed-in'])
    // Half an hour after midnight in a Danish summer.
    await test.db
      .insertInto('auditEvent')
      .values({ id: uuid(), action: 'signed-out', at: new Date('2025-06-30T22:30:00Z') })
      .execute()
    expect(actionsOf(await page('?from=2025-07-01&to=2025-07-01'))).toEqual(['signed-out'])
    expect(actionsOf(await page('?to=2025-06-30'))).toEqual([])
    expect(actionsOf(await page('?from=2025-07-02&to=2025-07-01'))).toEqual([])
    expect((await test.ask({ url: '/api/audit-events?kind=constructor' })).json()).toMatchObject({
      code: 'not-acceptable-input',
      params: { parameter: 'kind' },
    })
  })

  it('notes a visit once and not every page, and each file', async () => {
    await addLines(60)
    const { next } = await page()
    await page(`?before=${next}`)
    await page('?kind=people')
    expect(actionsOf(await page('?kind=reading'))).toEqual(['audit-log-read'])
    await sql`alter table audit_event disable trigger all`.execute(test.db)
    await sql`update audit_event set at = now() - interval '31 minutes' where action = 'audit-log-read'`.execute(
      test.db,
    )
    await sql`alter table audit_event enable trigger all`.execute(test.db)
    expect(actionsOf(await page('?kind=reading'))).toEqual(['audit-log-read', 'audit-log-read'])
    await test.ask({ url: '/api/audit-events.csv' })
    expect(actionsOf(await page('?kind=files'))).toEqual(['audit-log-exported'])
  })

  it('comes out as a file with a sentence a line, whatever the batches', async () => {
    await addLines(2100)
    const { id } = await join(test, 'ny@example.invalid')
    const { body, headers } = await test.ask({ url: '/api/audit-events.csv' })
    expect(headers['content-disposition']).toBe('attachment; filename="haendelseslog.csv"')
    const lines = body.trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 2100 + 4 + 1)
    expect(lines[0]).toBe(
      '\uFEFFTidspunkt;Hændelse;Nærmere;Udført af;Vedrører;Kode;Udført af, id;Vedrører, id;Forespørgsel',
    )
    expect(lines.find((line) => line.includes('person-invited'))).toContain(
      `Administrator inviterede En ny medarbejder;;administrator;En ny medarbejder;person-invited;`,
    )
    expect(lines.find((line) => line.includes('membership-begun'))).toContain(';Medarbejder i fonden;')
    const narrowed = await test.ask({ url: `/api/audit-events.csv?person=${id}&kind=people` })
    expect(narrowed.body.trimEnd().split('\r\n')).toHaveLength(2)
  })

  it('is for administrators alone', async () => {
    const { headers } = await makeCaller(test.db, 'fund-officer')
    for (const url of ['/api/audit-events', '/api/audit-events.csv'])
      expect((await test.app.inject({ url, headers })).json()).toMatchObject({ code: 'not-permitted' })
  })
})
