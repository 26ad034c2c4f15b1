// Compares what a file says with what is stored, line by line, so that an import changes only what is different.

import { sheets } from './columns.ts'
import { activityKey, planKey } from './read-rows.ts'
import type { ImportRows, PlanRow, SelfEvaluationRow } from './rows.ts'
import { type StoredForm, type StoredRows, saidIn, settlePlan, settleSelfEvaluation } from './settle.ts'
import { planCells, selfEvaluationCells, type WrittenCell } from './write-rows.ts'

export interface FieldChange {
  /** The column's header. */
  readonly column: string
  readonly before: string
  readonly after: string
}

export interface Comparison<Row> {
  readonly added: readonly Row[]
  readonly changed: readonly { readonly row: Row; readonly fields: readonly FieldChange[] }[]
  readonly unchanged: number
}

export interface RowsComparison {
  readonly plans: Comparison<PlanRow>
  readonly selfEvaluations: Comparison<SelfEvaluationRow>
  /** Stored activities of the file's plans that the file does not name; an import leaves them as they are. */
  readonly notInFile: number
  /** Forms that say something else than a self-evaluation in which people have written since: it stays as they wrote it. */
  readonly leftAlone: readonly SelfEvaluationRow[]
}

const keyOfActivity = ({ programme, plan, reference }: SelfEvaluationRow): string =>
  activityKey(programme, plan, reference)

/**
 * Compares by key; order does not matter. `stored` holds the records of the file's plans. The rows that are answered are
 * what will stand.
 */
export function compareRows(incoming: ImportRows, stored: StoredRows): RowsComparison {
  const [saidOfPlans, saidOfForms] = [saidIn(incoming, 'plans'), saidIn(incoming, 'selfEvaluations')]
  const selfEvaluations = compare(
    incoming.selfEvaluations,
    stored.selfEvaluations,
    keyOfActivity,
    (row, before) => settleSelfEvaluation(row, before, saidOfForms),
    selfEvaluationFields,
  )
  const storedOf = new Map(stored.selfEvaluations.map((row) => [keyOfActivity(row), row]))
  const named = new Set(incoming.selfEvaluations.map(keyOfActivity))
  return {
    plans: compare(
      incoming.plans,
      stored.plans,
      ({ programme, reference }) => planKey(programme, reference),
      (row, before) => settlePlan(row, before, saidOfPlans),
      planFields,
    ),
    selfEvaluations,
    leftAlone: incoming.selfEvaluations.filter((row) => {
      const before = storedOf.get(keyOfActivity(row))
      if (!before?.written) return false
      const settled = (form: StoredForm) => settleSelfEvaluation(row, form, saidOfForms)
      return selfEvaluationFields(settled(before), settled({ ...before, written: false })).length > 0
    }),
    notInFile: stored.selfEvaluations.filter((row) => !named.has(keyOfActivity(row))).length,
  }
}

function compare<Row, Stored extends Row>(
  incoming: readonly Row[],
  stored: readonly Stored[],
  keyOf: (row: Row) => string,
  settle: (row: Row, before: Stored) => Row,
  fieldsOf: (before: Row, after: Row) => FieldChange[],
): Comparison<Row> {
  const known = new Map(stored.map((row) => [keyOf(row), row]))
  const added: Row[] = []
  const changed: { row: Row; fields: FieldChange[] }[] = []
  let unchanged = 0
  for (const line of incoming) {
    const before = known.get(keyOf(line))
    if (!before) {
      added.push(line)
      continue
    }
    const row = settle(line, before)
    const fields = fieldsOf(before, row)
    if (fields.length > 0) changed.push({ row, fields })
    else unchanged++
  }
  return { added, changed, unchanged }
}

const planHeaders = sheets.plans.columns.map(({ header }) => header)
const selfEvaluationHeaders = sheets.selfEvaluations.columns.map(({ header }) => header)

const planFields = (before: PlanRow, after: PlanRow) =>
  changes(planHeaders, planCells(before), planCells(after))
const selfEvaluationFields = (before: SelfEvaluationRow, after: SelfEvaluationRow) =>
  changes(selfEvaluationHeaders, selfEvaluationCells(before), selfEvaluationCells(after))

const show = (cell: WrittenCell | undefined): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')

function changes(
  headers: readonly string[],
  before: readonly WrittenCell[],
  after: readonly WrittenCell[],
): FieldChange[] {
  return headers.flatMap((column, index) => {
    const [was, is] = [show(before[index]), show(after[index])]
    return was === is ? [] : [{ column, before: was, after: is }]
  })
}
