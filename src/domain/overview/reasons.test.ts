import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityTypeIds, attainmentIds, effortAreaIds, unmetReasonIds } from '../vocabulary/ids.ts'
import { OverviewColumns } from './columns.ts'
import { areaOf, countOverview } from './count.ts'
import { crossReasons } from './reasons.ts'

const reached = attainmentIds.indexOf('reached')
const kroner: [number, number, number, number] = [0, 0, 0, 0]

const rows = fc.array(
  fc.record({
    ...{ planSlot: fc.nat(4), activityType: fc.nat(activityTypeIds.length - 1), targetGroups: fc.nat(511) },
    ...{ roles: fc.nat(15), attainment: fc.option(fc.nat(attainmentIds.length - 1)) },
    mainReason: fc.option(fc.nat(unmetReasonIds.length - 1)),
  }),
  { maxLength: 50 },
)

function columnsOf(activities: typeof rows extends fc.Arbitrary<infer Rows> ? Rows : never): OverviewColumns {
  const columns = new OverviewColumns()
  for (let slot = 0; slot < 5; slot++)
    columns.setPlan({
      ...{ slot, programme: 0, municipality: 0, firstYear: 2009, lastYear: 2012, kroner },
      ...{ example: false, granted: true },
    })
  for (const [slot, activity] of activities.entries())
    columns.setActivity({ ...activity, slot, otherTargetGroup: false, evaluatedOn: 14_000, counted: true })
  return columns
}

describe('reasons crossed with what activities are', () => {
  it('come to the overview’s own where each activity stands in one row, and to all of its kind in each row', () => {
    fc.assert(
      fc.property(rows, (activities) => {
        const columns = columnsOf(activities)
        const unmet = activities.filter(({ attainment }) => attainment !== null && attainment !== reached)
        for (const by of ['effort-area', 'activity-type'] as const) {
          const crossed = crossReasons(columns, {}, by)
          expect(crossed.reduce((sum, row) => sum + row.unmet, 0)).toBe(unmet.length)
        }
        const byRole = crossReasons(columns, {}, 'role')
        for (const [place, row] of byRole.entries()) {
          const own = unmet.filter(({ roles }) => roles & (1 << place))
          expect(row.unmet).toBe(own.length)
          expect(row.plans).toBe(new Set(own.map(({ planSlot }) => planSlot)).size)
          for (const [reason, count] of row.byReason.entries())
            expect(count).toBe(own.filter(({ mainReason }) => mainReason === reason).length)
        }
      }),
    )
  })

  it('have as many different plans behind each figure as there are', () => {
    fc.assert(
      fc.property(rows, (activities) => {
        const { plansBehind } = countOverview(columnsOf(activities), {})
        const evaluated = activities.filter(({ attainment }) => attainment !== null)
        const plansOf = (some: readonly { planSlot: number }[]) =>
          new Set(some.map(({ planSlot }) => planSlot)).size
        const unmet = evaluated.filter(({ attainment }) => attainment !== reached)
        expect(plansBehind.evaluated).toBe(plansOf(evaluated))
        expect(plansBehind.unmet).toBe(plansOf(unmet))
        for (const [state, plans] of plansBehind.byAttainment.entries())
          expect(plans).toBe(plansOf(evaluated.filter(({ attainment }) => attainment === state)))
        for (const [reason, plans] of plansBehind.byReason.entries())
          expect(plans).toBe(plansOf(unmet.filter(({ mainReason }) => mainReason === reason)))
        for (const [type, plans] of plansBehind.byType.entries())
          expect(plans).toBe(plansOf(evaluated.filter(({ activityType }) => activityType === type)))
      }),
    )
  })

  it('follow the filter', () => {
    const one = { planSlot: 0, targetGroups: 1, roles: 1, attainment: 1, mainReason: 0 }
    const columns = columnsOf([
      { ...one, activityType: 0 },
      { ...one, activityType: activityTypeIds.length - 1 },
    ])
    const area = areaOf(activityTypeIds[0] ?? 'family-school')
    const crossed = crossReasons(columns, { effortArea: [area] }, 'effort-area')
    expect(crossed.map(({ unmet }) => unmet)).toEqual(effortAreaIds.map((id) => (id === area ? 1 : 0)))
  })
})
