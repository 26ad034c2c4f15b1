// Lines of a CSV file that Danish Excel opens without questions: semicolons and a byte order mark.

export type Cell = string | number

/** A text that a spreadsheet would take for a formula is made a text again. */
function csvCell(cell: Cell): string {
  const text = String(cell)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`
}

/** The first line, with the mark that says how the file is written. */
export function csvHead(headers: readonly string[]): string {
  return `\uFEFF${csvLine(headers)}`
}
