// Who is counted in a logbook, as it is stored. Everything here runs in a transaction that knows the caller.

import { sql, type Transaction } from 'kysely'
import type { AttendanceGroup } from '../../domain/logbook/logbook.ts'
import { targetGroupIds } from '../../domain/vocabulary/ids.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { defaultGroups } from './default-groups.ts'
import type { Place } from './place.ts'

/**
 * Over what is there. A group that is not named any more is retired and never gone, though nobody was counted in it: a phone
 * without a net may hold an entry that names it.
 */
export async function writeGroups(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
  groups: readonly AttendanceGroup[],
): Promise<void> {
  const ids = groups.map(({ id }) => id)
  await sql`
    update attendance_group set retired = true
    where plan_id = ${planId} and activity_id = ${activityId} and id <> all(${ids}::uuid[]) and not retired
  `.execute(trx)
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('attendanceGroup')
    .values(
      groups.map(({ targetGroup, ...group }, position) => ({
        ...{ planId, activityId, position, retired: false },
        ...group,
        targetGroupId: targetGroup,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['planId', 'id'])
        .doUpdateSet((eb) => ({
          position: eb.ref('excluded.position'),
          name: eb.ref('excluded.name'),
          targetGroupId: eb.ref('excluded.targetGroupId'),
          sex: eb.ref('excluded.sex'),
          ageBand: eb.ref('excluded.ageBand'),
          retired: eb.ref('excluded.retired'),
        }))
        // An id of another activity's group is nobody's to take.
        .where('attendanceGroup.activityId', '=', activityId),
    )
    .executeTakeFirst()
  if (Number(numInsertedOrUpdatedRows) < groups.length)
    throw new ProblemError('not-acceptable-input', { parameter: 'groups' })
}

/** The default groups of another time, that a phone may name after the activity's target groups were changed, as retired. */
export async function takeDefaultGroups(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
  ids: readonly string[],
): Promise<AttendanceGroup[]> {
  const all = defaultGroups(activityId, targetGroupIds, '').filter(({ id }) => ids.includes(id))
  if (all.length === 0) return []
  await trx
    .insertInto('attendanceGroup')
    .values(
      all.map(({ targetGroup, ...group }) => ({
        ...{ planId, activityId, position: 0, retired: true },
        ...group,
        targetGroupId: targetGroup,
      })),
    )
    .execute()
  return all
}

/** The name of a group that has been counted, and would be called or mean something else. */
export async function findRelabelled(
  trx: Transaction<DB>,
  { planId, activityId }: Place,
  groups: readonly AttendanceGroup[],
): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select own.name
    from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb)
      as said (id uuid, name text, "targetGroup" text, sex text, "ageBand" text)
    join attendance_group own on own.plan_id = ${planId} and own.activity_id = ${activityId} and own.id = said.id
    where (btrim(said.name), said."targetGroup", said.sex, said."ageBand")
        is distinct from (btrim(own.name), own.target_group_id, own.sex, own.age_band)
      and exists (select from logbook_attendance where plan_id = own.plan_id and group_id = own.id)
    order by own.position limit 1
  `.execute(trx.withoutPlugins())
  return rows[0]?.name
}
