import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOverblik } from '../../test/support/command-line.ts'
import { openTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { columnAt, excelWorkbook, fewRows, linesOf, openWithExcelJs } from '../../test/support/files.ts'
import type { ImportPreview } from '../contract/imports.ts'

const rows = fewRows(2)
const folder = mkdtempSync(join(tmpdir(), 'overblik-cli-'))
const sound = join(folder, 'planer.xlsx')

let test: TestDatabase
beforeAll(async () => {
  writeFileSync(sound, await excelWorkbook(linesOf(rows)))
  test = await openTestDatabase()
})
afterAll(async () => {
  await test.close()
  rmSync(folder, { recursive: true })
})

const overblik = (args: readonly string[], typed?: string) =>
  runOverblik(args, { DATABASE_URL: test.address }, typed)

async function countPlans(): Promise<number> {
  const { count } = await test.db
    .selectFrom('plan')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

describe('overblik import', () => {
  it('names each wrong cell in a line, stores nothing and ends with 1', async () => {
    const lines = linesOf(rows)
    const line = lines['Planer']?.[2]
    if (line) line[columnAt('plans', 'municipality')] = 'Odensse'
    const wrong = join(folder, 'forkert.xlsx')
    writeFileSync(wrong, await excelWorkbook(lines))
    const danish = await overblik(['import', wrong, '--yes'])
    expect(danish.code).toBe(1)
    expect(danish.out).toMatch(/^Planer!D3: .*Odensse.* Mente du »Odense«\?$/m)
    const english = await overblik(['import', wrong, '--yes', '--language', 'en'])
    expect(english.out).toMatch(/^Planer!D3: .*Odensse.*Did you mean “Odense”\?$/m)
    expect(await countPlans()).toBe(0)
  })

  it('says what a file is that it cannot use, and ends with 2', async () => {
    const letter = join(folder, 'brev.xlsx')
    writeFileSync(letter, '%PDF-1.4\n')
    const { code, out, errors } = await overblik(['import', letter, '--yes'])
    expect(code).toBe(2)
    expect(`${out}${errors}`).toContain('PDF')
    expect(`${out}${errors}`).not.toMatch(/\.ts:\d+/)
  })

  it('says in a sentence that a file is not there', async () => {
    const { code, errors } = await overblik(['import', join(folder, 'ingen.xlsx')])
    expect(code).not.toBe(0)
    expect(errors).toContain('ingen.xlsx')
    expect(errors).not.toMatch(/\.ts:\d+/)
  })

  it('asks first, and leaves the file when the answer is not yes', async () => {
    for (const typed of ['n\n', '\n']) {
      const { code, out } = await overblik(['import', sound], typed)
      expect(code).toBe(0)
      expect(out).toMatch(/^Planer: 2 nye/m)
    }
    expect(await countPlans()).toBe(0)
  })

  it('leaves the file, and says so, when nobody is there to answer', async () => {
    const { code, out } = await overblik(['import', sound])
    expect(out).toContain('Intet er gemt.')
    expect(code).toBe(0)
    expect(JSON.parse((await overblik(['import', sound, '--json'])).out)).toMatchObject({ problemCount: 0 })
    expect(await countPlans()).toBe(0)
  })

  it('takes the file on a yes, and a second time finds nothing to do', async () => {
    const taken = await overblik(['import', sound], 'j\n')
    expect(taken.code).toBe(0)
    expect(await countPlans()).toBe(2)
    const again = await overblik(['import', sound, '--yes', '--json'])
    expect(again.code).toBe(0)
    const preview: ImportPreview = JSON.parse(again.out)
    expect(preview.plans).toEqual({ added: 0, changed: 0, unchanged: 2 })
    expect(preview.selfEvaluations).toEqual({
      added: 0,
      changed: 0,
      unchanged: rows.selfEvaluations.length,
    })
  })
})

describe('overblik example', () => {
  it('writes a workbook of 162 plans that import takes without asking', async () => {
    const out = join(folder, 'eksempel.xlsx')
    expect(await overblik(['example', '--out', out])).toMatchObject({ code: 0 })
    const workbook = await openWithExcelJs(readFileSync(out))
    expect(workbook.getWorksheet('Planer')?.actualRowCount).toBe(163)
    expect(await overblik(['import', out, '--yes'])).toMatchObject({ code: 0 })
    expect(await countPlans()).toBeGreaterThanOrEqual(162)
  })
})
