// The database holds to the policy by itself: whatever a query forgets to ask, nobody sees or changes more than theirs.

import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { fewRows } from '../../../test/support/files.ts'
import { mayBeOfOrganisation, memberRoles, scopeOf } from '../../domain/access/member-roles.ts'
import { may } from '../../domain/access/permissions.ts'
import type { Database } from '../db/database.ts'
import { applyRows } from '../imports/apply.ts'
import { withinFor } from './within.ts'

let test: TestDatabase
let application: { db: Database; system: Database }
let plans: string[]

beforeAll(async () => {
  test = await openTestDatabase()
  application = test.openAsApplication()
  await applyRows(application.system, fewRows(3))
  plans = (await test.db.selectFrom('plan').select('id').orderBy('reference').execute()).map(({ id }) => id)
  // In every plan one activity becomes a draft and one is deleted.
  for (const id of plans)
    await sql`
      with own as (select id, row_number() over (order by id) as place from activity where plan_id = ${id})
      update activity set published = own.place <> 1, deleted_at = case when own.place = 2 then now() end
      from own where own.id = activity.id and own.place <= 2`.execute(test.db)
})
afterAll(() => test.close())

const tables = [
  ...['plan', 'plan_financing', 'activity', 'activity_target_group', 'activity_role', 'activity_partner'],
  ...['theory_of_change', 'theory_box', 'theory_arrow', 'indicator', 'measurement', 'self_evaluation'],
  ...['self_evaluation_step', 'self_evaluation_reason', 'self_evaluation_success', 'record_version'],
  ...['housing_area', 'plan_signature', 'milestone', 'plan_status_step'],
] as const

const count = async (db: Database, table: string) => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)
  return rows[0]?.count
}

it('guards every table that belongs to a plan', async () => {
  const { rows } = await sql<{ name: string }>`
    select distinct columns.table_name as name from information_schema.columns
    join pg_class on relname = columns.table_name and relnamespace = 'public'::regnamespace
    where column_name = 'plan_id' and table_schema = 'public' and not relrowsecurity
    order by 1`.execute(test.db)
  // The projection holds no texts, and a membership is what the policies themselves go by.
  expect(rows.map(({ name }) => name)).toEqual(['membership', 'overview_activity', 'overview_plan'])
})

describe('the database shows', () => {
  it.each(tables)('nothing of %s to a query that does not say who asks', async (table) => {
    expect(await count(application.db, table)).toBe(0)
    const nobody = await makeCaller(test.db, undefined)
    expect(await withinFor(application.db, nobody.personId)((trx) => count(trx, table))).toBe(0)
    expect(await count(application.system, table)).toBe(await count(test.db, table))
  })

  it.each(memberRoles)(
    'a %s what is published, and drafts only where the member role says so',
    async (role) => {
      const inPlan = scopeOf(role) === 'plan'
      const caller = await makeCaller(test.db, role, inPlan ? plans[0] : null)
      const drafts = await withinFor(
        application.db,
        caller.personId,
      )((trx) => trx.selectFrom('activity').where('published', '=', false).select('planId').execute())
      const expected = may('see-unpublished', [role]) ? (inPlan ? plans.slice(0, 1) : plans) : []
      expect(drafts.map(({ planId }) => planId).sort()).toEqual([...expected].sort())
      const published = await withinFor(
        application.db,
        caller.personId,
      )((trx) =>
        trx
          .selectFrom('activity')
          .where('published', '=', true)
          .where('deletedAt', 'is', null)
          .select('id')
          .execute(),
      )
      const all = await test.db
        .selectFrom('activity')
        .where('published', '=', true)
        .where('deletedAt', 'is', null)
        .select('id')
        .execute()
      expect(published.length).toBe(all.length)
    },
  )
})

