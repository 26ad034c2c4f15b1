// The analyst makes a shared indicator of one that plans have of their own, merges two, and takes that back; a worker finds
// one of the library for a goal.

import type { Page } from '@playwright/test'
import type { ActivityList } from '../../src/contract/activities.ts'
import { barriers, expect, settled, test } from './support.ts'

test.describe('the analyst', () => {
  test.use({ signedInAs: 'analyst' })

  test('takes in what plans measure on their own, and merges two indicators', async ({ page }) => {
    await page.goto('/indicators')
    await settled(page)
    await page.getByRole('link', { name: 'Planernes egne' }).click()
    await page.getByRole('searchbox', { name: 'Søg i planernes egne' }).fill('antal samtaler')
    await expect(page.getByText('2 navne')).toBeVisible()
    await page.getByRole('link', { name: 'Læg i biblioteket Antal samtaler', exact: true }).click()

    await expect(page.getByRole('heading', { level: 1, name: 'Fra en plan til biblioteket' })).toBeVisible()
    await expect(page.getByLabel('Navn på dansk')).toHaveValue('Antal samtaler')
    expect(await barriers(page)).toEqual([])
    // Plans tell of it in words; the analyst says what it is counted in.
    await page.getByLabel('Måles i').selectOption({ label: 'Antal' })
    await page.getByLabel('Navn på dansk').fill('Samtaler med beboere')
    await page.getByLabel('Navn på engelsk').fill('Talks with residents')
    for (const field of ['Definition', 'Kilde', 'Sådan gør man,']) {
      await page.getByLabel(`${field} på dansk`).fill('Hver samtale på mindst et kvarter.')
      await page.getByLabel(`${field} på engelsk`).fill('Each talk of at least a quarter of an hour.')
    }
    await page.getByRole('button', { name: 'Læg i biblioteket' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Samtaler med beboere' })).toBeVisible()
    const use = page.getByRole('region', { name: 'Bruges af' })
    await expect(use.getByRole('link').first()).toBeVisible()

    await page.getByRole('button', { name: 'Læg sammen med en anden' }).click()
    await page.getByLabel('Den, der bliver').selectOption({ label: 'Samtaler om sundhed' })
    await expect(page.getByText('De måles ens')).toBeVisible()
    await page.getByRole('button', { name: /^Læg sammen/ }).click()
    await page.getByRole('button', { name: 'Læg sammen', exact: true }).click()
    await expect(page.getByText('Indikatoren er lagt sammen med en anden.')).toBeVisible()
    await page.getByRole('link', { name: 'Se den anden' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Samtaler om sundhed' })).toBeVisible()
    await page.getByRole('link', { name: 'Samtaler med beboere' }).click()
    await page.getByRole('button', { name: 'Tag i brug igen' }).click()
    await expect(page.getByRole('button', { name: 'Læg sammen med en anden' })).toBeVisible()
  })

  test('edits one, which saves itself and keeps what it said', async ({ page }) => {
    await page.goto('/indicators/evictions')
    await page.getByRole('link', { name: 'Ret', exact: true }).click()
    await page.getByLabel('Kilde på dansk').fill('Boligorganisationens fogedsager.')
    await expect(page.getByRole('status').filter({ hasText: 'Gemt.' })).toBeVisible()
    await expect(
      page.getByRole('region', { name: 'Historik' }).getByText('Rettet', { exact: true }),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Udsættelser' }).click()
    await expect(page.getByText('Boligorganisationens fogedsager.')).toBeVisible()
  })
})

test.describe('a worker', () => {
  test.use({ signedInAs: 'worker' })

  const ownActivity = async (page: Page) => {
    const session = await (await page.request.get('/api/session')).json()
    const plan = session.person.memberships.find((one: { plan: { id: string } | null }) => one.plan !== null)
      .plan.id
    const answer = await page.request.get(`/api/activities?plan=${plan}`)
    const { items }: ActivityList = await answer.json()
    return items[0]?.id ?? ''
  }

  test('finds an indicator of the library for a goal, by keyboard, and reads what it counts first', async ({
    page,
  }) => {
    await page.goto(`/activities/${await ownActivity(page)}/theory`)
    await settled(page)
    await page.getByRole('radio', { name: 'Liste' }).click()
    await page.getByRole('region', { name: 'Indsatsnære mål' }).locator('.outline-box').first().click()
    await page.getByRole('button', { name: 'Find en indikator i biblioteket' }).click()
    await page.keyboard.type('tilfredshed')
    const found = page.locator('.library-found')
    await expect(found.getByRole('button', { name: /Deltagernes tilfredshed/ }).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(found.getByText('Kilde:').first()).toBeVisible()
  })
})
