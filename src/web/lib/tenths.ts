// A number with at most one decimal as people write it, kept exactly as so many tenths.

import type { Language } from '../../domain/vocabulary/types.ts'

/** Thousands may stand apart; a lone mark before one digit is a decimal mark, whichever it is. */
const written: Readonly<Record<Language, RegExp>> = {
  da: /^([-−]?)(\d+|\d{1,3}(?:[.\s\u00a0]\d{3})+)(?:[,.](\d))?$/,
  en: /^([-−]?)(\d+|\d{1,3}(?:[,\s\u00a0]\d{3})+)(?:[,.](\d))?$/,
}

const most = 1_000_000_000

/** Undefined where the text says no such number. */
export function parseTenths(text: string, language: Language): number | undefined {
  const [, sign, whole = '', decimal = '0'] = written[language].exec(text.trim()) ?? []
  if (whole === '') return undefined
  const tenths = Number(whole.replaceAll(/\D/g, '')) * 10 + Number(decimal)
  if (tenths > most) return undefined
  // There is no zero below zero.
  return sign && tenths !== 0 ? -tenths : tenths
}
