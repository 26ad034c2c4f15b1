// Ten million rows of logbooks, made by the database itself, and how soon what they come to is read through row-level security.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { applicationUserOf } from '../../src/server/db/application-user.ts'
import type { Database } from '../../src/server/db/database.ts'
import type { DB } from '../../src/server/db/schema.ts'
import { listSessions } from '../../src/server/logbook/session-list.ts'
import { summariseActivity, summarisePlan } from '../../src/server/logbook/summary.ts'
import { openEmbedded } from './databases.ts'
import { median, milliseconds, print, printTable } from './measure.ts'

const plans = 2000
const activitiesEach = 12
/** Of each activity, once a week for almost three years. */
const sessionsEach = 140
const runs = 15

/** Without what guards and derives: the rows are right as they are made. */
async function makeRows(db: Database): Promise<number> {
  return db.connection().execute(async (own) => {
    await sql`set session_replication_role = replica`.execute(own)
    await sql`
      insert into plan (id, programme_id, reference, name, municipality_code, housing_organisation, starts_on, ends_on,
        example, status)
      select gen_random_uuid(), '2006-10', at::text, 'Plan ' || at, '0751', '', '2010-01-01', '2013-12-31', true, 'running'
      from generate_series(1, ${plans}) at`.execute(own)
    await sql`
      insert into activity (plan_id, id, reference, title, description, activity_type_id, main_activity, starts_on, ends_on,
        other_target_group, published)
      select plan.id, gen_random_uuid(), at::text, 'Aktivitet ' || at, '', 'homework-cafe', false, '2010-01-01', '2013-12-31',
        '', true
      from plan, generate_series(1, ${activitiesEach}) at`.execute(own)
    await sql`insert into logbook (plan_id, activity_id, version) select plan_id, id, 1 from activity`.execute(
      own,
    )
    await sql`
      insert into attendance_group (plan_id, id, activity_id, position, name)
      select plan_id, gen_random_uuid(), id, at, 'Gruppe ' || at from activity, generate_series(1, 2) at`.execute(
      own,
    )
    await sql`
      insert into logbook_session (plan_id, id, activity_id, held_on, state, attendance, volunteers, volunteer_minutes, note)
      select plan_id, gen_random_uuid(), id, date '2010-01-05' + 7 * at, 'held', 14, 2, 360, ''
      from activity, generate_series(1, ${sessionsEach}) at`.execute(own)
    await sql`
      insert into logbook_attendance (plan_id, session_id, group_id, count)
      select session.plan_id, session.id, own.id, 7 from logbook_session session
      join attendance_group own on own.plan_id = session.plan_id and own.activity_id = session.activity_id`.execute(
      own,
    )
    await sql`
      insert into logbook_month
      select plan_id, activity_id, date_trunc('month', held_on::timestamp)::date, count(*), 0, sum(attendance),
        max(volunteers), sum(volunteer_minutes), max(held_on), '{}'
      from logbook_session group by 1, 2, 3`.execute(own)
    await sql`set session_replication_role = origin`.execute(own)
    await sql`vacuum analyze`.execute(own)
    const { rows } = await sql<{ all: number }>`
      select (select count(*) from logbook_session) + (select count(*) from logbook_attendance) as all`.execute(
      own,
    )
    return rows[0]?.all ?? 0
  })
}

/** As a worker of one of the plans would read them. */
export async function timeSums(): Promise<void> {
  const { db, close } = await openEmbedded()
  try {
    const count = await makeRows(db)
    const { planId, id: activityId } = await db
      .selectFrom('activity')
      .select(['planId', 'id'])
      .limit(1)
      .executeTakeFirstOrThrow()
    const personId = uuid()
    await db
      .insertInto('person')
      .values({ id: personId, name: 'Medarbejder', email: 'medarbejder', password: '' })
      .execute()
    await db
      .insertInto('membership')
      .values({ id: uuid(), personId, memberRole: 'worker', planId, startsOn: '2009-01-01' })
      .execute()
    const within = (work: (trx: Transaction<DB>) => Promise<unknown>) => () =>
      db.transaction().execute(async (trx) => {
        await sql`set local role ${sql.id(applicationUserOf('postgres'))}`.execute(trx)
        await sql`select set_config('overblik.person', ${personId}, true)`.execute(trx)
        return work(trx)
      })
    const place = { planId, activityId }
    const spans = sql`select * from logbook_spans(${planId}, ${activityId}, 'attendance', current_date, null)`
    const asked: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['sums of a plan with 12 activities', within((trx) => summarisePlan(trx, planId, {}))],
      ['sums of an activity', within((trx) => summariseActivity(trx, place, {}))],
      ['what feeds an indicator', within((trx) => spans.execute(trx))],
      ['a page of its sessions', within((trx) => listSessions(trx, place, {}, { page: 1, pageSize: 25 }))],
    ]
    const rows: string[][] = []
    for (const [name, ask] of asked) rows.push([name, milliseconds(await median(runs, ask))])
    print(
      `\nWith ${count} rows of sessions and attendance in ${plans} plans, median of ${runs} (aim: under 200 ms)`,
    )
    printTable(['', 'ms'], rows)
  } finally {
    await close()
  }
}
