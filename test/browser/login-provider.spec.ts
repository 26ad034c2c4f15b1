// Coming in by the login provider, and being told kindly why not.

import { startLoginProvider, type TestProvider } from '../support/login-provider.ts'
import { addresses, loginProvider } from './servers.ts'
import { barriers, expect, test } from './support.ts'

test.use({ signedInAs: null, baseURL: addresses.provided })

let provider: TestProvider
test.beforeAll(async () => {
  provider = await startLoginProvider(addresses.provided, Number(new URL(loginProvider).port))
})
test.afterAll(() => provider.close())

test('Someone whom the provider calls an administrator comes in without a password, and who is nobody there is told so', async ({
  page,
  browser,
  faults,
}) => {
  faults.expect(/401/)
  await page.goto('/people')
  const way = page.getByRole('link', { name: 'Log ind med Kommunens login' })
  await expect(way).toBeVisible()
  expect(await barriers(page)).toEqual([])

  provider.account = undefined
  await way.click()
  await expect(page.getByRole('alert')).toHaveText('Du afbrød undervejs og er ikke logget ind.')
  expect(await barriers(page)).toEqual([])

  const email = 'inger@example.invalid'
  const claims = { name: 'Inger', email, email_verified: true, groups: ['administratorer'] }
  provider.account = { subject: 'inger', claims }
  await page.goto('/people')
  await way.click()
  await expect(page).toHaveURL('/people')
  const person = page.getByRole('listitem', { name: 'Inger' })
  await expect(person.getByText('givet af login-tjenesten')).toBeVisible()
  await page.getByRole('link', { name: 'Min konto' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Her er du logget ind' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Adgangskode' })).toHaveCount(0)

  const theirs = await browser.newContext({ locale: 'da-DK', baseURL: addresses.provided })
  faults.watch(theirs)
  const window = await theirs.newPage()
  provider.account = { subject: 'nogen', claims: { email: 'nogen@example.invalid', email_verified: true } }
  await window.goto('/sign-in')
  await window.getByRole('link', { name: 'Log ind med Kommunens login' }).click()
  await expect(window.getByRole('alert')).toContainText('Dit login giver ikke adgang til Overblik.')
  await theirs.close()
})
