// Logbooks read from the database: how each is kept, and its sessions. Everything here runs in a transaction that knows the
// caller.

import { sql, type Transaction } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Logbook } from '../../contract/logbook.ts'
import type { LogbookSession } from '../../contract/logbook-sessions.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { AttendanceGroup, SessionState } from '../../domain/logbook/logbook.ts'
import type { TargetGroupId } from '../../domain/vocabulary/ids.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { lastRestorableDay } from '../records/restorable.ts'
import { defaultGroups } from './default-groups.ts'

/** What is sent with a logbook, so that an entry can be made without asking again. */
const recent = 20

export const selectSessions = (trx: Transaction<DB>) =>
  trx
    .selectFrom('logbookSession as own')
    .leftJoin('person', 'person.id', 'own.recordedBy')
    .select(['own.id', 'own.version', 'own.heldOn', 'own.startsAt', 'own.state', 'own.note'])
    .select(['own.volunteers', 'own.volunteerMinutes', 'own.recordedAt', 'person.name as recordedBy'])
    .select(lastRestorableDay.$castTo<string | null>().as('restorableUntil'))
    .select([
      sql<{ group: string; count: number }[]>`coalesce((
        select jsonb_agg(jsonb_build_object('group', group_id, 'count', count) order by group_id)
        from logbook_attendance where plan_id = own.plan_id and session_id = own.id), '[]')`.as('counts'),
      sql<string[]>`coalesce((
        select jsonb_agg(participant_id order by participant_id)
        from logbook_presence where plan_id = own.plan_id and session_id = own.id), '[]')`.as('present'),
    ])

type Found = Awaited<ReturnType<ReturnType<typeof selectSessions>['execute']>>[number]

export function presentSession({
  recordedAt,
  state,
  ...session
}: Omit<Found, 'recordedAt'> & { readonly recordedAt: Date | string }): LogbookSession {
  return { ...session, state: state as SessionState, recordedAt: new Date(recordedAt).toISOString() }
}

export const selectLogbooks = (trx: Transaction<DB>) =>
  trx
    .selectFrom('activity')
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .where('activity.deletedAt', 'is', null)
    .select(['activity.id', 'activity.title', 'activity.planId', 'activity.startsOn'])
    .select(['activity.otherTargetGroup', 'plan.name as planName', 'plan.example'])
    .select(sql<string>`least(activity.ends_on, activity.closed_on)`.as('endsOn'))
    .select((eb) => [
      jsonObjectFrom(
        eb
          .selectFrom('logbook')
          .whereRef('logbook.planId', '=', 'activity.planId')
          .whereRef('logbook.activityId', '=', 'activity.id')
          .select(['logbook.version', 'logbook.keepsParticipants']),
      ).as('logbook'),
      sql<TargetGroupId[]>`coalesce((
        select jsonb_agg(target_group_id) from activity_target_group
        where plan_id = activity.plan_id and activity_id = activity.id), '[]')`.as('targetGroups'),
      jsonArrayFrom(
        eb
          .selectFrom('attendanceGroup as own')
          .whereRef('own.planId', '=', 'activity.planId')
          .whereRef('own.activityId', '=', 'activity.id')
          .select(['own.id', 'own.name', 'own.targetGroupId', 'own.sex', 'own.ageBand'])
          .select('own.retired')
          .select(
            sql<boolean>`exists (
              select from logbook_attendance where plan_id = own.plan_id and group_id = own.id)`.as(
              'counted',
            ),
          )
          .orderBy('own.position')
          .orderBy('own.id'),
      ).as('groups'),
      jsonArrayFrom(
        eb
          .selectFrom('logbookSeries as own')
          .whereRef('own.planId', '=', 'activity.planId')
          .whereRef('own.activityId', '=', 'activity.id')
          .select(['own.id', 'own.weekday', 'own.everyWeeks', 'own.startsAt'])
          .select(['own.fromOn as from', 'own.toOn as to'])
          .orderBy('own.position')
          .orderBy('own.id'),
      ).as('series'),
      jsonArrayFrom(
        eb
          .selectFrom('logbookParticipant as own')
          .innerJoin('logbook as kept', (join) =>
            join
              .onRef('kept.planId', '=', 'own.planId')
              .onRef('kept.activityId', '=', 'own.activityId')
              .on('kept.keepsParticipants', '=', true),
          )
          .whereRef('own.planId', '=', 'activity.planId')
          .whereRef('own.activityId', '=', 'activity.id')
          .where('own.retired', '=', false)
          .select(['own.id', 'own.pseudonym', 'own.groupId as group'])
          .orderBy('own.pseudonym'),
      ).as('participants'),
      jsonArrayFrom(
        selectSessions(trx)
          .where(sql<boolean>`own.plan_id = activity.plan_id and own.activity_id = activity.id`)
          .where('own.deletedAt', 'is', null)
          .orderBy('own.heldOn', 'desc')
          .orderBy('own.id', 'desc')
          .limit(recent),
      ).as('recent'),
    ])

type FoundLogbook = Awaited<ReturnType<ReturnType<typeof selectLogbooks>['execute']>>[number]

export function presentGroup({
  targetGroupId,
  sex,
  ageBand,
  ...group
}: {
  readonly id: string
  readonly name: string
  readonly targetGroupId: string | null
  readonly sex: string | null
  readonly ageBand: string | null
}): AttendanceGroup {
  const { id, name } = group
  return {
    ...{ id, name },
    targetGroup: targetGroupId as AttendanceGroup['targetGroup'],
    sex: sex as AttendanceGroup['sex'],
    ageBand: ageBand as AttendanceGroup['ageBand'],
  }
}

/** Groups that are counted now, and those that no longer are; the default ones where nobody has said any. */
export function groupsOf({
  id,
  groups,
  targetGroups,
  otherTargetGroup,
}: Pick<FoundLogbook, 'id' | 'groups' | 'targetGroups' | 'otherTargetGroup'>) {
  const counted = groups.filter(({ retired }) => !retired).map(presentGroup)
  return {
    groups: counted.length > 0 ? counted : defaultGroups(id, targetGroups, otherTargetGroup),
    earlierGroups: groups.filter(({ retired }) => retired).map(presentGroup),
  }
}

export function presentLogbook(found: FoundLogbook, { memberships }: Caller): Logbook {
  const { groups, earlierGroups } = groupsOf(found)
  const { id, title, planId, planName, example, startsOn, endsOn } = found
  return {
    activity: { id, title, plan: { id: planId, name: planName, example }, startsOn, endsOn },
    version: found.logbook?.version ?? 0,
    content: {
      groups,
      series: found.series,
      keepsParticipants: found.logbook?.keepsParticipants ?? false,
    },
    countedGroups: found.groups
      .filter(({ counted, retired }) => counted && !retired)
      .map((group) => group.id),
    earlierGroups,
    recent: found.recent.map(presentSession),
    participants: found.participants,
    editable: mayIn('edit-plan', planId, memberships),
    leads: mayIn('lead-plan', planId, memberships),
  }
}
