// A number is put down, put right and taken back; the board looks at the page of all activities.

import { addresses } from './servers.ts'
import { barriers, expect, settled, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })

test.fixme('A leader puts a number down, mends a slip of the pen and takes it back', async ({
  page,
  faults,
}) => {
  await page.goto('/plans')
  await page.locator('.own-plans a').first().click()
  await page.getByRole('link', { name: 'Fremdrift' }).click()
  await page.getByRole('link', { name: 'Deltagere, der kommer mindst fire gange' }).first().click()
  await page.getByRole('button', { name: 'Tilføj tal' }).click()
  await page.getByLabel('Hvor mange tæller med?').fill('N/A')
  await expect(page.getByText('Her skal stå et tal. Lad feltet være tomt')).toBeVisible()
  await page.getByLabel('Hvor mange tæller med?').fill('40')
  await page.getByLabel('Ud af hvor mange?', { exact: true }).first().fill('36')
  await expect(page.getByText('Der er flere, der tæller med, end der er i alt.')).toBeVisible()
  faults.expect(/400/)
  await page.getByRole('button', { name: 'Gem tallet' }).click()
  await expect(page.getByText('Der er flere, der tæller med (40), end der er i alt (36).')).toBeVisible()
  await page.getByLabel('Hvor mange tæller med?').fill('20')
  await page.getByRole('button', { name: 'Gem tallet' }).click()
  await expect(page.getByText('Tallet er gemt.')).toBeVisible()
  const values = page.getByRole('region', { name: 'Tallene' })
  await expect(values.getByText('20 af 36 (56 %)')).toBeVisible()
  expect(await barriers(page)).toEqual([])

  await values.getByRole('button', { name: /^Ret/ }).first().click()
  await page.getByLabel('Hvor mange tæller med?').fill('21')
  await page.getByRole('button', { name: 'Gem rettelsen' }).click()
  await expect(values.getByText('21 af 36 (58 %)')).toBeVisible()
  await values
    .getByRole('button', { name: /^Tag tilbage/ })
    .first()
    .click()
  await expect(values.getByText('21 af 36 (58 %)')).toBeHidden()
  await page.getByRole('button', { name: 'Fortryd' }).click()
  await expect(values.getByText('21 af 36 (58 %)')).toBeVisible()
  await page.getByText('Det, der er skrevet før').click()
  await expect(page.locator('del', { hasText: '20 af 36' })).toBeVisible()
})

test('The board has all activities on one page, on paper and in Excel', async ({ page }) => {
  await page.goto('/plans')
  await page.locator('.own-plans a').first().click()
  await page.getByRole('link', { name: 'Fremdrift' }).click()
  await page.getByRole('link', { name: 'Side til bestyrelsen' }).click()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aktiviteterne på én side')
  await expect(page.locator('.board-activity').first()).toBeVisible()
  expect(await barriers(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hent det hele i Excel' }).click()
  expect((await download).suggestedFilename()).toBe('fremdrift.xlsx')
  await page.emulateMedia({ media: 'print' })
  const pages = (await page.pdf({ format: 'A4', landscape: true }))
    .toString('latin1')
    .match(/\/Type \/Page\b/g)
  expect(pages?.length).toBe(1)
})
