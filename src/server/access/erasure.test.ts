import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { type Browser, join, openBrowser, password, signIn } from '../../../test/support/browsers.ts'
import { makeCaller } from '../../../test/support/callers.ts'
import { columnsThatHold } from '../../../test/support/person-columns.ts'
import { putRowsEverywhere } from '../../../test/support/rows-everywhere.ts'
import type { PersonList } from '../../contract/people.ts'
import type { PlanVersions } from '../../contract/plan-editing.ts'
import type { Plan } from '../../contract/plans.ts'
import { buildApp } from '../app.ts'
import type { Database } from '../db/database.ts'
import { eraseLongClosed, erasePerson } from './erasure.ts'
import { makeLink } from './links.ts'

let test: TestApp
beforeEach(async () => {
  test = await openTestApp({ example: false })
})
afterEach(() => test.close())

const name = 'Bodil Æbelø'
const email = 'bodil.aebeloe@example.invalid'

/** Someone who came in by a link, with a name of their own. */
async function joined(): Promise<{ id: string; browser: Browser }> {
  const person = await join(test, email)
  await test.db.updateTable('person').set({ name }).where('id', '=', person.id).execute()
  return person
}

const erase = (id: string, given = name, headers = test.headers) =>
  test.app.inject({ method: 'POST', url: `/api/people/${id}/erase`, payload: { name: given }, headers })

