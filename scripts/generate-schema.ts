// Writes the row types in src/server/db/schema.ts from a database that has just been migrated.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../src/server/db/database.ts'
import { databaseUser, startCluster } from '../src/server/db/embedded/postmaster.ts'
import { migrate } from '../src/server/db/migrate.ts'

const target = 'src/server/db/schema.ts'
const folder = mkdtempSync(join(tmpdir(), 'overblik-schema-'))
const cluster = await startCluster(join(folder, 'postgres'))
try {
  const { db, close } = connect({ host: cluster.host, user: databaseUser, database: 'postgres' })
  await migrate(db)
  await close()
  const url = `postgresql://${databaseUser}@${encodeURIComponent(cluster.host)}/postgres`
  execFileSync(
    process.execPath,
    [
      'node_modules/kysely-codegen/dist/cli/bin.js',
      '--dialect',
      'postgres',
      '--camel-case',
      '--url',
      url,
      '--out-file',
      target,
      '--exclude-pattern',
      'kysely_*',
      '--date-parser',
      'string',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
  // The connection reads a bigint as a number, and refuses one that a number can't hold.
  const text = readFileSync(target, 'utf8')
  writeFileSync(target, text.replace(/export type Int8 = .*;/, 'export type Int8 = number;'))
} finally {
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}
