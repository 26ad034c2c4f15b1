// Finding things from anywhere, by keyboard alone, and with mistakes.

import { barriers, expect, settled, test } from './support.ts'

test('A slash opens the search, a misspelt word finds the plan, and Enter goes there', async ({ page }) => {
  await page.goto('/overview')
  await settled(page)
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Søg i Overblik' })
  await expect(field).toBeFocused()
  await field.fill('laerkelundn')
  const found = page.getByRole('listbox')
  await expect(found.getByRole('group', { name: 'Helhedsplaner' }).getByRole('option').first()).toContainText(
    'Lærkelunden',
  )
  await expect(found.getByRole('group', { name: 'Aktiviteter' }).getByRole('option').first()).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Lærkelunden' })).toBeVisible()
  await expect(field).toHaveCount(0)
})

test('What is typed before the search is there is not lost', async ({ page }) => {
  await page.route(/search-dialog/, async (route) => {
    await new Promise((fetched) => setTimeout(fetched, 800))
    await route.continue()
  })
  await page.goto('/overview')
  await settled(page)
  await page.keyboard.press('/')
  await page.keyboard.type('laerkez')
  await page.keyboard.press('Backspace')
  const field = page.getByRole('combobox', { name: 'Søg i Overblik' })
  await expect(field).toHaveValue('laerke')
  await page.keyboard.type('lund')
  await expect(field).toHaveValue('laerkelund')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Lærkelunden')
})

test('A type leads to its activities, nothing found is said, and Escape gives the page back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/plans')
  await settled(page)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Søg i Overblik' })
  await field.fill('qwxzv')
  await expect(page.getByText('Intet ligner ”qwxzv”.')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await barriers(page)).toEqual([])
  await field.fill('rollemodel')
  const type = page.getByRole('group', { name: 'Aktivitetstyper' }).getByRole('option').first()
  await type.click()
  await expect(page).toHaveURL(/activityType=role-models/)
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
})
