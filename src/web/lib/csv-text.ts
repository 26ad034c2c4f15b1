// A table as a CSV file that Danish Excel opens without questions: semicolons and a byte order mark.

type Cell = string | number | undefined

function writeCell(value: Cell): string {
  if (value === undefined) return ''
  // What a spreadsheet would take for a formula is kept as text.
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function csvText(lines: readonly (readonly Cell[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(writeCell).join(';')).join('\r\n')}\r\n`
}
