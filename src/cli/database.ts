// Lends a command the database: its own while nothing else runs, beside the server while that runs.

import { readConfig } from '../server/config.ts'
import { type Database, openDatabase } from '../server/db/database.ts'

/** Runs `use` and closes the database whatever comes of it. `purpose` names the command to whoever finds it in use. */
export async function withDatabase<Result>(
  purpose: string,
  use: (db: Database) => Promise<Result>,
): Promise<Result> {
  const { system, close } = await openDatabase(readConfig(), { name: purpose, exclusive: false })
  try {
    return await use(system)
  } finally {
    await close()
  }
}
