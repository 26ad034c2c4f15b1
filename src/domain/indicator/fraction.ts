// Exact sizes: a share of 1 in 3 has no decimals that would do, and is held against a target as what it is.

import { type Decimal, fromHundredths } from './figure.ts'

/** `over / under` in hundredths of the unit's scale: 4 500 over 1 is 45. `under` is above zero. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const whole = (hundredths: bigint): Fraction => ({ over: hundredths, under: 1n })

export const minus = (one: Fraction, other: Fraction): Fraction => ({
  over: one.over * other.under - other.over * one.under,
  under: one.under * other.under,
})

/** Below, at or above: -1, 0 or 1. */
export function compared(one: Fraction, other: Fraction): -1 | 0 | 1 {
  const apart = one.over * other.under - other.over * one.under
  return apart < 0n ? -1 : apart > 0n ? 1 : 0
}

/** For reading: to so many decimals (2 at most), halves away from zero. Never to reckon with. */
export function rounded({ over, under }: Fraction, decimals: 0 | 1 | 2 = 2): Decimal {
  const step = 10n ** BigInt(2 - decimals)
  const divisor = under * step
  const size = over < 0n ? -over : over
  const steps = (2n * size + divisor) / (2n * divisor)
  return fromHundredths((over < 0n ? -steps : steps) * step)
}
