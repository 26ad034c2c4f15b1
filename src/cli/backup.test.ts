import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOverblik } from '../../test/support/command-line.ts'
import { everyRow, makeOwnedDatabase, type OwnedDatabase } from '../../test/support/owned-database.ts'
import { putRowsEverywhere } from '../../test/support/rows-everywhere.ts'
import { prepareAsOwner } from '../server/db/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'overblik-cli-backup-'))
const file = join(folder, 'overblik.gz')

let source: OwnedDatabase
let target: OwnedDatabase
beforeAll(async () => {
  source = await makeOwnedDatabase()
  target = await makeOwnedDatabase()
  await prepareAsOwner(source.settings)
  await putRowsEverywhere(source.db)
})
afterAll(async () => {
  await source.close()
  await target.close()
  rmSync(folder, { recursive: true })
})

const on = ({ place }: OwnedDatabase, args: readonly string[], typed?: string) =>
  runOverblik(args, { DATABASE_URL: place.databaseUrl }, typed)

describe('overblik backup', () => {
  it('writes a file, and does not write over it unasked', async () => {
    const made = await on(source, ['backup', file])
    expect(made.code).toBe(0)
    // Where a table takes its time, how far it has come is told, and nothing else.
    expect(made.errors).toMatch(/^(\w+: [\d,]+ rows\n)*$/)
    expect(made.out).toContain('164 plans, 3 people')
    const first = readFileSync(file)
    expect(await on(source, ['backup', file])).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/is there already.*--overwrite/),
    })
    expect(readFileSync(file).equals(first)).toBe(true)
    expect(await on(source, ['backup', file, '--overwrite'])).toMatchObject({ code: 0 })
  })

  it.each([
    ['in a folder that is not there', 'none/overblik.gz', /no folder .*Check the path/],
    ['in the place of a folder', '.', /is there already/],
    ['below a file', 'overblik.gz/overblik.gz', /no folder .*Check the path/],
  ])('says why it can’t write %s', async (_, path, sentence) => {
    const { code, errors } = await on(source, ['backup', join(folder, path)])
    expect({ code, errors }).toEqual({ code: 1, errors: expect.stringMatching(sentence) })
    expect(errors).not.toMatch(/\.ts:\d+/)
  })

  it('says that there is nothing to back up', async () => {
    const none = join(folder, 'none.gz')
    expect((await on(target, ['backup', none])).errors).toContain('nothing to back up')
    const { errors } = await runOverblik(['backup', none], {
      DATABASE_URL: '',
      OVERBLIK_DATA: join(folder, 'data'),
    })
    expect(errors).toMatch(/no database in .*OVERBLIK_DATA/)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })
})

describe('overblik restore', () => {
  it('refuses what is no sound backup before it opens the database', async () => {
    const cut = join(folder, 'cut.gz')
    writeFileSync(cut, readFileSync(file).subarray(0, 5000))
    const { code, errors } = await on(target, ['restore', cut])
    expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining('cut short') })
    const { rows } = await sql`select from pg_tables where schemaname = 'public'`.execute(target.db)
    expect(rows).toEqual([])
  })

  it('fills an empty database without asking', async () => {
    const { code, out } = await on(target, ['restore', file])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Restored: 164 plans, 3 people/) })
    const { audit_event: _, ...restored } = await everyRow(target.db)
    const { audit_event: __, ...held } = await everyRow(source.db)
    expect(restored).toEqual(held)
  })

  it('replaces only when told to, and asks', async () => {
    await sql`update plan set name = 'changed since'`.execute(target.db)
    const changed = async () =>
      (await sql`select from plan where name = 'changed since'`.execute(target.db)).rows.length
    expect(await on(target, ['restore', file])).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/holds 164 plans and 3 people\. Say --replace/),
    })
    for (const typed of ['', 'no\n'])
      expect(await on(target, ['restore', file, '--replace'], typed)).toMatchObject({
        code: 1,
        out: 'Nothing was changed.\n',
      })
    expect(await changed()).toBe(164)
    expect(await on(target, ['restore', file, '--replace'], 'yes\n')).toMatchObject({ code: 0 })
    expect(await changed()).toBe(0)
    expect(await on(target, ['restore', file, '--replace', '--yes'])).toMatchObject({ code: 0 })
  })

  it('says who depends on its tables, and changes nothing', async () => {
    await sql`create view names as select name from plan`.execute(target.db)
    const before = await everyRow(target.db)
    const { code, errors } = await on(target, ['restore', file, '--replace', '--yes'])
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringMatching(/view public\.names .*Drop it/),
    })
    expect(await everyRow(target.db)).toEqual(before)
    await sql`drop view names`.execute(target.db)
  })

  it('says whose tables they are where the user may not replace them', async () => {
    const other = await makeOwnedDatabase()
    await prepareAsOwner(other.settings)
    const url = new URL(source.place.databaseUrl)
    url.pathname = new URL(other.place.databaseUrl).pathname
    for (const args of [
      ['restore', file, '--replace', '--yes'],
      ['backup', join(folder, 'other.gz')],
    ]) {
      const { code, errors } = await runOverblik(args, { DATABASE_URL: url.href })
      expect({ code, errors }).toEqual({ code: 1, errors: expect.stringMatching(/Name their owner/) })
    }
    await other.close()
  })
})
