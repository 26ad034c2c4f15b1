import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeOwnedDatabase } from '../../../test/support/owned-database.ts'
import { prepareAsOwner } from '../db/database.ts'
import { lend } from '../db/owner.ts'
import { sealLength } from './format.ts'
import { makeBackup } from './make.ts'
import { checkBackup } from './read.ts'

const folder = mkdtempSync(join(tmpdir(), 'overblik-damaged-'))
const sound = join(folder, 'sound.gz')
const damaged = join(folder, 'damaged.gz')
let bytes: Buffer

beforeAll(async () => {
  const source = await makeOwnedDatabase()
  await prepareAsOwner(source.settings)
  await lend(source.settings, (connection) => makeBackup(connection, sound, { overwrite: false }))
  await source.close()
  bytes = readFileSync(sound)
})
afterAll(() => rmSync(folder, { recursive: true }))

function check(content: Uint8Array | string) {
  writeFileSync(damaged, content)
  return checkBackup(damaged, () => {})
}

describe('a backup', () => {
  it('that is whole is taken, wherever it lies, and other programs can unpack it', async () => {
    copyFileSync(sound, damaged)
    expect(await checkBackup(damaged, () => {})).toMatchObject({ format: 'overblik-backup' })
    expect(gunzipSync(bytes).toString()).toMatch(/^\{"format":"overblik-backup"/)
  })

  it('is refused with any one byte altered', async () => {
    const places = fc.oneof(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: bytes.length - sealLength, max: bytes.length - 1 }),
    )
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const altered = Buffer.from(bytes)
        altered[place] = (bytes[place] ?? 0) ^ change
        await expect(check(altered)).rejects.toThrow(/(altered|cut short|no backup).*Nothing was changed/)
      }),
      { numRuns: 400 },
    )
  })

  it('is refused wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        await expect(check(bytes.subarray(0, length))).rejects.toThrow(/(cut short|no backup)/)
      }),
    )
    await expect(check(bytes.subarray(0, -1))).rejects.toThrow('cut short: its end is missing. Copy it again')
  })

  it('is refused with anything added to it', async () => {
    await expect(check(Buffer.concat([bytes, Buffer.from('\n')]))).rejects.toThrow('Nothing was changed')
    await expect(check(Buffer.concat([bytes, bytes]))).rejects.toThrow('altered')
  })

  it('is told from other files', async () => {
    for (const other of [
      '',
      'PK\x03\x04',
      gzipSync('{"format":"another"}\n'),
      gzipSync('x'.repeat(20_000_000)),
    ])
      await expect(check(other)).rejects.toThrow('no backup of Overblik')
    await expect(checkBackup(join(folder, 'none.gz'), () => {})).rejects.toThrow('There is no')
    await expect(checkBackup(folder, () => {})).rejects.toThrow('is a folder')
  })
})
