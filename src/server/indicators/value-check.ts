// A value as it was typed, held against its indicator: what is stored, or what has to be mended.

import { type Decimal, readFigure } from '../../domain/indicator/figure.ts'
import type { Disaggregation } from '../../domain/indicator/units.ts'
import { categoriesOf, dayFault, type Part, partsBeyond, valueFault } from '../../domain/indicator/value.ts'
import { ProblemError } from '../http/problem.ts'
import { todayInDenmark } from '../today.ts'
import type { StoredIndicator } from './queries.ts'

interface TypedPart {
  readonly by: Disaggregation
  readonly category: string
  readonly amount: string
  readonly of: number | null
}

interface TypedValue {
  readonly on: string
  readonly amount: string
  readonly of: number | null
  readonly words: string
  readonly source: string
  readonly comment: string
  readonly parts: readonly TypedPart[]
}

export interface CheckedValue extends Omit<TypedValue, 'amount' | 'parts'> {
  readonly amount: Decimal | null
  readonly parts: readonly Part[]
}

type Against = Pick<StoredIndicator, 'unit' | 'scale' | 'plan'>

/**
 * Throws `day-in-future`, `day-outside-plan`, `not-a-figure`, `of-how-many`, `more-than-asked`, `beyond-scale`,
 * `parts-beyond-whole` or `not-acceptable-input`.
 */
export function checkValue(indicator: Against, typed: TypedValue): CheckedValue {
  const { unit, plan } = indicator
  const fault = dayFault(typed.on, { ...plan, today: todayInDenmark() })
  if (fault) throw new ProblemError(fault, { from: plan.startsOn, to: plan.endsOn })
  if (unit === 'text') {
    if (typed.words.trim() === '') throw new ProblemError('not-acceptable-input', missing('words'))
    return { ...typed, amount: null, of: null, parts: [] }
  }
  const whole = checkedFigure(indicator, typed, 'amount')
  const seen = new Set(typed.parts.map(({ by, category }) => `${by} ${category}`))
  const known = typed.parts.every(({ by, category }) => categoriesOf[by].includes(category))
  if (!known || seen.size < typed.parts.length || (unit === 'yes-no' && seen.size > 0))
    throw new ProblemError('not-acceptable-input', { parameter: 'parts', rule: 'wrong' })
  const parts = typed.parts.map(({ by, category, ...part }, index) => ({
    ...{ by, category },
    ...checkedFigure(indicator, part, `parts.${index}.amount`),
  }))
  const beyond = partsBeyond(whole, parts)
  if (beyond) throw new ProblemError('parts-beyond-whole', { by: beyond === 'age-band' ? 'age' : beyond })
  return { ...typed, ...whole, words: '', parts }
}

const missing = (parameter: string) => ({ parameter, rule: 'missing' })

function checkedFigure(
  { unit, scale }: Against,
  { amount, of }: { readonly amount: string; readonly of: number | null },
  place: string,
): { amount: Decimal; of: number | null } {
  const read = readFigure(amount)
  if ('fault' in read) throw notAFigure(place, read.fault.suggestion)
  if (read.figure === null) throw new ProblemError('not-acceptable-input', missing(place))
  const value = { amount: read.figure, of: unit === 'share' || unit === 'scale-mean' ? of : null }
  const fault = valueFault(value, { unit, scale })
  if (fault?.code === 'not-a-figure') throw notAFigure(place, fault.fault.suggestion)
  if (fault?.code === 'beyond-scale') throw new ProblemError(fault.code, { ...fault.scale })
  if (fault) throw new ProblemError(fault.code, { place, amount: value.amount, of: of ?? 0 })
  return value
}

const notAFigure = (place: string, suggestion: string | null) =>
  new ProblemError('not-a-figure', { place, suggestion: suggestion || 'none' })
