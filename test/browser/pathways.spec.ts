// A pathway: begun from a drawn one, written, followed in its history, and deleted and brought back.

import type { Session } from '../../src/contract/session.ts'
import { addresses } from './servers.ts'
import { barriers, expect, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })

test('A leader begins a pathway, adds a step, reads in the history what was added, and brings it back', async ({
  page,
}) => {
  const { person }: Session = await (await page.request.get('/api/session')).json()
  await page.goto(`/plans/${person?.memberships[0]?.plan?.id}/pathways`)
  await page
    .getByRole('button', { name: /^Begynd med dette/ })
    .first()
    .click()
  const own = page.locator('.pathway').filter({ has: page.getByRole('button', { name: 'Tilføj trin' }) })
  await expect(own.getByRole('group', { name: /^Trin 1:/ })).toBeVisible()
  const steps = await own.getByRole('group', { name: /^Trin \d+:/ }).count()
  await own.getByRole('button', { name: 'Tilføj trin' }).click()
  await expect(own.getByRole('group', { name: /^Trin \d+:/ })).toHaveCount(steps + 1)
  await expect(own.getByText('Gemt.')).toBeVisible()
  expect(await barriers(page)).toEqual([])

  await own.getByText('Historik').click()
  const newest = own.locator('.history > li').first()
  await expect(newest.locator('ins')).toHaveCount(1)
  await expect(newest.locator('del')).toHaveCount(0)
  await expect(own.getByText('Historik')).toHaveCount(1)

  await own.getByRole('button', { name: /^Slet forløbet/ }).click()
  await own
    .getByRole('button', { name: /^Slet forløbet|^Ja/ })
    .last()
    .click()
  await page.getByRole('button', { name: 'Hent tilbage' }).click()
  await expect(page.getByRole('button', { name: /^Ret / }).first()).toBeVisible()
})
