// What has been measured as a step can keep it: one figure, though a mean has no end of decimals.

import { type Aim, attainmentOf } from '../indicator/attainment.ts'
import { type Decimal, fromHundredths } from '../indicator/figure.ts'
import { type Fraction, rounded } from '../indicator/fraction.ts'
import type { AttainmentId } from '../vocabulary/ids.ts'

/**
 * The nearest figure of the unit that says of the target what the exact size does: 9.995 is 9.99 where 10 would be reached.
 * Empty where the unit has none: half a yes is neither yes nor no.
 */
export function prefilled(size: Fraction, aim: Aim, exactly: AttainmentId): Decimal | '' {
  const grain = aim.unit === 'money' || aim.unit === 'yes-no' ? 100n : 1n
  const below = floor(size.over, size.under * grain) * grain
  const isExact = below * size.under === size.over
  if (aim.unit === 'yes-no' && !isExact) return ''
  const nearest = rounded(size, grain === 1n ? 2 : 0)
  const says = (amount: Decimal) =>
    attainmentOf({ ...aim, dueOn: null, values: [{ on: '', amount, of: null }] }).attainment
  const figures = [nearest, fromHundredths(below), fromHundredths(isExact ? below : below + grain)]
  return figures.find((figure) => says(figure) === exactly) ?? nearest
}

function floor(over: bigint, under: bigint): bigint {
  const rest = over % under
  return (over - rest) / under - (rest < 0n ? 1n : 0n)
}
