// How the values that several plans have of one library indicator are put together, exactly, and why they sometimes can't
// be. The forms of 2006-10 could not be summed, because each plan measured in its own way (the report, Boks 1).

import { fromHundredths, hundredths, type Value } from './figure.ts'
import { type Aggregation, hasDenominator, type Unit } from './units.ts'

/** Why values are not put together; each is a sentence in the messages. */
export const sumFaults = [
  'own-indicator',
  'words',
  'mean-of-counts',
  'change-of-shares',
  'not-measured',
  'too-few',
  'other-unit',
  'other-scale',
  'other-period',
] as const
export type SumFault = (typeof sumFaults)[number]

/** What the figures of an indicator are; `scale` is null for other units than `scale-mean`. */
export interface Counting {
  readonly unit: Unit
  readonly scale: { readonly low: number; readonly high: number } | null
}

/** One value of a plan: of one of its activities, where several have the indicator. */
export interface PlanValue extends Counting {
  readonly planId: string
  /** Null where nothing has been measured. */
  readonly value: Value | null
  /** What it was measured for, such as a year; values of different periods are not put together. */
  readonly period: string
}

export interface Sum {
  /** Null where there is none. For `yes-no`, how many say yes of how many. */
  readonly value: Value | null
  /** Why there is none; null where there is one. */
  readonly fault: SumFault | null
  /** Plans whose values are in it. */
  readonly summed: number
  /** Plans that have measured it, in whatever way. */
  readonly measured: number
  /** Plans that use the indicator. */
  readonly plans: number
  /** How many values are left out for each reason; those of a sum that can't be made are not told apart. */
  readonly leftOut: Readonly<Partial<Record<SumFault, number>>>
}

/** So many plans make a sum unless told: one plan's figure is that plan's. */
const two = 2

/** Why no values of such an indicator can be put together, whatever they are; `indicator` is null for a plan's own. */
export function neverSummed(
  indicator: (Counting & { readonly aggregation: Aggregation }) | null,
): SumFault | undefined {
  if (indicator === null) return 'own-indicator'
  if (indicator.unit === 'text') return 'words'
  // Twelve a session in one plan and eight in another are not twenty a session.
  if (indicator.unit === 'count' && indicator.aggregation === 'mean') return 'mean-of-counts'
  // Ten percentage points in one plan and five in another are not fifteen.
  if (hasDenominator(indicator.unit) && indicator.aggregation === 'change') return 'change-of-shares'
  return undefined
}

/** Why what one was measured in can't be put together with what the other is, as after a merge; undefined where it can. */
export function countingFault(one: Counting, other: Counting): 'other-unit' | 'other-scale' | undefined {
  if (one.unit !== other.unit) return 'other-unit'
  if (one.scale?.low !== other.scale?.low || one.scale?.high !== other.scale?.high) return 'other-scale'
  return undefined
}

/**
 * The sum over all plans that use an indicator, for one period, of at least `fewest` of them. The order of the values makes
 * no difference.
 */
export function sumAcross(
  indicator: (Counting & { readonly aggregation: Aggregation }) | null,
  period: string,
  values: readonly PlanValue[],
  fewest = two,
): Sum {
  const plansOf = (some: readonly PlanValue[]) => new Set(some.map(({ planId }) => planId)).size
  const measured = plansOf(values.filter(({ value }) => value !== null))
  const none = { value: null, summed: 0, measured, plans: plansOf(values), leftOut: {} }
  const never = neverSummed(indicator)
  if (indicator === null || never !== undefined) return { ...none, fault: never ?? 'own-indicator' }
  const fitting: PlanValue[] = []
  const leftOut: Partial<Record<SumFault, number>> = {}
  for (const one of values) {
    const fault =
      one.value === null
        ? 'not-measured'
        : (countingFault(one, indicator) ?? (one.period === period ? undefined : 'other-period'))
    if (fault === undefined) fitting.push(one)
    else leftOut[fault] = (leftOut[fault] ?? 0) + 1
  }
  if (plansOf(fitting) < fewest) return { ...none, fault: whyTooFew(fitting, leftOut), leftOut }
  return {
    ...none,
    value: poolValues(
      indicator.unit,
      fitting.flatMap(({ value }) => (value === null ? [] : [value])),
    ),
    fault: null,
    summed: plansOf(fitting),
    leftOut,
  }
}

/** Where enough was measured but in other ways, that is why; the commonest of them. */
function whyTooFew(
  fitting: readonly PlanValue[],
  leftOut: Readonly<Partial<Record<SumFault, number>>>,
): SumFault {
  const ways = (['other-unit', 'other-scale', 'other-period'] as const)
    .map((fault) => ({ fault, count: leftOut[fault] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  const [commonest] = ways
  if (commonest) return commonest.fault
  return fitting.length === 0 ? 'not-measured' : 'too-few'
}

/** Numbers and money add; shares pool those who count and all of them, means points and answers; yes is counted of all. */
export function poolValues(unit: Unit, values: readonly Value[]): Value {
  const amount = fromHundredths(values.reduce((sum, value) => sum + hundredths(value.amount), 0n))
  if (unit === 'yes-no') return { amount, of: values.length }
  if (unit === 'share' || unit === 'scale-mean')
    return { amount, of: values.reduce((sum, { of }) => sum + (of ?? 0), 0) }
  return { amount, of: null }
}
