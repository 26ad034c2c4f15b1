import { expect, it } from 'vitest'
import { targetFaultsOf } from './figures.ts'
import { type Indicator, newBox, newIndicator } from './theory.ts'

const withIndicator = (changes: Partial<Indicator>) => ({
  boxes: [
    newBox('a', 'contact', 'A'),
    { ...newBox('b', 'effort-goals', 'B'), indicators: [{ ...newIndicator('i', 'I'), ...changes }] },
  ],
})

it('asks for figures of what is counted in figures, and names the place and what was meant', () => {
  expect(targetFaultsOf(withIndicator({ unit: 'count', baseline: 'N/A', target: '1.621' }))).toEqual([
    { path: 'boxes.1.indicators.0.baseline', rule: 'not-measured', suggestion: '' },
    { path: 'boxes.1.indicators.0.target', rule: 'not-a-number', suggestion: '1621' },
  ])
  const interim = [{ dueOn: '2026-01-01', target: '120' }]
  expect(targetFaultsOf(withIndicator({ unit: 'share', interim }))).toEqual([
    { path: 'boxes.1.indicators.0.interim.0.target', rule: 'out-of-range', suggestion: null },
  ])
})

it('leaves words to those that are told in words, and what is not settled', () => {
  expect(targetFaultsOf(withIndicator({ unit: 'text', target: 'mange' }))).toEqual([])
  expect(targetFaultsOf(withIndicator({ unit: 'count' }))).toEqual([])
})
