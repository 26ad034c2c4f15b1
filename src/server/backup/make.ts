// Makes a backup: every row of every table as it was at one moment, written to a file that gets its name once it is whole.

import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { to as copyTo } from 'pg-copy-streams'
import type { OwnerConnection } from '../db/owner.ts'
import { explainRights } from '../db/rights.ts'
import { Fault } from '../fault.ts'
import { version } from '../version.ts'
import { listMigrations, listTables } from './catalogue.ts'
import { explainFileError } from './file-error.ts'
import { type BackupHeader, type BackupTable, endOfRows, formatVersion, sealOf } from './format.ts'
import { copyCommand, setForCopying } from './sql.ts'

/** Told again and again while the work goes on. */
export type BackupProgress = (table: string, rows: number) => void

export interface Backup {
  readonly header: BackupHeader
  readonly rows: Readonly<Record<string, number>>
  readonly bytes: number
}

export interface BackupOptions {
  readonly overwrite: boolean
  readonly tell?: BackupProgress
  /** Ends the work with its reason, and leaves no file. */
  readonly signal?: AbortSignal
}

/** Throws a Fault where the file is there already and may not be replaced, or can't be written. */
export async function makeBackup(
  connection: OwnerConnection,
  file: string,
  { overwrite, tell = () => {}, signal }: BackupOptions,
): Promise<Backup> {
  if (!overwrite && existsSync(file))
    throw new Fault(`${file} is there already. Choose another name, or say --overwrite.`)
  const unfinished = `${file}.${process.pid}.partial`
  const remove = () => {
    if (existsSync(unfinished)) rmSync(unfinished)
  }
  // Where the process is ended from elsewhere, as by a built-in database that goes down.
  process.once('exit', remove)
  const rows: Record<string, number> = {}
  try {
    const header = await atOneMoment(connection, async (found) => {
      await pipeline(
        writeText(connection, found, rows, tell),
        createGzip(),
        addSeal(),
        // For nobody else's eyes, and on the disk before it gets its name.
        createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }),
        { ...(signal && { signal }) },
      )
      return found
    })
    renameSync(unfinished, file)
    return { header, rows, bytes: statSync(file).size }
  } catch (error) {
    remove()
    throw signal?.aborted ? signal.reason : explainRights(explainFileError(error, file))
  } finally {
    process.off('exit', remove)
  }
}

/** Runs `work` in a transaction that sees the database as it is now, whatever others write meanwhile. */
async function atOneMoment<Result>(
  { client, db }: OwnerConnection,
  work: (header: BackupHeader) => Promise<Result>,
): Promise<Result> {
  const before = await listTables(db)
  if ((await listMigrations(db)).length === 0)
    throw new Fault(
      'There is nothing to back up: the database holds no tables of Overblik. See with overblik config which one it is.',
    )
  await client.query('begin isolation level repeatable read, read only')
  await setForCopying(client)
  // The moment begins with the first reading. Tables that are locked before it can't be exchanged after it by a restore.
  const names = before.map(({ name }) => client.escapeIdentifier(name))
  await client.query(`lock table ${names.join(', ')} in access share mode`)
  const tables = await listTables(db)
  if (JSON.stringify(tables) !== JSON.stringify(before))
    throw new Fault('The tables were changed just now, by a restore or an upgrade. Back up again.')
  const migrations = await listMigrations(db)
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db)
  const result = await work({
    format: 'overblik-backup',
    formatVersion,
    appVersion: version,
    madeAt: (rows[0]?.now ?? new Date()).toISOString(),
    migrations,
    tables,
  })
  await client.query('commit')
  return result
}

async function* writeText(
  connection: OwnerConnection,
  header: BackupHeader,
  rows: Record<string, number>,
  tell: BackupProgress,
): AsyncGenerator<string | Buffer> {
  yield `${JSON.stringify(header)}\n`
  for (const table of header.tables) {
    yield `${JSON.stringify(table)}\n`
    let count = 0
    for await (const chunk of copyOut(connection, table)) {
      count += countLines(chunk)
      tell(table.name, count)
      yield chunk
    }
    rows[table.name] = count
    yield endOfRows
  }
  yield `${JSON.stringify({ rows })}\n`
}

function copyOut({ client }: OwnerConnection, table: BackupTable): AsyncIterable<Buffer> {
  return client.query(copyTo(copyCommand(client, table, 'to stdout')))
}

/** A row is a line: within a row a line's end is written as a backslash and a letter. */
function countLines(chunk: Buffer): number {
  let lines = 0
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
  return lines
}

function addSeal(): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      done(null, sealOf(hash.digest('hex')))
    },
  })
}
