import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleRows } from '../example/example.ts'
import {
  attainmentIds,
  partnerIds,
  roleIds,
  successIds,
  targetGroupIds,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import type { RawCell } from './cells.ts'
import type { SheetId } from './column.ts'
import { sheets } from './columns.ts'
import { compareRows } from './compare.ts'
import { problemLimit } from './problems.ts'
import { readRows } from './read-rows.ts'
import type { ImportRows, PlanRow, SelfEvaluationRow, StepRow } from './rows.ts'
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

const text = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((value) => value.replaceAll('\r', '').trim())
  .filter((value) => value !== '' && !value.includes('\0'))
const optional = fc.oneof(fc.constant(''), text)
const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
const kroner = fc.nat({ max: 1_000_000_000 })
const plan: fc.Arbitrary<PlanRow> = fc.record({
  programme: fc.constant('2006-10' as const),
  reference: text,
  name: text,
  municipality: fc.constantFrom('0101', '0751', '0461', '0851'),
  housingOrganisation: text,
  startsOn: day('2006-01-01', '2010-12-31'),
  endsOn: day('2011-01-01', '2017-12-31'),
  kroner: fc.record({ fund: kroner, 'housing-organisation': kroner, municipality: kroner, other: kroner }),
  example: fc.boolean(),
})
const step: fc.Arbitrary<StepRow> = fc.record({
  goal: text,
  indicator: optional,
  target: optional,
  result: optional,
  attainment: fc.constantFrom(...attainmentIds),
})
const ordered = <Id extends string>(
  known: readonly Id[],
  options: { minLength?: number; maxLength?: number } = {},
) => fc.subarray([...known], options)
const evaluation = (plans: readonly PlanRow[]): fc.Arbitrary<SelfEvaluationRow> =>
  fc
    .record({
      plan: fc.constantFrom(...plans.map(({ reference }) => reference)),
      reference: text,
      title: text,
      description: optional,
      mainActivity: fc.boolean(),
      startsOn: day('2006-01-01', '2008-12-31'),
      endsOn: day('2009-01-01', '2013-12-31'),
      evaluatedOn: day('2009-01-01', '2013-12-31'),
      targetGroups: ordered(targetGroupIds, { minLength: 1 }).map((ids) =>
        Object.fromEntries(ids.map((id, index) => [id, index % 2 ? 'secondary' : 'primary'] as const)),
      ),
      otherTargetGroup: optional,
      roles: ordered(roleIds, { minLength: 1 }),
      partners: ordered(partnerIds, { maxLength: 3 }),
      volunteers: fc.option(fc.nat({ max: 500 })),
      steps: fc.tuple(step, step, step),
      reasons: ordered(unmetReasonIds, { minLength: 1, maxLength: 3 }),
      successes: ordered(successIds, { maxLength: 3 }),
      learned: optional,
    })
    .map(({ reasons, ...row }) => {
      const [mainReason = null, ...otherReasons] = row.steps[2].attainment === 'reached' ? [] : reasons
      return { ...rowTemplate, ...row, mainReason, otherReasons }
    })
const unique = <Row>(rows: readonly Row[], key: (row: Row) => string) => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
]
const files: fc.Arbitrary<ImportRows> = fc.array(plan, { minLength: 1, maxLength: 4 }).chain((all) => {
  const plans = unique(all, ({ reference }) => reference)
  return fc.array(evaluation(plans), { maxLength: 6 }).map((rows) => ({
    plans,
    selfEvaluations: unique(rows, ({ plan: own, reference }) => `${own}|${reference}`),
  }))
})

describe('a file', () => {
  it('that was written from rows is read as those rows', () => {
    fc.assert(
      fc.property(files, (rows) => {
        const read = readRows(toSheets(rows), unknown)
        expect(read.problems).toEqual([])
        expect(read.rows).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  })

  it('with the whole example data comes back the same, and compared with itself changes nothing', () => {
    const read = readRows(toSheets(example), unknown)
    expect(read.problems).toEqual([])
    expect(read.rows).toEqual(example)
    const { plans, selfEvaluations, notInFile } = compareRows(read.rows, example)
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
      { plans: [], selfEvaluations: [rowTemplate] },
    )
    expect(selfEvaluations.changed[0]?.fields).toEqual([
      { column: 'Titel', before: rowTemplate.title, after: 'En anden titel' },
      { column: 'Frivillige', before: String(rowTemplate.volunteers ?? ''), after: '77' },
    ])
  })
})
