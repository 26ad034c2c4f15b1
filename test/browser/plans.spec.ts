// A plan from the fund's first word to its start: set up, written, applied for, assessed, granted and begun.

import type { Browser, Page } from '@playwright/test'
import type { PersonList } from '../../src/contract/people.ts'
import type { PlanNames } from '../../src/contract/plan-editing.ts'
import type { MemberRole } from '../../src/domain/access/member-roles.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, type Faults, sheet, test } from './support.ts'

test.use({ signedInAs: 'fund-officer', baseURL: addresses.written })

async function openAs(browser: Browser, faults: Faults, memberRole: MemberRole): Promise<Page> {
  const context = await browser.newContext({ baseURL: addresses.written, locale: 'da-DK' })
  faults.watch(context)
  await enter(context, addresses.written, memberRole)
  return context.newPage()
}

/** The administrator gives the example's plan leader the plan as well. */
async function giveTo(page: Page, reference: string): Promise<string> {
  const plans: PlanNames = await (await page.request.get('/api/plans/names')).json()
  const planId = plans.items.find((plan) => plan.reference === reference)?.id ?? ''
  const people: PersonList = await (await page.request.get('/api/people?text=plan-leader')).json()
  const data = { memberRole: 'plan-leader', planId, startsOn: '2026-01-01', endsOn: null }
  const given = await page.request.post(`/api/people/${people.items[0]?.id}/memberships`, { data })
  expect(given.ok(), await given.text()).toBe(true)
  return planId
}

