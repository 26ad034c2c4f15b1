// A fund officer's way through the overview: read, narrow, share, and follow a number down to the plan behind it.

import type { Locator, Page } from '@playwright/test'
import type { ActivityList } from '../../src/contract/activities.ts'
import type { Overview } from '../../src/contract/overview.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, keyFigure, settled, sheet, test } from './support.ts'

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

test('A fund officer reads the national picture, narrows it with the keyboard alone and shares the view', async ({
  page,
  browser,
  faults,
}) => {
  const figures = [keyFigure(page, 'Helhedsplaner'), keyFigure(page, 'Aktiviteter')] as const
  const reached = keyFigure(page, 'Nåede målet på kort sigt')
  await page.goto('/')
  await expect(page).toHaveURL('/overview')
  await expect(page).toHaveTitle('Det nationale overblik · Overblik')
  await expect(figures[0]).toHaveText('162')
  await expect(figures[1]).toHaveText('557')
  await expect(reached).toHaveText('58\u00a0%')
  await expect(page.getByText('Eksempeldata.')).toBeVisible()

  const filters = page.getByRole('search', { name: 'Filtre' })
  const area = filters.getByRole('button', { name: /^Indsatsområde/ })
  await tabTo(page, area)
  await page.keyboard.press('Enter')
  const socialLife = page.getByRole('checkbox', { name: 'Det sociale liv' })
  await expect(page.getByRole('checkbox', { name: 'Børn & unge' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(socialLife).toBeFocused()
  await page.keyboard.press('Space')
  await expect(socialLife).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(area).toBeFocused()
  await expect(page).toHaveURL('/overview?effortArea=social-life')

  const municipality = filters.getByRole('button', { name: /^Kommune/ })
  await page.keyboard.press('Shift+Tab')
  await expect(municipality).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Kommune: Søg på navn' })).toBeFocused()
  await expect(page.getByRole('dialog', { name: 'Kommune' })).toBeVisible()
  await page.keyboard.type('aarh')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('checkbox', { name: 'Aarhus' })).toBeFocused()
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/overview?municipality=0751&effortArea=social-life')

  const answer = await page.request.get('/api/overview?municipality=0751&effortArea=social-life')
  const { plans, activities }: Overview = await answer.json()
  expect(plans).toBeGreaterThan(0)
  expect(plans).toBeLessThan(162)
  await expect(figures[0]).toHaveText(String(plans))
  await expect(figures[1]).toHaveText(String(activities))
  await expect(page.getByRole('status').filter({ hasText: 'der passer til filtrene' })).toBeVisible()

  const colleague = await browser.newContext({ locale: 'da-DK' })
  await enter(colleague, addresses.example)
  faults.watch(colleague)
  const shared = await colleague.newPage()
  await shared.goto(page.url())
  await expect(keyFigure(shared, 'Helhedsplaner')).toHaveText(String(plans))
  await expect(keyFigure(shared, 'Aktiviteter')).toHaveText(String(activities))
  await expect(shared.getByRole('button', { name: 'Kommune Aarhus' })).toBeVisible()
  await expect(shared.getByRole('button', { name: 'Indsatsområde Det sociale liv' })).toBeVisible()
  await colleague.close()

  await tabTo(page, filters.getByRole('button', { name: 'Ryd alle filtre' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/overview')
  await expect(figures[0]).toHaveText('162')
  await expect(figures[1]).toHaveText('557')
})

test('A number leads to the list it counts, the list to an activity, the activity to its plan, and back again', async ({
  page,
}) => {
  const view = '/overview?effortArea=social-life'
  await page.goto(view)
  const groups = sheet(page, 'Hvem aktiviteterne er for')
  const bar = groups.getByRole('link', { name: /^Kvinder: / })
  const [, count = '?', alone = '?'] =
    /^Kvinder: (\d+), Alene: (\d+)$/.exec((await bar.getAttribute('aria-label')) ?? '') ?? []
  const listed = (total: string) => page.getByText(new RegExp(`^${total} aktivitet(er)? passer til filtrene`))
  await bar.click()
  await expect(page).toHaveURL('/activities?effortArea=social-life&targetGroup=women')
  await expect(listed(count)).toBeVisible()

  // One link, two places to press: the dark part of the bar and the number.
  const places = groups.getByRole('link', { name: `Kvinder, Alene: ${alone}`, exact: true }).locator('rect')
  for (const place of [places.first(), places.last()]) {
    await page.goBack()
    await place.click()
    await expect(page).toHaveURL('/activities?effortArea=social-life&targetGroup=women&alone=true')
    await expect(listed(alone)).toBeVisible()
  }
  await page.goBack()
  await groups.getByRole('button', { name: /^Vis som tabel/ }).click()
  await groups
    .getByRole('row', { name: /^Kvinder/ })
    .getByRole('link', { name: alone, exact: true })
    .click()
  await expect(listed(alone)).toBeVisible()
  await expect(page.getByText('er den eneste')).toBeVisible()

  const list = page.getByRole('table', { name: 'Aktiviteter, der passer til filtrene' })
  const first = list.getByRole('row').nth(1)
  const title = (await first.getByRole('link').first().textContent()) ?? ''
  const plan = (await first.getByRole('link').nth(1).textContent()) ?? ''
  const answer = await page.request.get(`/api/activities${new URL(page.url()).search}`)
  const { total, items }: ActivityList = await answer.json()
  expect(String(total)).toBe(alone)
  expect(items[0]?.title).toBe(title)

  await first.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Fra indsats til mål' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Brødkrummer' }).getByRole('link', { name: plan }).click()
  await expect(page.getByRole('heading', { level: 1, name: plan })).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toBeVisible()

  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.goBack()
  await expect(listed(alone)).toBeVisible()
  await page.goBack()
  await settled(page)
  await expect(page).toHaveURL(view)
})

test('The overview with every chart drawn has taken less than 300 kB of script', async ({ page }) => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto('/overview')
  await settled(page)
  await expect(page.locator('.chart-canvas[data-state="drawn"]')).not.toHaveCount(0)
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(100_000)
  expect(total).toBeLessThan(300_000)
})
