import { describe, expect, it } from 'vitest'
import { columnAt, fewRows, type Line, linesOf } from '../../../test/support/files.ts'
import type { SheetId } from '../../domain/import/column.ts'
import { csvTemplate } from './csv.ts'
import { FileProblem } from './file-problem.ts'
import { nothingStored, readFile } from './read-file.ts'

const rows = fewRows(2)
const { Planer: plans = [], Selvevalueringer: selfEvaluations = [] } = linesOf(rows)

const day = (date: Date) => date.toISOString().slice(0, 10).split('-').reverse().join('.')

/** As a Danish spreadsheet saves it: dates with full stops, quotes where a text needs them. */
function csv(lines: readonly Line[], separator = ';'): string {
  const cell = (value: Line[number]) => {
    const text = value instanceof Date ? day(value) : String(value ?? '')
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `${lines.map((line) => line.map(cell).join(separator)).join('\r\n')}\r\n`
}

/** Every character that the texts use is in the code page below 256, where it equals Latin-1. */
const windows1252 = (text: string) => Buffer.from(text.replaceAll('–', '-').replaceAll('”', '"'), 'latin1')

const known = rows.plans.map(({ programme, reference }) => `${programme}|${reference}`)
const read = (bytes: Uint8Array) => readFile(bytes, { ...nothingStored, plans: known }, () => {})

function withCell(lines: readonly Line[], id: SheetId, key: string, value: string): Line[] {
  return lines.map((line, index) =>
    index === 1 ? line.map((cell, at) => (at === columnAt(id, key) ? value : cell)) : line,
  )
}

describe('CSV as it comes', () => {
  it.each([
    ['semicolons, UTF-8', Buffer.from(csv(plans))],
    ['semicolons, UTF-8 with its mark', Buffer.from(`\uFEFF${csv(plans)}`)],
    ['commas', Buffer.from(csv(plans, ','))],
    ['tabs', Buffer.from(csv(plans, '\t'))],
    ['Windows-1252', windows1252(csv(plans))],
    ['lines that end as on Unix', Buffer.from(csv(plans).replaceAll('\r\n', '\n'))],
    ['no last line end', Buffer.from(csv(plans).trimEnd())],
  ])('plans with %s are the plans that were written', async (_form, bytes) => {
    const result = await read(bytes)
    expect(result.problems).toEqual([])
    expect(result.rows).toEqual({ plans: rows.plans, selfEvaluations: [] })
  })

  it('self-evaluations are known by their headers, and may name plans that are stored', async () => {
    const result = await read(Buffer.from(csv(selfEvaluations)))
    expect(result.problems).toEqual([])
    expect(result.rows).toEqual({ plans: [], selfEvaluations: rows.selfEvaluations })
  })

  it('money may be written with full stops, decimal zeros and kr.', async () => {
    const lines = withCell(plans, 'plans', 'fund', '7.400.000,00 kr.')
    const result = await read(Buffer.from(csv(lines)))
    expect(result.rows.plans[0]?.kroner.fund).toBe(7_400_000)
  })

  it('a text that looks like a formula is a text', async () => {
    const lines = withCell(plans, 'plans', 'name', '=SUM(A1:A9)')
    const result = await read(Buffer.from(csv(lines)))
    expect(result.problems).toEqual([])
    expect(result.rows.plans[0]?.name).toBe('=SUM(A1:A9)')
  })

  it('a text may hold quotes, separators and line breaks', async () => {
    const text = 'Først "mødestedet";\nså, måske, haven'
    const result = await read(
      Buffer.from(csv(withCell(selfEvaluations, 'selfEvaluations', 'description', text))),
    )
    expect(result.rows.selfEvaluations[0]?.description).toBe(text)
  })

  it('a problem is placed where a spreadsheet shows it', async () => {
    const result = await read(Buffer.from(csv(withCell(plans, 'plans', 'municipality', 'Århuss'))))
    expect(result.problems).toEqual([
      expect.objectContaining({
        code: 'not-in-list',
        sheet: 'Planer',
        cell: 'D2',
        found: 'Århuss',
        nearest: 'Aarhus',
      }),
    ])
  })

  it('other tables are not recognised', async () => {
    await expect(read(Buffer.from('name;age\nGrete;84\n'))).rejects.toThrow(
      new FileProblem('csv-not-recognised'),
    )
    await expect(read(Buffer.from('a letter to the board'))).rejects.toThrow(
      new FileProblem('csv-not-recognised'),
    )
  })

  it('more lines than a sheet can have are too much, also when they are empty', async () => {
    await expect(read(Buffer.from(`${csv(plans)}${'\r\n'.repeat(1_048_576)}`))).rejects.toThrow(
      new FileProblem('file-too-heavy'),
    )
  })

  it('the templates are recognised and found to have no lines', async () => {
    for (const id of ['plans', 'selfEvaluations'] as const) {
      const { problems } = await read(Buffer.from(csvTemplate(id)))
      expect(problems.map(({ code }) => code)).toEqual(['empty-file'])
    }
  })
})
