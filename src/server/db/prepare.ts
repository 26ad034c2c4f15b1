// What every database needs before it serves: the newest tables, the user that the application works as, and the
// vocabulary and the indicators of this version.

import { storeLibrary } from '../indicators/library-store.ts'
import { storeVocabulary } from '../vocabulary/store.ts'
import { prepareApplicationUser } from './application-user.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'

export async function prepareDatabase(db: Database): Promise<void> {
  await migrate(db)
  await prepareApplicationUser(db)
  await storeVocabulary(db)
  await storeLibrary(db)
}
