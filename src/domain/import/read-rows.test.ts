import { describe, expect, it } from 'vitest'
import { asStored } from '../../../test/support/rows.ts'
import { exampleRows } from '../example/example.ts'
import type { RawCell } from './cells.ts'
import type { SheetId } from './column.ts'
import { sheets } from './columns.ts'
import { compareRows } from './compare.ts'
import { problemLimit } from './problems.ts'
import { activityKey, planKey, readRows } from './read-rows.ts'
import type { ImportRows, SelfEvaluationRow } from './rows.ts'
import type { RawSheet } from './table.ts'
import { planCells, selfEvaluationCells } from './write-rows.ts'

const unknown = { knownPlan: () => false }
const headers = (id: SheetId) => sheets[id].columns.map(({ header }) => header)

function toSheets({ plans, selfEvaluations }: ImportRows): RawSheet[] {
  return [
    { name: 'Planer', rows: [headers('plans'), ...plans.map(planCells)] },
    {
      name: 'Selvevalueringer',
      rows: [headers('selfEvaluations'), ...selfEvaluations.map(selfEvaluationCells)],
    },
  ]
}

const example = exampleRows()
const [planTemplate] = example.plans
const [rowTemplate] = example.selfEvaluations
if (!planTemplate || !rowTemplate) throw new Error('the example has rows')

describe('a file', () => {
  it('with the whole example data comes back the same, and compared with itself changes nothing', () => {
    const read = readRows(toSheets(example), unknown)
    expect(read.problems).toEqual([])
    expect(read.rows).toEqual(example)
    const { plans, selfEvaluations, notInFile } = compareRows(read.rows, asStored(example))
    expect([plans.added, plans.changed, selfEvaluations.added, selfEvaluations.changed]).toEqual([
      [],
      [],
      [],
      [],
    ])
    expect([plans.unchanged, selfEvaluations.unchanged, notInFile]).toEqual([162, 557, 0])
  })

  it('with its columns in another order is read the same', () => {
    const [plans, evaluations] = toSheets(example)
    if (!plans || !evaluations) throw new Error('there are two sheets')
    const turned = { ...plans, rows: plans.rows.map((row) => [...row].reverse()) }
    expect(readRows([turned, evaluations], unknown).rows).toEqual(example)
  })
})

/** The example's first rows with one cell of the self-evaluations replaced. */
function readWith(header: string, cell: RawCell, change: (cells: RawCell[]) => void = () => {}) {
  const [plans] = toSheets({ plans: example.plans.slice(0, 1), selfEvaluations: [] })
  const at = headers('selfEvaluations').indexOf(header)
  const row: RawCell[] = selfEvaluationCells(rowTemplate as SelfEvaluationRow)
  row[at] = cell
  change(row)
  const sheet = { name: 'Selvevalueringer', rows: [headers('selfEvaluations'), row] }
  return readRows(plans ? [plans, sheet] : [sheet], unknown)
}

