// The form of a backup: gzip over lines of text, so that any machine can read it with zcat. A line of JSON says what it
// is; each table is a line of JSON, its rows as PostgreSQL copies them, and `\.`; a last line of JSON counts the rows.
// The file ends in a seal over every byte before it.

import { z } from 'zod'

/** Raised when an older Overblik could no longer read what is written. */
export const formatVersion = 1

const table = z.object({ name: z.string(), columns: z.array(z.string()).min(1) })

/** Tables stand in an order in which each finds what it refers to. */
export const headerSchema = z.object({
  format: z.literal('overblik-backup'),
  formatVersion: z.int(),
  appVersion: z.string(),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(table).min(1),
})
export type BackupHeader = z.infer<typeof headerSchema>
export type BackupTable = z.infer<typeof table>

/** Stands alone in a line after a table's rows. No row is such a line: a backslash in a row is written as two. */
export const endOfRows = '\\.\n'

export const trailerSchema = z.object({ rows: z.record(z.string(), z.int()) })

// An empty member of gzip whose comment is the checksum: programs that unpack the file pass over it. Written byte by
// byte, so that it is the same whoever made it. Head (RFC 1952: with a comment, no time, no system), and an empty body.
const head = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff])
const body = Buffer.from([3, 0, ...new Array<number>(8).fill(0)])

/** The last bytes of a file whose bytes before them have this SHA-256, in hexadecimal. */
export function sealOf(sha256: string): Buffer {
  return Buffer.concat([head, Buffer.from(`sha256 ${sha256}\0`, 'latin1'), body])
}

export const sealLength = sealOf('0'.repeat(64)).length

/** Whether these bytes are a seal, of whatever file. */
export function isSeal(bytes: Buffer): boolean {
  const comment = bytes.subarray(head.length, -body.length).toString('latin1')
  const sha256 = /^sha256 ([0-9a-f]{64})\0$/.exec(comment)?.[1]
  return sha256 !== undefined && sealOf(sha256).equals(bytes)
}
