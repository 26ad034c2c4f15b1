// The figures as a file that a spreadsheet opens as it stands: in Danish with semicolons and decimal commas, in English
// with commas and points; below the figures stands what they are.

import type { Language } from '../../domain/vocabulary/types.ts'
import type { ChartTable, TableColumn } from './chart-table.ts'

/** Lets spreadsheets see that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection). */
function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function csvNumber(value: number, kind: TableColumn['kind'], language: Language): string {
  const text = kind === 'percent' ? String(Math.round(value * 1000) / 10) : String(value)
  return language === 'da' ? text.replace('.', ',') : text
}

function headerOf(column: TableColumn): string {
  return column.kind === 'percent' && !column.header.includes('%') ? `${column.header} (%)` : column.header
}

/** `notes` are the lines of source, filter, n and date. Percentages are written as numbers with one decimal. */
export function tableToCsv(table: ChartTable, notes: readonly string[], language: Language): string {
  const separator = language === 'da' ? ';' : ','
  const quoted = (text: string) =>
    text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const cell = (value: string | number | null, column: TableColumn | undefined) => {
    if (value === null) return ''
    if (typeof value === 'string') return quoted(guarded(value))
    return quoted(csvNumber(value, column?.kind ?? 'integer', language))
  }
  const lines = [
    table.columns.map((column) => quoted(guarded(headerOf(column)))),
    ...table.rows.map((row) => row.cells.map((value, index) => cell(value, table.columns[index]))),
    [],
    ...notes.map((note) => [quoted(guarded(note))]),
  ]
  return `${byteOrderMark}${lines.map((line) => line.join(separator)).join('\r\n')}\r\n`
}
