// One-time codes, from turning them on with a phone to signing in with a code, and without the phone.

import { Secret, TOTP } from 'otpauth'
import type { PersonWithLink } from '../../src/contract/people.ts'
import { addresses } from './servers.ts'
import { barriers, expect, settled, test } from './support.ts'

test.use({ baseURL: addresses.empty })

const email = 'koder@example.invalid'
const password = 'syv røde huse på bakken'

test('Someone turns on one-time codes, signs in with a code and with a recovery code, and loses the phone', async ({
  page,
  browser,
  faults,
}) => {
  const membership = { memberRole: 'analyst', planId: null, startsOn: '2009-01-01', endsOn: null }
  const invited = await page.request.post('/api/people', { data: { name: 'Koder', email, membership } })
  const { secret }: PersonWithLink = await invited.json()

  const theirs = await browser.newContext({ locale: 'da-DK', baseURL: addresses.empty })
  faults.watch(theirs)
  const window = await theirs.newPage()
  await window.goto(`/join#${secret}`)
  await window.getByLabel('Ny adgangskode').fill(password)
  await window.getByRole('button', { name: 'Gem og log ind' }).click()
  await window.getByRole('link', { name: 'Min konto' }).click()

  const codes = window.getByRole('region', { name: 'Engangskoder' })
  await codes.getByRole('button', { name: 'Slå engangskoder til' }).click()
  await codes.getByLabel('Nuværende adgangskode').fill(password)
  await codes.getByRole('button', { name: 'Slå engangskoder til' }).click()
  await expect(codes.getByRole('heading', { name: 'Engangskoder' })).toBeFocused()
  await expect(codes.getByRole('img', { name: 'QR-kode til din telefon' })).toBeVisible()
  await expect(window).toHaveURL('/account')
  expect(await barriers(window)).toEqual([])
  const key = ((await codes.locator('.secret').textContent()) ?? '').replaceAll(' ', '')
  const phone = new TOTP({ secret: Secret.fromBase32(key) })
  await codes.getByLabel('Kode', { exact: true }).fill(phone.generate())
  await codes.getByRole('button', { name: 'Bekræft koden' }).click()
  const recovery = codes.getByRole('list', { name: 'Gem dine nødkoder' }).getByRole('listitem')
  await expect(recovery).toHaveCount(10)
  const [spare = ''] = await recovery.allTextContents()
  expect(await barriers(window)).toEqual([])
  await codes.getByRole('button', { name: 'Jeg har gemt koderne' }).click()
  await expect(codes.getByText('Du har 10 nødkoder tilbage.')).toBeVisible()

  const signIn = async () => {
    await window.getByRole('button', { name: 'Log ud' }).click()
    await window.getByLabel('E-mail').fill(email)
    await window.getByLabel('Adgangskode').fill(password)
    await window.getByRole('button', { name: 'Log ind' }).click()
    await expect(window.getByRole('heading', { level: 1, name: 'Skriv koden fra din telefon' })).toBeVisible()
  }
  await signIn()
  expect(await barriers(window)).toEqual([])
  // Reloading is no way around it, and loses nothing.
  faults.expect(/401/, /403/)
  await window.goto('/account')
  await expect(window.getByRole('heading', { level: 1, name: 'Skriv koden fra din telefon' })).toBeVisible()
  await window.getByRole('textbox', { name: 'Kode' }).fill('123')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('alert')).toContainText('Koden er ikke rigtig')
  // The code of now was used to turn codes on; the phone shows the next one soon.
  await window.getByRole('textbox', { name: 'Kode' }).fill(phone.generate({ timestamp: Date.now() + 30_000 }))
  await window.keyboard.press('Enter')
  await expect(codes.getByText('Engangskoder er slået til.')).toBeVisible()

  await signIn()
  await window.getByRole('textbox', { name: 'Kode' }).fill(spare)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Overblik' })).toBeVisible()
  await window.getByRole('link', { name: 'Min konto' }).click()
  await expect(codes.getByText('Du har 9 nødkoder tilbage.')).toBeVisible()
  await settled(window)

  await page.goto('/people')
  const person = page.getByRole('listitem', { name: 'Koder' })
  await person.getByRole('button', { name: 'Slå engangskoder fra' }).click()
  await person.getByRole('group').getByRole('button', { name: 'Slå engangskoder fra' }).click()
  await expect(person.getByRole('button', { name: 'Slå engangskoder fra' })).toHaveCount(0)
  await window.reload()
  await expect(codes.getByText('Engangskoder er ikke slået til.')).toBeVisible()
  await theirs.close()
})
