// The server: opens the database, fills an empty one with the example data, serves, and closes everything in order.

import { readConfig } from './config.ts'
import { openDatabase } from './db/database.ts'
import { runUntilStopped } from './process.ts'

await runUntilStopped(async () => {
  const config = readConfig()
  const database = await openDatabase(config, { name: 'the Overblik server', exclusive: true })
  try {
    const { serve } = await import('./serve.ts')
    const server = await serve(config, database)
    return async () => {
      await server.close()
      await database.close()
    }
  } catch (error) {
    await database.close()
    throw error
  }
})
