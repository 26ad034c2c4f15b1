// What becomes of an import when its process is killed, others start beside it, or nobody comes back for it.

import { v7 as uuid } from 'uuid'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { excelWorkbook, fewRows, linesOf } from '../../../test/support/files.ts'
import { apply, counted, handInAndWait, settled } from '../../../test/support/imports.ts'
import type { Import } from '../../contract/imports.ts'
import { buildApp } from '../app.ts'
import { runApply, runPreview } from './jobs.ts'
import { createImportRecord, discardForgottenImports, moveImport, readImportFile } from './records.ts'

const fail = (error: unknown) => {
  throw error
}

const sound = await excelWorkbook(linesOf(fewRows(2)))

let test: TestApp
beforeEach(async () => {
  test = await openTestApp({ example: false })
})
afterEach(() => test.close())

describe('an import', () => {
  it('left half-way by a killed process is said to be interrupted at the next start', async () => {
    const id = uuid()
    await createImportRecord(test.db, id, 'planer.xlsx', sound)
    await test.db
      .updateTable('importRun')
      .set({ heardAt: new Date(Date.now() - 60_000) })
      .execute()
    const next = await buildApp(test)
    await next.ready()
    expect(await settled(test, id)).toMatchObject({ state: 'failed', fileProblem: 'interrupted' })
    await next.close()
  })

  it('goes on undisturbed when another server starts', async () => {
    const id = uuid()
    await createImportRecord(test.db, id, 'planer.xlsx', sound)
    const next = await buildApp(test)
    await next.ready()
    expect(await test.get<Import>(`/api/imports/${id}`)).toMatchObject({ state: 'reading' })
    await runPreview(test.db, id, fail)
    expect((await apply(test, id)).statusCode).toBe(202)
    expect(await settled(test, id)).toMatchObject({ state: 'done' })
    await next.close()
  })

  it('stores nothing once it has been given up, however far it was', async () => {
    const id = uuid()
    await createImportRecord(test.db, id, 'planer.xlsx', sound)
    const reported: unknown[] = []
    await runPreview(test.db, id, fail)
    expect(await moveImport(test.db, id, ['ready'], 'applying')).toBe(true)
    const applied = runApply(test.db, id, (error) => reported.push(error))
    await test.db
      .updateTable('import')
      .set({ state: 'failed', problem: 'interrupted' })
      .where('id', '=', id)
      .execute()
    await applied
    expect(reported).toMatchObject([{ message: expect.stringContaining('given up by another process') }])
    expect(await settled(test, id)).toMatchObject({ state: 'failed', fileProblem: 'interrupted' })
    expect(await counted(test)).toEqual({ plans: 0, activities: 0 })
  })

  it('is discarded when it was shown and not taken in a week', async () => {
    const { id } = await handInAndWait(test, sound)
    await test.db
      .updateTable('import')
      .set({ changedAt: new Date(Date.now() - 8 * 24 * 60 * 60 * 1000) })
      .execute()
    await discardForgottenImports(test.db)
    expect(await settled(test, id)).toMatchObject({ state: 'discarded' })
    expect(await readImportFile(test.db, id)).toHaveLength(0)
  })
})
