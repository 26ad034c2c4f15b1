// CSV in and out: whatever encoding and separator a Danish spreadsheet or database chose.

import { parse } from 'csv-parse/sync'
import type { Sheet, SheetId } from '../../domain/import/column.ts'
import { sheets } from '../../domain/import/columns.ts'
import { normalise } from '../../domain/import/nearest.ts'
import type { RawSheet } from '../../domain/import/table.ts'
import { FileProblem } from './file-problem.ts'

/** A CSV holds one of the template's two sheets; its headers tell which. */
export function readCsv(bytes: Uint8Array): RawSheet[] {
  const text = decode(bytes)
  const rows = parseRows(text)
  const sheet = recognise(rows[0] ?? [])
  if (!sheet) throw new FileProblem('csv-not-recognised')
  return [{ name: sheet.name, rows }]
}

/** UTF-8 where it is valid, else the code page of Danish Windows. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** As many lines as a sheet can have. */
const maxLines = 1_048_576

function parseRows(text: string): string[][] {
  let lines = 0
  // The parser makes an error of each line that is shorter than the header; tracing where costs more than the parsing.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      on_record(line: string[]) {
        if (++lines > maxLines) throw new FileProblem('file-too-heavy')
        return line
      },
    })
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause
    throw Object.assign(new FileProblem('file-unreadable'), { cause })
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The separator that the header line has most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? ''
  const [best = ';'] = [';', ',', '\t'].sort((a, b) => header.split(b).length - header.split(a).length)
  return best
}

/** The sheet with which the header shares most columns, when that is at least three. */
function recognise(header: readonly string[]): Sheet | undefined {
  const found = new Set(header.map(normalise))
  const score = ({ columns }: Sheet) => columns.filter((column) => found.has(normalise(column.header))).length
  const [best] = Object.values(sheets).sort((a, b) => score(b) - score(a))
  return best && score(best) >= 3 ? best : undefined
}

/** The header line of a sheet, for filling in; with a mark that lets spreadsheets see that it is UTF-8. */
export function csvTemplate(id: SheetId): string {
  return `\uFEFF${sheets[id].columns.map(({ header }) => header).join(';')}\r\n`
}
