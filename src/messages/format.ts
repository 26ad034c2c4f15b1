// Numbers, dates, money and lists as the reader's language writes them.

import type { Decimal } from '../domain/indicator/figure.ts'
import type { Language } from '../domain/vocabulary/types.ts'
import { locales, type Translate } from './translator.ts'

export interface Format {
  /** A whole number: 1.621. */
  readonly number: (value: number) => string
  /** So many tenths, with a decimal where there is one: 12,5. */
  readonly tenths: (tenths: number) => string
  /** A Decimal of an indicator: 1.621,5. */
  readonly figure: (figure: Decimal) => string
  /** A share as a percentage without its sign; one decimal where asked for. */
  readonly percent: (part: number, whole: number, decimals?: 0 | 1) => string
  /** The same with its sign, as the language sets it: 63 %. */
  readonly share: (part: number, whole: number, decimals?: 0 | 1) => string
  /** A day given as YYYY-MM-DD. */
  readonly date: (day: string) => string
  /** A moment given as an ISO time stamp. */
  readonly moment: (stamp: string) => string
  /** Money rounded to a few figures: 1,2 mia. kr. */
  readonly shortKroner: (kroner: number) => string
  readonly kroner: (kroner: number) => string
  readonly bytes: (count: number) => string
  readonly list: (items: readonly string[]) => string
  /** A list within a sentence: names after the first lose their capital, abbreviations keep theirs. */
  readonly sentenceList: (names: readonly string[]) => string
  /** The years from one day to another: 2009–2012, or 2013. */
  readonly years: (from: string, to: string) => string
  readonly compare: (a: string, b: string) => number
}

/** Days carry no zone, so they are written in the one they are read in. */
const utc = { timeZone: 'UTC' } as const

const dateStyles: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  da: { day: 'numeric', month: 'numeric', year: 'numeric' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
}

function lowerFirst(name: string, locale: string): string {
  const [first = '', second = ''] = name
  const abbreviation = second !== second.toLocaleLowerCase(locale)
  return abbreviation ? name : first.toLocaleLowerCase(locale) + name.slice(first.length)
}

export function createFormat(language: Language, t: Translate): Format {
  const locale = locales[language]
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const twoDecimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const fixedDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(locale, { ...dateStyles[language], ...utc })
  const moment = new Intl.DateTimeFormat(locale, {
    ...dateStyles[language],
    hour: '2-digit',
    minute: '2-digit',
  })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const collator = new Intl.Collator(locale, { numeric: true })
  const percentages = [0, 1].map(
    (decimals) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
  )
  return {
    number: (value) => whole.format(value),
    tenths: (tenths) => oneDecimal.format(tenths / 10),
    // As text, for it is exact beyond what a number holds.
    figure: (figure) => twoDecimals.format(figure as Intl.StringNumericLiteral),
    percent: (part, of, decimals = 0) =>
      of === 0 ? '–' : (decimals === 1 ? fixedDecimal : whole).format((100 * part) / of),
    share: (part, of, decimals = 0) => (of === 0 ? '–' : (percentages[decimals] ?? whole).format(part / of)),
    date: (value) => day.format(new Date(`${value}T00:00:00Z`)),
    moment: (stamp) => moment.format(new Date(stamp)),
    shortKroner: (kroner) => {
      if (kroner >= 1e9) return t('format.billion', { amount: oneDecimal.format(kroner / 1e9) })
      if (kroner >= 1e6) return t('format.million', { amount: oneDecimal.format(kroner / 1e6) })
      return t('format.kroner', { amount: whole.format(kroner) })
    },
    kroner: (kroner) => t('format.kroner', { amount: whole.format(kroner) }),
    bytes: (count) => {
      if (count >= 1e6) return `${oneDecimal.format(count / 1e6)} MB`
      return count >= 1e3 ? `${whole.format(count / 1e3)} kB` : `${count} B`
    },
    list: (items) => list.format(items),
    sentenceList: (names) =>
      list.format(names.map((name, index) => (index === 0 ? name : lowerFirst(name, locale)))),
    years: (from, to) =>
      from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`,
    compare: collator.compare,
  }
}
