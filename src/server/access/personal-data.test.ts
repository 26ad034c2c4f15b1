import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { openBrowser, password, signIn } from '../../../test/support/browsers.ts'
import { makeCaller } from '../../../test/support/callers.ts'
import { columnsThatHold, columnsThatRefer } from '../../../test/support/person-columns.ts'
import { putRowsEverywhere } from '../../../test/support/rows-everywhere.ts'
import type { PersonalData, PersonalListName } from '../../contract/personal-data.ts'
import { recordEvent } from './audit.ts'
import { hashPassword } from './password.ts'
import { collectPersonalData, lists } from './personal-data.ts'

let test: TestApp
/** Who has left something in every table, with a password. */
let personId: string
const email = 'anna@example.invalid'
beforeAll(async () => {
  test = await openTestApp({ example: false })
  await putRowsEverywhere(test.db)
  const { savedBy } = await test.db
    .selectFrom('recordVersion')
    .where('savedBy', 'is not', null)
    .select('savedBy')
    .executeTakeFirstOrThrow()
  personId = savedBy ?? ''
  await test.db
    .updateTable('person')
    .set({ name: 'Anna Holm', email, password: await hashPassword(password) })
    .where('id', '=', personId)
    .execute()
  await test.db.updateTable('planContact').set({ email: email.toUpperCase() }).execute()
})
afterAll(() => test.close())

const fetchOf = (id: string) => test.get<PersonalData>(`/api/people/${id}/personal-data`)

describe('the file of what is kept about a person', () => {
  it('forgets no column of the database that refers to a person', async () => {
    const covered = Object.values(lists).flatMap(({ columns }) => columns)
    const referring = await columnsThatRefer(test.db)
    expect(referring.length).toBeGreaterThan(10)
    for (const column of referring) expect(covered, column).toContain(column)
    for (const column of await columnsThatHold(test.db, personId))
      expect([...covered, 'person.id'], column).toContain(column)
  })

  it('has an entry for every row, in every list', async () => {
    // Before the file, which adds a line about itself.
    const counted = new Map<string, number>()
    for (const [name, { columns }] of Object.entries(lists)) {
      const [first = ''] = columns
      if (!/\.email(_hash)?$/.test(first)) counted.set(name, await countOf(columns))
    }
    await openBrowser(test).ask('POST', '/api/session', { email, password: 'det her er forkert' })
    const data = await fetchOf(personId)
    expect(data.failedSignIns).toHaveLength(1)
    expect(data.contacts).toHaveLength(1)
    for (const [name, count] of counted) {
      expect(count, name).toBeGreaterThan(0)
      // The failed sign-in and the file itself.
      const added = name === 'auditEvents' ? 2 : 0
      expect(data[name as PersonalListName], name).toHaveLength(count + added)
    }
    expect(data.cutShort).toEqual([])
    expect(data.person).toMatchObject({ id: personId, name: 'Anna Holm', email, hasPassword: true })
  })

  async function countOf(columns: readonly string[]): Promise<number> {
    const [table = ''] = columns[0]?.split('.') ?? []
    const { rows } = await sql<{ count: number }>`
      select count(*) from ${sql.table(table)}
      where ${sql.join(
        columns.map((column) => sql`${sql.ref(column)} = ${personId}`),
        sql` or `,
      )}`.execute(test.db)
    return rows[0]?.count ?? 0
  }

  it('has no secret in it, whole or as its hash', async () => {
    const text = JSON.stringify(await fetchOf(personId))
    const { rows } = await sql<{ secret: Buffer | string | null }>`
      select password::bytea as secret from person where password <> ''
      union all select token_hash from session union all select token_hash from account_link
      union all select token_hash from known_device union all select token_hash from sign_in_step
      union all select secret from one_time_code union all select code_hash from recovery_code
      union all select email_hash from sign_in_failure`.execute(test.db)
    expect(rows.length).toBeGreaterThan(15)
    for (const { secret } of rows)
      for (const written of ['hex', 'base64', 'base64url', 'utf8', 'latin1'] as const) {
        const part = Buffer.from(secret ?? '').toString(written)
        expect(text).not.toContain(part)
      }
    expect(text).not.toMatch(/argon2|"type":"Buffer"/)
  })

  it('is cut short where a list is too long, and says so', async () => {
    const data = await collectPersonalData(test.system, personId, 9)
    expect(data.cutShort).toEqual(['recoveryCodes'])
    expect(data.recoveryCodes).toHaveLength(9)
  })

  it('tells of others only that it was somebody else', async () => {
    const other = await makeCaller(test.db, 'administrator')
    await recordEvent(test.db, { action: 'person-closed', actorId: other.personId, subjectId: personId })
    await recordEvent(test.db, { action: 'person-invited', actorId: personId, subjectId: other.personId })
    const data = await fetchOf(personId)
    expect(JSON.stringify(data)).not.toContain(other.personId)
    expect(data.auditEvents.slice(1, 3)).toMatchObject([
      { action: 'person-invited', by: 'self', about: 'other' },
      { action: 'person-closed', by: 'other', about: 'self' },
    ])
  })

  it('is had by the person, noted, and is a file with readable lines', async () => {
    await test.db.deleteFrom('oneTimeCode').where('personId', '=', personId).execute()
    const browser = openBrowser(test)
    await signIn(browser, email)
    const response = await browser.ask('GET', '/api/session/personal-data')
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-disposition']).toBe('attachment; filename="persondata.json"')
    expect(response.headers['content-type']).toContain('application/json')
    expect(response.body).toContain('\n  "person": {\n')
    expect(response.json<PersonalData>().auditEvents[0]).toMatchObject({
      action: 'personal-data-exported',
      by: 'self',
      about: 'self',
    })
  })

  it('is there for nobody who is not known', async () => {
    const response = await test.ask({
      url: '/api/people/0198a000-0000-7000-8000-000000000000/personal-data',
    })
    expect(response.json()).toMatchObject({ code: 'not-found' })
  })
})
