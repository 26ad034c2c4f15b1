// The databases that are measured: the embedded one, and a PostgreSQL server: the one in DATABASE_URL, or Debian's.

import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Database } from '../../src/server/db/database.ts'
import { databaseAccount } from '../../src/server/db/embedded/account.ts'
import { databaseUser, startCluster } from '../../src/server/db/embedded/postmaster.ts'
import { prepareDatabase } from '../../src/server/db/prepare.ts'

export interface Measured {
  readonly name: string
  readonly db: Database
  /** Its address, where it is a server. */
  readonly url?: string
  close(): Promise<void>
}

export async function openEmbedded(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'overblik-bench-'))
  const cluster = await startCluster(join(folder, 'postgres'))
  const { db, close } = connect({ host: cluster.host, user: databaseUser, database: 'postgres' })
  await prepareDatabase(db)
  return {
    name: 'embedded',
    db,
    async close() {
      await close()
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Undefined where neither DATABASE_URL nor Debian's PostgreSQL is there. The database named is emptied. */
export async function openServer(): Promise<Measured | undefined> {
  const url = process.env['DATABASE_URL']
  if (url) {
    const { db, close } = connect({ connectionString: url })
    await prepareDatabase(db)
    return { name: 'server', url, db, close }
  }
  const binaries = findDebianBinaries()
  return binaries ? startDebianServer(binaries) : undefined
}

function findDebianBinaries(): string | undefined {
  try {
    const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a))
    return versions
      .map((version) => `/usr/lib/postgresql/${version}/bin`)
      .find((folder) => readdirSync(folder).includes('postgres'))
  } catch {
    return undefined
  }
}

async function startDebianServer(binaries: string): Promise<Measured> {
  const account = databaseAccount()
  const folder = mkdtempSync(join(tmpdir(), 'overblik-bench-server-'))
  if (account) chownSync(folder, account.uid, account.gid)
  const run = (program: string, ...args: string[]) => {
    const result = spawnSync(join(binaries, program), args, {
      ...account,
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (result.status !== 0) throw new Error(`${program}: ${result.stderr}`)
  }
  run('initdb', '-D', 'data', '-U', databaseUser, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8')
  run(
    'pg_ctl',
    '-D',
    'data',
    '-w',
    '-l',
    'log',
    '-o',
    `-p 54328 -k ${folder} -c shared_buffers=256MB -c work_mem=32MB`,
    'start',
  )
  const { db, close } = connect({ host: folder, port: 54_328, user: databaseUser, database: 'postgres' })
  await prepareDatabase(db)
  return {
    name: 'server',
    url: `postgresql://${databaseUser}@localhost:54328/postgres?host=${encodeURIComponent(folder)}`,
    db,
    async close() {
      await close()
      run('pg_ctl', '-D', 'data', '-m', 'fast', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
