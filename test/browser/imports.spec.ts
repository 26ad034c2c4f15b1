// Bringing data in: a workbook with one wrong cell, the mended one, and a file that is no workbook at all.

import type { Locator, Page } from '@playwright/test'
import type { Workbook, Worksheet } from 'exceljs'
import type { Overview } from '../../src/contract/overview.ts'
import { openWithExcelJs } from '../support/files.ts'
import { addresses } from './servers.ts'
import { barriers, download, expect, keyFigure, settled, sheet, test } from './support.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const found = workbook.getWorksheet(name)
  if (found === undefined) throw new RangeError(name)
  return found
}

/** The letter of the column under a heading. */
function columnOf(worksheet: Worksheet, heading: string): string {
  const texts = worksheet.getRow(1).values
  const at = Array.isArray(texts) ? texts.indexOf(heading) : -1
  if (at < 1) throw new RangeError(heading)
  return worksheet.getColumn(at).letter
}

async function bytesOf(workbook: Workbook): Promise<Buffer> {
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Vælg fil').setInputFiles({ name, mimeType: xlsx, buffer })
}

/** The three counts beside the name of a sheet: new, changed, unchanged. */
function counts(page: Page, name: RegExp): Locator {
  return page.getByRole('table', { name: '2. Se, hvad der sker' }).getByRole('row', { name })
}

test('A workbook with one wrong cell is refused by the cell, mended, looked over and taken in', async ({
  page,
}) => {
  await page.goto('/imports')
  const example = await download(
    page,
    page.getByRole('link', { name: 'Projektmappe med eksempeldata (Excel)' }),
  )
  expect(example.name).toMatch(/\.xlsx$/)
  const workbook = await openWithExcelJs(example.bytes)
  const forms = sheetOf(workbook, 'Selvevalueringer')
  const types = columnOf(forms, 'Aktivitetstype')
  const titles = columnOf(forms, 'Titel')
  const row = forms.getColumn(types).values.indexOf('Lektiecafé')
  expect(row).toBeGreaterThan(1)
  const wrong = forms.getCell(`${types}${row}`)
  wrong.value = 'Lektiecaffe'

  await upload(page, 'selvevalueringer.xlsx', await bytesOf(workbook))
  await expect(page.getByRole('heading', { name: '1 fejl skal rettes først' })).toBeFocused({
    timeout: 20_000,
  })
  const problem = page.getByRole('table', { name: 'Fejl' }).getByRole('row').nth(1)
  const cells = [`Selvevalueringer ${types}${row}`, 'Lektiecaffe', 'er ikke en af de værdier', 'Lektiecafé']
  for (const [index, words] of cells.entries())
    await expect(problem.getByRole('cell').nth(index)).toContainText(words)
  await expect(page.getByRole('button', { name: /^Indlæs \d+ ændring/ })).toHaveCount(0)
  expect(await barriers(page)).toEqual([])

  const title = 'Lektiehjælp hos naboen på tredje sal'
  wrong.value = 'Lektiecafé'
  const before = String(forms.getCell(`${titles}${row}`).value)
  forms.getCell(`${titles}${row}`).value = title
  await page.getByRole('button', { name: 'Vælg en anden fil' }).click()
  await upload(page, 'selvevalueringer-rettet.xlsx', await bytesOf(workbook))
  await expect(page.getByRole('heading', { name: '2. Se, hvad der sker' })).toBeFocused({ timeout: 20_000 })
  await expect(counts(page, /^Helheds/).getByRole('cell')).toHaveText(['0', '0', '162'])
  await expect(counts(page, /^Aktiviteter/).getByRole('cell')).toHaveText(['0', '1', '556'])
  await expect(page.locator('.change-list del')).toHaveText(before)
  await expect(page.locator('.change-list ins')).toHaveText(title)
  expect(await barriers(page)).toEqual([])

  await page.getByRole('button', { name: 'Indlæs 1 ændring' }).click()
  await expect(page.getByRole('heading', { name: 'Filen er indlæst' })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('link', { name: 'Se aktiviteterne' }).click()
  await page.getByRole('searchbox', { name: 'Søg i titler og planer' }).fill('tredje sal')
  await expect(page.getByText(/^1 aktivitet passer til filtrene/)).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  const overview: Overview = await (await page.request.get('/api/overview')).json()
  expect(overview).toMatchObject({ plans: 162, activities: 557, exampleData: true })
})

test('A PDF that calls itself a workbook is named for what it is, and another file can be chosen', async ({
  page,
}) => {
  await page.goto('/imports')
  const pdf = Buffer.from(
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
  )
  await upload(page, 'regneark.xlsx', pdf)
  const refused = page.getByRole('alert')
  await expect(refused).toContainText('Filen er en PDF, også selv om den hedder noget andet.')
  await expect(refused).toContainText('regneark.xlsx')
  await refused.getByRole('button', { name: 'Vælg en anden fil' }).click()
  await expect(page.getByLabel('Vælg fil')).toBeEnabled()
})

test.describe('An installation without data', () => {
  test.use({ baseURL: addresses.empty })

  test('starts with a friendly word, takes in a first workbook, and fills the overview', async ({ page }) => {
    await page.goto('/overview')
    await expect(page.getByRole('heading', { name: 'Her er ingen data endnu' })).toBeVisible()
    expect(await barriers(page)).toEqual([])
    const template = await download(page, page.getByRole('link', { name: 'Hent skabelonen' }))
    const sheets = (await openWithExcelJs(template.bytes)).worksheets.map(({ name }) => name)
    expect(sheets).toEqual(expect.arrayContaining(['Planer', 'Selvevalueringer']))

    await page.getByRole('link', { name: 'Indlæs data' }).last().click()
    await expect(page).toHaveURL('/imports')
    const example = await download(page, page.getByRole('link', { name: /eksempeldata/ }))
    await upload(page, example.name, example.bytes)
    await expect(page.getByRole('heading', { name: '2. Se, hvad der sker' })).toBeFocused({ timeout: 20_000 })
    await expect(counts(page, /^Helheds/).getByRole('cell')).toHaveText(['162', '0', '0'])
    await expect(counts(page, /^Aktiviteter/).getByRole('cell')).toHaveText(['557', '0', '0'])
    await page.getByRole('button', { name: 'Indlæs 719 ændringer' }).click()
    await expect(page.getByRole('heading', { name: 'Filen er indlæst' })).toBeVisible({ timeout: 20_000 })

    await page.getByRole('link', { name: 'Se overblikket' }).click()
    await expect(keyFigure(page, 'Helhedsplaner')).toHaveText('162')
    await expect(keyFigure(page, 'Aktiviteter')).toHaveText('557')
    await settled(page)
    await expect(
      sheet(page, 'Hvad planerne arbejder med').getByRole('link', { name: /^Børn & unge: 102/ }),
    ).toBeVisible()
  })
})
