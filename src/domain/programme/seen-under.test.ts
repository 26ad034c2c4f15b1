import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EffortAreaId, effortAreaIds } from '../vocabulary/ids.ts'
import { programmes } from '../vocabulary/programmes.ts'
import { type AreaFigures, areasOver, type MappedArea, seenUnder } from './seen-under.ts'

/** Plans, each with so many activities in some of the eight areas; of those some were evaluated and some of these reached it. */
const plans = fc.array(
  fc.array(
    fc.record({
      area: fc.constantFrom(...effortAreaIds),
      evaluated: fc.boolean(),
      reached: fc.boolean(),
    }),
    { maxLength: 9 },
  ),
  { maxLength: 12 },
)
const anyProgramme: fc.Arbitrary<readonly MappedArea[]> = fc.oneof(
  fc.constantFrom(...programmes.map(({ effortAreas }) => effortAreas)),
  fc
    .array(fc.subarray([...effortAreaIds], { minLength: 1 }), { minLength: 1, maxLength: 9 })
    .map((lists) => lists.map((mapsTo, at) => ({ id: `area-${at}`, mapsTo }))),
)
type Plans = typeof plans extends fc.Arbitrary<infer Value> ? Value : never

const figuresOf = (activities: Plans[number]): AreaFigures => ({
  activities: activities.length,
  evaluated: activities.filter(({ evaluated }) => evaluated).length,
  reached: activities.filter(({ evaluated, reached }) => evaluated && reached).length,
})

function counted(all: Plans) {
  const plansByAreas = new Uint32Array(1 << effortAreaIds.length)
  for (const own of all) {
    const set = own.reduce((bits, { area }) => bits | (1 << effortAreaIds.indexOf(area)), 0)
    plansByAreas[set] = (plansByAreas[set] ?? 0) + 1
  }
  const of = (area: EffortAreaId) => figuresOf(all.flat().filter((activity) => activity.area === area))
  const figures = Object.fromEntries(effortAreaIds.map((area) => [area, of(area)])) as Record<
    EffortAreaId,
    AreaFigures
  >
  return { figures, plansByAreas }
}

const total = (parts: readonly { readonly figures: AreaFigures }[], of: keyof AreaFigures) =>
  parts.reduce((sum, { figures }) => sum + figures[of], 0)

describe('activities seen under a programme', () => {
  it('come to the total, each counted once: in one area, in one of several, or outside', () => {
    fc.assert(
      fc.property(anyProgramme, plans, (areas, all) => {
        const seen = seenUnder(areas, counted(all))
        for (const of of ['activities', 'evaluated', 'reached'] as const)
          expect(total([...seen.areas, ...seen.shared, seen.outside], of)).toBe(seen.total[of])
        expect(seen.total).toEqual(figuresOf(all.flat()))
        const effortAreas = [...seen.areas.map(({ alone }) => alone), seen.outside.effortAreas]
        const each = [...effortAreas, ...seen.shared.map((part) => part.effortAreas)].flat()
        expect([...each].sort()).toEqual([...effortAreaIds].sort())
      }),
    )
  })

  it('are in an area at least those that can be nowhere else, and at most all that may be there', () => {
    fc.assert(
      fc.property(anyProgramme, plans, (areas, all) => {
        const seen = seenUnder(areas, counted(all))
        for (const { id, activities, plans: between } of seen.areas) {
          const mapsTo = areas.find((area) => area.id === id)?.mapsTo ?? []
          const mayBe = (area: EffortAreaId) => mapsTo.includes(area)
          const must = (area: EffortAreaId) => mayBe(area) && areasOver(areas, area).length === 1
          const count = (is: (area: EffortAreaId) => boolean) =>
            all.flat().filter(({ area }) => is(area)).length
          const countPlans = (is: (area: EffortAreaId) => boolean) =>
            all.filter((own) => own.some(({ area }) => is(area))).length
          expect(activities).toEqual({ least: count(must), most: count(mayBe) })
          expect(between).toEqual({ least: countPlans(must), most: countPlans(mayBe) })
        }
      }),
    )
  })

  it('are where they are under their own programme', () => {
    const own = programmes.find(({ id }) => id === '2006-10')
    const seen = seenUnder(own?.effortAreas ?? [], counted([]))
    expect(seen.shared).toEqual([])
    expect(seen.outside.effortAreas).toEqual([])
    expect(seen.areas.map(({ alone }) => alone)).toEqual(effortAreaIds.map((id) => [id]))
  })

  it('are told of as an estimate where 2015-18 has two areas for them', () => {
    const later = programmes.find(({ id }) => id === '2015-18')
    const { shared, outside } = seenUnder(later?.effortAreas ?? [], counted([]))
    expect(shared.map(({ areas, effortAreas }) => ({ areas, effortAreas }))).toEqual([
      { areas: ['crime-prevention', 'prevention-parenting'], effortAreas: ['children-youth'] },
    ])
    expect(outside.effortAreas).toEqual(['image-communication', 'environment'])
  })
})
