// An import from first byte to stored records: what the app, the command line and the example data have in common.

import type { ImportPreview } from '../../contract/imports.ts'
import { sheets } from '../../domain/import/columns.ts'
import type { Comparison, RowsComparison } from '../../domain/import/compare.ts'
import type { ReadResult } from '../../domain/import/read-rows.ts'
import type { Database } from '../db/database.ts'
import { applyRows, compareWithStored, type Finish } from './apply.ts'
import { readInWorker } from './reader.ts'
import { listStoredNames } from './stored-names.ts'

export type Phase = 'reading' | 'comparing' | 'storing'
export type PhaseProgress = (phase: Phase, done: number, of: number) => void

const changesShown = 100
const leftAloneShown = 10

/** Reads the file; throws a FileProblem where it can't be used as a whole. Nothing is stored. */
export async function readBytes(
  db: Database,
  bytes: Uint8Array,
  onProgress: PhaseProgress,
): Promise<ReadResult> {
  return readInWorker({ bytes, stored: await listStoredNames(db) }, (done, of) =>
    onProgress('reading', done, of),
  )
}

/** What the file would change and what is wrong with it. */
export async function previewBytes(
  db: Database,
  bytes: Uint8Array,
  onProgress: PhaseProgress,
): Promise<ImportPreview> {
  const result = await readBytes(db, bytes, onProgress)
  onProgress('comparing', 0, 0)
  return toPreview(result, await compareWithStored(db, result.rows))
}

/**
 * Takes the file whole. Answers undefined, with nothing stored, where anything is wrong with it. `finish` is done in the
 * transaction that stores it.
 */
export async function applyBytes(
  db: Database,
  bytes: Uint8Array,
  onProgress: PhaseProgress,
  finish?: Finish,
): Promise<RowsComparison | undefined> {
  const { rows, problemCount } = await readBytes(db, bytes, onProgress)
  if (problemCount > 0) return undefined
  return applyRows(db, rows, (done, of) => onProgress('storing', done, of), finish)
}

function toPreview({ problems, problemCount }: ReadResult, comparison: RowsComparison): ImportPreview {
  const { plans, selfEvaluations, notInFile, leftAlone } = comparison
  const changes = [
    ...plans.changed.map(({ row, fields }) => ({ sheet: sheets.plans.name, name: row.name, fields })),
    ...selfEvaluations.changed.map(({ row, fields }) => ({
      sheet: sheets.selfEvaluations.name,
      name: row.title,
      fields,
    })),
  ]
  return {
    plans: countOf(plans),
    selfEvaluations: countOf(selfEvaluations),
    notInFile,
    leftAlone: {
      count: leftAlone.length,
      first: leftAlone.slice(0, leftAloneShown).map(({ title }) => title),
    },
    changes: changes.slice(0, changesShown).map((change) => ({ ...change, fields: [...change.fields] })),
    problems: [...problems],
    problemCount,
  }
}

function countOf({ added, changed, unchanged }: Comparison<unknown>) {
  return { added: added.length, changed: changed.length, unchanged }
}
