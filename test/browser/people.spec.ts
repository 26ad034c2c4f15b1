// What an administrator does with a person, by keyboard alone: it is told, and the focus stays with the person.

import { addresses } from './servers.ts'
import { barriers, expect, test } from './support.ts'

test.use({ baseURL: addresses.written })

test('Access is given to a plan that is found by typing, and ended again, and both are said', async ({
  page,
}) => {
  await page.goto('/people')
  const person = page.getByRole('listitem', { name: 'Eksempel: analytiker' })
  const said = (text: string) => page.getByRole('status').filter({ hasText: text })
  await person.getByRole('button', { name: 'Giv mere adgang' }).press('Enter')
  const form = person.getByRole('form')
  await expect(form.getByLabel('Adgang som')).toBeFocused()
  await form.getByLabel('Adgang som').selectOption('Boligsocial medarbejder')
  const plan = form.getByRole('combobox', { name: 'Helhedsplan' })
  const found = form.getByRole('listbox')
  await plan.pressSequentially('lærkel')
  await expect(found.getByRole('option').first()).toContainText('Lærkelunden')
  expect(await barriers(page)).toEqual([])
  await plan.press('Enter')
  await expect(plan).toHaveValue(/^Lærkelunden \(/)
  await expect(found).toHaveCount(0)
  await form.getByRole('button', { name: 'Giv adgang' }).press('Enter')
  await expect(said('Eksempel: analytiker har fået adgangen.')).toBeVisible()
  await expect(person.getByRole('strong').first()).toBeFocused()
  await expect(person.getByText('Boligsocial medarbejder · Lærkelunden')).toBeVisible()

  await person.getByRole('button', { name: 'Afslut Boligsocial medarbejder' }).press('Enter')
  await page.keyboard.press('Enter')
  await expect(said('Adgangen for Eksempel: analytiker er afsluttet.')).toBeVisible()
  await expect(person.getByRole('strong').first()).toBeFocused()
})
