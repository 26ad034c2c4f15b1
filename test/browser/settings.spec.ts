// Language and colours: chosen once, kept, and followed by every number on the page.

import { choose, expect, settled, sheet, test } from './support.ts'

test('English and dark colours are kept after a reload, and numbers follow the language', async ({
  page,
}) => {
  await page.goto('/overview')
  await settled(page)
  const html = page.locator('html')
  const money = page.locator('.key-figure').last().locator('.key-number')
  await expect(html).toHaveAttribute('lang', 'da')
  await expect(money).toHaveText('1,2 mia. kr.')
  const light = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

  await choose(page, 'Sprog', 'English')
  await expect(page.getByRole('heading', { level: 1, name: 'The national overview' })).toBeVisible()
  await choose(page, 'Colours', 'Dark')
  await expect(html).toHaveAttribute('data-theme', 'dark')

  await page.reload()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1, name: 'The national overview' })).toBeVisible()
  await expect(html).toHaveAttribute('lang', 'en')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
    light,
  )
  await expect(money).toHaveText('DKK 1.2 bn')
  await expect(page.locator('main')).not.toContainText('Helhedsplaner')
  const areas = sheet(page, 'What the plans work with')
  await expect(areas.getByRole('link', { name: /^Children & youth: 102, .*63%/ })).toBeVisible()

  await choose(page, 'Language', 'Dansk')
  await expect(money).toHaveText('1,2 mia. kr.')
  await choose(page, 'Farver', 'Lyse')
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Det nationale overblik' })).toBeVisible()
  await expect(html).toHaveAttribute('data-theme', 'light')
})
