import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activityTypeIds,
  attainmentIds,
  effortAreaIds,
  programmeIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import { municipalities } from '../vocabulary/municipalities.ts'
import { type ActivityFacts, OverviewColumns, otherGroupBit, type PlanFacts } from './columns.ts'
import { areaOf, attainmentSlots, countOverview, groupSlots, reasonSlots } from './count.ts'
import type { OverviewFilter } from './filter.ts'

const position = (list: readonly unknown[]) => fc.nat({ max: list.length - 1 })
const plans = fc.array(
  fc.record({
    programme: position(programmeIds),
    municipality: position(municipalities),
    firstYear: fc.integer({ min: 2006, max: 2013 }),
    lastYear: fc.integer({ min: 2010, max: 2017 }),
    kroner: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    example: fc.boolean(),
    granted: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
)
const activities = fc.array(
  fc.record({
    planSlot: fc.nat({ max: 11 }),
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
const some = <T>(list: readonly T[]) =>
  fc.option(fc.subarray([...list], { minLength: 1 }), { nil: undefined })
const filters: fc.Arbitrary<OverviewFilter> = fc
  .record({
    programme: some(programmeIds),
    municipality: some(municipalities.map(({ code }) => code)),
    effortArea: some(effortAreaIds),
    activityType: some(activityTypeIds),
    targetGroup: some(targetGroupIds),
    role: some(roleIds),
    from: fc.option(fc.integer({ min: 2005, max: 2018 }), { nil: undefined }),
    to: fc.option(fc.integer({ min: 2005, max: 2018 }), { nil: undefined }),
  })
  .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)))

interface Fact extends Omit<ActivityFacts, 'slot'> {
  readonly plan: Omit<PlanFacts, 'slot'>
}

/** What the filter says of a plan, said once more, plainly. */
function letsPlan(filter: OverviewFilter, plan: Fact['plan']): boolean {
  return (
    (!filter.programme || filter.programme.some((id) => programmeIds[plan.programme] === id)) &&
    (!filter.municipality || filter.municipality.includes(municipalities[plan.municipality]?.code ?? '')) &&
    (filter.from === undefined || plan.lastYear >= filter.from) &&
    (filter.to === undefined || plan.firstYear <= filter.to)
  )
}

/** And of an activity, one at a time. */
function lets(filter: OverviewFilter, { plan, ...activity }: Fact): boolean {
  const type = activityTypeIds[activity.activityType] ?? 'family-school'
  const has = (set: number, known: readonly string[], value: string) =>
    (set & (1 << known.indexOf(value))) !== 0
  return (
    activity.counted &&
    letsPlan(filter, plan) &&
    (!filter.activityType || filter.activityType.includes(type)) &&
    (!filter.effortArea || filter.effortArea.includes(areaOf(type))) &&
    (!filter.targetGroup ||
      filter.targetGroup.some((id) => has(activity.targetGroups, targetGroupIds, id))) &&
    (!filter.role || filter.role.some((id) => has(activity.roles, roleIds, id)))
  )
}

function build(plans: Omit<PlanFacts, 'slot'>[], activities: Omit<ActivityFacts, 'slot'>[]) {
  const columns = new OverviewColumns()
  const facts: Fact[] = []
  for (const [index, plan] of plans.entries()) columns.setPlan({ slot: index * 3 + 1, ...plan })
  for (const [index, activity] of activities.entries()) {
    const plan = plans[activity.planSlot % plans.length]
    if (!plan) continue
    columns.setActivity({
      slot: index * 2 + 1,
      ...activity,
      planSlot: (activity.planSlot % plans.length) * 3 + 1,
    })
    facts.push({ ...activity, plan })
  }
  return { columns, facts }
}

const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0)

describe('counting the overview', () => {
  it('counts exactly the activities that the filter lets in, in every breakdown', () => {
    fc.assert(
      fc.property(plans, activities, filters, (plans, activities, filter) => {
        const { columns, facts } = build(plans, activities)
        const counted = countOverview(columns, filter)
        const let_in = facts.filter((fact) => lets(filter, fact))
        expect(counted.activities).toBe(let_in.length)
        expect(total(counted.byTypeAndAttainment)).toBe(let_in.length)
        expect(total(counted.byAreaAndGroups)).toBe(let_in.length)
        expect(total(counted.byAttainmentAndReason)).toBe(let_in.length)
        expect(total(counted.activitiesByMunicipality)).toBe(let_in.length)
        for (const fact of let_in) {
          const same = let_in.filter(
            (other) => other.activityType === fact.activityType && other.attainment === fact.attainment,
          )
          const state = fact.attainment ?? attainmentSlots - 1
          expect(counted.byTypeAndAttainment[fact.activityType * attainmentSlots + state]).toBe(same.length)
        }
        for (const fact of let_in) {
          const area = effortAreaIds.indexOf(areaOf(activityTypeIds[fact.activityType] ?? 'family-school'))
          const set = fact.targetGroups | (fact.otherTargetGroup ? otherGroupBit : 0)
          expect(counted.byAreaAndGroups[area * groupSlots + set]).toBeGreaterThan(0)
          const reason = fact.mainReason ?? reasonSlots - 1
          const state = fact.attainment ?? attainmentSlots - 1
          expect(counted.byAttainmentAndReason[state * reasonSlots + reason]).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('counts each plan, its areas and its money once, whatever it has, and a granted one also without activities', () => {
    fc.assert(
      fc.property(plans, activities, filters, (plans, activities, filter) => {
        const { columns, facts } = build(plans, activities)
        const counted = countOverview(columns, filter)
        const let_in = facts.filter((fact) => lets(filter, fact))
        const { effortArea, activityType, targetGroup, role } = filter
        const itself = effortArea || activityType || targetGroup || role ? [] : plans
        const distinct = new Set([
          ...let_in.map(({ plan }) => plan),
          ...itself.filter((plan) => plan.granted && letsPlan(filter, plan)),
        ])
        expect(counted.plans).toBe(distinct.size)
        expect(counted.example).toBe([...distinct].some(({ example }) => example))
        expect(counted.lastYear).toBe(Math.max(0, ...[...distinct].map(({ lastYear }) => lastYear)))
        expect(counted.firstYear).toBe(
          distinct.size && Math.min(...[...distinct].map(({ firstYear }) => firstYear)),
        )
        for (const [source, kroner] of counted.kroner.entries()) {
          expect(kroner).toBe(total([...distinct].map((plan) => plan.kroner[source] ?? 0)))
        }
        for (const [area, id] of effortAreaIds.entries()) {
          const inArea = let_in.filter(
            (fact) => areaOf(activityTypeIds[fact.activityType] ?? 'family-school') === id,
          )
          expect(counted.plansByArea[area]).toBe(new Set(inArea.map(({ plan }) => plan)).size)
        }
        for (const [place] of municipalities.entries()) {
          const here = [...distinct].filter((plan) => plan.municipality === place)
          expect(counted.plansByMunicipality[place]).toBe(here.length)
        }
      }),
    )
  })

  it('counts a row that is stored again in its slot once, as it now is', () => {
    const columns = new OverviewColumns()
    columns.setPlan({
      slot: 1,
      programme: 0,
      municipality: 0,
      firstYear: 2008,
      lastYear: 2012,
      kroner: [3, 1, 0, 0],
      example: false,
      granted: true,
    })
    const activity = {
      slot: 1,
      planSlot: 1,
      activityType: 0,
      targetGroups: 1,
      otherTargetGroup: false,
      roles: 1,
      mainReason: null,
      evaluatedOn: null,
      counted: true,
    }
    columns.setActivity({ ...activity, attainment: null })
    columns.setActivity({ ...activity, attainment: 0 })
    const counted = countOverview(columns, {})
    expect(counted.activities).toBe(1)
    expect(counted.byTypeAndAttainment[0]).toBe(1)
  })

  it('answers nothing but zeros when there is nothing', () => {
    const counted = countOverview(new OverviewColumns(), {})
    expect(counted.plans).toBe(0)
    expect(total(counted.byAreaAndGroups)).toBe(0)
  })
})
