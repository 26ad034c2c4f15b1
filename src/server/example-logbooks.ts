// Gives the plans that people try Overblik with a logbook: two seasons that are over in the counted plan, and in the draft
// a homework café on trial, which is running.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { type ExampleSeason, exampleSessions } from '../domain/example/logbook.ts'
import { type AttendanceGroup, attendanceOf } from '../domain/logbook/logbook.ts'
import { beforeGrant } from '../domain/plan/status.ts'
import type { ActivityTypeId } from '../domain/vocabulary/ids.ts'
import type { DB } from './db/schema.ts'
import type { Place } from './logbook/place.ts'
import { readCountedGroups, setUpLogbook } from './logbook/setup.ts'
import { refreshOverviewActivity } from './overview/projection.ts'

/** The first is known by its weekday, so that no two look alike. */
const seasons = [
  { weekday: 3, startsAt: '16:00', first: 9, gain: 6, volunteers: [0, 1], minutesEach: 120 },
  { weekday: 1, startsAt: '18:30', first: 12, gain: 3, volunteers: [2, 4], minutesEach: 180 },
] as const

/** Types of activity that one would hold once a week, unlike a party. */
const heldWeekly: readonly ActivityTypeId[] = [
  ...(['family-school', 'leisure-activities', 'role-models', 'youth-clubs', 'residents-house'] as const),
  ...(['communal-meals', 'hobby-clubs', 'resident-run-activities', 'local-job-centre'] as const),
  ...(['job-guidance', 'education-guidance', 'youth-jobs', 'homework-cafe', 'exercise'] as const),
]

export async function storeExampleLogbooks(trx: Transaction<DB>): Promise<void> {
  // Another process that started at the same time was first.
  if (await trx.selectFrom('logbook').select('planId').limit(1).executeTakeFirst()) return
  const plans = trx.selectFrom('plan').where('example', '=', true).select('id').orderBy('reference').limit(1)
  const counted = await plans.where('status', 'not in', beforeGrant).executeTakeFirst()
  const draft = await plans.where('status', '=', 'draft').executeTakeFirst()
  if (counted) await storeSeasonsThatAreOver(trx, counted.id)
  if (draft) await storeTrial(trx, draft.id)
}

async function storeSeasonsThatAreOver(trx: Transaction<DB>, planId: string): Promise<void> {
  const activities = await trx
    .selectFrom('activity')
    .where('planId', '=', planId)
    .where('activityTypeId', 'in', heldWeekly)
    .select(['id', 'startsOn', 'endsOn'])
    .orderBy('reference')
    .limit(seasons.length)
    .execute()
  for (const [seed, season] of seasons.entries()) {
    const activity = activities[seed]
    if (!activity) return
    const place = { planId, activityId: activity.id }
    const groups = await readCountedGroups(trx, place)
    const { weekday, startsAt, first, gain, volunteers, minutesEach } = season
    // The last year and a half: long enough for a line, and quickly stored.
    const from = `${Number(activity.endsOn.slice(0, 4)) - 1}-01-02`
    const regular = { weekday, everyWeeks: 1, startsAt, to: activity.endsOn }
    await storeSeason(trx, place, groups, {
      ...{ seed, writtenUntil: activity.endsOn, volunteers, minutesEach },
      series: [{ ...regular, from: from > activity.startsOn ? from : activity.startsOn }],
      groups: groups.map(({ id }) => ({ id, first: Math.ceil(first / groups.length), gain })),
    })
  }
}

const trial = {
  title: 'Lektiecafé på prøve',
  description:
    'Vi prøver lektiecaféen af i fælleshuset, mens ansøgningen bliver skrevet. To eftermiddage om ugen.',
  startsOn: '2026-08-18',
  endsOn: '2026-12-17',
}

/** Not published, since the plan is not granted: it is seen by the plan's own people and counted nowhere. */
async function storeTrial(trx: Transaction<DB>, planId: string): Promise<void> {
  const activityId = uuid()
  await trx
    .insertInto('activity')
    .values({
      ...{ planId, id: activityId, reference: '1', activityTypeId: 'homework-cafe', mainActivity: false },
      ...{ ...trial, otherTargetGroup: '', volunteers: 4, published: false },
    })
    .execute()
  await trx
    .insertInto('activityTargetGroup')
    .values({ planId, activityId, targetGroupId: 'children-7-17', priority: 'primary' })
    .execute()
  await trx.insertInto('activityRole').values({ planId, activityId, roleId: 'executing' }).execute()
  const children = { targetGroup: 'children-7-17', sex: null } as const
  const groups = [
    { ...children, id: uuid(), name: 'Børn 7-12 år', ageBand: '7-12' },
    { ...children, id: uuid(), name: 'Unge 13-17 år', ageBand: '13-17' },
  ] as const
  const [younger, older] = groups
  await storeSeason(trx, { planId, activityId }, groups, {
    ...{ seed: 7, writtenUntil: '2026-11-24', volunteers: [1, 3], minutesEach: 180 },
    series: [2, 4].map((weekday) => ({
      ...{ weekday, everyWeeks: 1, startsAt: '15:30', from: trial.startsOn, to: trial.endsOn },
    })),
    groups: [
      { id: younger.id, first: 5, gain: 4 },
      { id: older.id, first: 6, gain: 3 },
    ],
  })
  await refreshOverviewActivity(trx, planId, activityId)
}

export async function storeSeason(
  trx: Transaction<DB>,
  place: Place,
  groups: readonly AttendanceGroup[],
  season: ExampleSeason,
): Promise<void> {
  const { planId, activityId } = place
  const series = season.series.map((one) => ({ id: uuid(), ...one }))
  await setUpLogbook(trx, place, { groups, series, keepsParticipants: false })
  const sessions = exampleSessions(season).map((content) => ({ id: uuid(), content }))
  await trx
    .insertInto('logbookSession')
    .values(
      sessions.map(({ id, content }) => ({
        ...{
          planId,
          id,
          activityId,
          heldOn: content.heldOn,
          startsAt: content.startsAt,
          state: content.state,
        },
        ...{ attendance: attendanceOf(content), volunteers: content.volunteers },
        ...{ volunteerMinutes: content.volunteerMinutes, note: content.note },
        recordedAt: `${content.heldOn}T20:00:00Z`,
      })),
    )
    .execute()
  await trx
    .insertInto('logbookAttendance')
    .values(
      sessions.flatMap(({ id, content }) =>
        content.counts
          .filter(({ count }) => count > 0)
          .map(({ group, count }) => ({ planId, sessionId: id, groupId: group, count })),
      ),
    )
    .execute()
  await sql`
    select refresh_logbook_month(${planId}, ${activityId}, month::date)
    from (select distinct date_trunc('month', held_on::timestamp) as month from logbook_session
      where plan_id = ${planId} and activity_id = ${activityId}) as months`.execute(trx)
}