describe('what is wrong is told by sheet, cell, content and expectation', () => {
  it('a mistyped type with the one that was meant', () => {
    const { problems } = readWith('Aktivitetstype', 'Lektiecaffe')
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'not-in-list',
        sheet: 'Selvevalueringer',
        cell: 'F2',
        column: 'Aktivitetstype',
        found: 'Lektiecaffe',
        nearest: 'Lektiecafé',
      }),
    ])
  })

  it.each([
    ['Titel', null, 'required', 'D2'],
    ['Titel', '   ', 'required', 'D2'],
    ['Startdato', '31.02.2010', 'not-a-day', 'H2'],
    ['Slutdato', '01.01.1999', 'ends-before-start', 'I2'],
    ['Frivillige', 'N/A', 'not-a-whole-number', 'AA2'],
    ['Frivillige', -3, 'negative', 'AA2'],
    ['Hovedaktivitet', 'måske', 'not-yes-or-no', 'G2'],
    ['Beskrivelse', { formula: 'HYPERLINK("http://example.org")' }, 'formula', 'E2'],
    ['Plannummer', 'XX-1', 'unknown-plan', 'B2'],
    ['Evalueret den', '01.01.1999', 'evaluated-before-start', 'AB2'],
  ])('%s with %j', (header, cell, code, place) => {
    const { problems, rows } = readWith(header, cell)
    expect(problems.map((problem) => [problem.code, problem.cell])).toEqual([[code, place]])
    expect(rows.selfEvaluations).toEqual([])
  })

  it('a plan that is not granted, and an activity that is a draft: their own people’s alone', () => {
    const told = (held: { plan?: string; activity?: string }) =>
      readRows(toSheets({ plans: [planTemplate], selfEvaluations: [rowTemplate] }), {
        ...unknown,
        held: { plan: (key) => key === held.plan, activity: (key) => key === held.activity },
      }).problems.map(({ code, sheet, cell }) => [code, sheet, cell])
    const { programme, plan, reference } = rowTemplate
    expect(told({ plan: planKey(programme, plan) })).toEqual([
      ['plan-not-granted', 'Planer', 'B2'],
      ['plan-not-granted', 'Selvevalueringer', 'B2'],
    ])
    expect(told({ activity: activityKey(programme, plan, reference) })).toEqual([
      ['activity-is-draft', 'Selvevalueringer', 'C2'],
    ])
  })

  it('a reason that is missing, and one that should not be there', () => {
    const at = headers('selfEvaluations').indexOf('Trin 3: Målopfyldelse')
    const missing = readWith('Hovedårsag', null, (cells) => {
      cells[at] = 'Ikke nået'
      for (const other of ['Anden årsag 1', 'Anden årsag 2'])
        cells[headers('selfEvaluations').indexOf(other)] = null
    })
    expect(missing.problems.map(({ code }) => code)).toEqual(['reason-missing'])
    const extra = readWith('Hovedårsag', 'Andet', (cells) => {
      cells[at] = 'Nået'
    })
    expect(extra.problems.map(({ code }) => code)).toEqual(['reason-with-reached'])
  })

  it('an activity without any target group or role', () => {
    const { problems } = readWith('Andre målgrupper', null, (cells) => {
      for (const [index, header] of headers('selfEvaluations').entries()) {
        if (/^(Målgruppe|Rolle): /.test(header)) cells[index] = null
      }
    })
    expect(problems.map(({ code }) => code)).toEqual(['no-target-group', 'no-role'])
  })

  it('the same activity twice, a column missing, one too many, and one twice', () => {
    const cells = planCells(planTemplate)
    const sheet = (first: RawCell[], ...rows: RawCell[][]): RawSheet[] => [
      { name: 'planer', rows: [first, ...rows] },
    ]
    const codes = (raw: RawSheet[]) =>
      readRows(raw, unknown).problems.map(({ code, cell }) => `${code} ${cell}`)
    expect(codes(sheet(headers('plans'), cells, cells))).toEqual(['duplicate-row B3'])
    expect(codes(sheet(['Midler', 'Plannumer', ...headers('plans').slice(2)], cells))).toEqual([
      'unknown-column B1',
      'missing-column M1',
    ])
    expect(codes(sheet([...headers('plans'), 'Midler'], cells))).toEqual(['duplicate-column M1'])
  })

  it('a workbook without our sheets, and one without rows', () => {
    const [missing] = readRows([{ name: 'Ark1', rows: [['a']] }], unknown).problems
    expect(missing).toMatchObject({
      code: 'missing-sheet',
      found: 'Ark1',
      expected: 'Planer, Selvevalueringer',
    })
    const [empty] = readRows(
      [{ name: 'Planer', rows: [headers('plans'), [], [null, '  ']] }],
      unknown,
    ).problems
    expect(empty?.code).toBe('empty-file')
  })

  it('at most a thousand problems, counting them all', () => {
    const rows = Array.from({ length: 700 }, () => ['x', ...Array<RawCell>(11).fill('y')])
    const read = readRows([{ name: 'Planer', rows: [headers('plans'), ...rows] }], unknown)
    expect(read.problems).toHaveLength(problemLimit)
    expect(read.problemCount).toBeGreaterThan(2000)
  })
})

describe('comparing', () => {
  it('names the columns that differ, before and after, and leaves out what is the same', () => {
    const changed = { ...rowTemplate, title: 'En anden titel', volunteers: 77 }
    const { selfEvaluations } = compareRows(
      { plans: [], selfEvaluations: [changed] },
      asStored({ plans: [], selfEvaluations: [rowTemplate] }),
    )
    expect(selfEvaluations.changed[0]?.fields).toEqual([
      { column: 'Titel', before: rowTemplate.title, after: 'En anden titel' },
      { column: 'Frivillige', before: String(rowTemplate.volunteers ?? ''), after: '77' },
    ])
  })
})
