// Reads a backup: first whether it is whole and unaltered, then piece by piece, never the whole in memory.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { migrationNames } from '../db/migrate.ts'
import { Fault } from '../fault.ts'
import { version } from '../version.ts'
import { explainFileError } from './file-error.ts'
import {
  type BackupHeader,
  endOfRows,
  formatVersion,
  headerSchema,
  isSeal,
  sealLength,
  sealOf,
  trailerSchema,
} from './format.ts'

/** A line of JSON is longer than this in no backup, in bytes. */
const longestLine = 10_000_000

/**
 * Reads the file from end to end and answers what it says of itself. Throws a Fault where a single byte is not as it was
 * written, or where this version can't restore it.
 */
export async function checkBackup(file: string, tell: (share: number) => void): Promise<BackupHeader> {
  try {
    await checkSeal(file, tell)
    const reader = new BackupReader(file)
    const header = await reader.header()
    reader.close()
    refuseNewer(header)
    return header
  } catch (error) {
    throw explainFileError(error, file)
  }
}

async function checkSeal(file: string, tell: (share: number) => void): Promise<void> {
  const { size, end } = await readEnd(file)
  const sealed = Math.max(0, size - sealLength)
  const hash = createHash('sha256')
  let done = 0
  if (sealed > 0) {
    for await (const chunk of createReadStream(file, { end: sealed - 1, highWaterMark: 1_000_000 })) {
      hash.update(chunk)
      done += chunk.length
      tell(done / sealed)
    }
  }
  if (end.equals(sealOf(hash.digest('hex')))) return
  if (isSeal(end))
    throw new Fault(
      `${file} was altered after it was made: its checksum doesn't fit. Take another copy of it, or an older backup. Nothing was changed.`,
    )
  if (await beginsAsBackup(file))
    throw new Fault(
      `${file} is cut short: its end is missing. Copy it again, or take an older backup. Nothing was changed.`,
    )
  throw new Fault(
    `${file} is no backup of Overblik. Name a file that overblik backup made. Nothing was changed.`,
  )
}

async function readEnd(file: string): Promise<{ size: number; end: Buffer }> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const end = Buffer.alloc(Math.min(size, sealLength))
    await handle.read(end, 0, end.length, size - end.length)
    return { size, end }
  } finally {
    await handle.close()
  }
}

async function beginsAsBackup(file: string): Promise<boolean> {
  const reader = new BackupReader(file)
  try {
    await reader.header()
    return true
  } catch {
    // Whatever it is that can't be read, it is no backup.
    return false
  } finally {
    reader.close()
  }
}

function refuseNewer({ formatVersion: written, appVersion, migrations }: BackupHeader): void {
  const unknown = migrations.filter((name, place) => migrationNames[place] !== name)
  if (written <= formatVersion && unknown.length === 0) return
  throw new Fault(
    `The backup was made by Overblik ${appVersion}, which is newer than this ${version}${unknown[0] === undefined ? '' : ` (it has ${unknown[0]})`}. Install that version, and restore with it. Nothing was changed.`,
  )
}

/** Reads a backup from its beginning: the header, then table by table as the header lists them, then the trailer. */
export class BackupReader {
  readonly #unpacked: AsyncIterator<Buffer>
  readonly #close: () => void
  /** What has been unpacked and not handed on. */
  #rest: Buffer = Buffer.alloc(0)

  /** `onBytes` is told how many bytes of the file have been read so far. */
  constructor(file: string, onBytes: (bytes: number) => void = () => {}) {
    const packed = createReadStream(file)
    const unpacked = createGunzip({ chunkSize: 256 * 1024 })
    packed.on('data', () => onBytes(packed.bytesRead))
    packed.on('error', (error) => unpacked.destroy(error))
    packed.pipe(unpacked)
    this.#unpacked = unpacked[Symbol.asyncIterator]()
    this.#close = () => {
      packed.destroy()
      unpacked.destroy()
    }
  }

  close(): void {
    this.#close()
  }

  async header(): Promise<BackupHeader> {
    return headerSchema.parse(JSON.parse(await this.#line()))
  }

  /** Passes over the line that names a table, and answers its rows. */
  async *rows(): AsyncGenerator<Buffer> {
    await this.#line()
    const end = Buffer.from(`\n${endOfRows}`)
    // A table without rows ends at once: the line's end before them is looked at with them.
    this.#rest = Buffer.concat([Buffer.from('\n'), this.#rest])
    let skip = 1
    for (;;) {
      const at = this.#rest.indexOf(end)
      // The end may lie across two pieces.
      const until = at >= 0 ? at + 1 : Math.max(0, this.#rest.length - end.length + 1)
      if (until > skip) yield this.#rest.subarray(skip, until)
      skip = Math.max(0, skip - until)
      if (at >= 0) {
        this.#rest = this.#rest.subarray(at + end.length)
        return
      }
      this.#rest = this.#rest.subarray(until)
      await this.#more()
    }
  }

  async trailer(): Promise<Readonly<Record<string, number>>> {
    return trailerSchema.parse(JSON.parse(await this.#line())).rows
  }

  async #line(): Promise<string> {
    for (;;) {
      const at = this.#rest.indexOf(10)
      if (at >= 0) {
        const line = this.#rest.toString('utf8', 0, at)
        this.#rest = this.#rest.subarray(at + 1)
        return line
      }
      if (this.#rest.length > longestLine) throw new Error('a line is longer than any of a backup')
      await this.#more()
    }
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#unpacked.next()
    if (done) throw new Error('the backup ends in the middle')
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value])
  }
}
