import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOn } from './agreement.ts'

const first = { edition: 1, startsOn: '2019-01-01', endsOn: '2020-12-31' }
const second = { edition: 2, startsOn: '2020-07-01', endsOn: null }

describe('the edition that holds', () => {
  it.each([
    ['2018-12-31', undefined],
    ['2019-01-01', 1],
    ['2020-06-30', 1],
    ['2020-07-01', 2],
    ['2035-01-01', 2],
  ])('on %s is %s', (day, edition) => expect(editionOn([first, second], day)?.edition).toBe(edition))

  it('is none after the last day of the newest, although an older one was to go on', () => {
    const shortened = { edition: 3, startsOn: '2020-07-01', endsOn: '2020-08-31' }
    expect(editionOn([first, second, shortened], '2020-09-01')).toBeUndefined()
  })

  it('has begun, has not ended, and was written after every other that has begun', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
    const editions = fc
      .array(fc.record({ startsOn: day, endsOn: fc.option(day) }), { maxLength: 8 })
      .map((all) => all.map((one, index) => ({ ...one, edition: index + 1 })))
    fc.assert(
      fc.property(editions, day, (all, on) => {
        const begun = all.filter(({ startsOn }) => startsOn <= on)
        const held = editionOn(all, on)
        const newest = begun.at(-1)
        expect(held).toBe(newest && (newest.endsOn === null || newest.endsOn >= on) ? newest : undefined)
      }),
    )
  })
})
