import { describe, expect, it } from 'vitest'
import { OverviewColumns } from '../overview/columns.ts'
import { type ActivityTypeId, activityTypeIds, roleIds } from '../vocabulary/ids.ts'
import { countTypes } from './count-types.ts'
import { relatedTypes } from './related.ts'

const place = (type: ActivityTypeId) => activityTypeIds.indexOf(type)

/** Plans that each do these types. */
function counted(plans: readonly (readonly ActivityTypeId[])[], roles = 0) {
  const columns = new OverviewColumns()
  let slot = 0
  for (const [planSlot, types] of plans.entries()) {
    columns.setPlan({
      ...{ slot: planSlot, programme: 0, municipality: 0, firstYear: 2008, lastYear: 2012 },
      ...{ kroner: [0, 0, 0, 0], example: false, granted: true },
    })
    for (const type of types)
      columns.setActivity({
        ...{ slot: slot++, planSlot, activityType: place(type), targetGroups: 0, otherTargetGroup: false },
        ...{ roles, attainment: null, mainReason: null, evaluatedOn: null, counted: true },
      })
  }
  return countTypes(columns, {})
}

describe('related types', () => {
  it('are found by what the catalogue says, before anybody has done anything', () => {
    const related = relatedTypes('local-job-centre', counted([]))
    expect(related[0]).toMatchObject({ id: 'job-guidance', plans: 0, role: null })
    expect(related[0]?.words.da).toContain('job')
    expect(related.length).toBeLessThanOrEqual(6)
  })

  it('are never the type itself, and each says by what it is related', () => {
    const counts = counted([])
    for (const id of activityTypeIds)
      for (const other of relatedTypes(id, counts)) {
        expect(other.id).not.toBe(id)
        expect(other.groups).not.toContain('all-residents')
        expect(other.groups.length + other.words.da.length).toBeGreaterThan(0)
      }
  })

  it('are told by plans that do both, where those are more than chance would have it', () => {
    const together = Array.from({ length: 4 }, () => ['good-story', 'exercise'] as const)
    const apart = Array.from({ length: 20 }, () => ['celebrations'] as const)
    const find = (counts: ReturnType<typeof counted>) =>
      relatedTypes('good-story', counts).find(({ id }) => id === 'exercise')
    expect(find(counted([...together, ...apart]))?.plans).toBe(4)
    expect(find(counted(together))).toBeUndefined()
  })

  it('are told by a supporting role that both have', () => {
    const plans = Array.from({ length: 4 }, () => ['communal-meals', 'board-cooperation'] as const)
    const facilitating = counted(plans, 1 << roleIds.indexOf('facilitating'))
    const executing = counted(plans, 1 << roleIds.indexOf('executing'))
    const role = (counts: ReturnType<typeof counted>) =>
      relatedTypes('communal-meals', counts).find(({ id }) => id === 'board-cooperation')?.role
    expect(role(facilitating)).toBe('facilitating')
    expect(role(executing)).not.toBe('executing')
  })
})
