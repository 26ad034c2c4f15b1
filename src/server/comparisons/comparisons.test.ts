import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { Comparison } from '../../contract/comparisons.ts'

let test: TestApp
let own: { id: string; planId: string; type: string }
/** Of the same type in other plans, one a plan. */
let others: { id: string; planId: string }[]
let worker: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: true })
  const { rows } = await sql<{ id: string; planId: string; type: string }>`
    select distinct on (activity.plan_id) activity.id, activity.plan_id as "planId", activity.activity_type_id as type
    from activity
    where activity_type_id = (
      select activity_type_id from activity group by 1 order by count(distinct plan_id) desc, 1 limit 1)
    order by activity.plan_id, activity.id
  `.execute(test.db.withoutPlugins())
  const [first, ...rest] = rows
  if (!first) throw new Error('the example has activities')
  own = first
  others = rest
  worker = await makeCaller(test.db, 'worker', own.planId)
})
afterAll(() => test.close())
beforeEach(() => test.db.deleteFrom('logbook').execute())

const address = () => `/api/activities/${own.id}/comparison`
const compared = async () => (await test.as(worker, 'GET', address())).json<Comparison>()

/** Keeps a logbook in which so many came to each of ten sessions of a month. */
async function hold({ id, planId }: { id: string; planId: string }, perSession: number): Promise<void> {
  await sql`insert into logbook (plan_id, activity_id) values (${planId}, ${id})`.execute(test.db)
  await sql`
    insert into logbook_month (plan_id, activity_id, month, sessions, cancelled, attendance, most_volunteers,
      volunteer_minutes, by_group)
    values (${planId}, ${id}, '2008-01-01', 10, 0, ${10 * perSession}, 0, 0, '{}')
  `.execute(test.db)
}

describe('an activity beside others of its type', () => {
  it('is shown to the people of its plan, and to nobody else', async () => {
    expect((await test.as(undefined, 'GET', address())).statusCode).toBe(401)
    const stranger = await makeCaller(test.db, 'worker', others[0]?.planId)
    expect(codeOf(await test.as(stranger, 'GET', address()))).toBe('not-found')
    const analyst = await makeCaller(test.db, 'analyst')
    expect(codeOf(await test.as(analyst, 'GET', address()))).toBe('not-permitted')
    const board = await makeCaller(test.db, 'board-member', own.planId)
    expect((await test.as(board, 'GET', address())).statusCode).toBe(200)
  })

  it('says how others fare and what went well, of five plans or more each, and never its own', async () => {
    const { others: whole, reached, reasons, successes } = await compared()
    expect(whole?.plans).toBe(others.length)
    expect(reached?.of).toBe(whole?.activities)
    for (const { share } of [...reasons, ...successes]) expect(share.count).toBeGreaterThanOrEqual(5)
    expect(successes.length).toBeGreaterThan(0)
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from activity
      join self_evaluation_success success on success.plan_id = activity.plan_id
      join self_evaluation evaluation on evaluation.plan_id = success.plan_id
        and evaluation.id = success.self_evaluation_id and evaluation.activity_id = activity.id
      where activity.activity_type_id = ${own.type} and activity.plan_id <> ${own.planId}
        and success.success_id = ${successes[0]?.id}
    `.execute(test.db)
    expect(successes[0]?.share.count).toBe(rows[0]?.count)
  })

  it('says nothing of fewer than five plans', async () => {
    for (const other of others.slice(0, 4)) await hold(other, 12)
    expect((await compared()).attendance).toBeNull()
    await hold(own, 30)
    expect((await compared()).attendance).toBeNull()
  })

  it('counts each plan once, however many activities it has, and tells the middle half from eight plans on', async () => {
    for (const [index, other] of others.slice(0, 5).entries()) await hold(other, 10 + index)
    const { rows: more } = await sql<{ id: string }>`
      select id from activity where plan_id = ${others[4]?.planId} and id <> ${others[4]?.id}
    `.execute(test.db)
    await sql`update activity set activity_type_id = ${own.type} where id = any(${more.map(({ id }) => id)}::uuid[])`.execute(
      test.db,
    )
    for (const { id } of more) await hold({ id, planId: others[4]?.planId ?? '' }, 14)
    expect((await compared()).attendance).toEqual({
      ...{ plans: 5, activities: 5 + more.length, low: null, median: 12, high: null },
    })
    for (const [index, other] of others.slice(5, 8).entries()) await hold(other, 15 + index)
    expect((await compared()).attendance).toMatchObject({ plans: 8, low: 12, median: 14, high: 15 })
  })

  it('counts no plan that has not been granted, and no example beside what is real', async () => {
    for (const other of others.slice(0, 5)) await hold(other, 12)
    const example = (example: boolean) =>
      test.db.updateTable('plan').set({ example }).where('id', '=', own.planId).execute()
    await example(false)
    expect(await compared()).toMatchObject({ others: null, attendance: null, indicators: [], successes: [] })
    await example(true)
    expect((await compared()).attendance).not.toBeNull()
    await sql`update overview_activity set counted = false where plan_id = ${others[0]?.planId}`.execute(
      test.db,
    )
    expect((await compared()).attendance).toBeNull()
  })
})
