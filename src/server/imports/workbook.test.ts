import { describe, expect, it } from 'vitest'
import {
  columnAt,
  excelWorkbook,
  fewRows,
  type Line,
  linesOf,
  openWithExcelJs,
} from '../../../test/support/files.ts'
import { exampleRows } from '../../domain/example/example.ts'
import type { SheetId } from '../../domain/import/column.ts'
import { sheets } from '../../domain/import/columns.ts'
import { columnLetters } from '../../domain/import/problems.ts'
import { nothingStored, readFile } from './read-file.ts'
import { writeWorkbook } from './workbook.ts'

const rows = fewRows(2)
const read = (bytes: Uint8Array) => readFile(bytes, nothingStored, () => {})

/** The rows as another hand's workbook, with one cell of the second line replaced. */
function workbookWith(id: SheetId, key: string, value: Line[number]): Promise<Buffer> {
  const lines = linesOf(rows)
  const line = lines[sheets[id].name]?.[1]
  if (line) line[columnAt(id, key)] = value
  return excelWorkbook(lines)
}

const workbook = await openWithExcelJs(await writeWorkbook(rows))

describe('the workbook that is handed out', () => {
  const planSheet = workbook.getWorksheet('Planer')
  const formSheet = workbook.getWorksheet('Selvevalueringer')
  const listSheet = workbook.getWorksheet('Lister')

  it('opens in another library, with its four sheets', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Planer',
      'Selvevalueringer',
      'Vejledning',
      'Lister',
    ])
  })

  it('has its headers in bold, held in view, above the values', () => {
    expect(planSheet?.getCell('A1').font.bold).toBe(true)
    expect(planSheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    const [first] = rows.plans
    expect(planSheet?.getCell('B2').value).toBe(first?.reference)
    expect(planSheet?.getCell('F2').value).toEqual(new Date(`${first?.startsOn}T00:00:00Z`))
    expect(planSheet?.getCell('H2').value).toBe(first?.kroner.fund)
  })

  it('offers every coded column its values, which stand on the sheet of lists', () => {
    for (const [id, sheet] of [
      ['plans', planSheet],
      ['selfEvaluations', formSheet],
    ] as const) {
      for (const [index, { allowed, header }] of sheets[id].columns.entries()) {
        if (!allowed) continue
        const validation = sheet?.getCell(`${columnLetters(index)}2`).dataValidation
        expect(validation?.type, header).toBe('list')
        const [, column = '', last = ''] = /^Lister!\$(\w+)\$2:\$\w+\$(\d+)$/.exec(
          String(validation?.formulae[0]),
        ) ?? ['']
        const offered = allowed.map((_, at) => listSheet?.getCell(`${column}${at + 2}`).value)
        expect(offered, header).toEqual(allowed.map(({ label }) => label))
        expect(Number(last), header).toBe(allowed.length + 1)
      }
    }
  })

  it('explains every column with what to write and an example', () => {
    const help = workbook.getWorksheet('Vejledning')
    const explained = new Set<string>()
    help?.eachRow((row) => {
      explained.add(`${row.getCell(1).value}: ${String(row.getCell(2).value).replace(/ \*$/, '')}`)
    })
    for (const { name, columns } of Object.values(sheets)) {
      for (const { header } of columns) expect(explained).toContain(`${name}: ${header}`)
    }
  })

  it('gives every row of the example data back as it was', async () => {
    const example = exampleRows()
    const result = await read(await writeWorkbook(example))
    expect(result.problems).toEqual([])
    expect(result.rows).toEqual(example)
  })

  it('has no lines to import when it is the empty template', async () => {
    const { problems } = await read(await writeWorkbook({ plans: [], selfEvaluations: [] }))
    expect(problems.map(({ code }) => code)).toEqual(['empty-file'])
  })
})

describe('a workbook by another hand', () => {
  it('is read as what was written', async () => {
    const result = await read(await excelWorkbook(linesOf(rows)))
    expect(result.problems).toEqual([])
    expect(result.rows).toEqual(rows)
  })

  it('may hold text with several fonts, and links', async () => {
    const rich = await read(
      await workbookWith('plans', 'name', {
        richText: [{ text: 'Skov' }, { font: { bold: true }, text: 'bakken' }],
      }),
    )
    expect(rich.rows.plans[0]?.name).toBe('Skovbakken')
    const link = await read(
      await workbookWith('plans', 'name', { text: 'Skovbakken', hyperlink: 'https://example.org' }),
    )
    expect(link.rows.plans[0]?.name).toBe('Skovbakken')
  })

  it('may write days as text, and truth as truth', async () => {
    const typed = await read(await workbookWith('plans', 'startsOn', '1. marts 2008'))
    expect(typed.rows.plans[0]?.startsOn).toBe('2008-03-01')
    const truth = await read(await workbookWith('selfEvaluations', 'mainActivity', true))
    expect(truth.rows.selfEvaluations[0]?.mainActivity).toBe(true)
  })

  it('is told where a formula stands, and its last result is not used', async () => {
    const { problems, rows: found } = await read(
      await workbookWith('plans', 'fund', { formula: 'SUM(A1:A9)', result: 5_000_000 }),
    )
    expect(problems).toEqual([
      expect.objectContaining({ code: 'formula', sheet: 'Planer', cell: 'H2', found: '=SUM(A1:A9)' }),
    ])
    expect(found.plans).toHaveLength(rows.plans.length - 1)
  })

  it('is told where a cell shows an error', async () => {
    const { problems } = await read(await workbookWith('plans', 'name', { error: '#REF!' }))
    expect(problems).toEqual([expect.objectContaining({ code: 'error-value', cell: 'C2', found: '#REF!' })])
  })

  it('is told which cell has a value that is not allowed, and the nearest that is', async () => {
    const cell = `${columnLetters(columnAt('selfEvaluations', 'activityType'))}2`
    const { problems } = await read(await workbookWith('selfEvaluations', 'activityType', 'Lektiekafeen'))
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'not-in-list',
        sheet: 'Selvevalueringer',
        cell,
        found: 'Lektiekafeen',
      }),
    ])
    expect(problems[0]?.nearest).toBe('Lektiecafé')
  })

  it('may say half a sign where a text was cut, and is then told so in a text that can be stored', async () => {
    const cut = `${'x'.repeat(99)}😀`
    const { problems } = await read(await workbookWith('plans', 'municipality', cut))
    expect(problems[0]?.found.isWellFormed()).toBe(true)
  })

  it('with none of the sheets is told which it has', async () => {
    const { problems } = await read(await excelWorkbook({ Ark1: [['x']], Ark2: [['y']] }))
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'missing-sheet',
        found: 'Ark1, Ark2',
        expected: 'Planer, Selvevalueringer',
      }),
    ])
  })
})
