// Workbooks in and out: a small wrapper around the spreadsheet library, so that nothing else knows which one it is.

import {
  type Cell,
  type CellStyle,
  type DataValidation,
  type Sheet as FileSheet,
  readXlsx,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx'
import type { RawCell } from '../../domain/import/cells.ts'
import type { Column, Sheet } from '../../domain/import/column.ts'
import { sheets } from '../../domain/import/columns.ts'
import { normalise } from '../../domain/import/nearest.ts'
import { columnLetters } from '../../domain/import/problems.ts'
import type { ImportRows } from '../../domain/import/rows.ts'
import type { RawSheet } from '../../domain/import/table.ts'
import { planCells, selfEvaluationCells, type WrittenCell } from '../../domain/import/write-rows.ts'
import { FileProblem } from './file-problem.ts'

const ours = new Set(Object.values(sheets).map(({ name }) => normalise(name)))

// A stray cell in the last column of many rows would else be paid for as thousands of empty ones in each.
const range = 'A1:IV1048576'

/** The template's sheets as they stand in a workbook; of other sheets only the names. */
export async function readWorkbook(bytes: Uint8Array): Promise<RawSheet[]> {
  const others: RawSheet[] = []
  try {
    const { sheets: found } = await readXlsx(bytes, {
      range,
      sheets: ({ name }) => {
        if (ours.has(normalise(name))) return true
        others.push({ name, rows: [] })
        return false
      },
    })
    return [...found.map(toRaw), ...others]
  } catch (cause) {
    throw Object.assign(new FileProblem('file-unreadable'), { cause })
  }
}

function toRaw({ name, rows, cells }: FileSheet): RawSheet {
  const raw: RawCell[][] = rows
  for (const [place, cell] of cells ?? []) {
    const special = toSpecial(cell)
    if (special === undefined) continue
    const [row = 0, column = 0] = place.split(',').map(Number)
    const line = raw[row]
    if (line) line[column] = special
  }
  return { name, rows: raw }
}

/** A formula's last result is not trusted: whoever made the file may not have seen it. */
function toSpecial({ type, formula, value }: Cell): RawCell | undefined {
  if (type === 'formula' || formula !== undefined) return { formula: formula ?? '' }
  return type === 'error' ? { error: String(value) } : undefined
}

const headerStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCEBE8' } },
} as const satisfies CellStyle
const dayFormat = 'dd-mm-yyyy'
const moneyFormat = '#,##0'
/** Drop-downs reach this far below the rows that are filled in. */
const spareRows = 2000

/** Makes a workbook of the template, filled with `rows`: empty rows give the template itself. */
export async function writeWorkbook(rows: ImportRows): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      dataSheet(sheets.plans, rows.plans.map(planCells)),
      dataSheet(sheets.selfEvaluations, rows.selfEvaluations.map(selfEvaluationCells)),
      helpSheet(),
      listSheet(),
    ],
    defaultFont: { name: 'Calibri', size: 11 },
  })
}

function dataSheet(sheet: Sheet, rows: WrittenCell[][]): WriteSheet {
  const last = rows.length + spareRows
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, kind }) => ({ width, ...formatOf(kind) })),
    rows: [sheet.columns.map(({ header }) => header), ...rows],
    cells: styledHeader(sheet.columns.length),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetters(sheet.columns.length - 1)}${rows.length + 1}` },
    dataValidations: sheet.columns.flatMap((column, index) =>
      validationOf(column, columnLetters(index), last),
    ),
  }
}

function formatOf(kind: Column['kind']): { numFmt?: string } {
  if (kind === 'day') return { numFmt: dayFormat }
  return kind === 'kroner' ? { numFmt: moneyFormat } : {}
}

function styledHeader(columns: number) {
  return new Map(Array.from({ length: columns }, (_, column) => [`0,${column}`, { style: headerStyle }]))
}

function validationOf(column: Column, letters: string, last: number): DataValidation[] {
  const common = {
    range: `${letters}2:${letters}${last}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: column.header.slice(0, 32),
    inputMessage: column.help.slice(0, 255),
    showErrorMessage: true,
    errorTitle: 'Ret værdien',
  }
  if (column.kind === 'yesNo')
    return [{ ...common, type: 'list', values: ['Ja', 'Nej'], errorMessage: 'Vælg Ja eller Nej.' }]
  const list = lists.findIndex(({ labels }) => labels === labelsOf(column))
  if (list < 0) return [{ ...common, showErrorMessage: false, type: 'custom', formula1: 'TRUE' }]
  const from = columnLetters(list)
  const formula1 = `Lister!$${from}$2:$${from}$${(lists[list]?.labels.length ?? 0) + 1}`
  return [{ ...common, type: 'list', formula1, errorMessage: 'Vælg en værdi fra listen.' }]
}

