// What people type where a number is asked for, and what is said back when it is none. Figures are exact: whole numbers
// of hundredths, never floating point.

import type { Unit } from './units.ts'

/** An exact decimal with at most two places, a point between them, as in `-12`, `3.5`, `0.25`. */
export type Decimal = string

/** What was found when something was measured: the figure, and of how many where the unit says so. */
export interface Value {
  /** Things, people, kroner, 1 or 0; the people of a share who count; the points of all answers on a scale. */
  readonly amount: Decimal
  /** The people of a share, the answers on a scale, the sessions of attendance per session; null for others. */
  readonly of: number | null
}

/** Why a text is no figure. `suggestion` is what was meant, where that can be guessed: a figure, or '' for none. */
export interface FigureFault {
  readonly rule:
    | 'not-a-number'
    | 'not-measured'
    | 'too-many-decimals'
    | 'not-whole'
    | 'negative'
    | 'too-large'
    | 'out-of-range'
  readonly suggestion: Decimal | null
}

/** What nobody has measured yet; the thousand values that an indicator may have come to a Decimal together. */
const largest = 10n ** 10n

const spaces = /[\s\u00a0\u202f']/g
const noFigure =
  /^(n\/?a|ikke målt|ikke opgjort|ukendt|ved ikke|mangler|ingen|none|not measured|unknown|\?+|-+|–+)\.?$/i

/**
 * Reads a figure as people of either language type it: `1.621`, `1 621`, `12,5`, `12.5`, `45 %`. A point or a comma that
 * stands before exactly three digits parts thousands, unless it is the only one and the digits before it are none or `0`.
 * The empty text is no figure and no fault.
 */
export function readFigure(
  text: string,
): { readonly figure: Decimal | null } | { readonly fault: FigureFault } {
  const bare = text.replace(spaces, '').replace(/(%|kr\.?|kroner|pct\.?|procent|percent)$/i, '')
  if (bare === '' && text.trim() === '') return { figure: null }
  if (noFigure.test(text.trim())) return { fault: { rule: 'not-measured', suggestion: '' } }
  const sign = /^[-−]/.test(bare) ? '-' : ''
  const digits = bare.replace(/^[-−+]/, '')
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(digits)) {
    const [within] = /\d+(?:[.,]\d{1,2})?/.exec(text.replace(spaces, '')) ?? []
    const guess = within?.replace(',', '.')
    return { fault: { rule: 'not-a-number', suggestion: guess === undefined ? null : decimal(sign, guess) } }
  }
  const plain = withoutThousands(digits)
  if (plain === undefined) return { fault: { rule: 'not-a-number', suggestion: null } }
  const [whole = '', part = ''] = plain.replace(/(\.\d*?)0+$/, '$1').split('.')
  if (part.length > 2)
    return { fault: { rule: 'too-many-decimals', suggestion: decimal(sign, `${whole}.${part.slice(0, 2)}`) } }
  if (BigInt(whole || '0') >= largest) return { fault: { rule: 'too-large', suggestion: null } }
  return { figure: decimal(sign, plain) }
}

/** With a point before decimals alone; undefined where points and commas say nothing that a number can be. */
function withoutThousands(digits: string): string | undefined {
  const marks = [...digits.matchAll(/[.,]/g)].map(([mark]) => mark)
  const [first, ...others] = marks
  if (first === undefined) return digits
  const last = marks.at(-1) ?? first
  const groups = digits.split(/[.,]/)
  const grouped = (parts: readonly string[]) =>
    /^\d{1,3}$/.test(parts[0] ?? '') && parts.slice(1).every((part) => part.length === 3)
  if (others.length === 0) {
    const [before = '', after = ''] = groups
    const parts = after.length === 3 && /^[1-9]\d{0,2}$/.test(before)
    return parts ? before + after : `${before || '0'}.${after || '0'}`
  }
  if (marks.every((mark) => mark === first)) return grouped(groups) ? groups.join('') : undefined
  const whole = groups.slice(0, -1)
  if (marks.slice(0, -1).some((mark) => mark !== first) || last === first) return undefined
  return grouped(whole) ? `${whole.join('')}.${groups.at(-1) ?? ''}` : undefined
}

/** In its shortest form. */
function decimal(sign: string, plain: string): Decimal {
  const [whole = '', part = ''] = plain.split('.')
  const shortest = whole.replace(/^0+(?=\d)/, '') || '0'
  const places = part.replace(/0+$/, '')
  const figure = places === '' ? shortest : `${shortest}.${places}`
  return sign === '-' && figure !== '0' ? `-${figure}` : figure
}

const storedPattern = /^-?\d{1,13}(\.\d{1,2})?$/
const summedPattern = /^-?\d+(\.\d{1,2})?$/

/** Whether a text is a figure in the form in which it is stored. A numeric(18, 2) of the database holds it. */
export const isDecimal = (text: string): text is Decimal => storedPattern.test(text)

/** In hundredths, also of what many figures come to, however long that is. Throws RangeError for what is no figure. */
export function hundredths(figure: Decimal): bigint {
  if (!summedPattern.test(figure)) throw new RangeError(`${figure} is no figure`)
  const [whole = '', part = ''] = figure.replace('-', '').split('.')
  const size = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))
  return figure.startsWith('-') ? -size : size
}

/** The figure of so many hundredths. */
export function fromHundredths(size: bigint): Decimal {
  const text = (size < 0n ? -size : size).toString().padStart(3, '0')
  return decimal(size < 0n ? '-' : '', `${text.slice(0, -2)}.${text.slice(-2)}`)
}

/** What is wrong with a target or a baseline of this unit; undefined where nothing is. A share's is in per cent. */
export function targetFault(figure: Decimal, unit: Unit): FigureFault | undefined {
  const size = hundredths(figure)
  if (unit === 'yes-no' && size !== 0n && size !== 100n) return { rule: 'out-of-range', suggestion: '1' }
  if (unit === 'share' && (size < 0n || size > 10_000n)) return { rule: 'out-of-range', suggestion: null }
  if ((unit === 'count' || unit === 'money') && size < 0n)
    return { rule: 'negative', suggestion: fromHundredths(-size) }
  if (unit === 'money' && size % 100n !== 0n)
    return { rule: 'not-whole', suggestion: fromHundredths(size - (size % 100n)) }
  return undefined
}
