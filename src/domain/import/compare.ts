// Compares what a file says with what is stored, line by line, so that an import changes only what is different.

import { sheets } from './columns.ts'
import { activityKey, planKey } from './read-rows.ts'
import type { ImportRows, PlanRow, SelfEvaluationRow } from './rows.ts'
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
}

const keyOfActivity = ({ programme, plan, reference }: SelfEvaluationRow): string =>
  activityKey(programme, plan, reference)

/** Compares by key; order does not matter. `stored` holds the records of the file's plans. */
export function compareRows(incoming: ImportRows, stored: ImportRows): RowsComparison {
  const selfEvaluations = compare(
    incoming.selfEvaluations,
    stored.selfEvaluations,
    keyOfActivity,
    selfEvaluationFields,
  )
  const named = new Set(incoming.selfEvaluations.map(keyOfActivity))
  return {
    plans: compare(
      incoming.plans,
      stored.plans,
      ({ programme, reference }) => planKey(programme, reference),
      planFields,
    ),
    selfEvaluations,
    notInFile: stored.selfEvaluations.filter((row) => !named.has(keyOfActivity(row))).length,
  }
}

function compare<Row>(
  incoming: readonly Row[],
  stored: readonly Row[],
  keyOf: (row: Row) => string,
  fieldsOf: (before: Row, after: Row) => FieldChange[],
): Comparison<Row> {
  const known = new Map(stored.map((row) => [keyOf(row), row]))
  const added: Row[] = []
  const changed: { row: Row; fields: FieldChange[] }[] = []
  let unchanged = 0
  for (const row of incoming) {
    const before = known.get(keyOf(row))
    const fields = before && fieldsOf(before, row)
    if (!fields) added.push(row)
    else if (fields.length > 0) changed.push({ row, fields })
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
