// Understands one cell: what a person in Denmark types into a spreadsheet, and what the spreadsheet made of it.

import { findCprNumbers, maskCprNumbers } from '../personal-data/cpr.ts'
import type { Allowed, Column } from './column.ts'
import { nearest, normalise } from './nearest.ts'
import type { ImportProblemCode } from './problems.ts'

/** A cell as a file holds it: a formula is never calculated, its last value never trusted. */
export type RawCell =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly formula: string }
  | { readonly error: string }

export type CellValue = string | number | boolean | null

/** What is wrong with a cell, to be placed by whoever knows where it stands. */
export interface CellFault {
  readonly code: ImportProblemCode
  readonly found: string
  readonly expected: string
  readonly nearest: string | null
}

export type CellReading = { readonly value: CellValue } | { readonly fault: CellFault }

function fault(
  code: ImportProblemCode,
  found: RawCell,
  expected = '',
  near: string | null = null,
): CellReading {
  return { fault: { code, found: showRaw(found), expected, nearest: near } }
}

/**
 * A cell's content as it would be shown, shortened to what can be stored as text: no halved sign, no null, no CPR number.
 */
export function showRaw(raw: RawCell): string {
  return maskCprNumbers(shown(raw)).slice(0, 100).toWellFormed().replaceAll('\0', '\ufffd')
}

function shown(raw: RawCell): string {
  if (raw === null) return ''
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? '' : raw.toISOString().slice(0, 10)
  if (typeof raw === 'object') return 'formula' in raw ? `=${raw.formula}` : raw.error
  return String(raw)
}

export function isEmpty(raw: RawCell | undefined): boolean {
  return raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '')
}

/**
 * Reads a cell as its column wants it; an empty cell is null where the column allows one. `suggest` finds the nearest
 * allowed value, which is costly: whoever shows no more faults leaves it out.
 */
export function readCell(
  column: Column,
  raw: RawCell | undefined,
  suggest: typeof nearest = nearest,
): CellReading {
  if (raw === undefined || isEmpty(raw)) {
    return column.required ? fault('required', null, expectedOf(column)) : { value: null }
  }
  if (raw !== null && typeof raw === 'object' && !(raw instanceof Date)) {
    return fault('formula' in raw ? 'formula' : 'error-value', raw, expectedOf(column))
  }
  if (column.kind === 'text') return readText(column, raw)
  if (column.kind === 'day') return readDay(raw)
  if (column.kind === 'yesNo') return readYesNo(raw)
  if (column.kind === 'coded') return readCoded(column, raw, suggest)
  return readWholeNumber(column.kind, raw)
}

type Plain = string | number | boolean | Date | null

function expectedOf({ kind, allowed }: Column): string {
  if (kind === 'coded') return shorten(allowed ?? [])
  if (kind === 'yesNo') return 'Ja, Nej'
  if (kind === 'day') return '31.12.2012'
  return kind === 'text' ? '' : '1.234.567'
}

function shorten(allowed: readonly Allowed[]): string {
  const labels = allowed.slice(0, 9).map(({ label }) => label)
  return allowed.length > 9 ? `${labels.join(', ')} …` : labels.join(', ')
}

function readText({ maxLength }: Column, raw: Plain): CellReading {
  const text = (raw instanceof Date ? showRaw(raw) : String(raw).toWellFormed())
    .trim()
    .replaceAll('\r\n', '\n')
  // A null character can't be stored in a text; no person types one.
  if (text.includes('\0')) return fault('error-value', text)
  if (findCprNumbers(text).length > 0) return fault('cpr-number', text)
  return text.length > maxLength ? fault('too-long', text, String(maxLength)) : { value: text }
}

const numberPattern =
  /^(?:kr\.?\s*)?([-−]?)(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d*)-?)?(?:\s*(?:kr\.?|kroner|dkk))?$/i

/** Beyond these a number is a slip of the hand; below them every sum stays exact and fits its place. */
const largest = { kroner: 10_000_000_000, count: 1_000_000 } as const
const largestShown = { kroner: '10.000.000.000', count: '1.000.000' } as const

/** Whole numbers as Danes write them: thousands by full stop or space, decimals (all zero) by comma, kr. or not. */
function readWholeNumber(kind: 'kroner' | 'count', raw: Plain): CellReading {
  const number = typeof raw === 'string' ? parseNumber(raw) : raw
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    return fault('not-a-whole-number', raw, '1.234.567')
  if (number < 0) return fault('negative', raw, '1.234.567')
  return number > largest[kind] ? fault('too-large', raw, largestShown[kind]) : { value: number }
}

function parseNumber(text: string): number | undefined {
  const [, minus, whole, decimals] = numberPattern.exec(text.trim().replaceAll('\u00a0', ' ')) ?? []
  if (whole === undefined || /[1-9]/.test(decimals ?? '')) return undefined
  const number = Number(whole.replaceAll(/[. ]/g, ''))
  return minus && number > 0 ? -number : number
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
)

function readDay(raw: Plain): CellReading {
  const day =
    raw instanceof Date ? dayOfDate(raw) : typeof raw === 'string' ? parseDay(raw.trim()) : undefined
  return day ? { value: day } : fault('not-a-day', raw, '31.12.2012')
}

function dayOfDate(date: Date): string | undefined {
  return Number.isNaN(date.getTime())
    ? undefined
    : checkedDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function parseDay(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const danish = /^(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?| )(\d{4})$/.exec(text)
  if (danish) return checkedDay(Number(danish[3]), Number(danish[2]), Number(danish[1]))
  const named = /^(\d{1,2})\.? ([a-z]{3,})\.? (\d{4})$/i.exec(text)
  if (!named) return undefined
  const word = (named[2] ?? '').toLowerCase()
  const month = months.findIndex((name) => name.startsWith(word))
  return checkedDay(Number(named[3]), month + 1, Number(named[1]))
}

/** A day that exists, in a year that a plan can have. */
function checkedDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1980 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'x', 'sand', 'true', '1'])
const no = new Set(['nej', 'n', 'no', 'falsk', 'false', '0'])

function readYesNo(raw: Plain): CellReading {
  const word = String(raw).trim().toLowerCase()
  if (yes.has(word)) return { value: true }
  return no.has(word) ? { value: false } : fault('not-yes-or-no', raw, 'Ja, Nej')
}

const lookups = new WeakMap<Column, ReadonlyMap<string, string>>()

/** Every way of naming a coded value: its label, its code word, and for municipalities the forms people use. */
function lookupOf(column: Column): ReadonlyMap<string, string> {
  const known = lookups.get(column)
  if (known) return known
  const made = new Map<string, string>()
  for (const { id, label } of column.allowed ?? []) {
    made.set(label, id)
    made.set(normalise(id), id)
    made.set(normalise(label), id)
    if (column.key === 'municipality') {
      made.set(normalise(`${label} Kommune`), id)
      made.set(normalise(`${label}s Kommune`), id)
      made.set(normalise(`${label}s Regionskommune`), id)
      made.set(String(Number(id)), id)
    }
  }
  lookups.set(column, made)
  return made
}

function readCoded(column: Column, raw: Plain, suggest: typeof nearest): CellReading {
  const text = raw instanceof Date ? showRaw(raw) : String(raw)
  const lookup = lookupOf(column)
  // Most cells hold the label itself; only the others need looking at letter by letter.
  const id = lookup.get(text) ?? lookup.get(normalise(text))
  if (id !== undefined) return { value: id }
  const labels = (column.allowed ?? []).map(({ label }) => label)
  return fault('not-in-list', raw, expectedOf(column), suggest(text, labels) ?? null)
}
