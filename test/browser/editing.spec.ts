// A day in a plan: an activity is begun, published, changed by two people at once, deleted and brought back.

import type { Page } from '@playwright/test'
import type { Session } from '../../src/contract/session.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, keyFigure, settled, sheet, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })

async function ownPlan(page: Page): Promise<string> {
  const session: Session = await (await page.request.get('/api/session')).json()
  return session.person?.memberships[0]?.plan?.id ?? ''
}

const saved = (page: Page) => page.getByRole('status').filter({ hasText: 'Gemt.' })

async function begin(page: Page, title: string): Promise<void> {
  await page.goto(`/plans/${await ownPlan(page)}`)
  await page.getByRole('link', { name: 'Ny aktivitet' }).click()
  await page.getByLabel('Type').selectOption('role-models')
  await page.getByLabel('Navn').fill(title)
  await page.getByRole('button', { name: 'Begynd' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('An activity is begun from the catalogue, saves itself, and counts once it is published', async ({
  page,
}) => {
  await page.goto('/overview')
  await settled(page)
  const before = Number(await keyFigure(page, 'Aktiviteter').textContent())
  await begin(page, 'Lektier i beboerhuset')
  expect(await barriers(page)).toEqual([])

  // The catalogue has suggested whom it is for; the role is the plan's own to say.
  await expect(page.getByText('mindst én rolle for medarbejderen')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Offentliggør' })).toBeDisabled()
  await page.getByLabel('Beskrivelse').fill('Hver tirsdag og torsdag.')
  await page.getByRole('checkbox', { name: /^Udførende/ }).check()
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Beskrivelse')).toHaveValue('Hver tirsdag og torsdag.')

  await page.getByRole('button', { name: 'Offentliggør' }).click()
  await expect(page.getByRole('heading', { name: 'Offentliggjort' })).toBeVisible()
  await expect(saved(page)).toBeVisible()
  await page.goto('/overview')
  await expect(keyFigure(page, 'Aktiviteter')).toHaveText(String(before + 1))
})

test('What may not be stored is said in place, and nothing is lost', async ({ page, faults }) => {
  faults.expect(/400/)
  await begin(page, 'Besøgsvenner')
  await page.getByLabel('Beskrivelse').fill('Ring til 010190-1111.')
  await expect(page.getByText('Teksten ligner et CPR-nummer')).toBeVisible()
  await page.getByLabel('Beskrivelse').fill('Ring til beboerhuset.')
  await expect(saved(page)).toBeVisible()
})

test('Two people in one activity keep what each wrote alone, and choose where both wrote', async ({
  page,
  browser,
  faults,
}) => {
  faults.expect(/412/)
  await begin(page, 'Sommerfest')
  const colleague = await browser.newContext({ baseURL: addresses.written, locale: 'da-DK' })
  faults.watch(colleague)
  await enter(colleague, addresses.written, 'worker')
  const other = await colleague.newPage()
  await other.goto(page.url())
  await expect(other.getByLabel('Navn')).toHaveValue('Sommerfest')

  await page.getByLabel('Navn').fill('Sommerfest i gården')
  await expect(saved(page)).toBeVisible()
  // In another field: nobody is asked.
  await other.getByLabel('Beskrivelse').fill('Alle tager en ret med.')
  await expect(other.getByText('En anden har også rettet; begges rettelser er med.')).toBeVisible()
  await expect(other.getByLabel('Navn')).toHaveValue('Sommerfest i gården')

  // In the same field: both are shown, and one chooses.
  await other.getByLabel('Navn').fill('Sommerfest for alle')
  await expect(saved(other)).toBeVisible()
  await page.getByLabel('Navn').fill('Høstfest')
  await expect(page.getByRole('alert', { name: 'I har rettet det samme' })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Sommerfest for alle' })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Høstfest' })).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('radio', { name: 'Dit' }).check()
  await page.getByRole('button', { name: 'Gem valget' }).click()
  await expect(saved(page)).toBeVisible()
  await expect(page.getByLabel('Navn')).toHaveValue('Høstfest')
  await expect(page.getByLabel('Beskrivelse')).toHaveValue('Alle tager en ret med.')

  // And what it said before can be had again.
  const history = sheet(page, 'Historik')
  await expect(history.getByText('Sommerfest for alle').first()).toBeVisible()
  await history.getByRole('listitem').filter({ hasText: 'Oprettet' }).getByRole('button').click()
  await page
    .getByRole('group', { name: 'Skal der stå det samme som dengang?' })
    .getByRole('button', { name: 'Gendan' })
    .click()
  await expect(page.getByLabel('Navn')).toHaveValue('Sommerfest')
  await expect(saved(page)).toBeVisible()
  await colleague.close()
})

test('A deleted activity is brought back from the plan’s page', async ({ page }) => {
  await begin(page, 'Motionshold')
  await page.getByRole('button', { name: 'Slet aktiviteten Motionshold' }).click()
  await page
    .getByRole('group', { name: 'Vil du slette den?' })
    .getByRole('button', { name: 'Slet aktiviteten' })
    .click()
  const unpublished = sheet(page, 'Kladder og slettede aktiviteter')
  await unpublished.getByRole('button', { name: 'Hent tilbage Motionshold' }).click()
  await unpublished.getByRole('link', { name: 'Motionshold' }).click()
  await expect(page.getByLabel('Navn')).toHaveValue('Motionshold')
  await expect(sheet(page, 'Historik').getByText('Hentet tilbage')).toBeVisible()
})

test('What is written without a connection is kept, and sent when there is one', async ({
  page,
  context,
  faults,
}) => {
  faults.expect(/ERR_INTERNET_DISCONNECTED/)
  await begin(page, 'Gåtur')
  await expect(page.getByRole('status').filter({ hasText: 'bliver gemt af sig selv' })).toBeVisible()
  await context.setOffline(true)
  await page.getByLabel('Beskrivelse').fill('Vi går en tur hver søndag.')
  await expect(
    page.getByText('Ingen forbindelse. Det, du har skrevet, er gemt her i browseren'),
  ).toBeVisible()
  await context.setOffline(false)
  await expect(saved(page)).toBeVisible({ timeout: 15_000 })
  await page.reload()
  await expect(page.getByLabel('Beskrivelse')).toHaveValue('Vi går en tur hver søndag.')
})

test.describe('as someone who may read and not write', () => {
  test.use({ signedInAs: 'consultant' })

  test('The page for writing leads to the one for reading', async ({ page }) => {
    const { items } = await (await page.request.get('/api/activities?pageSize=10')).json()
    await page.goto(`/activities/${items[0].id}/edit`)
    await expect(page).toHaveURL(`/activities/${items[0].id}`)
    await expect(page.getByRole('link', { name: 'Ret' })).toHaveCount(0)
    await page.goto(`/plans/${items[0].plan.id}/edit`)
    await expect(page).toHaveURL(`/plans/${items[0].plan.id}`)
  })
})
