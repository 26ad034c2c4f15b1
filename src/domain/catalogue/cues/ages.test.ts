import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agesOf, groupsOfAge } from './ages.ts'

const spansOf = (text: string) => agesOf(text).map(({ from, to }) => [from, to])

describe('ages in a text', () => {
  it.each([
    ['for unge 12-16 år', [12, 16]],
    ['de 13-17-årige', [13, 17]],
    ['børn mellem 3 og 5 år', [3, 5]],
    ['en dreng på 14 år og en 9-årig', [9, 9]],
    ['for alle over 60 år', [60, 120]],
    ['65+', [65, 120]],
    ['+60', [60, 120]],
    ['dem på 60 år og derover', [60, 120]],
    ['børn under 6 år', [0, 6]],
    ['4.-9. klasse', [10, 15]],
    ['i 7. klasse', [13, 13]],
    ['0-6 års', [0, 6]],
  ])('are read from: %s', (text, span) => expect(spansOf(text)).toContainEqual(span))

  it.each(['har kørt i 3 år', 'over 4 år', 'hver 14. dag', 'kl. 16-18', 'ca. 20 deltagere', 'nr. 12'])(
    'are not read from: %s',
    (text) => expect(spansOf(text)).toEqual([]),
  )

  it('tell whom an activity is for', () => {
    const groupsOf = (text: string) => agesOf(text).flatMap(groupsOfAge)
    expect(groupsOf('12-16 år')).toEqual(['children-7-17'])
    expect(groupsOf('0-6 år')).toEqual(['children-0-6'])
    expect(groupsOf('65+')).toEqual(['elderly'])
    expect(groupsOf('18-30 år')).toEqual([])
  })

  it('never run backwards, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-+. årklasefto') }), (text) => {
        for (const { from, to } of agesOf(text)) expect(from).toBeLessThanOrEqual(to)
      }),
    )
  })
})
