// A worker looks for something for the children in her area: through the catalogue, a type's page, the activities behind a
// number, and four types side by side; and an analyst asks what the activities are under a later programme's areas.

import { barriers, download, expect, settled, sheet, test } from './support.ts'

test.describe('a worker', () => {
  test.use({ signedInAs: 'worker' })

  test('finds a type, reads what happened, and compares it with others', async ({ page }) => {
    await page.goto('/overview')
    await page.getByRole('link', { name: 'Katalog', exact: true }).click()
    await settled(page)
    await expect(page.getByText('43 typer · 557 aktiviteter i 162 helhedsplaner.')).toBeVisible()
    await page.getByRole('button', { name: /^Indsatsområde/ }).click()
    await page.getByRole('checkbox', { name: 'Beskæftigelse & uddannelse' }).check()
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/effortArea=employment-education/)
    await expect(page.locator('.type-row')).toHaveCount(6)
    await page.getByLabel('Rækkefølge').selectOption({ label: 'Målet oftest nået først' })
    await expect(page).toHaveURL(/sort=reached/)
    await expect(page.locator('.type-row').first()).toContainText('Jobvejledning')

    await page.getByRole('link', { name: 'Lektiecafé', exact: true }).click()
    await settled(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Lektiecafé' })).toBeVisible()
    await expect(page.getByText('8 af 17 · 95 %-interval 26–69 %')).toBeVisible()
    await expect(sheet(page, 'Typisk forandringsteori')).toContainText('Børnene kommer fast')
    await expect(sheet(page, 'Typer, der ligner denne')).toContainText('begge er for børn fra 7-17 år')
    await expect(sheet(page, 'Under andre midler')).toContainText('skøn')
    expect(await barriers(page)).toEqual([])
    await page.locator('.key-figure').filter({ hasText: 'Nåede målet' }).getByRole('link').click()
    await expect(page.getByText('8 aktiviteter', { exact: false }).first()).toBeVisible()
    await page.goBack()
    await settled(page)

    await sheet(page, 'Typer, der ligner denne').getByRole('link', { name: 'Sammenlign' }).click()
    await settled(page)
    await expect(page.getByRole('columnheader')).toHaveCount(4)
    await page.getByRole('button', { name: 'Fjern Uddannelsesvejledning' }).click()
    await expect(page.getByRole('columnheader')).toHaveCount(3)
    await page.getByLabel('Tilføj en type').selectOption({ label: 'Motionsaktiviteter' })
    await expect(page.getByRole('columnheader', { name: /Motionsaktiviteter/ })).toBeVisible()
    expect(await barriers(page)).toEqual([])
  })

  test('chooses two types in the list to compare', async ({ page }) => {
    await page.goto('/catalogue')
    await settled(page)
    await page.getByRole('checkbox', { name: 'Vælg Fester til sammenligning' }).check()
    await expect(page.getByText('Vælg mindst to for at sammenligne.')).toBeVisible()
    await page.getByRole('checkbox', { name: 'Vælg Udflugter til sammenligning' }).check()
    await page.getByRole('link', { name: 'Sammenlign' }).click()
    await expect(page).toHaveURL(/types=celebrations,excursions/)
    await expect(page.getByRole('columnheader', { name: /Udflugter/ })).toBeVisible()
  })
})

test.describe('an analyst', () => {
  test.use({ signedInAs: 'analyst' })

  test('sees activities under a later programme, each counted once, and takes the catalogue home', async ({
    page,
  }) => {
    await page.goto('/catalogue')
    await settled(page)
    await page.getByLabel('Indsatsområder fra').selectOption('2015-18')
    await expect(page).toHaveURL(/by=2015-18/)
    const card = sheet(page, 'Fordelt efter 2015-18-midlerne')
    await expect(card).toContainText(
      '325 hører til ét sted, 129 kan høre til flere steder, og 103 ligger uden for: 557 i alt.',
    )
    await card.getByRole('link', { name: '129 aktiviteter', exact: true }).click()
    await expect(page).toHaveURL(/effortArea=children-youth/)
    await expect(page.getByText('129 aktiviteter').first()).toBeVisible()
    await page.goBack()
    await settled(page)

    await page.getByRole('button', { name: 'Hent', exact: true }).click()
    const pdf = await download(page, page.getByRole('link', { name: 'Hele kataloget på dansk (PDF)' }))
    expect(pdf.name).toBe('katalog.pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
