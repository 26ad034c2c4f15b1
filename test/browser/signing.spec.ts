// A partner of the municipality signs a plan, and a resident representative approves it, each on a phone.

import type { Browser, Page } from '@playwright/test'
import type { PersonList } from '../../src/contract/people.ts'
import type { Plan } from '../../src/contract/plans.ts'
import type { MemberRole } from '../../src/domain/access/member-roles.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, type Faults, sheet, test } from './support.ts'

test.use({ signedInAs: 'administrator', baseURL: addresses.written })

async function openAs(browser: Browser, faults: Faults, memberRole: MemberRole, phone = true): Promise<Page> {
  const context = await browser.newContext({
    baseURL: addresses.written,
    locale: 'da-DK',
    ...(phone && { viewport: { width: 390, height: 844 }, hasTouch: true }),
  })
  faults.watch(context)
  await enter(context, addresses.written, memberRole)
  return context.newPage()
}

async function setUpPlan(browser: Browser, faults: Faults): Promise<string> {
  const fund = await openAs(browser, faults, 'fund-officer', false)
  const data = {
    ...{ programme: '2006-10', reference: 'LBF-0950', name: 'Bøgeparken', municipality: '0482' },
    ...{ housingOrganisation: 'Bøgeparkens Boligforening', startsOn: '2029-01-01', endsOn: '2032-12-31' },
  }
  const made = await fund.request.post('/api/plans', { data })
  expect(made.ok(), await made.text()).toBe(true)
  const { id }: Plan = await made.json()
  await fund.context().close()
  return id
}

/** The leader of the example gets the plan as well, and changes its period. */
async function prolong(page: Page, browser: Browser, faults: Faults, planId: string): Promise<void> {
  const people: PersonList = await (await page.request.get('/api/people?text=plan-leader')).json()
  const data = { memberRole: 'plan-leader', planId, startsOn: '2026-01-01', endsOn: null }
  const given = await page.request.post(`/api/people/${people.items[0]?.id}/memberships`, { data })
  expect(given.ok(), await given.text()).toBe(true)
  const leader = await openAs(browser, faults, 'plan-leader', false)
  await leader.goto(`/plans/${planId}/edit`)
  await expect(sheet(leader, 'Underskrifter og godkendelse').getByText('Eksempel: best')).toBeVisible()
  await leader.getByLabel('Sidste dag').fill('2033-12-31')
  await expect(leader.getByRole('status').filter({ hasText: 'Gemt.' })).toBeVisible()
  await leader.context().close()
}

test('On a phone a partner signs for the municipality and a resident representative approves the plan', async ({
  page,
  browser,
  faults,
}) => {
  const id = await setUpPlan(browser, faults)
  for (const [name, role, place, field, option, told] of [
    [
      'Eksempel: bestyrelsesmedlem',
      'Bestyrelsesmedlem eller partner',
      'Alle planer i en kommune',
      'Kommune',
      'Langeland',
      'Langeland (alle kommunens planer)',
    ],
    [
      'Eksempel: beboerrepræsentant',
      'Beboerrepræsentant',
      'Alle planer i en boligorganisation',
      'Boligorganisation',
      'Bøgeparkens Boligforening',
      'Bøgeparkens Boligforening (alle boligorganisationens planer)',
    ],
  ] as const) {
    await page.goto('/people')
    const person = page.getByRole('listitem', { name, exact: true })
    await person.getByRole('button', { name: 'Giv mere adgang' }).click()
    const form = person.getByRole('form')
    await form.getByLabel('Adgang som').selectOption(role)
    await form.getByLabel('Adgang til').selectOption(place)
    await form.getByLabel(field, { exact: true }).selectOption(option)
    expect(await barriers(page)).toEqual([])
    await form.getByRole('button', { name: 'Giv adgang' }).click()
    await expect(person.getByText(told)).toBeVisible()
  }

  const partner = await openAs(browser, faults, 'board-member')
  await partner.goto('/account')
  await expect(partner.getByText('Langeland (alle kommunens planer)')).toBeVisible()
  await partner.goto('/plans')
  await sheet(partner, 'Mine planer').getByRole('link', { name: 'Bøgeparken' }).click()
  const theirs = sheet(partner, 'Underskrifter og godkendelse')
  await partner.getByRole('link', { name: 'Skriv under', exact: true }).click()
  await expect(theirs).toBeInViewport()
  const sign = theirs.getByRole('button', { name: 'Skriv under for kommunen' })
  await sign.click()
  await expect(theirs.getByText('Du skriver under på planen, som den står nu.')).toBeVisible()
  expect(await barriers(partner)).toEqual([])
  await sign.click()
  await expect(theirs.getByText('Tak. Underskriften er gemt.')).toBeVisible()
  await expect(theirs.getByText(/, Eksempel: bestyrelsesmedlem$/)).toBeVisible()
  await expect(theirs.getByRole('button', { name: 'Skriv under for boligorganisationen' })).toHaveCount(0)

  const residents = await openAs(browser, faults, 'resident-representative')
  await residents.goto(`/plans/${id}`)
  const approve = sheet(residents, 'Underskrifter og godkendelse').getByRole('button', {
    name: 'Godkend for beboerne',
  })
  await approve.click()
  await prolong(page, browser, faults, id)
  faults.expect(/412/)
  await approve.click()
  await expect(residents.getByText('Planen er blevet ændret, mens du læste den.')).toBeVisible()
  await expect(residents.getByText('Planen er ændret siden: Sidste dag.')).toBeVisible()
  await approve.click()
  await approve.click()
  await expect(residents.getByText('Tak. Godkendelsen er gemt.')).toBeVisible()
  expect(await barriers(residents)).toEqual([])

  await partner.reload()
  await theirs.getByRole('button', { name: 'Træk underskriften tilbage' }).click()
  await theirs.getByRole('group').getByRole('button', { name: 'Træk underskriften tilbage' }).click()
  await expect(theirs.getByText('Underskriften er trukket tilbage.')).toBeVisible()
  await sign.click()
  await sign.click()
  await expect(theirs.getByText('Tak. Underskriften er gemt.')).toBeVisible()
  await partner.context().close()
  await residents.context().close()
})
