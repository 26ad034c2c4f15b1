// The figures behind a chart: one description that the table on the page, the CSV file and the summary are made from.

import type { ChartFormat } from './chart-format.ts'

export interface TableColumn {
  readonly header: string
  /** `percent` takes a ratio between 0 and 1. The first column is the row's name and is text. */
  readonly kind: 'text' | 'integer' | 'percent'
}

/** Cells in the columns' order; null where there is nothing to tell. */
export interface TableRow {
  readonly key: string
  readonly cells: readonly (string | number | null)[]
  /** The list behind the row; its name leads there where none of its numbers does. */
  readonly href?: string
  /** The list behind each number, in the columns' order. */
  readonly cellHrefs?: readonly (string | undefined)[]
}

export interface ChartTable {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

/** How many ways the table, and its chart, lead on. */
export function countLinks({ rows }: ChartTable): number {
  const links = rows.flatMap((row) => [...new Set([row.href, ...(row.cellHrefs ?? [])])])
  return links.filter((href) => href !== undefined).length
}

/** Where a cell leads: a number to its list, the name to the row's unless a number leads there already. */
export function findCellHref(row: TableRow, index: number): string | undefined {
  const { href, cellHrefs = [] } = row
  // Behind nothing there is no list.
  if (index > 0) return row.cells[index] === null || row.cells[index] === 0 ? undefined : cellHrefs[index]
  return cellHrefs.includes(href) ? undefined : href
}

/** A cell as it is read on the page. */
export function cellText(
  cell: string | number | null,
  kind: TableColumn['kind'],
  format: ChartFormat,
): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  return kind === 'percent' ? format.percent(cell, 1) : format.integer(cell)
}

interface Extremes {
  readonly rows: number
  readonly largest: string
  readonly most: string
  readonly smallest: string
  readonly least: string
}

/** The rows with the highest and lowest figure of the first column of numbers; undefined where there are none. */
export function findExtremes(table: ChartTable, format: ChartFormat): Extremes | undefined {
  const column = table.columns.findIndex((candidate) => candidate.kind !== 'text')
  const kind = table.columns[column]?.kind ?? 'integer'
  const counted = table.rows.flatMap((row) => {
    const value = row.cells[column]
    return typeof value === 'number' ? [{ name: String(row.cells[0] ?? ''), value }] : []
  })
  const sorted = [...counted].sort((a, b) => b.value - a.value)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return {
    rows: table.rows.length,
    largest: first.name,
    most: cellText(first.value, kind, format),
    smallest: last.name,
    least: cellText(last.value, kind, format),
  }
}
