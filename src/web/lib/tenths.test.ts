import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { da } from '../../messages/da.ts'
import { en } from '../../messages/en.ts'
import { createFormat } from '../../messages/format.ts'
import { createTranslator } from '../../messages/translator.ts'
import { parseTenths } from './tenths.ts'

describe('a number with a decimal', () => {
  it.each([
    ['12', 120],
    ['12,5', 125],
    ['12.5', 125],
    ['1.250', 12_500],
    ['1.250,5', 12_505],
    ['-3,4', -34],
    ['0', 0],
    ['-0', 0],
    ['12,55', undefined],
    ['12 %', undefined],
    ['', undefined],
    ['1.25', undefined],
    ['N/A', undefined],
  ])('reads the Danish %s as %s tenths', (text, tenths) => expect(parseTenths(text, 'da')).toBe(tenths))

  it('reads what it writes, in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const format = createFormat(language, createTranslator(language, language === 'da' ? da : en))
      fc.assert(
        fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (tenths) => {
          expect(parseTenths(format.tenths(tenths), language)).toBe(tenths)
        }),
      )
    }
  })
})
