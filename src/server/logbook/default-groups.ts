// Who is counted in a logbook that nobody has set up: the activity's own target groups. Their ids follow from the activity,
// so that a phone without a net and the server mean the same groups.

import { v5 } from 'uuid'
import type { AttendanceGroup } from '../../domain/logbook/logbook.ts'
import type { TargetGroupId } from '../../domain/vocabulary/ids.ts'
import { targetGroups } from '../../domain/vocabulary/target-groups.ts'

const namespace = '0198a000-0000-5000-8000-6c6f67626f67'

/** One that stands beside others counts the rest. */
const everyone = 'all-residents'

export function defaultGroups(
  activityId: string,
  ids: readonly TargetGroupId[],
  otherTargetGroup: string,
): AttendanceGroup[] {
  const own = (key: string, name: string, more: Partial<AttendanceGroup> = {}): AttendanceGroup => ({
    ...{ id: v5(`${activityId} ${key}`, namespace), name },
    ...{ targetGroup: null, sex: null, ageBand: null },
    ...more,
  })
  const groups = targetGroups
    .filter(({ id }) => ids.includes(id) && id !== everyone)
    .map(({ id, shortName }) => {
      const sex = id === 'women' || id === 'men' ? id : null
      return own(id, shortName.da, { targetGroup: id, sex, ageBand: id === 'children-0-6' ? '0-6' : null })
    })
  const other = otherTargetGroup.trim().slice(0, 80).toWellFormed().trim()
  if (other !== '') groups.push(own('other', other))
  if (groups.length === 0) return [own(everyone, 'Deltagere', { targetGroup: everyone })]
  return ids.includes(everyone) ? [...groups, own(everyone, 'Andre', { targetGroup: everyone })] : groups
}
