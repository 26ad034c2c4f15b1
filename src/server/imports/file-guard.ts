// Looks at a file before anything is unpacked: what it is, by its content and not its name, and whether it is safe.

import { FileProblem } from './file-problem.ts'

/** The largest file that is taken, in bytes. A workbook of 100,000 self-evaluations has some 15 MB. */
export const maxFileBytes = 50 * 1024 * 1024

const maxEntries = 1000
const maxUnpackedBytes = 600 * 1024 * 1024
/** A sheet of much the same rows packs to a fiftieth; a bomb to a thousandth. */
const maxRatio = 200
const ratioMatters = 1024 * 1024

export type FileKind = 'workbook' | 'csv'

/** Throws a FileProblem for what is not a spreadsheet, or would not be one for long. */
export function guardFile(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length === 0) throw new FileProblem('file-empty')
  if (buffer.length > maxFileBytes) throw new FileProblem('file-too-large')
  if (startsWith(buffer, 'PK\x03\x04')) return guardZip(buffer)
  if (startsWith(buffer, '%PDF')) throw new FileProblem('file-is-pdf')
  // The container of Excel before 2007, and of encrypted workbooks.
  if (startsWith(buffer, '\xd0\xcf\x11\xe0')) throw new FileProblem('file-is-old-excel')
  if (looksBinary(buffer)) throw new FileProblem('file-not-a-spreadsheet')
  return 'csv'
}

function startsWith(buffer: Buffer, signature: string): boolean {
  return buffer.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))
}

function looksBinary(buffer: Buffer): boolean {
  return buffer.subarray(0, 8192).some((byte) => byte < 9 || (byte > 13 && byte < 32))
}

interface Entry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
}

function guardZip(buffer: Buffer): FileKind {
  const entries = readDirectory(buffer)
  const names = entries.map(({ name }) => name)
  if (!names.includes('[Content_Types].xml') || !names.some((name) => name.startsWith('xl/'))) {
    throw new FileProblem('file-not-a-spreadsheet')
  }
  if (names.some((name) => /vbaProject|vbaData|\/macrosheets\//i.test(name)))
    throw new FileProblem('file-has-macros')
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  const bomb = entries.some(
    (entry) => entry.unpacked > ratioMatters && entry.unpacked > entry.packed * maxRatio,
  )
  if (bomb || unpacked > maxUnpackedBytes || entries.length > maxEntries)
    throw new FileProblem('file-expands-too-much')
  return 'workbook'
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const entryLength = 46

/** Stands for a number that is written in a zip64 record (APPNOTE 4.4.1.4), which only files beyond 4 GB need. */
const elsewhere16 = 0xffff
const elsewhere32 = 0xffffffff
const deflated = 8
/** The length to which nothing at all is packed. An entry of size zero with another length hides its size. */
const deflatedNothing = 2

/**
 * The archive's own list of what it holds (APPNOTE 4.3.12, 4.3.16). A file cut short has lost it. Where a size or a
 * place must be looked for elsewhere the file is refused: whoever unpacks it might find another there than was judged.
 */
function readDirectory(buffer: Buffer): Entry[] {
  const end = findEnd(buffer)
  const count = buffer.readUInt16LE(end + 10)
  let at = buffer.readUInt32LE(end + 16)
  if (count === elsewhere16 || buffer.readUInt32LE(end + 12) === elsewhere32 || at === elsewhere32)
    throw new FileProblem('file-unreadable')
  if (count > maxEntries) throw new FileProblem('file-expands-too-much')
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (at + entryLength > buffer.length || buffer.readUInt32LE(at) !== entrySignature)
      throw new FileProblem('file-truncated')
    const nameLength = buffer.readUInt16LE(at + 28)
    const packed = buffer.readUInt32LE(at + 20)
    const unpacked = buffer.readUInt32LE(at + 24)
    const hidden = unpacked === 0 && buffer.readUInt16LE(at + 10) === deflated && packed !== deflatedNothing
    if (hidden || packed === elsewhere32 || unpacked === elsewhere32) throw new FileProblem('file-unreadable')
    entries.push({
      name: buffer.toString('utf8', at + entryLength, at + entryLength + nameLength),
      packed,
      unpacked,
    })
    at += entryLength + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(buffer: Buffer): number {
  const earliest = Math.max(0, buffer.length - endLength - 0xffff)
  for (let at = buffer.length - endLength; at >= earliest; at--) {
    if (buffer.readUInt32LE(at) === endSignature) return at
  }
  throw new FileProblem('file-truncated')
}
