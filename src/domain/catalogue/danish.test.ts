import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf, stem, typedWords, wordsOf } from './danish.ts'

describe('Danish words', () => {
  it.each([
    ['beboerne', 'beboer'],
    ['aktiviteternes', 'aktiviteterne'],
    ['foraeldrenes', 'foraeldre'],
    ['frivillige', 'frivillig'],
    ['fester', 'festen'],
  ])('%s and %s come to the same stem', (one, other) => expect(stem(one)).toBe(stem(other)))

  it('are known by their plain letters and told as they were typed', () => {
    expect(typedWords('Gårdmænd på SFO’en')).toEqual([
      { typed: 'gårdmænd', plain: 'gaardmaend' },
      { typed: 'sfo', plain: 'sfo' },
    ])
    expect(wordsOf('det er 12 af dem, der')).toEqual([])
  })

  it('are taken apart where both parts are known', () => {
    const known = new Set(['ungdom', 'kriminalitet', 'fritid', 'job'])
    expect(partsOf('ungdomskriminalitet', known)).toEqual([stem('ungdom'), stem('kriminalitet')])
    expect(partsOf('hest', known)).toEqual([])
  })

  it('never come to more than they were, nor to nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(word.startsWith(stem(word))).toBe(true)
        expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length))
      }),
    )
  })
})
