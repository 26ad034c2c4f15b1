// Figures of indicators in words: the raw numbers beside every percentage and every mean.

import { type Decimal, hundredths, isDecimal } from '../domain/indicator/figure.ts'
import { rounded } from '../domain/indicator/fraction.ts'
import type { Unit } from '../domain/indicator/units.ts'
import type { Format } from './format.ts'
import type { Translate } from './translator.ts'

export interface ToldValue {
  readonly unit: Unit
  /** A Decimal; '' where nothing was found. */
  readonly amount: string
  readonly of: number | null
  /** What was found in words, where the unit is `text`. */
  readonly result: string
}

/** Such as `34 af 120 (28,3 %)`; '' where nothing was found. */
export function valueText({ unit, amount, of, result }: ToldValue, t: Translate, format: Format): string {
  if (unit === 'text' || !isDecimal(amount)) return result
  if (unit === 'share' && of)
    return t('value.share', {
      count: format.figure(amount),
      of: format.number(of),
      share: perOf(amount, of, 100n, 1),
    })
  if (unit === 'scale-mean' && of) return t('value.mean', { mean: perOf(amount, of, 1n, 2), answers: of })
  return targetText(unit, amount, t, format)

  function perOf(part: Decimal, whole: number, times: bigint, decimals: 1 | 2): string {
    return format.figure(rounded({ over: hundredths(part) * times, under: BigInt(whole) }, decimals))
  }
}

/** A target or a baseline as it is read: `60 %`, `12.000 kr.`, `ja`; '' where it is not settled. */
export function targetText(unit: Unit, target: string, t: Translate, format: Pick<Format, 'figure'>): string {
  if (unit === 'text' || !isDecimal(target)) return target
  const figure = format.figure(target)
  if (unit === 'share') return t('value.percent', { figure })
  if (unit === 'money') return t('format.kroner', { amount: figure })
  if (unit === 'yes-no') return t(hundredths(target) === 0n ? 'figure.no' : 'figure.yes')
  return figure
}
