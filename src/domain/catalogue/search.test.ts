import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityTypes } from '../vocabulary/activity-types.ts'
import { searchTypes } from './search.ts'

const firstOf = (text: string) => searchTypes(text, 1)[0]?.type

describe('the search of the catalogue finds', () => {
  it.each(activityTypes)('$id by its name in either language', ({ id, name }) => {
    for (const text of [name.da, name.en, name.da.toUpperCase()])
      expect(searchTypes(text, 3).map(({ type }) => type)).toContain(id)
  })

  it.each([
    ['another form of a word', 'gadeplansarbejderne', 'street-work'],
    ['a part of a compound', 'udflugtskasse', 'excursions'],
    ['a compound that is written apart', 'lektie hjælp', 'homework-cafe'],
    ['another word for it', 'gademedarbejder', 'street-work'],
    ['a slip of the finger', 'sommerfets', 'celebrations'],
    ['letters for those that a keyboard has not', 'beboerraadgivning husleje', 'housing-situation'],
    ['English', 'homework', 'homework-cafe'],
    ['what one wants to mend', 'de unge hænger ud ved butikkerne om aftenen', 'street-work'],
  ] as const)('%s: %s', (_, text, type) => expect(firstOf(text)).toBe(type))

  it('the words that led there, as they were typed', () => {
    expect(searchTypes('Fællesspisning på onsdag', 1)[0]).toMatchObject({
      type: 'communal-meals',
      words: ['fællesspisning'],
    })
  })

  it.each([
    ['familieskole', 'family-school'],
    ['famileskole', 'family-school'],
    ['gadeplans', 'street-work'],
    ['gadplansarbejde', 'street-work'],
    ['rollemodeler', 'role-models'],
    ['milijøambassadør', 'environment-ambassadors'],
    ['lektiec', 'homework-cafe'],
    ['mil', 'environment-ambassadors'],
  ] as const)('what is meant by %s, while it is still typed', (text, type) => {
    expect(searchTypes(text, 6).map((one) => one.type)).toContain(type)
  })

  it('the same however æ, ø and å are typed', () => {
    for (const { id, name } of activityTypes) {
      const plain = name.da.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
      expect(searchTypes(plain, 3).map(({ type }) => type)).toContain(id)
    }
  })

  it('no type that is far behind the best: less than a quarter of its score is a word in common by chance', () => {
    const found = searchTypes('lektiehjælp i beboerhuset', 43)
    const [best] = found
    expect(found.length).toBeLessThan(15)
    for (const { score } of found) expect(score).toBeGreaterThanOrEqual(0.25 * (best?.score ?? 0))
  })

  it('nothing where nothing leads anywhere, and never more than is asked for, the best first', () => {
    expect(searchTypes('xqzw 123 !!', 5)).toEqual([])
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 5 }), (text, most) => {
        const scores = searchTypes(text, most).map(({ score }) => score)
        expect(scores.length).toBeLessThanOrEqual(most)
        expect(scores).toEqual(scores.toSorted((one, other) => other - one))
      }),
    )
  })
})
