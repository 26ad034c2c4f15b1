// An agreement through its editions, with a file beside it; a note that is taken away and brought back.

import { addresses } from './servers.ts'
import { barriers, expect, sheet, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })

test('A leader writes an agreement, puts the signed file beside it, and finds what held last year', async ({
  page,
}) => {
  await page.goto('/plans')
  await sheet(page, 'Mine planer').getByRole('link', { name: 'Lærkelunden' }).click()
  await page.getByRole('link', { name: 'Aftaler' }).click()
  await expect(page.getByText('Der er ingen aftaler her endnu.')).toBeVisible()
  await page.getByRole('button', { name: 'Ny aftale' }).click()
  await page.getByLabel('Indsatsområde').selectOption({ label: 'Sundhed' })
  await page.getByLabel('Hvad handler aftalen om?').fill('Motion i hallen')
  await page.getByLabel('Hvad er aftalt?').fill('En time om ugen.')
  await page.getByLabel('Gælder fra').fill('2025-01-01')
  await page.getByLabel('Gælder til og med').fill('')
  await page.getByRole('button', { name: 'Tilføj en part' }).click()
  await page.getByLabel('Navn', { exact: true }).fill('Idrætsforeningen')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Gem aftalen' }).click()
  const agreement = page.getByRole('region', { name: 'Motion i hallen' })
  await expect(agreement).toContainText('Gælder fra 1.1.2025, ikke underskrevet endnu')

  await agreement.locator('input[type=file]').setInputFiles({
    name: 'Aftale.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n%%EOF'),
  })
  await expect(agreement.getByRole('link', { name: 'Aftale.pdf' })).toBeVisible()
  await agreement.getByRole('button', { name: 'Slet Aftale.pdf' }).click()
  await agreement.getByRole('button', { name: 'Hent tilbage Aftale.pdf' }).click()
  const download = page.waitForEvent('download')
  await agreement.getByRole('link', { name: 'Aftale.pdf' }).click()
  expect((await download).suggestedFilename()).toBe('Aftale.pdf')

  await agreement.getByRole('button', { name: 'Ny udgave' }).click()
  await page.getByLabel('Hvad er aftalt?').fill('To timer om ugen.')
  await page.getByLabel('Gælder fra').fill('2026-01-01')
  await page.getByRole('button', { name: 'Gem som ny udgave' }).click()
  await expect(agreement.locator('.agreement-terms').first()).toHaveText('To timer om ugen.')
  await page.getByLabel('Vis aftalerne, som de var den').fill('2025-06-01')
  await expect(agreement.locator('.agreement-terms').first()).toHaveText('En time om ugen.')
  await page.getByLabel('Vis aftalerne, som de var den').fill('2024-06-01')
  await expect(agreement).toContainText('Gælder ikke den dag.')
  expect(await barriers(page)).toEqual([])
})

test('A note is written, taken away and brought back', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/plans')
  await sheet(page, 'Mine planer').getByRole('link', { name: 'Lærkelunden' }).click()
  await page.locator('.plan-area a').first().click()
  await page.getByLabel('Ny note').fill('Der kom 14 i tirsdags.')
  await page.reload()
  await expect(page.getByLabel('Ny note')).toHaveValue('Der kom 14 i tirsdags.')
  await page.getByRole('button', { name: 'Gem noten' }).click()
  await expect(page.getByLabel('Ny note')).toHaveValue('')
  await page.getByRole('button', { name: 'Slet Der kom 14' }).click()
  await expect(page.getByText('Slettet. Kan hentes tilbage')).toBeVisible()
  await page.getByRole('button', { name: 'Hent tilbage Der kom 14' }).click()
  await expect(page.getByText('Slettet. Kan hentes tilbage')).toBeHidden()
  expect(await barriers(page)).toEqual([])
})
