// Writes the row types in src/server/db/schema.ts from a database that has just been migrated.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../src/server/db/database.ts'
import { databaseUser, startCluster } from '../src/server/db/embedded/postmaster.ts'
import { migrate } from '../src/server/db/migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'overblik-schema-'))
const cluster = await startCluster(join(folder, 'postgres'))
try {
  const { db, close } = connect({ host: cluster.host, user: databaseUser, database: 'postgres' })
  await migrate(db)
  await close()
  const url = `postgresql://${databaseUser}@${encodeURIComponent(cluster.host)}/postgres`
  const overrides = JSON.stringify({ columns: { 'plan_financing.kroner': 'number' } })
  execFileSync(
    process.execPath,
    ['node_modules/kysely-codegen/dist/cli/bin.js', '--dialect', 'postgres', '--camel-case', '--url', url, '--out-file', 'src/server/db/schema.ts', '--exclude-pattern', 'kysely_*', '--date-parser', 'string', '--overrides', overrides],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}
