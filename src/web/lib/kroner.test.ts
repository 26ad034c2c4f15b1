import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseKroner } from './kroner.ts'

describe('an amount', () => {
  it('is read back as both languages write it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000_000 }), fc.constantFrom('da-DK', 'en-GB'), (amount, language) => {
        expect(parseKroner(new Intl.NumberFormat(language).format(amount))).toBe(amount)
        expect(parseKroner(` ${amount} kr.`)).toBe(amount)
      }),
    )
  })

  it.each(['1,5', '1.250,50', '1,2 mio.', '-5', '12.34', '1.2345', 'ti', '10000000001', '1e6'])(
    'is not guessed from %s',
    (text) => {
      expect(parseKroner(text)).toBeUndefined()
    },
  )

  it('is nothing where nothing is written', () => {
    expect(parseKroner('  ')).toBe(0)
  })
})
