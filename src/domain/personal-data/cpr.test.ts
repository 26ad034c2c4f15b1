import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCprNumbers, maskCprNumbers } from './cpr.ts'

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

const two = (value: number) => String(value).padStart(2, '0')

/** Numbers of days that have been, half of them with the check digit that modulus 11 asks for. */
const numbers = fc
  .record({
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true }),
    serial: fc.integer({ min: 0, max: 399 }),
  })
  .map(({ born, serial }) => {
    const first = `${two(born.getUTCDate())}${two(born.getUTCMonth() + 1)}${two(born.getUTCFullYear() % 100)}`
    return `${first}${String(serial).padStart(3, '0')}`
  })

function checkDigit(nine: string): number {
  const sum = weights.slice(0, 9).reduce((total, weight, index) => total + weight * Number(nine[index]), 0)
  return (11 - (sum % 11)) % 11
}

describe('a CPR number in a text', () => {
  it('is found with a dash, whatever its last digit', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('-', ' - ', '–'),
        (nine, last, dash) => {
          const text = `Ring til ${nine.slice(0, 6)}${dash}${nine.slice(6)}${last} i morgen`
          expect(findCprNumbers(text)).toEqual([{ at: 9, length: 10 + dash.length }])
        },
      ),
    )
  })

  it('is found without one, or with a blank, where its check digit is right', () => {
    fc.assert(
      fc.property(
        numbers.filter((nine) => checkDigit(nine) < 10),
        fc.constantFrom('', ' '),
        (nine, between) => {
          const text = `${nine.slice(0, 6)}${between}${nine.slice(6)}${checkDigit(nine)}.`
          expect(findCprNumbers(text)).toEqual([{ at: 0, length: 10 + between.length }])
        },
      ),
    )
  })

  it('is masked so that the rest of the text stands, and nothing more is found', () => {
    fc.assert(
      fc.property(fc.string(), numbers, fc.string(), (before, nine, after) => {
        const [left, right] = [`${before} `, ` ${after}`]
        const masked = maskCprNumbers(`${left}${nine.slice(0, 6)}-${nine.slice(6)}0${right}`)
        expect(findCprNumbers(masked)).toEqual([])
        expect(masked).toContain(`${nine.slice(0, 6)}-****`)
      }),
    )
  })

  it.each([
    '310299-1234',
    '123456-7890',
    '2009-2012',
    '1.234.567.890',
    '20 12 34 56',
    '01019012345',
    '300245-5678',
  ])('is not seen in %s', (text) => {
    expect(findCprNumbers(text)).toEqual([])
  })

  it('is seen on a leap day of the century that its seventh digit tells', () => {
    expect(findCprNumbers('290200-4000')).toHaveLength(1)
    expect(findCprNumbers('290200-0000')).toEqual([])
  })
})
