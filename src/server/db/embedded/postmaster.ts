// The embedded database's process: create the cluster, start it, take over one that was left running, stop it.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { Fault } from '../../fault.ts'
import { type Account, databaseAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { hasNumber, isAlive, isPostgres, untilUnused } from './processes.ts'

/** How to reach the cluster: through a socket that only this user can enter, never over the network. */
export interface Cluster {
  readonly host: string
  readonly pid: number
  /** Ends every connection, writes everything out and waits until the process is gone. */
  stop(): Promise<void>
}

export const databaseUser = 'overblik'

const startupSeconds = 60

const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '40',
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  // Statements here are short: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What is typed into the app may be personal and has no place in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** Starts the cluster in `folder`, creating it if it is not there, or joins the one that already runs there. */
export async function startCluster(folder: string): Promise<Cluster> {
  const account = databaseAccount()
  const host = socketFolder(folder, account)
  const running = await findRunning(folder, host)
  if (running) return running
  const binaries = findBinaries(account)
  if (!existsSync(join(folder, 'PG_VERSION'))) createCluster(folder, binaries, account)
  const log = join(folder, 'postgres.log')
  const logFile = openSync(log, 'a')
  if (account) chownSync(log, account.uid, account.gid)
  const options = Object.entries({ ...settings, unix_socket_directories: host }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', dataPath(folder, account), ...options], {
    ...account,
    cwd: folder,
    detached: true,
    stdio: ['ignore', logFile, logFile],
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C' },
  })
  closeSync(logFile)
  child.unref()
  await untilReady(folder, host, child, log)
  const started = await findRunning(folder, host)
  if (!started) throw new Fault(`The built-in PostgreSQL went down right after its start. Its log is ${log}.`)
  return started
}

/**
 * The data folder as PostgreSQL is told it. Run as root it is named through the working directory, which the process
 * holds open: so the data may lie in a folder that its own user can't enter.
 */
function dataPath(folder: string, account: Account | undefined): string {
  return account && process.platform === 'linux' ? '/proc/self/cwd' : folder
}

/** A short path in the system's temporary folder, since a socket's path may not exceed 107 bytes. */
function socketFolder(folder: string, account: Account | undefined): string {
  const owner = account?.uid ?? process.getuid?.() ?? 0
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 12)
  const host = join(realpathSync(tmpdir()), `overblik-${owner}-${name}`)
  if (!existsSync(host)) {
    mkdirSync(host, { mode: 0o700 })
    if (account) chownSync(host, account.uid, account.gid)
  }
  const found = lstatSync(host)
  if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new Fault(`${host} belongs to someone else. Remove it, or set TMPDIR to a folder of your own.`)
  }
  return host
}

function createCluster(folder: string, binaries: string, account: Account | undefined): void {
  if (account) chownSync(folder, account.uid, account.gid)
  const result = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      dataPath(folder, account),
      '-U',
      databaseUser,
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...account, cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', LANG: 'C' } },
  )
  if (result.status === 0) return
  throw new Fault(
    `The database could not be created in ${folder}: ${(result.stderr || String(result.error)).trim()}`,
  )
}

interface ProcessFile {
  readonly pid: number
  readonly host: string
}

function readProcessFile(folder: string): ProcessFile | undefined {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , , host] = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(pid), host: host ?? '' }
}

async function findRunning(folder: string, host: string): Promise<Cluster | undefined> {
  const file = readProcessFile(folder)
  if (!file) return undefined
  for (let waited = 0; waited < startupSeconds * 10; waited++) {
    // It may also end while it is waited for: killed a moment ago, it seems alive for another.
    if (!isAlive(file.pid) || !isPostgres(file.pid)) return clearAway(file, folder, host)
    if (await answers(file.host || host))
      return { host: file.host || host, pid: file.pid, stop: () => stop(file.pid, file.host || host) }
    await sleep(100)
  }
  throw new Fault(
    `PostgreSQL runs in ${folder} (process ${file.pid}) but does not answer. End that process and try again.`,
  )
}

/** What a killed PostgreSQL left: processes that end by themselves, and files that say it still runs. */
async function clearAway({ pid }: ProcessFile, folder: string, host: string): Promise<undefined> {
  await untilUnused(folder)
  // PostgreSQL judges by itself whether its lock files are stale, but not where their number now belongs to another
  // program, or to a killed process that nobody has buried yet.
  if (!hasNumber(pid)) return
  rmSync(join(folder, 'postmaster.pid'), { force: true })
  rmSync(join(host, '.s.PGSQL.5432.lock'), { force: true })
}

async function answers(host: string): Promise<boolean> {
  const client = new pg.Client({
    host,
    user: databaseUser,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
  })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

async function untilReady(folder: string, host: string, child: ChildProcess, log: string): Promise<void> {
  let failed: string | undefined
  child.once('error', (error) => {
    failed = error.message
  })
  child.once('exit', (code) => {
    failed = `it ended with code ${code}`
  })
  for (let waited = 0; waited < startupSeconds * 20; waited++) {
    if (await answers(host)) return
    if (failed)
      throw new Fault(`The built-in PostgreSQL did not start in ${folder}: ${failed}. Its log is ${log}.`)
    await sleep(50)
  }
  throw new Fault(
    `The built-in PostgreSQL did not answer within ${startupSeconds} seconds. Its log is ${log}.`,
  )
}

/** A fast shutdown: running statements are rolled back, what was committed is on disk. */
async function stop(pid: number, host: string): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT')
  while (isAlive(pid)) await sleep(20)
  // Empty by now, unless another has just been started in the same folder.
  if (existsSync(host) && readdirSync(host).length === 0) rmdirSync(host)
}
