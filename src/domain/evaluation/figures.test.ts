import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EvaluationStep, emptyStep } from './content.ts'
import { figureFaultOf } from './figures.ts'

const share: EvaluationStep = { ...emptyStep, unit: 'share', target: '60', amount: '7', of: 10 }
const fault = (changes: Partial<EvaluationStep>) =>
  figureFaultOf({ steps: [emptyStep, { ...share, ...changes }, emptyStep] })

describe('the figures of a step', () => {
  it('may be any so many of so many, and no more than all', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 1000 }), (amount, of) => {
        const code = fault({ amount: String(amount), of })?.code
        expect(code).toBe(amount > of ? 'beyond' : undefined)
      }),
    )
    expect(fault({ of: 0 })).toEqual({ step: 2, code: 'zero', suggestion: '' })
    expect(fault({ amount: '-3' })).toEqual({ step: 2, code: 'negative', suggestion: '3' })
  })

  it('may be half written, and are words where the indicator is', () => {
    expect(fault({ of: null })).toBeUndefined()
    expect(fault({ amount: '', of: 10 })).toBeUndefined()
    expect(fault({ unit: 'text', target: 'Flere end før' })).toBeUndefined()
  })

  it('are held against targets that are figures, with what was meant', () => {
    expect(fault({ target: '60 %' })).toEqual({ step: 2, code: 'target', suggestion: '60' })
    expect(fault({ baseline: 'N/A' })).toEqual({ step: 2, code: 'baseline', suggestion: '' })
  })
})
