import { describe, expect, it } from 'vitest'
import { bareWorkbook, excelWorkbook, fewRows, linesOf, zip } from '../../../test/support/files.ts'
import { FileProblem } from './file-problem.ts'
import { nothingStored } from './read-file.ts'
import { readInWorker } from './reader.ts'

/** What the reader makes of the bytes: the code of the file's fault, or the rows and problems that it found. */
async function read(bytes: Uint8Array) {
  try {
    const { problemCount, problems } = await readInWorker({ bytes, stored: nothingStored }, () => {})
    return { problemCount, codes: new Set(problems.map(({ code }) => code)) }
  } catch (error) {
    if (error instanceof FileProblem) return error.code
    throw error
  }
}

const endLength = 22

/** An archive that shows one list of entries to whoever reads its end, another to whoever follows its zip64 record. */
function withSecondList(shown: Buffer, hidden: Buffer): Buffer {
  const [first, second] = [hidden.subarray(0, -endLength), shown.subarray(0, -endLength)]
  const hiddenEnd = hidden.subarray(-endLength)
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  record.writeBigUInt64LE(BigInt(hiddenEnd.readUInt16LE(10)), 32)
  record.writeBigUInt64LE(BigInt(hiddenEnd.readUInt32LE(12)), 40)
  record.writeBigUInt64LE(BigInt(hiddenEnd.readUInt32LE(16)), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(first.length + second.length), 8)
  const end = Buffer.from(shown.subarray(-endLength))
  end.writeUInt32LE(0xffffffff, 12)
  end.writeUInt32LE(first.length + end.readUInt32LE(16), 16)
  return Buffer.concat([first, second, record, locator, end])
}

const sound = await excelWorkbook(linesOf(fewRows(1)))

describe('a file is known by its content', () => {
  it('and a workbook is read whatever it is called', async () => {
    expect(await read(sound)).toMatchObject({ problemCount: 0 })
  })

  it.each([
    ['an empty file', Buffer.alloc(0), 'file-empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), 'file-is-pdf'],
    [
      'an Excel file of before 2007, or with a password',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'file-is-old-excel',
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-not-a-spreadsheet'],
    [
      'an archive that is no workbook',
      zip([{ name: 'letter.txt', data: 'hello' }]),
      'file-not-a-spreadsheet',
    ],
    ['a workbook cut in half', sound.subarray(0, sound.length / 2), 'file-truncated'],
    ['a workbook without its last byte', sound.subarray(0, -1), 'file-truncated'],
    ['a workbook cut after its first four bytes', sound.subarray(0, 4), 'file-truncated'],
  ])('%s is said to be one', async (_what, bytes, code) => {
    expect(await read(bytes)).toBe(code)
  })

  it('a workbook whose inside was overwritten is unreadable, and nothing worse', async () => {
    const spoilt = Buffer.from(sound)
    spoilt.fill(0x55, 100, 2000)
    expect(await read(spoilt)).toMatch(/^file-(unreadable|truncated)$/)
  })
})

describe('a file that would harm its reader', () => {
  it('is refused when it holds macros', async () => {
    const macros = zip([...bareWorkbook(''), { name: 'xl/vbaProject.bin', data: 'Sub AutoOpen' }])
    expect(await read(macros)).toBe('file-has-macros')
  })

  it('is refused when one entry unpacks to a thousand times its size', async () => {
    const bomb = zip([...bareWorkbook(''), { name: 'xl/media/image1.png', data: Buffer.alloc(20_000_000) }])
    expect(bomb.length).toBeLessThan(50_000)
    expect(await read(bomb)).toBe('file-expands-too-much')
  })

  it('is refused when its entries together are too much, or too many', async () => {
    const large = Array.from({ length: 7 }, (_, index) => ({
      name: `xl/media/${index}`,
      data: 'x',
      claim: 100_000_000,
    }))
    expect(await read(zip([...bareWorkbook(''), ...large]))).toBe('file-expands-too-much')
    const many = Array.from({ length: 1001 }, (_, index) => ({ name: `xl/media/${index}`, data: '' }))
    expect(await read(zip([...bareWorkbook(''), ...many]))).toBe('file-expands-too-much')
  })

  it('is refused when it lies about the size of a sheet', async () => {
    const entries = bareWorkbook(' '.repeat(5_000_000)).map((entry) =>
      entry.name.endsWith('sheet1.xml') ? { ...entry, claim: 10_000 } : entry,
    )
    expect(await read(zip(entries))).toBe('file-unreadable')
  })

  it('is refused when it hides the size of a sheet behind a zero', async () => {
    const entries = bareWorkbook(' '.repeat(5_000_000)).map((entry) =>
      entry.name.endsWith('sheet1.xml') ? { ...entry, claim: 0 } : entry,
    )
    expect(await read(zip(entries))).toBe('file-unreadable')
  })

  it('is refused when a second list of its entries, which a guard may overlook, shows other ones', async () => {
    const harmless = zip(bareWorkbook(''))
    expect(await read(harmless)).toMatchObject({ problemCount: 1 })
    expect(await read(withSecondList(harmless, zip(bareWorkbook('<row r="1"/>'))))).toBe('file-unreadable')
  })

  it.each([
    ['number', 10, 2],
    ['place', 16, 4],
  ])('is refused when the %s of its entries stands in such a list alone', async (_what, at, length) => {
    const file = zip(bareWorkbook(''))
    file.fill(0xff, file.length - endLength + at, file.length - endLength + at + length)
    expect(await read(file)).toBe('file-unreadable')
  })

  it('costs little when it names a cell in the last column of every row', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    )
    rows[0] = '<row r="1"><c r="A1" t="inlineStr"><is><t>Midler</t></is></c></row>'
    expect(await read(zip(bareWorkbook(rows.join(''))))).toMatchObject({
      codes: new Set(['missing-column']),
    })
  })

  it('has no entity of its own put in place of its name', async () => {
    const entries = bareWorkbook('<row r="1"><c r="A1" t="inlineStr"><is><t>&secret;</t></is></c></row>').map(
      (entry) =>
        entry.name.endsWith('sheet1.xml')
          ? {
              ...entry,
              data: `<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/hostname">]>${entry.data}`,
            }
          : entry,
    )
    const { problems } = await readInWorker({ bytes: zip(entries), stored: nothingStored }, () => {})
    expect(problems).toContainEqual(expect.objectContaining({ code: 'unknown-column', found: '&secret;' }))
  })
})
