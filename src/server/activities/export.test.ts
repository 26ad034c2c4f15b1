import type { AddressInfo } from 'node:net'
import { connect as connectSocket, type Socket } from 'node:net'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { connect } from '../db/database.ts'

let test: TestApp
beforeAll(async () => {
  test = await openTestApp({ example: true })
})
afterAll(() => test.close())

const linesOf = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n')

it('brings every activity once, whatever the batches, and those of a filter alone', async () => {
  await copyActivities(4)
  const { body } = await test.ask({ url: '/api/activities.csv' })
  expect(linesOf(body)).toHaveLength(1 + 5 * 557)
  const { total } = await test.get<{ total: number }>('/api/activities?targetGroup=men')
  const filtered = await test.ask({ url: '/api/activities.csv?targetGroup=men' })
  expect(linesOf(filtered.body)).toHaveLength(1 + total)
  const noted = await test.db
    .selectFrom('auditEvent')
    .where('action', '=', 'activities-exported')
    .select('details')
    .execute()
  expect(noted.map(({ details }) => details)).toEqual([
    { file: 'activities.csv' },
    { file: 'activities.csv' },
  ])
})

/** Makes every activity of the example so many times more, so that an export takes several batches. */
async function copyActivities(times: number): Promise<void> {
  await sql`
    insert into activity (plan_id, id, reference, title, description, activity_type_id, main_activity, starts_on,
      ends_on, other_target_group, volunteers, published)
    select plan_id, gen_random_uuid(), gen_random_uuid(), title, description, activity_type_id, main_activity,
      starts_on, ends_on, other_target_group, volunteers, published
    from activity, generate_series(1, ${times}) copy
  `.execute(test.db)
  await sql`
    insert into overview_activity (plan_id, activity_id, plan_slot, activity_type, effort_area, target_groups,
      other_target_group, roles, counted, changed_by)
    select activity.plan_id, activity.id, overview_plan.slot, 0, 0, 0, false, 1, true, pg_current_xact_id()
    from activity
    join overview_plan on overview_plan.plan_id = activity.plan_id
    where not exists (select from overview_activity where activity_id = activity.id)
  `.execute(test.db)
}

it('that nobody reads holds no connection: others are answered', async () => {
  // More than fits between the server and a client that does not read.
  await copyActivities(30)
  await test.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = test.app.server.address() as AddressInfo
  const readers = await Promise.all(Array.from({ length: 20 }, () => askAndNotRead(port)))
  expect((await test.ask({ url: '/api/activities' })).statusCode).toBe(200)
  for (const reader of readers) reader.destroy()
})

/** Asks for an export, waits for the first bytes of it, and reads no more. */
function askAndNotRead(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectSocket(port, '127.0.0.1')
    socket.on('error', reject)
    socket.once('data', () => resolve(socket.pause()))
    socket.write(
      `GET /api/activities.csv HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${test.headers['cookie']}\r\n\r\n`,
    )
  })
}

it('is told to come again when every connection is taken', async () => {
  const { db, close } = connect({
    ...inject('databaseServer'),
    database: inject('databaseTemplate'),
    max: 1,
    connectionTimeoutMillis: 1000,
  })
  const slow = sql`select pg_sleep(2)`.execute(db)
  await expect(sql`select 1`.execute(db)).rejects.toMatchObject({ code: '53300' })
  await slow
  await close()
})
