// What goes wrong on the way: old links, addresses that lead nowhere, and a server that is gone for a while.

import { expect, keyFigure, test } from './support.ts'

test('An old link with an unknown value opens, and says what of it was left out', async ({ page }) => {
  await page.goto('/overview?effortArea=social-life,gone&municipality=0999&from=next-year')
  const notice = page.getByRole('status').filter({ hasText: 'kendes ikke og er udeladt' })
  for (const part of ['Indsatsområde »gone«', 'Kommune »0999«', 'Fra år »next-year«'])
    await expect(notice).toContainText(part)
  await expect(page.getByRole('button', { name: 'Indsatsområde Det sociale liv' })).toBeVisible()
  await expect(keyFigure(page, 'Helhedsplaner')).toHaveText('83')
  await notice.getByRole('button', { name: 'Forstået' }).click()
  await expect(notice).toHaveCount(0)
})

test('An address that leads nowhere says so and shows the way on', async ({ page, faults }) => {
  faults.expect(/404/)
  const answer = await page.goto('/overvieww')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible()
  await page.getByRole('link', { name: 'Gå til overblikket' }).click()
  await expect(keyFigure(page, 'Helhedsplaner')).toHaveText('162')

  const missing = '0198a000-0000-7000-8000-000000000000'
  for (const address of [
    `/activities/${missing}`,
    `/plans/${missing}`,
    '/activities/no-id',
    '/plans/no-id',
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Siden findes ikke' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toBeVisible()
  }
})

test('When the server is gone the page says so, and one button brings the figures back', async ({
  page,
  faults,
}) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED/)
  await page.route('**/api/overview*', (route) => route.abort('internetdisconnected'))
  await page.goto('/overview')
  const failure = page.getByRole('alert')
  await expect(failure).toContainText('Der er ingen forbindelse til serveren. Tjek nettet, og prøv igen.')
  await expect(page.getByRole('search', { name: 'Filtre' })).toBeVisible()
  await page.unroute('**/api/overview*')
  await failure.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(keyFigure(page, 'Helhedsplaner')).toHaveText('162')
  await expect(failure).toHaveCount(0)
})