/** Where a text stands, in whatever column of the database can hold one. */
async function placesOf(text: string): Promise<string[]> {
  const { rows: columns } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and data_type in ('text', 'json', 'jsonb', 'character varying', 'ARRAY', 'bytea')`.execute(test.db)
  expect(columns.length).toBeGreaterThan(80)
  const places: string[] = []
  for (const { table, column } of columns) {
    const value = sql`${sql.ref(column)}::text`
    const hex = Buffer.from(text).toString('hex')
    const { rows } = await sql`
      select from ${sql.table(table)}
      where position(lower(${text}) in lower(${value})) > 0 or position(${hex} in ${value}) > 0
      limit 1`.execute(test.db)
    if (rows.length > 0) places.push(`${table}.${column}`)
  }
  return places.sort()
}

const failures = (db: Database) => db.selectFrom('signInFailure').select('emailHash').execute()

describe('who is erased', () => {
  it('is named nowhere in the database, while what they did stays and is shown without a name', async () => {
    await putRowsEverywhere(test.db)
    const { savedBy, planId } = await test.db
      .selectFrom('recordVersion')
      .where('savedBy', 'is not', null)
      .select(['savedBy', 'planId'])
      .executeTakeFirstOrThrow()
    const id = savedBy ?? ''
    await test.db.updateTable('person').set({ name, email }).where('id', '=', id).execute()
    await test.db.updateTable('providerIdentity').set({ subject: email }).execute()
    await test.db.updateTable('planContact').set({ name, email }).execute()
    await test.db
      .insertInto('planStatusStep')
      .values({ planId, id: uuid(), status: 'closed', takenBy: id })
      .execute()
    await openBrowser(test).ask('POST', '/api/session', { email, password })
    const failed = await failures(test.db)
    expect(await placesOf(name)).toEqual(['person.name', 'plan_contact.name'])
    expect(await placesOf(email)).toEqual(['person.email', 'plan_contact.email', 'provider_identity.subject'])

    const { headers } = await makeCaller(test.db, 'fund-officer')
    expect((await erase(id)).json()).toEqual({ id })
    expect(await placesOf(name)).toEqual([])
    expect(await placesOf(email)).toEqual([])
    // What is left says what was done, and to what; a new table that knows persons is to be thought of in erasePerson.
    expect(await columnsThatHold(test.db, id)).toEqual([
      'activity_note.written_by',
      'agreement_edition.saved_by',
      'assessment.decided_by',
      'assessment.reopened_by',
      'attachment.added_by',
      'audit_event.actor_id',
      'audit_event.subject_id',
      'library_indicator_version.saved_by',
      'logbook_session.recorded_by',
      'measurement.recorded_by',
      'membership.person_id',
      'person.id',
      'plan_duty_done.done_by',
      'plan_signature.signed_by',
      'plan_status_step.taken_by',
      'programme_rules.saved_by',
      'record_version.saved_by',
      'self_evaluation.reviewer_id',
      'self_evaluation_move.moved_by',
      'sparring_comment.written_by',
      'sparring_step.taken_by',
      'sparring_suggestion.decided_by',
      'sparring_thread.begun_by',
    ])
    expect(await failures(test.db)).toHaveLength(failed.length - 1)
    const { items } = (
      await test.app.inject({ url: `/api/plans/${planId}/versions`, headers })
    ).json<PlanVersions>()
    expect(items[0]?.savedBy).toBe('')
    const plan = (await test.app.inject({ url: `/api/plans/${planId}`, headers })).json<Plan>()
    expect(plan.statusSteps.find(({ status }) => status === 'closed')?.takenBy).toBe('')
  })

  it('is out at once, on no list, and can’t come in again, be opened, given access or fetched', async () => {
    const { id, browser } = await joined()
    const link = await makeLink(test.db, 'reset', id)
    expect((await erase(id)).statusCode).toBe(200)
    expect((await browser.ask('GET', '/api/session/devices')).statusCode).toBe(401)
    expect((await signIn(openBrowser(test), email)).json()).toMatchObject({ code: 'sign-in-failed' })
    const follow = await openBrowser(test).ask('POST', '/api/account-links/follow', {
      secret: link,
      password: 'syv røde huse på bakken',
    })
    expect(follow.json()).toMatchObject({ code: 'link-not-valid' })
    expect((await test.get<PersonList>('/api/people')).items.map((person) => person.id)).not.toContain(id)
    expect((await test.get<PersonList>('/api/people')).total).toBe(1)
    const membership = { memberRole: 'analyst', planId: null, startsOn: '2009-01-01', endsOn: null }
    for (const [method, path, payload] of [
      ['POST', 'reopen', undefined],
      ['POST', 'close', undefined],
      ['POST', 'link', undefined],
      ['POST', 'memberships', membership],
      ['POST', 'erase', { name: '' }],
      ['GET', 'personal-data', undefined],
    ] as const) {
      const url = `/api/people/${id}/${path}`
      expect((await test.ask({ method, url, ...(payload && { payload }) })).json(), path).toMatchObject({
        code: 'not-found',
      })
    }
    const { endsOn } = await test.db
      .selectFrom('membership')
      .where('personId', '=', id)
      .select('endsOn')
      .executeTakeFirstOrThrow()
    expect(endsOn).not.toBeNull()
  })

  it('can be invited again as somebody new', async () => {
    const { id } = await joined()
    await erase(id)
    expect((await joined()).id).not.toBe(id)
  })

  it('keeps nothing that the database would take for a name', async () => {
    const { id } = await joined()
    await erase(id)
    for (const change of [{ name }, { email }, { password }, { closedAt: null }])
      await expect(test.db.updateTable('person').set(change).where('id', '=', id).execute()).rejects.toThrow(
        'person_erased',
      )
  })
})

describe('an administrator', () => {
  it('erases by the name alone, and not themself', async () => {
    const { id } = await joined()
    expect((await erase(id, 'Bodil')).json()).toMatchObject({ code: 'name-differs' })
    const { personId: self, headers } = await makeCaller(test.db, 'administrator')
    expect((await erase(self, 'administrator', headers)).json()).toMatchObject({ code: 'own-account' })
    // A name that is typed with another kind of å is the same name.
    expect((await erase(id, ` ${name.normalize('NFD')} `)).statusCode).toBe(200)
    const noted = await test.db
      .selectFrom('auditEvent')
      .where('action', '=', 'person-erased')
      .select(['subjectId', 'details'])
      .execute()
    expect(noted).toEqual([{ subjectId: id, details: {} }])
  })

  it('who is the last one stays, also where two erase each other at the same moment', async () => {
    const first = await makeCaller(test.db, 'administrator')
    const { items } = await test.get<PersonList>('/api/people')
    const other = items.find(({ id }) => id !== first.personId)
    const answers = await Promise.all([
      erase(first.personId, 'administrator'),
      erase(other?.id ?? '', 'administrator', first.headers),
    ])
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    const { id } = await test.db
      .selectFrom('person')
      .where('closedAt', 'is', null)
      .select('id')
      .executeTakeFirstOrThrow()
    await expect(test.db.transaction().execute((trx) => erasePerson(trx, id))).rejects.toMatchObject({
      code: 'last-administrator',
    })
  })

  it('who is an example person erases nobody', async () => {
    const { personId, headers } = await makeCaller(test.db, 'administrator')
    await test.db.updateTable('person').set({ example: true }).where('id', '=', personId).execute()
    await test.db.updateTable('person').set({ password: null }).execute()
    const { personId: other } = await makeCaller(test.db, undefined)
    await test.db.updateTable('person').set({ password: null }).where('id', '=', other).execute()
    expect((await erase(other, 'outsider', headers)).json()).toMatchObject({ code: 'example-person' })
  })
})

describe('a closed account', () => {
  it('is erased by itself when two years have gone, unless it was opened again', async () => {
    const ids: string[] = []
    for (const age of ['2 years 1 day', '1 year 364 days', null]) {
      const { personId } = await makeCaller(test.db, 'analyst')
      ids.push(personId)
      await test.db
        .updateTable('person')
        .set({ closedAt: age === null ? null : sql`now() - ${age}::interval` })
        .where('id', '=', personId)
        .execute()
    }
    await Promise.all([eraseLongClosed(test.system), eraseLongClosed(test.system)])
    const erased = await test.db.selectFrom('person').where('erasedAt', 'is not', null).select('id').execute()
    expect(erased.map(({ id }) => id)).toEqual([ids[0]])
    const noted = await test.db
      .selectFrom('auditEvent')
      .where('action', '=', 'person-erased')
      .select(['actorId', 'subjectId', 'details'])
      .execute()
    expect(noted).toEqual([{ actorId: null, subjectId: ids[0], details: { because: 'term' } }])
  })
})

describe('every start', () => {
  it('erases what has been closed for the term, and takes away old lines of the audit log', async () => {
    const { personId } = await makeCaller(test.db, 'analyst')
    await test.db
      .updateTable('person')
      .set({ closedAt: new Date('2010-05-01') })
      .where('id', '=', personId)
      .execute()
    const old = { id: uuid(), action: 'signed-in', at: new Date('2010-05-01') }
    await test.db.insertInto('auditEvent').values(old).execute()
    const application = await buildApp({ db: test.system, system: test.system })
    await application.ready()
    await application.close()
    const actions = await test.db.selectFrom('auditEvent').select('action').execute()
    expect(actions).toEqual([{ action: 'person-erased' }])
  })
})
