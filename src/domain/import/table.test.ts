// How a sheet is found and read: its headers, its blank parts, and which lines know of each other.

import { describe, expect, it } from 'vitest'
import { asStored } from '../../../test/support/rows.ts'
import { exampleRows } from '../example/example.ts'
import type { RawCell } from './cells.ts'
import { sheets } from './columns.ts'
import { compareRows } from './compare.ts'
import { readRows } from './read-rows.ts'
import type { SelfEvaluationRow } from './rows.ts'
import { planCells, selfEvaluationCells } from './write-rows.ts'

const example = exampleRows()
const [plan] = example.plans
const [form] = example.selfEvaluations
const reachedForm = example.selfEvaluations.find(({ steps }) => steps[2].attainment === 'reached')
if (!plan || !form || !reachedForm) throw new Error('the example has a plan and forms')

const planHeaders = sheets.plans.columns.map(({ header }) => header)
const formHeaders = sheets.selfEvaluations.columns.map(({ header }) => header)
const formsSheet = (...lines: RawCell[][]) => ({ name: 'Selvevalueringer', rows: [formHeaders, ...lines] })
const plansSheet = (...lines: RawCell[][]) => ({ name: 'Planer', rows: [planHeaders, ...lines] })

function withCell(headers: readonly string[], cells: readonly RawCell[], header: string, value: RawCell) {
  const at = headers.indexOf(header)
  if (at < 0) throw new Error(`no column ${header}`)
  return cells.map((cell, index) => (index === at ? value : cell))
}

const known = { knownPlan: () => true }
const unknown = { knownPlan: () => false }
const codes = ({ problems }: ReturnType<typeof readRows>) => problems.map(({ code, cell }) => [code, cell])

describe('a sheet', () => {
  it('is known by its name and headers in any case, spacing and way of storing å', () => {
    const headers = formHeaders.map((header) => `  ${header.toUpperCase().normalize('NFD')} `)
    const result = readRows(
      [{ name: 'SELVEVALUERINGER ', rows: [headers, selfEvaluationCells(form)] }],
      known,
    )
    expect(result).toEqual({
      rows: { plans: [], selfEvaluations: [form] },
      problems: [],
      problemCount: 0,
    })
  })

  it('may be blank when the other is not, and other sheets are nobody’s business', () => {
    const help = { name: 'Vejledning', rows: [['Sådan udfylder du skabelonen']] }
    for (const rows of [[], [[]], [[null, ' '], [null]]]) {
      const result = readRows([{ name: 'Planer', rows }, help, formsSheet(selfEvaluationCells(form))], known)
      expect(codes(result)).toEqual([])
      expect(result.rows.selfEvaluations).toEqual([form])
    }
    expect(codes(readRows([{ name: 'Planer', rows: [] }], known))).toEqual([['empty-file', 'A2']])
  })

  it('skips blank lines and still points at the right one', () => {
    const late = withCell(planHeaders, planCells(plan), 'Slutdato', 'engang')
    const blank = planHeaders.map(() => ' ')
    const result = readRows([plansSheet(blank, [], planCells(plan), blank, late)], unknown)
    expect(codes(result)).toEqual([['not-a-day', 'G6']])
    expect(result.rows.plans).toEqual([plan])
  })

  it('names the column that an unknown one was probably meant to be', () => {
    const headers = planHeaders.map((header) => (header === 'Boligområde' ? 'Bolig område' : header))
    const { problems } = readRows([{ name: 'Planer', rows: [headers, planCells(plan)] }], unknown)
    expect(problems).toMatchObject([
      { code: 'unknown-column', cell: 'C1', found: 'Bolig område', nearest: 'Boligområde' },
      { code: 'missing-column', expected: 'Boligområde' },
    ])
  })

  it('shows no more of a header than of any cell', () => {
    const rows = [[...planHeaders, 'x'.repeat(30_000)], planCells(plan)]
    const { problems } = readRows([{ name: 'Planer', rows }], unknown)
    expect(problems).toMatchObject([{ code: 'unknown-column', found: 'x'.repeat(100) }])
  })

  it('tells how far it is', () => {
    const lines = Array.from({ length: 4000 }, (_, index) =>
      selfEvaluationCells({ ...form, reference: String(index) }),
    )
    const told: [number, number][] = []
    readRows([formsSheet(...lines)], { ...known, onProgress: (done, of) => told.push([done, of]) })
    expect(told).toEqual([
      [2000, 4000],
      [4000, 4000],
    ])
  })
})

describe('lines that belong together', () => {
  it('are not taken for one another when a number holds a bar', () => {
    const pair: SelfEvaluationRow[] = [
      { ...form, plan: 'A', reference: 'B|C' },
      { ...form, plan: 'A|B', reference: 'C' },
    ]
    const result = readRows([formsSheet(...pair.map(selfEvaluationCells))], known)
    expect(result).toMatchObject({ rows: { selfEvaluations: pair }, problemCount: 0 })
    const stored = asStored({ plans: [], selfEvaluations: pair.slice(0, 1) })
    expect(compareRows(result.rows, stored).selfEvaluations).toEqual({
      added: pair.slice(1),
      changed: [],
      unchanged: 1,
    })
  })

  it('tell a fault in a plan once, and not again at each of its activities', () => {
    for (const header of ['Midler', 'Kommune', 'Startdato']) {
      const faulty = withCell(planHeaders, planCells(plan), header, '?')
      const own = [1, 2, 3].map((reference) =>
        selfEvaluationCells({ ...form, plan: plan.reference, reference: String(reference) }),
      )
      const { problems } = readRows([plansSheet(faulty), formsSheet(...own)], unknown)
      expect(problems.map(({ column }) => column)).toEqual([header])
    }
  })

  it('leave out a plan that ends before it starts', () => {
    const result = readRows([plansSheet(planCells({ ...plan, endsOn: '1999-12-31' }))], unknown)
    expect(codes(result)).toEqual([['ends-before-start', 'G2']])
    expect(result.rows.plans).toEqual([])
  })
})

describe('a reason beside a goal that was reached', () => {
  it.each(['Hovedårsag', 'Anden årsag 1', 'Anden årsag 2'])('is pointed at in %s', (header) => {
    const cells = withCell(formHeaders, selfEvaluationCells(reachedForm), header, 'De frivillige faldt fra')
    const { problems } = readRows([formsSheet(cells)], known)
    expect(problems).toMatchObject([{ code: 'reason-with-reached', column: header }])
  })
})
