import { expect, it } from 'vitest'
import { createFormat } from './format.ts'
import { translators } from './translators.ts'
import { targetText, valueText } from './value-text.ts'

const da = [translators.da, createFormat('da', translators.da)] as const
const en = [translators.en, createFormat('en', translators.en)] as const
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

it('says the raw numbers beside a percentage and a mean, as the language writes them', () => {
  const share = { unit: 'share', amount: '340', of: 1200, result: '' } as const
  expect(plain(valueText(share, ...da))).toBe('340 af 1.200 (28,3 %)')
  expect(plain(valueText(share, ...en))).toBe('340 of 1,200 (28.3%)')
  expect(valueText({ unit: 'scale-mean', amount: '41.64', of: 12, result: '' }, ...da)).toBe('3,47 (12 svar)')
  expect(valueText({ unit: 'scale-mean', amount: '4', of: 1, result: '' }, ...en)).toBe('4 (1 answer)')
})

it('says counts, money, yes and no, and words as they are', () => {
  const of = null
  expect(valueText({ unit: 'count', amount: '1621.5', of, result: '' }, ...da)).toBe('1.621,5')
  expect(plain(valueText({ unit: 'money', amount: '12000', of, result: '' }, ...da))).toBe('12.000 kr.')
  expect(valueText({ unit: 'yes-no', amount: '0', of, result: '' }, ...da)).toBe('Nej')
  expect(valueText({ unit: 'text', amount: '', of, result: 'Mange kom' }, ...da)).toBe('Mange kom')
  expect(valueText({ unit: 'count', amount: '', of, result: '' }, ...da)).toBe('')
})

it('says targets in the scale of their unit', () => {
  expect(plain(targetText('share', '62.5', ...da))).toBe('62,5 %')
  expect(targetText('count', '', ...da)).toBe('')
  expect(targetText('text', 'De fleste', ...da)).toBe('De fleste')
})