test('The fund sets up a plan, its leader writes and applies, the fund assesses and grants, and the plan begins', async ({
  page,
  browser,
  faults,
}) => {
  await page.goto('/plans')
  await page.getByRole('link', { name: 'Ny helhedsplan' }).click()
  await page.getByLabel('Midler').selectOption({ label: '2006-10-midlerne' })
  await page.getByLabel('Plannummer').fill('LBF-0900')
  await page.getByLabel('Boligområde').fill('Skovbakken')
  await page.getByLabel('Kommune').selectOption({ label: 'Aarhus' })
  await page.getByLabel('Boligorganisation').fill('Skovbakkens Boligforening')
  await page.getByLabel('Første dag').fill('2027-01-01')
  await page.getByLabel('Sidste dag').fill('2030-12-31')
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Opret planen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Skovbakken' })).toBeVisible()
  await expect(page.locator('[aria-current=step]')).toHaveText('Kladde')

  const administrator = await openAs(browser, faults, 'administrator')
  const id = await giveTo(administrator, 'LBF-0900')

  const leader = await openAs(browser, faults, 'plan-leader')
  await leader.goto('/plans')
  await sheet(leader, 'Mine planer').getByRole('link', { name: 'Skovbakken' }).click()
  await expect(leader.getByText('10 ting mangler. Planen begynder 1.1.2027.')).toBeVisible()
  await leader.getByRole('link', { name: 'Ret planen' }).click()
  await leader.getByLabel('Landsbyggefonden').fill('7.600.000')
  await leader.getByLabel('Kommunen').first().fill('2.400.000')
  await expect(
    leader.getByText('Fonden må højst betale 75 %. Der mangler 133.334 kr. fra lokal side.'),
  ).toBeVisible()
  await leader.getByLabel('Andre').fill('133.334')
  await expect(leader.getByText('Fondens andel er inden for grænsen på 75 %.')).toBeVisible()
  await leader.getByRole('button', { name: 'Tilføj et område' }).click()
  await leader.getByLabel('Område', { exact: true }).fill('Skovbakken')
  await leader.getByRole('button', { name: 'Tilføj en milepæl' }).click()
  await leader.getByLabel('Milepæl', { exact: true }).fill('Alle medarbejdere er ansat')
  await expect(leader.getByText('Bliver gemt, når det er udfyldt.')).toBeVisible()
  await leader.getByLabel('Senest', { exact: true }).fill('2027-03-01')
  const signatures = sheet(leader, 'Underskrifter og godkendelse')
  for (const label of ['Boligorganisationen', 'Kommunen', 'Beboerne'])
    await signatures.getByLabel(label).fill('2026-11-01')
  await expect(leader.getByRole('status').filter({ hasText: 'Gemt.' })).toBeVisible()
  expect(await barriers(leader)).toEqual([])

  await leader.goto(`/plans/${id}`)
  await leader.getByRole('link', { name: 'Skriv ansøgningen' }).click()
  await leader.getByRole('button', { name: 'Tilføj en udfordring' }).click()
  await leader.getByLabel('Udfordring', { exact: true }).fill('Mange unge er uden uddannelse.')
  await leader.getByRole('button', { name: 'Tilføj et tal' }).click()
  await leader.getByLabel('Tal', { exact: true }).selectOption({ label: 'Ledige boliger' })
  await leader.getByLabel('Området, i procent').fill('4,1')
  await leader.getByLabel('Hele landet, i procent').fill('N/A')
  await expect(leader.getByText('Skriv et tal, for eksempel 12,5.')).toBeVisible()
  await leader.getByLabel('Hele landet, i procent').fill('0,9')
  await leader.getByRole('button', { name: 'Tilføj en aktivitet' }).click()
  await leader.getByLabel('Aktivitetstype').selectOption({ label: 'Væresteder og klubber' })
  await leader.getByLabel('Hvad vil I opnå?').fill('Et sted at være om aftenen.')
  await expect(leader.getByRole('status').filter({ hasText: 'Gemt.' })).toBeVisible()
  expect(await barriers(leader)).toEqual([])

  await leader.goto(`/plans/${id}`)
  await expect(leader.getByText('1 ting mangler. Planen begynder 1.1.2027.')).toBeVisible()
  const take = async (by: Page, step: string, question: RegExp) => {
    await by.getByRole('button', { name: step }).click()
    await by.getByRole('group', { name: question }).getByRole('button', { name: step }).click()
  }
  await take(leader, 'Send ansøgningen', /^Send ansøgningen alligevel\?/)
  await expect(leader.getByRole('button', { name: 'Tilbage til kladde' })).toBeVisible()
  await expect(leader.getByRole('button', { name: 'Bevilg planen' })).toHaveCount(0)

  await page.goto('/plans')
  await sheet(page, 'Planer, der ikke er bevilget endnu').getByRole('link', { name: 'Skovbakken' }).click()
  await page.getByRole('link', { name: 'Vurdér ansøgningen' }).click()
  await expect(page.getByText('Mange unge er uden uddannelse.')).toBeVisible()
  await expect(page.getByRole('row', { name: /Ledige boliger/ })).toContainText('+3,2')
  await expect(page.getByText('0 af 11 punkter er vurderet')).toBeVisible()
  for (const points of await page.getByRole('radio', { name: '4', exact: true }).all()) await points.check()
  await expect(page.getByText('44 af 55 point')).toBeVisible()
  for (const reason of await page.getByLabel('Begrundelse').all()) await reason.fill('Det viser tallene.')
  await page.getByLabel('Samlet vurdering').fill('Området har brug for planen.')
  await expect(page.getByRole('status').filter({ hasText: 'Gemt.' })).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Bevilg planen' }).click()
  const grant = page.getByRole('group', { name: 'Bevilg 7.600.000 kr. til planen alligevel?' })
  await expect(grant).toContainText('1 krav er ikke opfyldt: ')
  const draft = page.waitForEvent('download')
  await grant.getByRole('link', { name: 'Se brevet først' }).click()
  expect((await draft).suggestedFilename()).toBe('udkast-afgoerelse-lbf-0900-1.pdf')
  await grant.getByRole('button').first().click()
  await expect(page.getByRole('status').filter({ hasText: 'Planen er bevilget' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByText('Der er truffet en afgørelse.')).toBeVisible()
  await expect(page.getByText('1 krav var ikke opfyldt')).toBeVisible()
  const letter = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Brev (PDF)' }).click()
  expect((await letter).suggestedFilename()).toBe('afgoerelse-lbf-0900-1.pdf')
  await page.goto(`/plans/${id}`)
  await expect(page.locator('[aria-current=step]')).toHaveText('Bevilget')

  await leader.reload()
  await take(leader, 'Sæt planen i gang', /^Planen begynder først 1\.1\.2027\./)
  await expect(leader.locator('[aria-current=step]')).toHaveText('I gang')

  await page.goto('/programmes')
  await page.getByRole('link', { name: 'Ret kravene 2006-10-midlerne' }).click()
  await page.getByRole('button', { name: 'Tilføj en frist' }).click()
  await page.getByLabel('Hvad skal afleveres?').fill('Milepælsplan for det første år')
  await page.getByLabel('Senest').fill('2027-01-15')
  await expect(page.getByRole('status').filter({ hasText: 'Gemt.' })).toBeVisible()
  expect(await barriers(page)).toEqual([])

  await leader.reload()
  const now = sheet(leader, 'Lige nu')
  await now.getByRole('button', { name: 'Gjort i dag Milepælsplan for det første år' }).click()
  await expect(now.getByText('✓ Milepælsplan for det første år')).toBeVisible()
  await expect(sheet(leader, 'Hvem er med?').getByText('Projektleder', { exact: true })).toBeVisible()
  expect(await barriers(leader)).toEqual([])
  await leader.context().close()
  await administrator.context().close()
})
