// What may be put down as a measured value, and what is said of what may not.

import type { Day } from '../import/rows.ts'
import { targetGroupIds } from '../vocabulary/ids.ts'
import { type FigureFault, hundredths, isDecimal, targetFault, type Value } from './figure.ts'
import type { Scale } from './scale.ts'
import { ageBands, type Disaggregation, hasDenominator, sexes, type Unit } from './units.ts'

/** The value of some of those who were measured. */
export interface Part extends Value {
  readonly by: Disaggregation
  readonly category: string
}

export type ValueFault =
  | { readonly code: 'not-a-figure'; readonly fault: FigureFault }
  /** The unit asks of how many, and nothing or zero is said. */
  | { readonly code: 'of-how-many' }
  /** More count than were asked. */
  | { readonly code: 'more-than-asked' }
  /** No answers of the scale have this mean. */
  | { readonly code: 'beyond-scale'; readonly scale: Scale }

/** How each kind of part is told apart, in the order in which they are read. */
export const categoriesOf: Readonly<Record<Disaggregation, readonly string[]>> = {
  'target-group': targetGroupIds,
  sex: sexes,
  'age-band': ageBands,
}

/** Why a value is none of this unit; undefined where it is one. */
export function valueFault(
  { amount, of }: Value,
  { unit, scale }: { readonly unit: Unit; readonly scale: Scale | null },
): ValueFault | undefined {
  if (!isDecimal(amount)) return { code: 'not-a-figure', fault: { rule: 'not-a-number', suggestion: null } }
  if (!hasDenominator(unit)) {
    const fault = targetFault(amount, unit)
    return fault && { code: 'not-a-figure', fault }
  }
  if (of === null || of <= 0) return { code: 'of-how-many' }
  const size = hundredths(amount)
  if (size < 0n) return notWhole('negative', amount.slice(1))
  if (unit === 'share') {
    if (size % 100n !== 0n) return notWhole('not-whole', amount.split('.')[0] ?? '0')
    return size > BigInt(of) * 100n ? { code: 'more-than-asked' } : undefined
  }
  const { low, high } = scale ?? { low: 0, high: 10 }
  const [least, most] = [BigInt(of * low) * 100n, BigInt(of * high) * 100n]
  return size < least || size > most ? { code: 'beyond-scale', scale: { low, high } } : undefined
}

const notWhole = (rule: 'negative' | 'not-whole', suggestion: string): ValueFault => ({
  code: 'not-a-figure',
  fault: { rule, suggestion },
})

/**
 * The first kind of parts that is more than the whole; undefined where none is. Somebody is of one sex and one age, so
 * those are added up; they may be of several target groups, so each of those is held against the whole alone.
 */
export function partsBeyond(whole: Value, parts: readonly Part[]): Disaggregation | undefined {
  const beyond = (amount: bigint, of: number) =>
    amount > hundredths(whole.amount) || (whole.of !== null && of > whole.of)
  const kinds: readonly Disaggregation[] = ['target-group', 'sex', 'age-band']
  return kinds.find((kind) => {
    const own = parts.filter(({ by }) => by === kind)
    if (kind === 'target-group') return own.some(({ amount, of }) => beyond(hundredths(amount), of ?? 0))
    const amount = own.reduce((sum, part) => sum + hundredths(part.amount), 0n)
    return beyond(
      amount,
      own.reduce((sum, part) => sum + (part.of ?? 0), 0),
    )
  })
}

/** Why a value can't be of this day: it lies outside the plan, or has not come yet. */
export function dayFault(
  on: Day,
  { startsOn, endsOn, today }: { readonly startsOn: Day; readonly endsOn: Day; readonly today: Day },
): 'day-outside-plan' | 'day-in-future' | undefined {
  if (on > today) return 'day-in-future'
  return on < startsOn || on > endsOn ? 'day-outside-plan' : undefined
}