describe('the database takes', () => {
  const rename = (personId: string, planId: string | undefined) =>
    withinFor(
      application.db,
      personId,
    )(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('activity')
        .set({ title: 'Omdøbt' })
        .where('planId', '=', planId ?? '')
        .executeTakeFirst()
      return Number(numUpdatedRows)
    })

  it.each(memberRoles)(
    'changes of a %s only in their own plan, and only of those who work there',
    async (role) => {
      const caller = await makeCaller(test.db, role, scopeOf(role) === 'plan' ? plans[0] : null)
      const works = may('edit-plan', [role])
      expect((await rename(caller.personId, plans[0])) > 0).toBe(works)
      expect(await rename(caller.personId, plans[1])).toBe(0)
    },
  )

  const anActivityOf = async (planId: string | undefined) => {
    const activity = test.db
      .selectFrom('activity')
      .where('planId', '=', planId ?? '')
      .select('id')
    return (await activity.executeTakeFirstOrThrow()).id
  }

  it('no record in a plan that is not one’s own, nor one that has ended', async () => {
    const [worker, former] = [
      await makeCaller(test.db, 'worker', plans[0]),
      await makeCaller(test.db, 'worker', plans[1]),
    ]
    await test.db
      .updateTable('membership')
      .set({ endsOn: '2012-01-01' })
      .where('personId', '=', former.personId)
      .execute()
    for (const [{ personId }, planId] of [
      [worker, plans[1]],
      [former, plans[1]],
    ] as const) {
      const values = { planId: planId ?? '', id: uuid(), activityId: await anActivityOf(planId) }
      const adding = withinFor(
        application.db,
        personId,
      )((trx) => trx.insertInto('theoryOfChange').values(values).execute())
      await expect(adding).rejects.toMatchObject({ code: '42501' })
    }
    expect(await rename(former.personId, plans[1])).toBe(0)
  })

  it('no change to what a record said before', async () => {
    const { personId } = await makeCaller(test.db, 'plan-leader', plans[0])
    const changing = withinFor(
      application.db,
      personId,
    )((trx) => trx.updateTable('recordVersion').set({ content: '{}' }).execute())
    await expect(changing).rejects.toMatchObject({ code: '42501' })
  })
})

describe('a membership of an organisation', () => {
  const organisation = 'Skovbakkens Boligforening'
  const draftsSeenBy = async (personId: string) => {
    const drafts = await withinFor(
      application.db,
      personId,
    )((trx) => trx.selectFrom('activity').where('published', '=', false).select('planId').execute())
    return drafts.map(({ planId }) => planId).sort()
  }
  const change = (planId: string | undefined, values: object) =>
    test.db
      .updateTable('plan')
      .set(values)
      .where('id', '=', planId ?? '')
      .execute()

  it('of a municipality holds in its plans, and moves with a plan that changes municipality', async () => {
    await test.db.updateTable('plan').set({ municipalityCode: '0751' }).execute()
    await change(plans[1], { municipalityCode: '0461' })
    const { personId } = await makeCaller(test.db, 'board-member', { municipalityCode: '0461' })
    expect(await draftsSeenBy(personId)).toEqual(plans.slice(1, 2))
    await change(plans[1], { municipalityCode: '0751' })
    expect(await draftsSeenBy(personId)).toEqual([])
    await change(plans[2], { municipalityCode: '0461', status: 'draft' })
    expect(await draftsSeenBy(personId)).toEqual(plans.slice(2, 3))
    const other = await makeCaller(test.db, 'board-member', { municipalityCode: '0751' })
    const seen = (person: string) =>
      withinFor(application.db, person)((trx) => trx.selectFrom('plan').select('id').execute())
    expect((await seen(personId)).map(({ id }) => id)).toContain(plans[2])
    expect((await seen(other.personId)).map(({ id }) => id)).not.toContain(plans[2])
    await change(plans[2], { status: 'running' })
  })

  it('of a housing organisation holds in every plan that carries its name', async () => {
    for (const plan of plans.slice(0, 2)) await change(plan, { housingOrganisation: organisation })
    const { personId } = await makeCaller(test.db, 'resident-representative', {
      housingOrganisation: organisation,
    })
    expect(await draftsSeenBy(personId)).toEqual(plans.slice(0, 2).sort())
  })

  it('gives nothing where no plan is theirs, nor once it has ended', async () => {
    const nowhere = await makeCaller(test.db, 'consultant', { housingOrganisation: 'Ingen har planen' })
    const former = await makeCaller(test.db, 'consultant', { municipalityCode: '0751' })
    expect((await draftsSeenBy(former.personId)).length).toBeGreaterThan(0)
    await test.db
      .updateTable('membership')
      .set({ endsOn: '2012-01-01' })
      .where('personId', '=', former.personId)
      .execute()
    for (const { personId } of [nowhere, former])
      expect(await withinFor(application.db, personId)((trx) => count(trx, 'plan'))).toBe(0)
  })

  it.each(memberRoles)('of a %s is kept only where the member role may have one', async (role) => {
    const making = makeCaller(test.db, role, { municipalityCode: '0751' })
    if (mayBeOfOrganisation(role)) await making
    else await expect(making).rejects.toMatchObject({ constraint: 'membership_scope' })
  })
})
