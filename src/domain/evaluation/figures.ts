// Figures of a step that can't be: said when they are saved, so that none stands in a form.

import { hundredths, isDecimal, readFigure } from '../indicator/figure.ts'
import { hasDenominator } from '../indicator/units.ts'
import { type EvaluationContent, type EvaluationStep, type StepNumber, stepNumbers } from './content.ts'

export const figureFaultCodes = ['zero', 'beyond', 'negative', 'target', 'baseline'] as const
export type FigureFaultCode = (typeof figureFaultCodes)[number]

export interface StepFault {
  readonly step: StepNumber
  readonly code: FigureFaultCode
  /** What was meant, where that can be guessed; '' where it can't. */
  readonly suggestion: string
}

/** The first; undefined where there is none. What is merely not said yet is no fault: drafts are saved half written. */
export function figureFaultOf({ steps }: Pick<EvaluationContent, 'steps'>): StepFault | undefined {
  for (const step of stepNumbers) {
    const own = steps[step - 1]
    const fault = own && faultOfStep(own)
    if (fault) return { step, ...fault }
  }
  return undefined
}

function faultOfStep(step: EvaluationStep): Omit<StepFault, 'step'> | undefined {
  const { unit, amount, of, target, baseline } = step
  if (unit === 'text') return undefined
  if (target !== '' && !isDecimal(target)) return { code: 'target', suggestion: meant(target) }
  if (baseline !== '' && !isDecimal(baseline)) return { code: 'baseline', suggestion: meant(baseline) }
  if (!hasDenominator(unit)) return undefined
  if (of === 0) return { code: 'zero', suggestion: '' }
  if (amount === '') return undefined
  const size = hundredths(amount)
  if (size < 0n) return { code: 'negative', suggestion: amount.slice(1) }
  const beyond = unit === 'share' && of !== null && size > BigInt(of) * 100n
  return beyond ? { code: 'beyond', suggestion: '' } : undefined
}

function meant(text: string): string {
  const read = readFigure(text)
  return 'fault' in read ? (read.fault.suggestion ?? '') : (read.figure ?? '')
}