const labelsByList = new Map<string, readonly string[]>()

/** The labels of a coded column; columns with the same values share one list. */
function labelsOf({ allowed }: Column): readonly string[] | undefined {
  if (!allowed) return undefined
  const labels = allowed.map(({ label }) => label)
  const key = labels.join('|')
  const known = labelsByList.get(key)
  if (known) return known
  labelsByList.set(key, labels)
  return labels
}

const lists = makeLists()

function makeLists(): { header: string; labels: readonly string[] }[] {
  const made = new Map<readonly string[], string>()
  for (const sheet of Object.values(sheets)) {
    for (const column of sheet.columns) {
      const labels = labelsOf(column)
      if (labels && !made.has(labels)) made.set(labels, column.header.replace(/: .*| \d$/, ''))
    }
  }
  return [...made].map(([labels, header]) => ({ header, labels }))
}

function listSheet(): WriteSheet {
  const longest = Math.max(...lists.map(({ labels }) => labels.length))
  const rows = Array.from({ length: longest }, (_, row) => lists.map(({ labels }) => labels[row] ?? null))
  return {
    name: 'Lister',
    columns: lists.map(({ labels }) => ({
      width: Math.min(50, Math.max(...labels.map(({ length }) => length)) + 2),
    })),
    rows: [lists.map(({ header }) => header), ...rows],
    cells: styledHeader(lists.length),
    freezePane: { rows: 1 },
  }
}

const introduction = [
  'Sådan udfylder du skabelonen',
  'Skriv én plan på hver linje i arket Planer og én aktivitet med sin selvevaluering på hver linje i arket Selvevalueringer.',
  'Kolonner med * skal udfyldes. I mange kolonner kan du vælge fra en liste; værdierne står i arket Lister.',
  'Datoer skrives som 31.12.2012 og beløb i hele kroner. Brug tal og tekst, ikke formler, og skriv ingen navne på personer.',
  'Indlæs filen igen, når noget er rettet: Det samme nummer opdaterer den samme plan eller aktivitet, og intet bliver dobbelt.',
]

function helpSheet(): WriteSheet {
  const described = Object.values(sheets).flatMap(({ name, columns }) =>
    columns.map(({ header, required, help, example }) => [
      name,
      required ? `${header} *` : header,
      help,
      example,
    ]),
  )
  return {
    name: 'Vejledning',
    columns: [{ width: 18 }, { width: 34 }, { width: 80 }, { width: 40 }],
    rows: [
      ...introduction.map((line) => [line]),
      [],
      ['Ark', 'Kolonne', 'Hvad der skal stå', 'Eksempel'],
      ...described,
    ],
    cells: helpStyles(),
  }
}

function helpStyles() {
  const styles = new Map<string, { style: CellStyle }>([
    ['0,0', { style: { font: { bold: true, size: 14 } } }],
  ])
  for (const column of [0, 1, 2, 3])
    styles.set(`${introduction.length + 1},${column}`, { style: headerStyle })
  return styles
}
