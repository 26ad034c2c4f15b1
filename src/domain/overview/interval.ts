// The interval drawn around every share, so that few observations look as uncertain as they are.

/** A share with what it was counted from, and the bounds of its interval (0 to 1); bounds are null when `of` is 0. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly low: number | null
  readonly high: number | null
}

/** The 97.5th percentile of the standard normal distribution: two-sided 95 %. */
const z95 = 1.959963984540054

/**
 * A share with its 95 % Wilson score interval, which stays within 0 and 1 and is honest at small n, unlike the
 * usual plus-or-minus. Source: Wilson, E. B. (1927), Probable inference, JASA 22, 209-212.
 */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, low: null, high: null }
  const p = count / of
  const z2 = z95 * z95
  const centre = p + z2 / (2 * of)
  const reach = z95 * Math.sqrt((p * (1 - p) + z2 / (4 * of)) / of)
  const scale = 1 + z2 / of
  return {
    count,
    of,
    low: count === 0 ? 0 : (centre - reach) / scale,
    high: count === of ? 1 : (centre + reach) / scale,
  }
}
