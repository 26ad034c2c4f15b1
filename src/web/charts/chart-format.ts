// Numbers as the reader's language writes them, for charts, their tables and their files.

import type { Language } from '../../domain/vocabulary/types.ts'
import { locales } from '../../messages/translator.ts'

export interface ChartFormat {
  readonly language: Language
  /** `1.621` */
  integer(value: number): string
  /** A ratio as `63 %`, with as many decimals as asked for. */
  percent(ratio: number, decimals?: number): string
}

export function createChartFormat(language: Language): ChartFormat {
  const locale = locales[language]
  const integers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const percentages = [0, 1, 2].map(
    (decimals) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  )
  return {
    language,
    integer: (value) => integers.format(value),
    percent: (ratio, decimals = 0) => (percentages[decimals] ?? integers).format(ratio),
  }
}
