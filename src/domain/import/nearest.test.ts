// The value that somebody most likely meant, and silence when it is anybody's guess.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalities } from '../vocabulary/municipalities.ts'
import { nearest, normalise } from './nearest.ts'

const names = municipalities.map(({ name }) => name)

describe('the nearest allowed value', () => {
  it.each([
    ['Kobenhavn', 'København'],
    ['Kjøbenhavn', 'København'],
    ['aalborgg', 'Aalborg'],
    ['Høje Taastrup', 'Høje-Taastrup'],
    ['Lyngby', 'Lyngby-Taarbæk'],
    ['Sonderborg', 'Sønderborg'],
  ])('to %s is %s', (found, meant) => {
    expect(nearest(found, names)).toBe(meant)
  })

  it.each(['Reykjavik', 'abc', '?', ''])('to “%s” is none', (found) => {
    expect(nearest(found, names)).toBeUndefined()
  })

  it('is the value itself when it is allowed, even beside one that is alike', () => {
    expect(nearest('Ringsted', ['Ringkøbing', 'Ringstet', 'Ringsted'])).toBe('Ringsted')
    for (const name of names) expect(nearest(name, names)).toBe(name)
  })

  it('is found when one letter of a long name is missing, doubled or wrong', () => {
    const long = names.filter((name) => name.length >= 9)
    const slip = fc.record({
      name: fc.constantFrom(...long),
      at: fc.nat({ max: 8 }),
      kind: fc.constantFrom('missing', 'doubled', 'wrong'),
    })
    fc.assert(
      fc.property(slip, ({ name, at, kind }) => {
        const letter = { missing: '', doubled: `${name[at]}${name[at]}`, wrong: 'q' }[kind]
        expect(nearest(`${name.slice(0, at)}${letter}${name.slice(at + 1)}`, long)).toBe(name)
      }),
    )
  })

  it('is not looked for in more of a text than its beginning', () => {
    expect(nearest('x'.repeat(1_000_000), names)).toBeUndefined()
  })
})

describe('normalising', () => {
  it('makes one of the ways of writing a name', () => {
    for (const form of ['Århus', 'AARHUS', ' aarhus ', 'Århus'.normalize('NFD')])
      expect(normalise(form)).toBe('aarhus')
    expect(normalise('Målgruppe:\n Børn  fra\u00a00-6 år')).toBe('maalgruppe: boern fra 0-6 aar')
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
      { numRuns: 2000, examples: [['a \u0300'], [' \u0300a'], ['A\u030a\u0300'], ['Ǣ'], ['Ǿ']] },
    )
  })
})
