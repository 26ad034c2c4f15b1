// What the answers to a question come to.

import type { Scale } from '../indicator/scale.ts'
import { share } from '../overview/interval.ts'

/** The sums of answers that are kept apart from the answers: how many, their points, and the squares of these. */
export interface Sums {
  readonly answers: number
  readonly points: number
  readonly squares: number
}

/** A mean or a share with its 95 % interval; bounds are null where nothing can be said of them. */
export interface Found {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
}

/** Sums of single answers. */
export const sumsOf = (answers: readonly number[]): Sums => ({
  answers: answers.length,
  points: answers.reduce((sum, answer) => sum + answer, 0),
  squares: answers.reduce((sum, answer) => sum + answer * answer, 0),
})

/** The share of those who said yes, 0 to 1, with its Wilson interval; the mean where there is a scale. Undefined without answers. */
export function foundIn(sums: Sums, scale: Scale | null): Found | undefined {
  if (sums.answers === 0) return undefined
  if (scale !== null) return meanOf(sums, scale)
  const { low, high } = share(sums.points, sums.answers)
  return { value: sums.points / sums.answers, low, high }
}

/**
 * The mean with Student's t interval, cut at the ends of the scale. Where all answered the same nothing is known of the
 * spread, and there is no interval.
 */
function meanOf({ answers, points, squares }: Sums, { low, high }: Scale): Found {
  const value = points / answers
  const spread = squares - points * value
  if (answers < 2 || spread < 1e-9) return { value, low: null, high: null }
  const reach = quantile(answers - 1) * Math.sqrt(spread / (answers - 1) / answers)
  return { value, low: Math.max(low, value - reach), high: Math.min(high, value + reach) }
}

/** The 97.5th percentile of the standard normal distribution. */
const z = 1.959963984540054

/**
 * The same of Student's t, right to a hundredth from 4 degrees of freedom on. Source: Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 26.7.5.
 */
export function quantile(freedom: number): number {
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  )
}
