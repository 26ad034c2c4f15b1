// Numbers, dates and money as Danish and English readers expect them.

import { describe, expect, it } from 'vitest'
import { da } from './da.ts'
import { en } from './en.ts'
import { createFormat } from './format.ts'
import { createTranslator } from './translator.ts'

const danish = createFormat('da', createTranslator('da', da))
const english = createFormat('en', createTranslator('en', en))

describe('the Danish way of writing', () => {
  it('parts thousands with a full stop and decimals with a comma', () => {
    expect(danish.number(1621)).toBe('1.621')
    expect(danish.share(41, 460, 1)).toBe('8,9\u00a0%')
  })

  it('writes a day with its numbers', () => {
    expect(danish.date('2026-11-22')).toBe('22.11.2026')
  })

  it('shortens money to millions and billions', () => {
    expect(danish.shortKroner(1_200_000_000)).toBe('1,2 mia. kr.')
    expect(danish.shortKroner(7_407_407)).toBe('7,4 mio. kr.')
    expect(danish.shortKroner(812_000)).toBe('812.000 kr.')
  })

  it('sorts æ, ø and å last', () => {
    expect(['Aarhus', 'Ørsted', 'Æbeltoft', 'Zealand'].sort(danish.compare)).toEqual([
      'Zealand',
      'Æbeltoft',
      'Ørsted',
      'Aarhus',
    ])
  })

  it('takes the capital from names within a sentence, but not from abbreviations', () => {
    expect(danish.sentenceList(['Sundhed', 'Udsatte beboere', 'SSP'])).toBe('Sundhed, udsatte beboere og SSP')
  })

  it('has no share of nothing', () => {
    expect(danish.share(0, 0)).toBe('–')
  })
})

describe('the English way of writing', () => {
  it('parts thousands with a comma and names the month', () => {
    expect(english.number(1621)).toBe('1,621')
    expect(english.date('2026-11-22')).toBe('22 Nov 2026')
    expect(english.shortKroner(1_200_000_000)).toBe('DKK 1.2 bn')
  })
})

describe('years', () => {
  it('are told once when the first is the last', () => {
    expect(danish.years('2013-01-01', '2013-12-31')).toBe('2013')
    expect(danish.years('2009-08-01', '2012-07-31')).toBe('2009–2012')
  })
})
