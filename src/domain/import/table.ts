// Reads one sheet against its columns: finds each column by its header, understands each cell, places each fault.

import { type CellValue, isEmpty, type RawCell, readCell, showRaw } from './cells.ts'
import type { Column, Sheet } from './column.ts'
import { nearest, normalise } from './nearest.ts'
import { columnLetters, type ImportProblem, type ImportProblemCode, problemLimit } from './problems.ts'

/** A sheet as a file holds it; the first row has the headers. */
export interface RawSheet {
  readonly name: string
  readonly rows: readonly (readonly RawCell[])[]
}

/** One understood line: values by column key, and where to point when something about the line is wrong. */
export interface Line {
  readonly values: Readonly<Record<string, CellValue>>
  /** False when a cell of the line had a fault; such a line is not judged as a whole. */
  readonly sound: boolean
  problem(
    code: ImportProblemCode,
    key: string,
    details?: Partial<Pick<ImportProblem, 'found' | 'expected'>>,
  ): void
}

/** Gathers problems up to the limit and counts them all. */
export class Problems {
  readonly kept: ImportProblem[] = []
  count = 0

  get full(): boolean {
    return this.kept.length >= problemLimit
  }

  add(problem: ImportProblem): void {
    this.count++
    if (!this.full) this.kept.push(problem)
  }
}

interface Placed {
  readonly column: Column
  /** Position in the file; -1 when the file lacks the column. */
  readonly at: number
}

const noSuggestion = () => undefined

/** Reads every line of the sheet, skipping empty ones, and hands each to `take` in order. A blank sheet has none. */
export function readTable(sheet: Sheet, raw: RawSheet, problems: Problems, take: (line: Line) => void): void {
  if (isBlank(raw)) return
  const placed = placeColumns(sheet, raw, problems)
  for (let index = 1; index < raw.rows.length; index++) {
    const cells = raw.rows[index] ?? []
    if (placed.every(({ at }) => isEmpty(cells[at]))) continue
    take(readLine(raw.name, placed, cells, index + 1, problems))
  }
}

/** Keys of the columns that the file lacks in a sheet that it has. A blank sheet lacks none. */
export function missingColumns(sheet: Sheet, raw: RawSheet | undefined): string[] {
  if (!raw || isBlank(raw)) return []
  const headers = headersOf(raw)
  return sheet.columns.filter(({ header }) => !headers.includes(normalise(header))).map(({ key }) => key)
}

const isBlank = ({ rows }: RawSheet): boolean => rows.every((cells) => cells.every(isEmpty))

const headersOf = (raw: RawSheet): readonly string[] =>
  (raw.rows[0] ?? []).map((cell) => normalise(showRaw(cell)))

function placeColumns(sheet: Sheet, raw: RawSheet, problems: Problems): readonly Placed[] {
  const headers = headersOf(raw)
  const add = (code: ImportProblemCode, at: number, details: Partial<ImportProblem>) =>
    problems.add({
      code,
      sheet: raw.name,
      cell: `${columnLetters(at)}1`,
      column: '',
      found: '',
      expected: '',
      nearest: null,
      ...details,
    })
  const known = new Map(sheet.columns.map((column) => [normalise(column.header), column]))
  const missing = sheet.columns.filter(({ header }) => !headers.includes(normalise(header)))
  for (const [at, header] of headers.entries()) {
    if (header === '') continue
    const found = showRaw(raw.rows[0]?.[at] ?? null).trim()
    if (!known.has(header)) {
      const near = nearest(
        found,
        missing.map((column) => column.header),
      )
      add('unknown-column', at, { column: found, found, nearest: near ?? null })
    } else if (headers.indexOf(header) !== at) add('duplicate-column', at, { column: found, found })
  }
  for (const column of missing) {
    if (column.required)
      add('missing-column', headers.length, { column: column.header, expected: column.header })
  }
  return sheet.columns.map((column) => ({ column, at: headers.indexOf(normalise(column.header)) }))
}

function readLine(
  sheet: string,
  placed: readonly Placed[],
  cells: readonly RawCell[],
  row: number,
  problems: Problems,
): Line {
  const values: Record<string, CellValue> = {}
  let sound = true
  const place = ({ column, at }: Placed) => ({
    sheet,
    cell: `${columnLetters(Math.max(at, 0))}${row}`,
    column: column.header,
  })
  for (const one of placed) {
    // A column that is missing was told once, at the header.
    if (one.at < 0) {
      values[one.column.key] = null
      if (one.column.required) sound = false
      continue
    }
    const reading = readCell(one.column, cells[one.at], problems.full ? noSuggestion : nearest)
    if ('value' in reading) values[one.column.key] = reading.value
    else {
      sound = false
      problems.add({ ...reading.fault, ...place(one) })
    }
  }
  return {
    values,
    sound,
    problem(code, key, details = {}) {
      const one = placed.find(({ column }) => column.key === key)
      if (one) problems.add({ code, ...place(one), found: '', expected: '', nearest: null, ...details })
    },
  }
}
