// One person's data: had by the person, erased by an administrator, and what was done is read in the audit log.

import type { PersonalData } from '../../src/contract/personal-data.ts'
import { addresses } from './servers.ts'
import { barriers, download, expect, settled, test } from './support.ts'

test.use({ baseURL: addresses.empty })

test('Someone takes their data home and is later erased, and the audit log tells of it without a name', async ({
  page,
  browser,
  faults,
}) => {
  const name = 'Bodil Æbelø'
  await page.goto('/people')
  await page.getByRole('button', { name: 'Invitér en person' }).click()
  const form = page.getByRole('region', { name: 'Invitér en person' })
  await form.getByLabel('Navn').fill(name)
  await form.getByLabel('E-mail').fill('bodil@example.invalid')
  await form.getByLabel('Adgang som').selectOption('Analytiker')
  await form.getByRole('button', { name: 'Opret og lav link' }).click()
  const link = await page.getByRole('textbox', { name: `Send dette link til ${name}` }).inputValue()

  const theirs = await browser.newContext({ locale: 'da-DK', baseURL: addresses.empty })
  faults.watch(theirs)
  const window = await theirs.newPage()
  await window.goto(link)
  await window.getByLabel('Ny adgangskode').fill('syv røde huse på bakken')
  await window.getByRole('button', { name: 'Gem og log ind' }).click()
  await window.getByRole('link', { name: 'Min konto' }).click()
  const file = await download(window, window.getByRole('link', { name: 'Hent det, vi har om dig' }))
  expect(file.name).toBe('persondata.json')
  const data: PersonalData = JSON.parse(file.bytes.toString())
  expect(data.person).toMatchObject({ name, email: 'bodil@example.invalid' })
  expect(data.memberships).toMatchObject([{ memberRole: 'analyst' }])
  expect(data.auditEvents.map(({ action }) => action)).toContain('link-used')

  await page.reload()
  const person = page.getByRole('listitem', { name })
  const same = await download(page, person.getByRole('link', { name: 'Hent personens oplysninger' }))
  expect(JSON.parse(same.bytes.toString()).person).toEqual(data.person)

  await person.getByRole('button', { name: 'Slet personen' }).click()
  const confirming = page.getByRole('form', { name: `Slet ${name}` })
  await expect(confirming.getByLabel('Skriv personens navn')).toBeFocused()
  expect(await barriers(page)).toEqual([])
  faults.expect(/400/)
  await confirming.getByLabel('Skriv personens navn').fill('Bodil')
  await confirming.getByRole('button', { name: 'Slet for altid' }).click()
  await expect(confirming.getByRole('alert')).toContainText('Navnet passer ikke')
  await confirming.getByLabel('Skriv personens navn').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Personen er slettet.' })).toBeVisible()
  await expect(person).toHaveCount(0)
  const self = page.getByRole('listitem', { name: 'Administrator' })
  await expect(self.getByRole('button', { name: 'Luk kontoen' })).toBeVisible()
  await expect(self.getByRole('button', { name: 'Slet personen' })).toHaveCount(0)

  faults.expect(/401/)
  await window.goto('/overview')
  await expect(window.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
  await theirs.close()

  await page.getByRole('link', { name: 'Hændelseslog' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hændelseslog' })).toBeVisible()
  const log = page.getByRole('table', { name: 'Hændelser, de nyeste først' })
  await expect(log.getByRole('cell', { name: 'Administrator læste hændelsesloggen' })).toBeVisible()
  await expect(log.getByRole('cell', { name: 'Administrator slettede en person' })).toBeVisible()
  await expect(
    log.getByRole('cell', { name: 'En slettet person hentede sine egne oplysninger' }),
  ).toBeVisible()
  await expect(page.getByText(name)).toHaveCount(0)

  await page.getByRole('button', { name: 'Slags Alle' }).click()
  await page.getByRole('checkbox', { name: 'Adgang givet og afsluttet' }).check()
  await page.keyboard.press('Escape')
  await expect(log.getByText('slettede en person')).toHaveCount(0)
  await expect(
    log.getByRole('cell', { name: 'Administrator gav en slettet person adgang Analytiker' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Person Alle' }).click()
  await page.getByRole('searchbox', { name: 'Navn eller e-mail' }).fill('bodil')
  await expect(page.getByText('Ingen passer til søgningen.')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Navn eller e-mail' }).fill('admin')
  await page.getByRole('button', { name: 'Administrator administrator@example.invalid' }).click()
  await settled(page)
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  const taken = await download(page, page.getByRole('link', { name: 'Hent som CSV' }))
  expect(taken.name).toBe('haendelseslog.csv')
  expect(taken.bytes.toString()).toContain(';Analytiker;Administrator;en slettet person;membership-begun;')
  expect(taken.bytes.toString()).not.toContain('person-erased')

  await page.getByRole('button', { name: 'Periode Alle' }).click()
  await page.getByLabel('Til og med').fill('2010-05-01')
  await expect(page.getByRole('heading', { name: 'Ingen hændelser passer' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Ryd alle' }).click()
  await expect(log.getByText('slettede en person')).toBeVisible()
})
