import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OverviewColumns } from '../overview/columns.ts'
import { areaOf, countOverview } from '../overview/count.ts'
import { crossReasons } from '../overview/reasons.ts'
import {
  activityTypeIds,
  attainmentIds,
  effortAreaIds,
  programmeIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import { countTypes } from './count-types.ts'

const position = (list: readonly unknown[]) => fc.nat({ max: list.length - 1 })
const activities = fc.array(
  fc.record({
    planSlot: fc.nat({ max: 5 }),
    activityType: position(activityTypeIds),
    targetGroups: fc.nat({ max: 511 }),
    otherTargetGroup: fc.boolean(),
    roles: fc.nat({ max: 15 }),
    attainment: fc.option(position(attainmentIds)),
    mainReason: fc.option(position(unmetReasonIds)),
    evaluatedOn: fc.option(fc.integer({ min: 13_000, max: 16_000 })),
    counted: fc.boolean(),
  }),
  { maxLength: 60 },
)
type Facts = typeof activities extends fc.Arbitrary<infer Value> ? Value : never

function columnsOf(facts: Facts): OverviewColumns {
  const columns = new OverviewColumns()
  for (let slot = 0; slot < 6; slot++)
    columns.setPlan({
      ...{ slot, programme: slot % programmeIds.length, municipality: slot, firstYear: 2008, lastYear: 2012 },
      ...{ kroner: [1, 0, 0, 0], example: slot === 0, granted: true },
    })
  for (const [slot, activity] of facts.entries()) columns.setActivity({ slot, ...activity })
  return columns
}

const filters = fc.constantFrom(
  {},
  { programme: [programmeIds[1] ?? ''] },
  { role: [roleIds[2]] },
  { targetGroup: [targetGroupIds[0], targetGroupIds[3]] },
  { effortArea: [effortAreaIds[0]] },
)

describe('what is counted of each type', () => {
  it('is what the overview counts of it', () => {
    fc.assert(
      fc.property(activities, filters, (facts, filter) => {
        const columns = columnsOf(facts)
        const counts = countTypes(columns, filter)
        const crossed = crossReasons(columns, filter, 'activity-type')
        expect(counts.activities).toBe(countOverview(columns, filter).activities)
        for (const [place, own] of counts.types.entries()) {
          const { plansBehind, activities: wanted } = countOverview(columns, {
            ...filter,
            activityType: [own.id],
          })
          expect(own.activities).toBe(wanted)
          expect(own.plansEvaluated).toBe(plansBehind.evaluated)
          expect(own.evaluated - own.reached).toBe(crossed[place]?.unmet)
          expect(own.byReason).toEqual(crossed[place]?.byReason)
        }
      }),
    )
  })

  it('counts a plan once a type, once a pair of types, and once by its areas', () => {
    fc.assert(
      fc.property(activities, (facts) => {
        const { types, plansByAreas, plans } = countTypes(columnsOf(facts), {})
        const of = (type: number) =>
          new Set(
            facts
              .filter((fact) => fact.counted && fact.activityType === type)
              .map(({ planSlot }) => planSlot),
          )
        for (const [one, own] of types.entries()) {
          expect(own.plans).toBe(of(one).size)
          for (const [other, both] of own.plansWith.entries())
            if (other !== one) expect(both).toBe([...of(one)].filter((plan) => of(other).has(plan)).length)
        }
        expect(plansByAreas.reduce((sum, count) => sum + count, 0)).toBe(plans)
        for (const [place, area] of effortAreaIds.entries()) {
          const inArea = plansByAreas.reduce((sum, count, set) => (set & (1 << place) ? sum + count : sum), 0)
          const found = activityTypeIds.flatMap((id, type) => (areaOf(id) === area ? [...of(type)] : []))
          expect(inArea).toBe(new Set(found).size)
        }
      }),
    )
  })

  it('lets an activity count in each of its groups and roles', () => {
    fc.assert(
      fc.property(activities, (facts) => {
        const { types } = countTypes(columnsOf(facts), {})
        const sum = (bit: number, of: 'targetGroups' | 'roles') =>
          facts.filter((fact) => fact.counted && fact[of] & (1 << bit)).length
        for (const bit of targetGroupIds.keys())
          expect(types.reduce((all, { byGroup }) => all + (byGroup[bit] ?? 0), 0)).toBe(
            sum(bit, 'targetGroups'),
          )
        for (const bit of roleIds.keys())
          expect(types.reduce((all, { byRole }) => all + (byRole[bit] ?? 0), 0)).toBe(sum(bit, 'roles'))
      }),
    )
  })
})
