// Sparring as a consultant and a plan leader do it: a comment on a box with a suggestion, and what becomes of it.

import type { Page } from '@playwright/test'
import type { ActivityList } from '../../src/contract/activities.ts'
import type { Session } from '../../src/contract/session.ts'
import { addresses } from './servers.ts'
import { barriers, enter, expect, settled, test } from './support.ts'

test.use({ signedInAs: 'plan-leader', baseURL: addresses.written })

/** The theory of change of an activity in the plan that the example people belong to. */
async function theoryOf(page: Page, title: string): Promise<string> {
  const { person }: Session = await (await page.request.get('/api/session')).json()
  const plan = person?.memberships[0]?.plan?.id
  const answer = await page.request.get(`/api/activities?plan=${plan}&text=${encodeURIComponent(title)}`)
  const { items }: ActivityList = await answer.json()
  return `/activities/${items[0]?.id}/theory`
}

const box = (page: Page, title: string) => page.locator('[data-box]').filter({ hasText: title })
const sparring = (page: Page) => page.getByRole('region', { name: 'Sparring', exact: true })

test('A consultant comments a box and suggests a change; the leader sees it, accepts it and settles the thread', async ({
  page,
  browser,
  faults,
  baseURL,
}) => {
  const address = await theoryOf(page, 'Sommerfest')
  const colleague = await browser.newContext({ baseURL: addresses.written, locale: 'da-DK' })
  faults.watch(colleague)
  await enter(colleague, baseURL ?? '', 'consultant')
  const consultant = await colleague.newPage()

  await page.goto(address)
  await settled(page)
  await expect(box(page, 'Foreninger og institutioner deltager')).toBeVisible()

  await consultant.goto(address)
  await box(consultant, 'Foreninger og institutioner deltager').click()
  await sparring(consultant).getByRole('button', { name: 'Begynd en tråd' }).click()
  const field = sparring(consultant).getByLabel('Kommentar')
  await field.pressSequentially('Hvem tæller boderne? @projektl')
  await expect(consultant.getByRole('option', { name: 'Eksempel: projektleder' })).toBeVisible()
  expect(await barriers(consultant)).toEqual([])
  await consultant.keyboard.press('Enter')
  await expect(field).toHaveValue('Hvem tæller boderne? @Eksempel: projektleder ')
  await sparring(consultant).getByRole('button', { name: 'Foreslå en ændring' }).click()
  await sparring(consultant).getByLabel('Dit forslag').fill('Foreninger og institutioner står for boder')
  await sparring(consultant).getByRole('button', { name: 'Send' }).click()
  await expect(sparring(consultant).getByText('@Eksempel: projektleder')).toBeVisible()
  await expect(sparring(consultant).getByRole('button', { name: 'Brug forslaget' })).toHaveCount(0)

  // Without being asked, and by its name too.
  const marked = page.getByRole('button', {
    name: /Foreninger og institutioner deltager.*1 åben tråd, noget er nyt/,
  })
  await expect(marked).toBeVisible()
  await marked.click()
  await expect(sparring(page).getByText('Nyt')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await sparring(page).getByRole('button', { name: 'Brug forslaget' }).click()
  await expect(sparring(page).getByText(/Brugt af Eksempel: projektleder/)).toBeVisible()
  await expect(box(page, 'Foreninger og institutioner står for boder')).toBeVisible()
  await sparring(page).getByRole('button', { name: 'Afslut tråden' }).click()
  await expect(sparring(page).getByText('1 afsluttet tråd')).toBeVisible()

  await expect(sparring(consultant).getByText('1 afsluttet tråd')).toBeVisible()
  await expect(box(consultant, 'Foreninger og institutioner deltager').locator('.thread-mark')).toHaveCount(0)
  await colleague.close()
})
