import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { openWithExcelJs } from '../../../test/support/files.ts'
import { apply, counted, handInAndWait, settled } from '../../../test/support/imports.ts'

let test: TestApp
beforeEach(async () => {
  test = await openTestApp({ example: false })
})
afterEach(() => test.close())

describe('the files to fill in', () => {
  it('come as workbooks that another library opens', async () => {
    for (const [url, lines] of [
      ['/api/imports/template.xlsx', 1],
      ['/api/imports/example.xlsx', 163],
    ] as const) {
      const response = await test.ask({ url })
      expect(response.headers['content-disposition']).toMatch(/^attachment; filename="overblik-.*\.xlsx"$/)
      const workbook = await openWithExcelJs(response.rawPayload)
      expect(workbook.getWorksheet('Planer')?.actualRowCount).toBe(lines)
    }
  })

  it('come as CSV that is taken back when filled in', async () => {
    const { body } = await test.ask({ url: '/api/imports/template-plans.csv' })
    const filled = `${body}2006-10-midlerne;LBF-1;Skovbakken;Aarhus;Boligforeningen;01.01.2009;31.12.2012;7.400.000;;;;Nej\r\n`
    expect(await handInAndWait(test, Buffer.from(filled), 'planer.csv')).toMatchObject({
      state: 'ready',
      preview: { plans: { added: 1 }, problemCount: 0 },
    })
  })

  it('come filled with the example, which is stored whole when it is handed back', async () => {
    const { rawPayload } = await test.ask({ url: '/api/imports/example.xlsx' })
    const { id, preview } = await handInAndWait(test, rawPayload)
    expect(preview).toMatchObject({ plans: { added: 162 }, selfEvaluations: { added: 557 }, problemCount: 0 })
    await apply(test, id)
    await settled(test, id)
    expect(await counted(test)).toEqual({ plans: 162, activities: 557 })
  })
})
