// What every database needs before it serves: the newest tables and the vocabulary of this version.

import { storeVocabulary } from '../vocabulary/store.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'

export async function prepareDatabase(db: Database): Promise<void> {
  await migrate(db)
  await storeVocabulary(db)
}
