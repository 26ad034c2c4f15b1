import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityTypeIds, effortAreaIds } from '../vocabulary/ids.ts'
import { findIndicators, suitsType } from './find.ts'
import { shippedIndicators } from './library/library.ts'

const library = shippedIndicators.map((one) => ({ ...one, state: 'current' as const }))
const idsOf = (text: string) => findIndicators(library, { text }).map(({ id }) => id)

describe('finding a library indicator', () => {
  it('finds each by its name in either language, however it is typed', () => {
    for (const { id, name } of library.filter((_, at) => at % 4 === 0))
      for (const text of [name.da.toUpperCase(), name.en])
        expect(
          findIndicators(library, { text })
            .slice(0, 8)
            .map((one) => one.id),
          text,
        ).toContain(id)
  })

  it.each([
    ['udsætelser', 'evictions'],
    ['fravaer', 'school-absence'],
    ['lektie', 'homework-done-weekly'],
    ['sigtet', 'charged-youth'],
    ['ensom', 'seldom-lonely'],
    ['trivsel', 'everyday-wellbeing'],
  ])('finds what was meant by %s', (text, id) => expect(idsOf(text)).toContain(id))

  it('finds nothing by words that nothing is like, and all without any', () => {
    expect(idsOf('qqqqqqqq')).toEqual([])
    expect(idsOf(' ')).toHaveLength(library.length)
  })

  it('narrows by each dimension, and never finds what the filter leaves out', () => {
    fc.assert(
      fc.property(fc.subarray([...effortAreaIds]), fc.subarray([...activityTypeIds]), (areas, types) => {
        for (const one of findIndicators(library, { effortArea: areas, activityType: types })) {
          if (areas.length > 0) expect(one.effortAreas.some((area) => areas.includes(area))).toBe(true)
          if (types.length > 0) expect(types.some((type) => suitsType(one, type))).toBe(true)
        }
      }),
    )
  })

  it('puts first what suits the lane and names the type, and leaves none out', () => {
    const wish = {
      lane: 'effort-goals',
      activityType: 'homework-cafe',
      effortArea: 'employment-education',
    } as const
    const found = findIndicators(library, {}, wish)
    expect(found).toHaveLength(library.length)
    for (const { lanes, activityTypes } of found.slice(0, 2)) {
      expect(lanes).toContain('effort-goals')
      expect(activityTypes).toContain('homework-cafe')
    }
  })
})
