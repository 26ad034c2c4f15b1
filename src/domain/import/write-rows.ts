// Writes understood rows as cells of the template, the inverse of reading them.

import { financingSourceIds } from '../vocabulary/ids.ts'
import type { CellValue } from './cells.ts'
import type { Column } from './column.ts'
import { financingColumn, sheets } from './columns.ts'
import type { PlanRow, SelfEvaluationRow } from './rows.ts'

/** A cell to be written: days are days, coded values are their Danish labels, yes and no are words. */
export type WrittenCell = string | number | Date | null

export function planCells(row: PlanRow): WrittenCell[] {
  const { kroner, ...rest } = row
  const values: Record<string, CellValue> = {
    ...rest,
    ...Object.fromEntries(financingSourceIds.map((id) => [financingColumn[id], kroner[id]])),
  }
  return sheets.plans.columns.map((column) => write(column, values[column.key] ?? null))
}

export function selfEvaluationCells(row: SelfEvaluationRow): WrittenCell[] {
  const values: Record<string, CellValue> = {
    ...plain(row),
    ...keyed('targetGroup.', Object.entries(row.targetGroups)),
    ...keyed(
      'role.',
      row.roles.map((role) => [role, true]),
    ),
    ...keyed('partner', numbered(row.partners)),
    ...keyed('otherReason', numbered(row.otherReasons)),
    ...keyed('success', numbered(row.successes)),
  }
  for (const [index, step] of row.steps.entries())
    Object.assign(values, keyed(`step${index + 1}.`, Object.entries(step)))
  return sheets.selfEvaluations.columns.map((column) => write(column, values[column.key] ?? null))
}

function plain(row: SelfEvaluationRow): Record<string, CellValue> {
  const simple = Object.entries(row).filter(
    (entry): entry is [string, CellValue] => typeof entry[1] !== 'object',
  )
  return Object.fromEntries(simple)
}

const numbered = (values: readonly CellValue[]): [string, CellValue][] =>
  values.map((value, index) => [String(index + 1), value])

function keyed(
  prefix: string,
  entries: readonly (readonly [string, CellValue])[],
): Record<string, CellValue> {
  return Object.fromEntries(entries.map(([key, value]) => [`${prefix}${key}`, value]))
}

const labels = new WeakMap<Column, ReadonlyMap<string, string>>()

function labelOf(column: Column, id: string): string {
  let known = labels.get(column)
  if (!known) {
    known = new Map(column.allowed?.map(({ id, label }) => [id, label]))
    labels.set(column, known)
  }
  return known.get(id) ?? id
}

function write(column: Column, value: CellValue): WrittenCell {
  if (value === null || value === '') return null
  if (column.kind === 'yesNo') return value ? 'Ja' : 'Nej'
  if (column.kind === 'day') return new Date(`${value}T00:00:00Z`)
  if (column.kind === 'coded') return labelOf(column, String(value))
  return typeof value === 'boolean' ? String(value) : value
}
