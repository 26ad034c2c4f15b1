// Fills an empty database with the reconstructed example data, through the same import that people use.

import { exampleRows } from '../domain/example/example.ts'
import type { Database } from './db/database.ts'
import { applyBytes } from './imports/import-bytes.ts'
import { writeWorkbook } from './imports/workbook.ts'

export async function loadExampleIfEmpty(db: Database): Promise<void> {
  const any = await db.selectFrom('plan').select('id').limit(1).executeTakeFirst()
  if (any) return
  const taken = await applyBytes(db, await writeWorkbook(exampleRows()), () => {})
  if (!taken) throw new Error('the example workbook has problems')
}
