// The fund sets up a programme, and plans can be granted under it at once.

import { addresses } from './servers.ts'
import { barriers, expect, test } from './support.ts'

test.use({ signedInAs: 'fund-officer', baseURL: addresses.written })

test('The fund sets up a programme with its own areas and rules, and sets up a plan under it', async ({
  page,
}) => {
  await page.goto('/programmes')
  await page.getByRole('link', { name: 'Nye midler' }).click()
  await page.getByLabel('Første år').fill('2031')
  await page.getByLabel('Sidste år').fill('2034')
  await page.getByLabel('Navn på dansk').fill('2031-34-midlerne')
  await page.getByLabel('Navn på engelsk').fill('The 2031-34 funds')
  await page.getByLabel('Ramme på dansk').fill('300 mio. kr. om året.')
  await page.getByLabel('Ramme på engelsk').fill('DKK 300 million a year.')
  await page.getByLabel('Indsatsområde på dansk').fill('Fællesskab')
  await page.getByRole('button', { name: 'Opret midlerne' }).click()
  await expect(page.getByLabel('Indsatsområde på engelsk')).toBeFocused()
  await expect(page.getByText('Feltet skal udfyldes.')).toBeVisible()
  await expect(page.getByText('Vælg mindst én.')).toBeVisible()
  await page.getByLabel('Indsatsområde på engelsk').fill('Community')
  await page.getByLabel('Det sociale liv').check()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Opret midlerne' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Krav i 2031-34-midlerne' })).toBeVisible()
  await page.getByLabel('Fondens højeste andel i procent').fill('60')
  await page.getByRole('radio', { name: 'Op til planen' }).check()
  await expect(page.getByText('Historik')).toBeVisible()
  await page.getByRole('link', { name: 'Midler' }).first().click()
  const programme = page.getByRole('region', { name: '2031-34-midlerne' })
  await expect(programme).toContainText('Fonden betaler højst 60 %')
  await expect(programme).toContainText('Fællesskab')
  await page.goto('/plans/new')
  await expect(page.getByLabel('Midler')).toContainText('2031-34-midlerne')

  await page.goto('/programmes/2031-34')
  await page.getByLabel('Navn på dansk').fill('Midlerne for 2031-34')
  await page.getByRole('button', { name: 'Tilføj et indsatsområde' }).click()
  await page.getByLabel('Indsatsområde på dansk').last().fill('Job')
  await page.getByLabel('Indsatsområde på engelsk').last().fill('Jobs')
  await page.getByLabel('Beskæftigelse & uddannelse').last().check()
  await expect(page.getByText('Bliver gemt, når det er udfyldt.')).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'Gemt.' })).toBeVisible()
  await page.getByRole('link', { name: 'Midler' }).first().click()
  await expect(page.getByRole('region', { name: 'Midlerne for 2031-34' })).toContainText('Fællesskab · Job')
})
