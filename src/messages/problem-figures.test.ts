// Figures in sentences of problems come as exact decimals, and are said as the language says numbers.

import { describe, expect, it } from 'vitest'
import { da } from './da.ts'
import { en } from './en.ts'
import { createTranslator } from './translator.ts'

const danish = createTranslator('da', da)
const english = createTranslator('en', en)
const step = { step: 2, amount: '1250.5', of: 1200, suggestion: 'none' }

describe('a figure in a problem', () => {
  it('has a comma and points in Danish, and none of its digits lost', () => {
    expect(danish('problem.step-figure', { ...step, fault: 'beyond' })).toBe(
      'Trin 2: Der er flere, der tæller med (1.250,5), end der er i alt (1.200). Ret et af de to tal.',
    )
    expect(danish('problem.step-figure', { ...step, fault: 'target', suggestion: '0.25' })).toBe(
      'Trin 2: Måltallet skal være et tal. Mente du 0,25?',
    )
    expect(danish('problem.not-a-figure', { place: 'boks 1', suggestion: '12500' })).toContain('12.500?')
    expect(danish('problem.not-a-figure', { place: 'boks 1', suggestion: 'none' })).not.toContain('none')
  })

  it('has a point and commas in English', () => {
    expect(english('problem.step-figure', { ...step, fault: 'beyond' })).toContain('(1,250.5)')
    expect(english('problem.step-figure', { ...step, fault: 'negative', suggestion: '0.25' })).toContain(
      '0.25?',
    )
  })
})
