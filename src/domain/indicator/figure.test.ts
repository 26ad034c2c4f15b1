import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromHundredths, hundredths, isDecimal, readFigure, targetFault } from './figure.ts'

const read = (text: string) => {
  const found = readFigure(text)
  return 'figure' in found ? found.figure : found.fault
}

describe('a figure as people type it', () => {
  it.each([
    ['', null],
    ['   ', null],
    ['12', '12'],
    ['1.621', '1621'],
    ['1 621', '1621'],
    ['1,621', '1621'],
    ['1.621.000', '1621000'],
    ['1.621,50', '1621.5'],
    ['1,621.50', '1621.5'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['0.250', '0.25'],
    [',5', '0.5'],
    ['45 %', '45'],
    ['2.500 kr.', '2500'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['007', '7'],
    ['0', '0'],
    ['-0', '0'],
  ])('is read: %j is %j', (text, figure) => expect(read(text)).toBe(figure))

  it.each([
    ['N/A', { rule: 'not-measured', suggestion: '' }],
    ['ikke målt', { rule: 'not-measured', suggestion: '' }],
    ['?', { rule: 'not-measured', suggestion: '' }],
    ['–', { rule: 'not-measured', suggestion: '' }],
    ['ca. 20', { rule: 'not-a-number', suggestion: '20' }],
    ['20 unge', { rule: 'not-a-number', suggestion: '20' }],
    ['mange', { rule: 'not-a-number', suggestion: null }],
    ['1.2.3', { rule: 'not-a-number', suggestion: null }],
    ['3,14159', { rule: 'too-many-decimals', suggestion: '3.14' }],
    ['99999999999999', { rule: 'too-large', suggestion: null }],
  ])('is refused with what was meant: %j', (text, fault) => expect(read(text)).toEqual(fault))

  it('is read or refused whatever is typed, and what is read is in the form that is stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-% krNA?é\u00a0') }), (text) => {
        const found = readFigure(text)
        if ('fault' in found) return
        if (found.figure !== null) expect(isDecimal(found.figure)).toBe(true)
      }),
    )
  })

  it('comes back from its hundredths as it was', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), (size) => {
        expect(hundredths(fromHundredths(size))).toBe(size)
      }),
    )
  })
})

describe('a target', () => {
  it('is in the scale of its unit', () => {
    expect(targetFault('101', 'share')).toEqual({ rule: 'out-of-range', suggestion: null })
    expect(targetFault('99.5', 'share')).toBeUndefined()
    expect(targetFault('2', 'yes-no')).toEqual({ rule: 'out-of-range', suggestion: '1' })
    expect(targetFault('-4', 'count')).toEqual({ rule: 'negative', suggestion: '4' })
    expect(targetFault('12.5', 'money')).toEqual({ rule: 'not-whole', suggestion: '12' })
    expect(targetFault('-1.5', 'scale-mean')).toBeUndefined()
  })
})
