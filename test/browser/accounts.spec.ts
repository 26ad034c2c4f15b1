// Coming in and going out: as an example person, as the first administrator, and as someone invited.

import { addresses } from './servers.ts'
import { barriers, expect, firstAdministratorLink, keyFigure, settled, test } from './support.ts'

test.describe('without a session', () => {
  test.use({ signedInAs: null })

  test('A shared view asks who one is, and shows itself once one is in; what one may not do is not offered', async ({
    page,
    faults,
  }) => {
    faults.expect(/401/)
    await page.goto('/overview?effortArea=health')
    await expect(page.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Hovedmenu' })).toHaveCount(0)
    expect(await barriers(page)).toEqual([])

    await page.getByRole('button', { name: 'Projektleder' }).click()
    await expect(page).toHaveURL('/overview?effortArea=health')
    await expect(keyFigure(page, 'Helhedsplaner')).toHaveText('32')
    const menu = page.getByRole('navigation', { name: 'Hovedmenu' })
    await expect(menu.getByRole('link', { name: 'Helhedsplaner' })).toBeVisible()
    await expect(menu.getByRole('link', { name: 'Indlæs data' })).toHaveCount(0)
    await expect(menu.getByRole('link', { name: 'Personer', exact: true })).toHaveCount(0)

    await page.getByRole('button', { name: 'Log ud' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
  })

  test('A link that does not work says so, and leads to signing in', async ({ page, faults }) => {
    faults.expect(/400/)
    for (const address of ['/join#damaged', '/join']) {
      await page.goto('/sign-in')
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1, name: 'Linket virker ikke' })).toBeVisible()
    }
    await page.getByRole('link', { name: 'Log ind' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()
  })

  test('A wrong password is said in place, and leaves what was typed', async ({ page, faults }) => {
    faults.expect(/401/)
    await page.goto('/sign-in')
    await page.getByLabel('E-mail').fill('nogen@example.invalid')
    await page.getByLabel('Adgangskode').fill('det her er forkert')
    await page.getByRole('button', { name: 'Vis adgangskode' }).click()
    await expect(page.getByLabel('Adgangskode')).toHaveAttribute('type', 'text')
    await page.getByLabel('Adgangskode').press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'passer ikke sammen' })).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue('nogen@example.invalid')
  })
})

test.describe('on a server that nobody has an account on', () => {
  test.use({ signedInAs: null, baseURL: addresses.fresh })

  test('The first administrator comes in by the link of the server, invites someone, and later closes the account', async ({
    page,
    browser,
    faults,
  }) => {
    faults.expect(/401/, /400/)
    await page.goto('/')
    await expect(page.getByText('Der er ingen konti endnu.')).toBeVisible()

    await page.goto(firstAdministratorLink(addresses.fresh))
    await expect(
      page.getByRole('heading', { level: 1, name: 'Opret den første administrator' }),
    ).toBeVisible()
    await expect(page).toHaveURL('/join')
    await page.getByLabel('Navn').fill('Administrator')
    await page.getByLabel('E-mail').fill('administrator@example.invalid')
    await page.getByLabel('Ny adgangskode').fill('password1234')
    await page.getByRole('button', { name: 'Gem og log ind' }).click()
    await expect(page.getByText('Adgangskoden er for let at gætte.')).toBeVisible()
    await page.getByLabel('Ny adgangskode').fill('fem grønne cykler i regn')
    await page.getByRole('button', { name: 'Gem og log ind' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Overblik' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Invitér de andre' })).toBeVisible()

    await page.getByRole('link', { name: 'Personer', exact: true }).click()
    await page.getByRole('button', { name: 'Invitér en person' }).click()
    const form = page.getByRole('region', { name: 'Invitér en person' })
    await form.getByLabel('Navn').fill('Analytiker')
    await form.getByLabel('E-mail').fill('analytiker@example.invalid')
    await form.getByLabel('Adgang som').selectOption('Analytiker')
    await form.getByRole('button', { name: 'Opret og lav link' }).click()
    const link = await page.getByRole('textbox', { name: 'Send dette link til Analytiker' }).inputValue()
    const person = page.getByRole('listitem', { name: 'Analytiker' })
    await expect(person.getByText('Inviteret')).toBeVisible()

    const theirs = await browser.newContext({ locale: 'da-DK', baseURL: addresses.fresh })
    faults.watch(theirs)
    const window = await theirs.newPage()
    await window.goto(link)
    await expect(window.getByText('Hej Analytiker.')).toBeVisible()
    await window.getByLabel('Ny adgangskode').fill('syv røde huse på bakken')
    await window.getByRole('button', { name: 'Gem og log ind' }).click()
    await expect(window.getByRole('link', { name: 'Indlæs data' })).toBeVisible()
    await expect(window.getByRole('link', { name: 'Personer', exact: true })).toHaveCount(0)
    await window.getByRole('link', { name: 'Min konto' }).click()
    await expect(window.getByText('Denne enhed')).toBeVisible()
    await settled(window)
    expect(await barriers(window)).toEqual([])

    await page.reload()
    await expect(person.getByText('Inviteret')).toHaveCount(0)
    await person.getByRole('button', { name: 'Luk kontoen' }).click()
    await person.getByRole('group').getByRole('button', { name: 'Luk kontoen' }).click()
    await expect(person.getByText('Lukket')).toBeVisible()
    await window.goto('/plans')
    await expect(window.getByRole('heading', { level: 1, name: 'Log ind' })).toBeVisible()

    const self = page.getByRole('listitem', { name: 'Administrator' })
    faults.expect(/409/)
    await self.getByRole('button', { name: 'Luk kontoen' }).click()
    await self.getByRole('group').getByRole('button', { name: 'Luk kontoen' }).click()
    await expect(self.getByRole('alert')).toContainText('mindst én administrator')
    expect(await barriers(page)).toEqual([])
    await theirs.close()
  })
})
