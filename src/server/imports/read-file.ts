// Reads a file from its first byte to understood rows. Runs in a worker thread, since a bad file may cost much.

import { planKey, type ReadResult, readRows } from '../../domain/import/read-rows.ts'
import { readCsv } from './csv.ts'
import { guardFile } from './file-guard.ts'
import { readWorkbook } from './workbook.ts'

/** What is stored, by the keys that a file names it by. */
export interface StoredNames {
  readonly plans: readonly string[]
  /** Plans that are not granted, and activities that are drafts. */
  readonly heldPlans: readonly string[]
  readonly heldActivities: readonly string[]
}

export const nothingStored: StoredNames = { plans: [], heldPlans: [], heldActivities: [] }

/** Throws a FileProblem where the file as a whole can't be used. */
export async function readFile(
  bytes: Uint8Array,
  stored: StoredNames,
  onProgress: (done: number, of: number) => void,
): Promise<ReadResult> {
  const kind = guardFile(bytes)
  const raw = kind === 'workbook' ? await readWorkbook(bytes) : readCsv(bytes)
  const known = new Set(stored.plans)
  const [plans, activities] = [new Set(stored.heldPlans), new Set(stored.heldActivities)]
  return readRows(raw, {
    knownPlan: (programme, reference) => known.has(planKey(programme, reference)),
    held: { plan: (key) => plans.has(key), activity: (key) => activities.has(key) },
    onProgress,
  })
}
