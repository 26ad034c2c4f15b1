// Reads a file from its first byte to understood rows. Runs in a worker thread, since a bad file may cost much.

import { planKey, type ReadResult, readRows } from '../../domain/import/read-rows.ts'
import { readCsv } from './csv.ts'
import { guardFile } from './file-guard.ts'
import { readWorkbook } from './workbook.ts'

/** Throws a FileProblem where the file as a whole can't be used. `knownPlans` are keys of stored plans. */
export async function readFile(
  bytes: Uint8Array,
  knownPlans: readonly string[],
  onProgress: (done: number, of: number) => void,
): Promise<ReadResult> {
  const kind = guardFile(bytes)
  const raw = kind === 'workbook' ? await readWorkbook(bytes) : readCsv(bytes)
  const known = new Set(knownPlans)
  return readRows(raw, {
    knownPlan: (programme, reference) => known.has(planKey(programme, reference)),
    onProgress,
  })
}
